import type { VirtualDeviceConfigSpec, VirtualMachineConfigSpec } from '../../generated/vim25.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { computeResourceKind, dvsKind, hostKind, type NetworkState, storedName, vmKind } from '../inventory/index.ts'
import { networkNamed } from '../network/index.ts'
import { guestOs } from '../vm/index.ts'
import { hostLabel, withRunningGuest } from '../vm-guest/index.ts'
import type { Estate, EstateDatacenter, EstateMachine } from './estate.ts'
import type { EstateCall } from './estate-call.ts'
import type { Names } from './estate-names.ts'
import { ShapeError } from './shape.ts'

interface Place {
  readonly datacenter: string
  readonly vmFolder: string
  readonly names: Names
  readonly path: string
  readonly estate: Estate
  readonly hostNetwork: EstateDatacenter['hostNetwork']
}

/** Makes a datacenter's virtual machines as a person would: creates, starts, takes snapshots, suspends, marks as template. */
export function buildMachines(call: EstateCall, machines: readonly EstateMachine[], place: Place): void {
  const made: Ref[] = []
  for (const [m, machine] of machines.entries()) {
    const vm = createMachine(call, machine, { ...place, path: `${place.path}.machines[${m}]` })
    place.names.put('machine', machine.name, vm.value, `${place.path}.machines[${m}].name`)
    made.push(vm)
  }
  for (const [m, machine] of machines.entries()) bringUp(call, machine, made[m]!, place)
}

/** DRS rules name machines, and so come after them. */
export function buildRules(call: EstateCall, fixture: EstateDatacenter, names: Names, path: string): void {
  for (const [c, { name, rules }] of fixture.clusters.entries()) {
    if (rules.length === 0) continue
    const rulesSpec = rules.map((rule, r) => ({
      operation: 'add' as const,
      info: {
        _typeName: rule.type === 'affinity' ? 'ClusterAffinityRuleSpec' : 'ClusterAntiAffinityRuleSpec',
        name: rule.name,
        enabled: true,
        vm: rule.machines.map((machine, i) =>
          ref('VirtualMachine', names.get('machine', machine, `${path}.clusters[${c}].rules[${r}].machines[${i}]`)),
        ),
      },
    }))
    const cluster = names.get('cluster', name, `${path}.clusters[${c}].name`)
    const spec = { _typeName: 'ClusterConfigSpecEx', rulesSpec } as object
    call.perform('ReconfigureComputeResource_Task', ref('ClusterComputeResource', cluster), { spec, modify: true })
  }
}

function createMachine(call: EstateCall, machine: EstateMachine, place: Place): Ref {
  const { names, path } = place
  const host = names.get('host', machine.host, `${path}.host`)
  const folder =
    machine.folder === undefined ? place.vmFolder : names.get('vm folder', machine.folder, `${path}.folder`)
  const owner = call.get(hostKind, ref('HostSystem', host)).parent
  const pool =
    machine.pool === undefined
      ? call.get(computeResourceKind, ref('ComputeResource', owner)).resourcePool
      : poolOf(names, owner, machine, path)
  names.get('datastore', machine.datastore, `${path}.datastore`)
  if (!guestOs(machine.guest)) throw new ShapeError(`${path}.guest`, `no guest system has the id "${machine.guest}"`)
  if (machine.ip.length > machine.nics.length)
    throw new ShapeError(`${path}.ip`, `has ${machine.ip.length} addresses for ${machine.nics.length} NICs`)
  if (machine.template && machine.power !== 'off')
    throw new ShapeError(`${path}.power`, 'must be off: a template does not run')
  return call.perform('CreateVM_Task', ref('Folder', folder), {
    config: specOf(call, machine, { ...place, path }),
    pool: ref('ResourcePool', pool),
    host: ref('HostSystem', host),
  }) as Ref
}

function poolOf(names: Names, owner: string, { pool }: EstateMachine, path: string): string {
  const found = names.find('pool', `${owner}/${pool}`)
  if (found !== undefined) return found
  const known = [...names.all('pool')].flatMap(([key]) =>
    key.startsWith(`${owner}/`) ? key.slice(owner.length + 1) : [],
  )
  throw new ShapeError(
    `${path}.pool`,
    `its host's compute resource has no pool "${pool}"; it has ${known.length ? known.join(', ') : 'none'}`,
  )
}

function specOf(call: EstateCall, machine: EstateMachine, place: Place): VirtualMachineConfigSpec {
  const { name, guest, cpus, memoryMB, firmware, datastore } = machine
  const isWindows = guestOs(guest)?.family === 'windowsGuest'
  const add = (device: object, fileOperation?: 'create'): VirtualDeviceConfigSpec => ({
    operation: 'add',
    fileOperation,
    device: device as VirtualDeviceConfigSpec['device'],
  })
  const controller = isWindows ? 'VirtualLsiLogicSASController' : 'ParaVirtualSCSIController'
  return {
    name,
    guestId: guest,
    numCPUs: cpus,
    memoryMB,
    firmware,
    files: { vmPathName: `[${datastore}]` },
    tools: { syncTimeWithHost: false, toolsUpgradePolicy: 'manual' },
    deviceChange: [
      add({ _typeName: controller, key: -1, busNumber: 0, sharedBus: 'noSharing' }),
      add({
        _typeName: 'VirtualCdrom',
        key: -2,
        controllerKey: 200,
        unitNumber: 0,
        backing: { _typeName: 'VirtualCdromRemotePassthroughBackingInfo', deviceName: '', exclusive: false },
        connectable: { startConnected: false, allowGuestControl: true, connected: false },
      }),
      ...machine.disksGB.map((gigabytes, d) =>
        add(
          {
            _typeName: 'VirtualDisk',
            key: -10 - d,
            controllerKey: -1,
            // Unit 7 is the controller's own.
            unitNumber: d < 7 ? d : d + 1,
            capacityInKB: gigabytes * 2 ** 20,
            backing: {
              _typeName: 'VirtualDiskFlatVer2BackingInfo',
              fileName: `[${datastore}]`,
              diskMode: 'persistent',
              thinProvisioned: true,
            },
          },
          'create',
        ),
      ),
      ...machine.nics.map((network, n) =>
        add({
          _typeName: 'VirtualVmxnet3',
          key: -30 - n,
          addressType: 'generated',
          backing: nicBacking(call, network, { ...place, path: `${place.path}.nics[${n}]` }),
          connectable: { startConnected: true, allowGuestControl: true, connected: true },
        }),
      ),
    ],
  }
}

function nicBacking(call: EstateCall, name: string, { datacenter, path }: Place): object {
  const network: NetworkState | undefined = networkNamed(call, datacenter, storedName(name))
  if (!network) throw new ShapeError(path, `there is no network or port group "${name}"`)
  if (network.dvs === undefined)
    return {
      _typeName: 'VirtualEthernetCardNetworkBackingInfo',
      deviceName: network.name,
      network: ref('Network', network.id),
    }
  const { uuid } = call.get(dvsKind, ref('VmwareDistributedVirtualSwitch', network.dvs))
  return {
    _typeName: 'VirtualEthernetCardDistributedVirtualPortBackingInfo',
    port: { switchUuid: uuid, portgroupKey: network.id },
  }
}

function bringUp(call: EstateCall, machine: EstateMachine, vm: Ref, place: Place): void {
  const { power, ip, template, snapshots } = machine
  if (power !== 'off') {
    const customized = identityOf(machine, place)
    if (ip.length > 0) call.store.update(vmKind, vm.value, { customized })
    const host = ref('HostSystem', place.names.get('host', machine.host, ''))
    call.perform('PowerOnVM_Task', vm, { host })
    // An estate has been running for a while: its guests are up, however long a boot takes.
    const started = call.get(vmKind, vm)
    if (started.guestDue !== undefined) {
      const { guest, config, leases } = withRunningGuest(started, call)
      call.store.update(vmKind, vm.value, { guest, config, leases, guestDue: undefined })
    }
  }
  for (const name of snapshots)
    call.perform('CreateSnapshot_Task', vm, { name, description: '', memory: false, quiesce: false })
  if (power === 'suspended') call.perform('SuspendVM_Task', vm, {})
  if (template) call.perform('MarkAsTemplate', vm, {})
}

/** What somebody configured in the guest: its name and addresses, in the network that its hosts' one is cut like. */
function identityOf({ name, ip }: EstateMachine, { estate, hostNetwork }: Place) {
  const prefix = hostNetwork?.prefixLength ?? 24
  return {
    hostName: hostLabel(name),
    domain: estate.vcenter.domain,
    dnsServers: estate.vcenter.dns,
    nics: ip.map((address, i) => ({
      ip: address,
      prefix,
      gateways: i === 0 ? [gatewayOf(address, prefix)] : [],
    })),
  }
}

/** The first address of the network. */
function gatewayOf(ip: string, prefix: number): string {
  const number = ip.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  const size = 2 ** (32 - prefix)
  const gateway = Math.floor(number / size) * size + 1
  return [24, 16, 8, 0].map((shift) => Math.floor(gateway / 2 ** shift) % 256).join('.')
}
