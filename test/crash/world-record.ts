import { createHash } from 'node:crypto'
import type { XmlElement } from '../../src/protocols/wire/xml-reader.ts'
import { one, readOne, type SoapClient } from './soap-client.ts'

/** Datastores of the server that the driver starts. */
export const DATASTORES = ['LocalDS_0', 'LocalDS_1'] as const

/** Flags that give it these. */
export const SITE_FLAGS = ['--ds', String(DATASTORES.length)] as const

/** Somebody who may do what the permissions on VMs say, and nothing else. */
export const READER = 'crash-reader'
export const READ_ONLY = '-2'
export const NO_ACCESS = '-5'

export interface NicRecord {
  readonly mac: string
  /** A standard network's name, a distributed port group's key. */
  readonly network: string
  /** At power on. */
  readonly isConnected: boolean
}

/** What snapshots keep of a VM, and clones have from it. */
export interface Machine {
  readonly cpus: number
  readonly memory: number
  readonly annotation: string
  /** Value of an option in its extraConfig. */
  readonly option: string
  readonly disks: number
  /** In the order of their addresses. */
  readonly nics: readonly NicRecord[]
}

export interface SnapshotRecord {
  readonly name: string
  /** Name of the one it was taken after; '' for the first. */
  readonly parent: string
  readonly machine: Machine
}

/** What the driver believes of a VM. */
export interface VmRecord extends Machine {
  readonly name: string
  /** Folder of its files; stays when the VM is renamed. */
  readonly home: string
  readonly datastore: string
  /** Homes of other VMs that its disks build on, with blanks between them. */
  readonly bases: string
  /** Name of its folder; '' for the one that all VMs begin in. */
  readonly folder: string
  /** Id of its resource pool. */
  readonly pool: string
  readonly power: string
  readonly snapshots: readonly SnapshotRecord[]
  /** Name of the current snapshot, or ''. */
  readonly current: string
  /** Values of custom fields by name. */
  readonly field: Readonly<Record<string, string>>
  /** Roles of its permissions. */
  readonly role: string
  /** Names of its tags, sorted, with blanks between them. */
  readonly tags: string
}

export const machineOf = ({ cpus, memory, annotation, option, disks, nics }: Machine): Machine => ({
  cpus,
  memory,
  annotation,
  option,
  disks,
  nics,
})

/** Everything that one worker believes; values never change, a step makes a new record. */
export interface WorkerRecord {
  readonly vms: Readonly<Record<string, VmRecord>>
  /** SHA-256 of uploaded files by datastore path. */
  readonly files: Readonly<Record<string, string>>
  readonly folders: readonly string[]
  readonly fields: readonly string[]
  readonly tags: readonly string[]
}

export const EMPTY: WorkerRecord = { vms: {}, files: {}, folders: [], fields: [], tags: [] }

const short = (text: string): string => (text.length > 60 ? hashOf(Buffer.from(text)) : text)

function machineText({ cpus, memory, annotation, option, disks, nics }: Machine): string {
  const cards = nics.map(({ mac, network, isConnected }) => `${mac}@${network}${isConnected ? '' : ' (not connected)'}`)
  return `${cpus} ${memory} "${short(annotation)}" option=${short(option)} disks=${disks} nics=[${cards.join()}]`
}

function snapshotsText({ snapshots, current }: VmRecord): string {
  const lines = snapshots.map(({ name, parent, machine }) => `\n    ${parent}>${name} (${machineText(machine)})`)
  return `${lines.sort().join('')}${current === '' ? '' : `\n    at ${current}`}`
}

/** The same as text, in an order of its own. */
export function textOf(record: WorkerRecord): string {
  const vms = Object.values(record.vms).map((vm) => {
    const fields = Object.entries(vm.field).map(([name, value]) => `${name}:${value}`)
    return `vm ${vm.name} in "${vm.folder}" and ${vm.pool}, [${vm.datastore}] ${vm.home} on {${vm.bases}}: ${vm.power} ${machineText(vm)} field=${fields.sort().join()} role=${vm.role} tags=${vm.tags}${snapshotsText(vm)}`
  })
  const files = Object.entries(record.files).map(([path, hash]) => `file ${path} ${hash}`)
  const rest = [
    ...record.folders.map((name) => `folder ${name}`),
    ...record.fields.map((name) => `field ${name}`),
    ...record.tags.map((name) => `tag ${name}`),
  ]
  return [...vms, ...files, ...rest].sort().join('\n')
}

export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/** Whether disks of another VM build on those of this one. */
export const isBase = (record: WorkerRecord, { home }: VmRecord): boolean =>
  Object.values(record.vms).some(({ bases }) => bases.split(' ').includes(home))

/** Where a file is served, by its datastore path. */
export function fileUrl(path: string): string {
  const [, datastore, name] = /^\[(.*?)\] ?(.*)$/.exec(path) ?? []
  return `/folder/${name}?dcPath=DC0&dsName=${datastore}`
}

const isA = (device: XmlElement, type: string): boolean =>
  device.attributes.some(({ name, value }) => name === 'type' && value === type)

/** Disks among devices. */
export const disksOf = (devices: readonly XmlElement[]): readonly XmlElement[] =>
  devices.filter((device) => isA(device, 'VirtualDisk'))

/** The NICs among devices. */
export function nicsOf(devices: readonly XmlElement[]): readonly NicRecord[] {
  const nics = devices
    .filter((device) => isA(device, 'VirtualVmxnet3'))
    .map((device) => {
      const backing = one(device, 'backing')
      const port = one(backing, 'port')
      return {
        mac: one(device, 'macAddress')!.text,
        network: one(port, 'portgroupKey')?.text ?? one(backing, 'deviceName')?.text ?? '',
        isConnected: one(one(device, 'connectable'), 'startConnected')?.text === 'true',
      }
    })
  return nics.sort((a, b) => (a.mac < b.mac ? -1 : 1))
}

/** Names of the custom fields by key. */
export async function fieldNames(client: SoapClient): Promise<Map<string, string>> {
  const list = await readOne(client, 'CustomFieldsManager', 'CustomFieldsManager', 'field')
  return new Map(list?.children.map((field) => [one(field, 'key')!.text, one(field, 'name')!.text]) ?? [])
}
