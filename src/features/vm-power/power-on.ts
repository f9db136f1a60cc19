import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
import { isA } from '../../spec/typed.ts'
import { bindPortsAtPowerOn } from '../dvs/index.ts'
import { dvsKind, hostKind, type VmState, vmKind } from '../inventory/index.ts'
import { assertNotTemplate, claimVm, postVm, poweredOn, reason, vmOf } from '../vm/index.ts'
import { bootGuest } from '../vm-guest/index.ts'
import { checkDisks } from './disk-check.ts'
import { placeVm } from './place.ts'

export interface PowerOnInput {
  readonly vm: string
  /** Id of the host that the caller chose. */
  readonly host?: string | undefined
  /** Placed by begin. */
  readonly placed?: { readonly host: string; readonly byDrs: boolean } | undefined
}

const PLACEMENT_FAULTS = new Set([
  'NoCompatibleHost',
  'InsufficientCpuResourcesFault',
  'InsufficientMemoryResourcesFault',
  'InsufficientFailoverResourcesFault',
  'InsufficientHostCapacityFault',
])

/** PowerOnVM_Task; resumes a suspended VM. A running one: InvalidPowerState with both states `poweredOn`. */
export const powerOnTask: TaskKind<PowerOnInput> = {
  name: 'vm.power-on',
  descriptionId: 'VirtualMachine.powerOn',
  seconds: [1, 3],
  begin: (input, call) => {
    const vm = claimVm(call, input.vm)
    assertNotTemplate(vm)
    if (vm.runtime.powerState === 'poweredOn')
      throw new Fault('InvalidPowerState', { requestedState: 'poweredOn', existingState: 'poweredOn' })
    checkDisks(call, vm)
    const placed = placeVm(call, vm, input.host)
    const isResume = vm.runtime.powerState === 'suspended'
    postVm(call, moved(vm, placed.host), isResume ? 'VmResumingEvent' : 'VmStartingEvent')
    return { ...input, placed }
  },
  finish: (input, call) => {
    startVm(call, input.vm, input.placed!)
  },
  failed: (fault, input, call) => {
    const vm = call.store.get(vmKind, input.vm)
    if (!vm) return
    if (PLACEMENT_FAULTS.has(fault.fault))
      postVm(call, vm, 'NotEnoughResourcesToStartVmEvent', { reason: fault.message })
    postVm(call, vm, 'VmFailedToPowerOnEvent', reason(fault))
  },
}

function moved(vm: VmState, host: string): VmState {
  return { ...vm, runtime: { ...vm.runtime, host: ref('HostSystem', host) } }
}

/** Switches the VM on where it was placed, with the events that follow VmStartingEvent; its guest boots. */
export function startVm(call: TaskCall | Call, id: string, placed: { host: string; byDrs: boolean }): void {
  const vm = vmOf(call, id)
  const hz = call.store.get(hostKind, placed.host)?.hardware.cpuInfo.hz
  const isResume = vm.runtime.powerState === 'suspended'
  const bootTime = (isResume && vm.runtime.bootTime) || call.clock.stamp()
  const change = poweredOn(vm, { host: placed.host, bootTime, hz })
  const device = bindPortsAtPowerOn(call, { ...vm, ...change })
  const { hardware } = change.config
  const config =
    device === hardware.device ? change.config : { ...change.config, hardware: { ...hardware, device: [...device] } }
  const running = call.store.update(vmKind, id, { ...change, config })
  postVm(call, running, placed.byDrs ? 'DrsVmPoweredOnEvent' : 'VmPoweredOnEvent')
  postPorts(call, running)
  bootGuest(call, id)
}

/** A NIC on a distributed switch takes its port and its link comes up. */
function postPorts(call: Call, vm: VmState): void {
  for (const device of vm.config.hardware.device ?? []) {
    if (!isA(device, 'VirtualEthernetCard') || !device.connectable?.connected) continue
    const port = isA(device.backing, 'VirtualEthernetCardDistributedVirtualPortBackingInfo')
      ? device.backing.port
      : undefined
    const dvs = port && call.store.first(dvsKind, 'uuid', port.switchUuid.toLowerCase())
    if (!port?.portKey || !dvs) continue
    const about = { dvs: dvs.id, entity: dvs.id, host: vm.runtime.host.value }
    const connectee = { connectedEntity: ref('VirtualMachine', vm.id), nicKey: String(device.key), type: 'vmVnic' }
    call.post('DvsPortConnectedEvent', about, { portKey: port.portKey, connectee })
    call.post('DvsPortLinkUpEvent', about, {
      portKey: port.portKey,
      runtimeInfo: { linkUp: true, blocked: false, vlanIds: [], mtu: 1500, linkPeer: device.deviceInfo?.label },
    })
  }
}

export const powerOn = vim('PowerOnVM_Task', {
  on: 'VirtualMachine',
  handle: (self, { host }, call) => call.startTask(powerOnTask, self, { vm: self.value, host: host?.value }),
})
