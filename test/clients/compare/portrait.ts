import type { Govc } from '../setup/govc.ts'
import { at, listAt, textAt } from '../setup/json.ts'

/** What is compared of an inventory: a text for each `path · property`. */
export type Portrait = Map<string, string>

/** The properties that are compared, by the type that collect takes. A path that a class lacks is not asked for. */
const properties: Record<string, string[]> = {
  VirtualMachine: [
    'name',
    'parent',
    'config.uuid',
    'config.instanceUuid',
    'config.guestId',
    'config.template',
    'config.version',
    'config.files.vmPathName',
    'config.hardware.numCPU',
    'config.hardware.memoryMB',
    'config.hardware.device',
    'runtime.powerState',
    'runtime.connectionState',
    'runtime.host',
    'resourcePool',
    'network',
    'datastore',
  ],
  HostSystem: [
    'name',
    'parent',
    'hardware.systemInfo.uuid',
    'summary.config.port',
    'summary.hardware.numCpuCores',
    'summary.hardware.cpuMhz',
    'summary.hardware.memorySize',
    'runtime.connectionState',
    'runtime.inMaintenanceMode',
    'network',
    'datastore',
  ],
  ClusterComputeResource: [
    'name',
    'parent',
    'resourcePool',
    'host',
    'network',
    'datastore',
    'configurationEx.drsConfig.enabled',
  ],
  ComputeResource: ['name', 'parent', 'resourcePool', 'host', 'network', 'datastore'],
  ResourcePool: ['name', 'parent', 'owner', 'resourcePool'],
  VirtualApp: ['name', 'parent', 'owner', 'parentFolder'],
  Datastore: ['name', 'parent', 'host', 'summary.type', 'summary.accessible', 'summary.maintenanceMode'],
  StoragePod: ['name', 'parent', 'childEntity'],
  Folder: ['name', 'parent', 'childType', 'childEntity'],
  Datacenter: ['name', 'parent', 'vmFolder', 'hostFolder', 'datastoreFolder', 'networkFolder', 'datastore', 'network'],
  Network: ['name', 'parent'],
  OpaqueNetwork: ['name', 'parent', 'summary.opaqueNetworkType'],
  DistributedVirtualSwitch: [
    'name',
    'parent',
    'uuid',
    'portgroup',
    'summary.hostMember',
    'summary.productInfo.version',
  ],
  DistributedVirtualPortgroup: [
    'name',
    'parent',
    'key',
    'config.type',
    'config.numPorts',
    'config.backingType',
    'config.distributedVirtualSwitch',
  ],
}

/** Reads an inventory with govc: the path, type and id of every object, and the properties above. */
export async function portray(govc: Govc): Promise<Portrait> {
  const portrait: Portrait = new Map()
  const paths = new Map<string, string>()
  for (const line of await govc.lines('find', '-l', '-i', '/')) {
    const [, ref, path] = /^(\S+:.*?) {2,}(\/.*)$/.exec(line) ?? /^(\S+) +(\/.*)$/.exec(line) ?? []
    if (!ref || !path) throw new Error(`find printed "${line}"`)
    paths.set(ref, path)
    portrait.set(`${path} · reference`, ref)
  }
  // A view of the root does not hold the root itself, and govc waits for ever for the first object of an empty view.
  const below = [...paths.entries()].filter(([, path]) => path !== '/')
  for (const type of new Set(below.map(([ref]) => ref.split(':')[0] ?? '')))
    await addProperties(govc, type, paths, portrait)
  const machine = below.find(([ref]) => ref.startsWith('VirtualMachine:'))
  if (machine) portrait.set(`${machine[1]} · devices`, await kindsOfDevices(govc, machine[1]))
  return portrait
}

async function addProperties(govc: Govc, type: string, paths: Map<string, string>, portrait: Portrait): Promise<void> {
  const text = await govc.run(
    'collect',
    '-json',
    '-type',
    type,
    '/',
    ...(properties[type.replace(/^Vmware/, '')] ?? ['name']),
  )
  for (const update of documents(text)) {
    const ref = `${textAt(update, 'obj.type')}:${textAt(update, 'obj.value')}`
    // A container view of a class holds its subclasses too; they have their own turn.
    if (textAt(update, 'obj.type') !== type) continue
    const path = paths.get(ref) ?? ref
    for (const change of listAt(update, 'changeSet')) {
      const name = textAt(change, 'name')
      const value = at(change, 'val')
      if (name === 'config.hardware.device') addDevices(value, path, portrait)
      else portrait.set(`${path} · ${name}`, plain(value))
    }
  }
}

/** The classes of a VM's devices. Only device.ls says them: collect leaves the types out. */
async function kindsOfDevices(govc: Govc, path: string): Promise<string> {
  const lines = await govc.lines('device.ls', '-vm.ipath', path)
  return lines.map((line) => line.split(/ {2,}/)[1] ?? line).join(' ')
}

/** What people compare of devices: keys, addresses, disks. */
function addDevices(value: unknown, path: string, portrait: Portrait): void {
  const devices = listAt(value, '_value')
  portrait.set(`${path} · device keys`, devices.map((device) => String(at(device, 'key'))).join(' '))
  for (const device of devices) {
    const file = at(device, 'backing.fileName')
    const address = at(device, 'macAddress')
    if (typeof address === 'string') portrait.set(`${path} · address`, address)
    if (at(device, 'capacityInKB') === undefined) continue
    portrait.set(
      `${path} · disk`,
      `${file} ${at(device, 'capacityInKB')} thin ${at(device, 'backing.thinProvisioned')}`,
    )
    portrait.set(`${path} · disk uuid`, String(at(device, 'backing.uuid')))
  }
}

/** A value as text that two servers share: references by id, lists sorted where only their members count. */
function plain(value: unknown): string {
  const inner = at(value, '_value') ?? value
  // An empty list is null within its box.
  if (at(inner, '_value') === null || inner === null) return ''
  if (Array.isArray(inner)) return inner.map(plain).sort().join(', ')
  const key = at(inner, 'key')
  if (key !== undefined && at(inner, 'mountInfo') !== undefined)
    return `${plain(key)} ${at(inner, 'mountInfo.accessMode')}`
  const id = at(inner, 'value')
  if (typeof id === 'string' && typeof at(inner, 'type') === 'string') return `${at(inner, 'type')}:${id}`
  return typeof inner === 'string' ? inner : JSON.stringify(inner)
}

/** The values of a text that holds one JSON value after the other, as govc prints objects. */
function documents(text: string): unknown[] {
  if (text === '') return []
  return text
    .split(/^\}\n(?=\{)/m)
    .map((part, index, parts) => JSON.parse(index < parts.length - 1 ? `${part}}` : part))
}
