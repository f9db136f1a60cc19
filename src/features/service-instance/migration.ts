import type { Event, HostVMotionCompatibility, VirtualMachinePowerState } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { nameOf } from '../../kernel/event-about.ts'
import { Fault, localizedFault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { hostKind, vmKind } from '../inventory/index.ts'

/** Hosts that a VM could be moved to with vMotion, each with the kinds of compatibility that were asked for. */
export function vmotionCompatibility(
  vm: Ref,
  hosts: readonly Ref[],
  wanted: readonly string[] | undefined,
  call: Call,
): HostVMotionCompatibility[] {
  call.get(vmKind, vm)
  const compatibility = wanted?.length ? [...wanted] : ['cpu', 'software']
  return hosts
    .filter((host) => problemOf(host, call) === undefined)
    .map((host) => ({ host: call.find(host).ref, compatibility }))
}

/** Events that a migration would meet; none when nothing is in its way. */
export function migrationProblems(
  args: { vm: readonly Ref[]; state?: VirtualMachinePowerState | undefined; host?: Ref | undefined },
  call: Call,
): Event[] {
  const events: Event[] = []
  for (const vm of args.vm) {
    const { config, runtime } = call.get(vmKind, vm)
    const { powerState } = runtime
    if (args.state && args.state !== powerState) throw new Fault('InvalidState')
    const fault = args.host && problemOf(args.host, call)
    if (!args.host || !fault) continue
    const host = call.find(args.host)
    events.push({
      _typeName: 'MigrationHostErrorEvent',
      key: 0,
      chainId: 0,
      createdTime: call.clock.stamp(),
      userName: call.userName,
      vm: { name: nameOf(call.find(vm)), vm: call.find(vm).ref },
      template: config.template,
      fault: localizedFault(fault),
      dstHost: { name: nameOf(host), host: host.ref },
      fullFormattedMessage: fault.message,
    } as Event)
  }
  return events
}

function problemOf(host: Ref, call: Call): Fault | undefined {
  const { runtime } = call.get(hostKind, host)
  if (runtime.connectionState !== 'connected') return new Fault('HostNotConnected')
  return runtime.inMaintenanceMode ? new Fault('InvalidState') : undefined
}
