import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Kernel } from '../../kernel/kernel.ts'
import { coverage, coveragePage } from './coverage.ts'

/** What the composition knows and the control API tells. */
export interface ControlOptions {
  readonly health: () => { status: string; version: string; fixture: string; apis: string[] }
}

function json(response: ServerResponse, status: number, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
}

const MODEL_COUNTS: Record<string, string> = {
  Datacenter: 'datacenter',
  ClusterComputeResource: 'cluster',
  HostSystem: 'host',
  VirtualMachine: 'machine',
  Datastore: 'datastore',
  ResourcePool: 'pool',
  VirtualApp: 'app',
  DistributedVirtualPortgroup: 'portgroup',
  OpaqueNetwork: 'opaqueNetwork',
  Folder: 'folder',
  StoragePod: 'pod',
}

/** Live counts of the inventory under vcsim's names. */
function modelCounts(kernel: Kernel): Record<string, number> {
  const counts: Record<string, number> = { portgroupNSX: 0, serviceContent: 0 }
  for (const name of Object.values(MODEL_COUNTS)) counts[name] = 0
  for (const definition of kernel.objects.entityDefinitions()) {
    for (const state of kernel.store.all(definition.kind!)) {
      const name = MODEL_COUNTS[definition.typeOf?.(state) ?? definition.type]
      if (name) counts[name] = (counts[name] ?? 0) + 1
      if (
        name === 'portgroup' &&
        (state as { portgroupConfig?: { backingType?: string } }).portgroupConfig?.backingType === 'nsx'
      ) {
        counts.portgroup = (counts.portgroup ?? 0) - 1
        counts.portgroupNSX = (counts.portgroupNSX ?? 0) + 1
      }
    }
  }
  return counts
}

/** Serves `/_vcemu/*`, `/about` and `/debug/vars`; false for any other path. */
export function serveControl(
  kernel: Kernel,
  options: ControlOptions,
  path: string,
  _request: IncomingMessage,
  response: ServerResponse,
): boolean {
  switch (path) {
    case '/_vcemu/health': {
      const health = options.health()
      json(response, health.status === 'ready' ? 200 : 503, health)
      return true
    }
    case '/_vcemu/coverage':
      json(response, 200, coverage(kernel))
      return true
    case '/_vcemu/coverage.html':
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(coveragePage(kernel))
      return true
    case '/_vcemu/requests':
      json(response, 200, kernel.journal.list())
      return true
    case '/_vcemu/requests/unimplemented':
      json(response, 200, kernel.journal.unimplemented())
      return true
    case '/about': {
      const methods = [...kernel.allOperations()]
        .filter((operation) => operation.namespace === 'vim25')
        .map((operation) => operation.id)
      json(response, 200, {
        methods: [...new Set(methods)].sort(),
        types: kernel.objects
          .definitions()
          .map((definition) => definition.type)
          .sort(),
      })
      return true
    }
    case '/debug/vars':
      json(response, 200, { vcsim: { model: modelCounts(kernel), memory: process.memoryUsage() } })
      return true
    default:
      return false
  }
}
