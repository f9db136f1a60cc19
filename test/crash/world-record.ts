import { createHash } from 'node:crypto'
import type { XmlElement } from '../../src/protocols/wire/xml-reader.ts'
import { type ApiClient, Refused, textAt } from './api-client.ts'
import { all, one, readAll, readOne, type SoapClient } from './soap-client.ts'

/** What the driver believes of a VM. */
export interface VmRecord {
  readonly name: string
  /** Folder of its files; stays when the VM is renamed. */
  readonly home: string
  readonly power: string
  readonly cpus: number
  readonly memory: number
  readonly annotation: string
  readonly snapshots: readonly string[]
  readonly field: string
  readonly role: string
  /** Names of its tags, sorted, with blanks between them. */
  readonly tags: string
  /** Value of an option in its extraConfig. */
  readonly option: string
  readonly disks: number
}

/** Everything that one worker believes; values never change, a step makes a new record. */
export interface WorkerRecord {
  readonly vms: Readonly<Record<string, VmRecord>>
  /** SHA-256 of uploaded files by path in the datastore. */
  readonly files: Readonly<Record<string, string>>
  readonly folders: readonly string[]
  readonly fields: readonly string[]
  readonly tags: readonly string[]
}

export const EMPTY: WorkerRecord = { vms: {}, files: {}, folders: [], fields: [], tags: [] }

/** The same as text, in an order of its own. */
export function textOf(record: WorkerRecord): string {
  const vms = Object.values(record.vms).map(
    (vm) =>
      `vm ${vm.name} in ${vm.home}: ${vm.power} ${vm.cpus} ${vm.memory} "${vm.annotation}" [${vm.snapshots.join('>')}] field=${vm.field} role=${vm.role} tags=${vm.tags} option=${vm.option} disks=${vm.disks}`,
  )
  const files = Object.entries(record.files).map(([path, hash]) => `file ${path} ${hash}`)
  const rest = [
    ...record.folders.map((name) => `folder ${name}`),
    ...record.fields.map((name) => `field ${name}`),
    ...record.tags.map((name) => `tag ${name}`),
  ]
  return [...vms, ...files, ...rest].sort().join('\n')
}

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/** Where files of the default inventory's datastore are. */
export const fileUrl = (path: string): string => `/folder/${path}?dcPath=DC0&dsName=LocalDS_0`

function snapshotNames(list: readonly XmlElement[]): string[] {
  return list.flatMap((tree) => [one(tree, 'name')?.text ?? '', ...snapshotNames(all(tree, 'childSnapshotList'))])
}

/** What the server holds of a worker, whose objects all begin with its prefix. */
export async function readWorld(
  api: ApiClient,
  prefix: string,
): Promise<{ record: WorkerRecord; ids: Map<string, string> }> {
  const client = api.soap
  const defined = await fieldNames(client)
  const { tags, ofVm } = await readTags(api, prefix)
  const vms: Record<string, VmRecord> = {}
  const ids = new Map<string, string>()
  const found = await readAll(client, 'VirtualMachine', [
    'name',
    'runtime.powerState',
    'config.hardware.numCPU',
    'config.hardware.memoryMB',
    'config.annotation',
    'config.files.vmPathName',
    'snapshot.rootSnapshotList',
    'customValue',
    'permission',
    'config.extraConfig["crash.option"].value',
    'config.hardware.device',
  ])
  for (const [id, properties] of found) {
    const text = (path: string) => properties.get(path)?.text ?? ''
    const name = text('name')
    if (!name.startsWith(prefix)) continue
    ids.set(name, id)
    const home = /\] ([^/]*)\//.exec(text('config.files.vmPathName'))?.[1] ?? ''
    const values = properties.get('customValue')?.children ?? []
    vms[name] = {
      name,
      home,
      power: text('runtime.powerState'),
      cpus: Number(text('config.hardware.numCPU')),
      memory: Number(text('config.hardware.memoryMB')),
      annotation: text('config.annotation'),
      snapshots: snapshotNames(properties.get('snapshot.rootSnapshotList')?.children ?? []),
      field: values
        .map((value) => `${defined.get(one(value, 'key')!.text)}:${one(value, 'value')!.text}`)
        .sort()
        .join(),
      role: (properties.get('permission')?.children ?? []).map((entry) => one(entry, 'roleId')!.text).join(),
      tags: (ofVm.get(id) ?? []).sort().join(' '),
      option: text('config.extraConfig["crash.option"].value'),
      disks: (properties.get('config.hardware.device')?.children ?? []).filter((device) =>
        device.attributes.some(({ name, value }) => name === 'type' && value === 'VirtualDisk'),
      ).length,
    }
    // Every file that the VM says it has is there.
    const vmx = await client.get(fileUrl(`${home}/${home}.vmx`))
    if (vmx.status !== 200) throw new Error(`${name} has no ${home}.vmx: ${vmx.status}`)
  }
  const folders = [...(await readAll(client, 'Folder', ['name']))].map(([id, properties]) => {
    const name = properties.get('name')!.text
    if (name.startsWith(prefix)) ids.set(name, id)
    return name
  })
  const mine = (names: Iterable<string>) => [...names].filter((name) => name.startsWith(prefix)).sort()
  const listing = (await client.get(fileUrl(''))).body.toString()
  const files: Record<string, string> = {}
  const homes: string[] = []
  for (const [, name = '', slash] of listing.matchAll(/href="\/folder\/([^"?/]+)(\/?)\?/g)) {
    if (name.includes('vcemu-upload')) throw new Error(`half an upload is left: ${name}`)
    if (!name.startsWith(prefix)) continue
    if (slash) homes.push(name)
    else files[name] = hashOf((await client.get(fileUrl(name))).body)
  }
  const known = new Set(Object.values(vms).map(({ home }) => home))
  const orphans = homes.filter((home) => !known.has(home))
  if (orphans.length > 0) throw new Error(`folders without their VM: ${orphans.join(' ')}`)
  for (const [name, id] of tags) ids.set(`tag ${name}`, id)
  return {
    record: { vms, files, folders: mine(folders), fields: mine(defined.values()), tags: mine(tags.keys()) },
    ids,
  }
}

/** Tags with the prefix: ids by name, and names by the VM that has them. */
async function readTags(
  api: ApiClient,
  prefix: string,
): Promise<{ tags: Map<string, string>; ofVm: Map<string, string[]> }> {
  const tags = new Map<string, string>()
  const ofVm = new Map<string, string[]>()
  for (const id of listOf(await api.rest('GET', '/api/cis/tagging/tag'))) {
    // Others delete theirs meanwhile; one of the worker's own that is gone is missed by its record.
    const tag = await api.rest('GET', `/api/cis/tagging/tag/${String(id)}`).catch((error: unknown) => {
      if (error instanceof Refused && error.status === 404) return undefined
      throw error
    })
    if (tag === undefined) continue
    const name = textAt(tag, 'name')
    if (!name.startsWith(prefix)) continue
    tags.set(name, String(id))
    const path = `/api/cis/tagging/tag-association/${String(id)}?action=list-attached-objects`
    for (const object of listOf(await api.rest('POST', path))) {
      const vm = textAt(object, 'id')
      ofVm.set(vm, [...(ofVm.get(vm) ?? []), name])
    }
  }
  return { tags, ofVm }
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`)
  return value
}

/** Names of the custom fields by key. */
export async function fieldNames(client: SoapClient): Promise<Map<string, string>> {
  const list = await readOne(client, 'CustomFieldsManager', 'CustomFieldsManager', 'field')
  return new Map(list?.children.map((field) => [one(field, 'key')!.text, one(field, 'name')!.text]) ?? [])
}
