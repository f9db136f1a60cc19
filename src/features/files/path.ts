import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { datastoreOfName } from '../datastore/index.ts'
import { type DatastoreState, datacenterKind, datacenterOf, datastoreKind } from '../inventory/index.ts'

/** A place in a datastore. */
export interface Place {
  readonly datastore: DatastoreState
  /** Below the datastore, without leading slash; empty: the top. */
  readonly path: string
}

/** `[datastore] path` of a place. */
export function textOf({ datastore, path }: Place): string {
  return path === '' ? `[${datastore.name}]` : `[${datastore.name}] ${path}`
}

/** The folder that a path is in; empty: the top. */
export function parentOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

// Of VMFS: bytes of a name, and of a whole path.
const MAX_NAME = 255
const MAX_PATH = 2047

/** A path without empty steps, `.` and `..`; undefined where `..` would lead out of the datastore or no file system has such names. */
export function plainPath(path: string): string | undefined {
  const steps: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  const plain = steps.join('/')
  if (plain.includes('\0') || Buffer.byteLength(plain) > MAX_PATH) return undefined
  return steps.some((step) => Buffer.byteLength(step) > MAX_NAME) ? undefined : plain
}

/**
 * Where a path leads: `[datastore] directory/file`, or the URL of a file below `/folder`. InvalidArgument `datacenter` when that is
 * missing on a vCenter, InvalidDatastorePath for what is no path or names no datastore.
 */
export function placeOf(call: Call, text: string, datacenter: Ref | undefined): Place {
  const invalid = () => new Fault('InvalidDatastorePath', { datastorePath: text })
  if (/^https?:\/\//.test(text)) return placeOfUrl(call, text) ?? fail(invalid())
  const found = /^\s*\[([^\]]+)\]\s*(.*?)\s*$/.exec(text)
  const path = found && plainPath(found[2]!)
  if (!found || path === undefined || path === null) throw invalid()
  const id = datacenter ? call.get(datacenterKind, datacenter).id : onlyDatacenter(call)
  const datastore = datastoreOfName(call, id, found[1]!)
  if (!datastore) throw invalid()
  return { datastore, path }
}

function fail(fault: Fault): never {
  throw fault
}

// An ESXi host has one; a vCenter wants to be told.
function onlyDatacenter(call: Call): string {
  if (!call.settings.esx) throw invalidArgument('datacenter')
  return 'ha-datacenter'
}

// With a broken escape: a path that no datastore has.
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return '..'
  }
}

function placeOfUrl(call: Call, text: string): Place | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const name = url?.searchParams.get('dsName') ?? null
  const path = url && plainPath(decoded(url.pathname.replace(/^\/+folder\/*/, '')))
  if (!url || name === null || path === undefined) return undefined
  const dcPath = url.searchParams.get('dcPath')
  for (const datastore of call.store.list(datastoreKind, 'plainName', name)) {
    const datacenter = datacenterOf(call, datastore.id)
    if (dcPath === null || (datacenter !== undefined && inventoryPath(call, datacenter) === plainPath(dcPath)))
      return { datastore, path }
  }
  return undefined
}

/** Names from below the root to an entity, joined by slashes: `F0/DC0`. */
export function inventoryPath(call: Pick<Call, 'kernel'>, id: string): string {
  const target = call.kernel.objects.find(id)
  if (!target) return ''
  const names: string[] = []
  for (const one of [target, ...call.kernel.objects.ancestors(target)])
    if (one.ref.value !== call.kernel.authorizer.rootId) names.unshift((one.state as unknown as { name: string }).name)
  return names.join('/')
}
