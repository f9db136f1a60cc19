import type { XmlElement } from '../../src/protocols/wire/xml-reader.ts'
import { type ApiClient, Refused, textAt } from './api-client.ts'
import { all, one, readAll, readObjects, type SoapClient } from './soap-client.ts'
import {
  DATASTORES,
  disksOf,
  fieldNames,
  fileUrl,
  hashOf,
  type Machine,
  nicsOf,
  type SnapshotRecord,
  type VmRecord,
  type WorkerRecord,
} from './world-record.ts'

type Properties = ReadonlyMap<string, XmlElement>

const MACHINE = [
  'config.hardware.numCPU',
  'config.hardware.memoryMB',
  'config.annotation',
  'config.extraConfig["crash.option"].value',
  'config.hardware.device',
]

/** What the server holds of a worker, whose objects all begin with its prefix. */
export async function readWorld(
  api: ApiClient,
  prefix: string,
  everyTag?: Tags,
): Promise<{ record: WorkerRecord; ids: Map<string, string> }> {
  const client = api.soap
  const ids = new Map<string, string>()
  const folders = new Map<string, string>()
  for (const [id, properties] of await readAll(client, 'Folder', ['name'])) {
    const name = properties.get('name')!.text
    if (!name.startsWith(prefix)) continue
    ids.set(`folder ${name}`, id)
    folders.set(id, name)
  }
  const defined = await fieldNames(client)
  const { tags, ofVm } = everyTag ?? (await readTags(api, prefix))
  const found = await readAll(client, 'VirtualMachine', [
    'name',
    'parent',
    'resourcePool',
    'runtime.powerState',
    ...MACHINE,
    'config.files.vmPathName',
    'snapshot',
    'customValue',
    'permission',
  ])
  const vms: Record<string, VmRecord> = {}
  for (const [id, properties] of found) {
    const text = (path: string) => properties.get(path)?.text ?? ''
    const name = text('name')
    if (!name.startsWith(prefix)) continue
    ids.set(name, id)
    const path = text('config.files.vmPathName')
    const [, datastore = '', home = ''] = /^\[(.*)\] ([^/]*)\//.exec(path) ?? []
    const values = properties.get('customValue')?.children ?? []
    vms[name] = {
      ...machineFrom(properties),
      name,
      home,
      datastore,
      bases: basesOf(properties, home),
      folder: folders.get(text('parent')) ?? '',
      pool: text('resourcePool'),
      power: text('runtime.powerState'),
      ...(await readSnapshots(client, properties.get('snapshot'), ids)),
      field: Object.fromEntries(
        values.map((value) => [defined.get(one(value, 'key')!.text) ?? '?', one(value, 'value')!.text]),
      ),
      role: (properties.get('permission')?.children ?? []).map((entry) => one(entry, 'roleId')!.text).join(),
      tags: [...(ofVm.get(id) ?? [])].sort().join(' '),
    }
    await checkFiles(client, path, properties)
  }
  for (const [name, id] of tags) if (name.startsWith(prefix)) ids.set(`tag ${name}`, id)
  const mine = (names: Iterable<string>) => [...names].filter((name) => name.startsWith(prefix)).sort()
  return {
    record: {
      vms,
      files: await readFiles(client, prefix, vms),
      folders: mine(folders.values()),
      fields: mine(defined.values()),
      tags: mine(tags.keys()),
    },
    ids,
  }
}

function machineFrom(properties: Properties): Machine {
  const text = (path: string) => properties.get(path)?.text ?? ''
  const devices = properties.get('config.hardware.device')?.children ?? []
  return {
    cpus: Number(text('config.hardware.numCPU')),
    memory: Number(text('config.hardware.memoryMB')),
    annotation: text('config.annotation'),
    option: text('config.extraConfig["crash.option"].value'),
    disks: disksOf(devices).length,
    nics: nicsOf(devices),
  }
}

interface Tree {
  readonly id: string
  readonly name: string
  readonly parent: string
}

function treesOf(info: XmlElement | undefined): Tree[] {
  const trees: Tree[] = []
  const walk = (list: readonly XmlElement[], parent: string) => {
    for (const tree of list) {
      const name = one(tree, 'name')!.text
      trees.push({ id: one(tree, 'snapshot')!.text, name, parent })
      walk(all(tree, 'childSnapshotList'), name)
    }
  }
  walk(all(info, 'rootSnapshotList'), '')
  return trees
}

async function readSnapshots(
  client: SoapClient,
  info: XmlElement | undefined,
  ids: Map<string, string>,
): Promise<Pick<VmRecord, 'snapshots' | 'current'>> {
  const trees = treesOf(info)
  if (trees.length === 0) return { snapshots: [], current: '' }
  for (const { id, name } of trees) ids.set(`snapshot ${name}`, id)
  const found = await readObjects(
    client,
    'VirtualMachineSnapshot',
    trees.map(({ id }) => id),
    MACHINE,
  )
  const current = one(info, 'currentSnapshot')?.text
  return {
    snapshots: trees.map(({ id, name, parent }): SnapshotRecord => {
      const properties = found.get(id)
      if (!properties) throw new Error(`the snapshot ${name} is not there`)
      return { name, parent, machine: machineFrom(properties) }
    }),
    current: trees.find(({ id }) => id === current)?.name ?? '',
  }
}

function chainsOf(properties: Properties): string[] {
  const paths: string[] = []
  for (const disk of disksOf(properties.get('config.hardware.device')?.children ?? []))
    for (let backing = one(disk, 'backing'); backing; backing = one(backing, 'parent'))
      paths.push(one(backing, 'fileName')!.text)
  return paths
}

function basesOf(properties: Properties, home: string): string {
  const homes = chainsOf(properties).map((path) => /\] ([^/]*)\//.exec(path)?.[1] ?? '?')
  return [...new Set(homes.filter((one) => one !== home))].sort().join(' ')
}

/** Every file that the VM says it has is there. */
async function checkFiles(client: SoapClient, path: string, properties: Properties): Promise<void> {
  for (const file of [path, ...chainsOf(properties)]) {
    const { status } = await client.send('HEAD', fileUrl(file))
    if (status !== 200) throw new Error(`${properties.get('name')?.text} has no ${file}: ${status}`)
  }
}

/** The worker's own files. Throws where half an upload, or the folder of a VM that is gone, was left. */
async function readFiles(
  client: SoapClient,
  prefix: string,
  vms: Readonly<Record<string, VmRecord>>,
): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  const homes: string[] = []
  for (const datastore of DATASTORES) {
    const listing = (await client.get(fileUrl(`[${datastore}]`))).body.toString()
    for (const [, name = '', slash] of listing.matchAll(/href="\/folder\/([^"?/]+)(\/?)\?/g)) {
      if (name.includes('vcemu-upload')) throw new Error(`half an upload is left: ${name}`)
      if (!name.startsWith(prefix)) continue
      const path = `[${datastore}] ${name}`
      if (slash) homes.push(path)
      else files[path] = hashOf((await client.get(fileUrl(path))).body)
    }
  }
  const known = new Set(Object.values(vms).map(({ datastore, home }) => `[${datastore}] ${home}`))
  const orphans = homes.filter((home) => !known.has(home))
  for (const orphan of orphans) {
    const listing = (await client.get(fileUrl(orphan))).body.toString()
    const names = [...listing.matchAll(/href="([^"?]+)/g)].map(([, name = '']) => name)
    // A disk that was added after a snapshot is nobody's after a revert to it, and stays when the VM leaves.
    if (names.every((name) => /_\d+(-flat)?\.vmdk$/.test(name))) continue
    throw new Error(`a folder without its VM: ${orphan}, with ${names.join(' ')}`)
  }
  return files
}

/**
 * The ids of what a worker has after a step: those it had, where the step made and removed nothing that has one.
 */
export async function readIds(
  api: ApiClient,
  prefix: string,
  ids: Map<string, string>,
  before: WorkerRecord,
  after: WorkerRecord,
): Promise<Map<string, string>> {
  const namesOf = ({ vms, folders }: WorkerRecord) =>
    [folders, ...Object.values(vms).map((vm) => [vm.name, ...vm.snapshots.map(({ name }) => name)])].join('|')
  const isTagged = before.tags.join() !== after.tags.join()
  if (!isTagged && namesOf(before) === namesOf(after)) return ids
  const found = new Map([...ids].filter(([name]) => !isTagged && name.startsWith('tag ')))
  if (isTagged) for (const [name, id] of (await readTags(api, prefix)).tags) found.set(`tag ${name}`, id)
  for (const [id, properties] of await readAll(api.soap, 'Folder', ['name'])) {
    const name = properties.get('name')!.text
    if (name.startsWith(prefix)) found.set(`folder ${name}`, id)
  }
  for (const [id, properties] of await readAll(api.soap, 'VirtualMachine', ['name', 'snapshot'])) {
    const name = properties.get('name')!.text
    if (!name.startsWith(prefix)) continue
    found.set(name, id)
    for (const tree of treesOf(properties.get('snapshot'))) found.set(`snapshot ${tree.name}`, tree.id)
  }
  return found
}

export interface Tags {
  readonly tags: ReadonlyMap<string, string>
  readonly ofVm: ReadonlyMap<string, readonly string[]>
}

/** Tags with the prefix: ids by name, and names by the VM that has them. */
export async function readTags(api: ApiClient, prefix = ''): Promise<Tags> {
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
