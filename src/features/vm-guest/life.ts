import type { OptionValue } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { extended } from '../../spec/extended.ts'
import { unbindPortsAtPowerOff } from '../dvs/index.ts'
import { type VmState, vmKind } from '../inventory/index.ts'
import { merged, postVm, poweredOff, suspended, vmDefaults, vmOf, withShortcuts } from '../vm/index.ts'
import { customizedIdentity } from './customization.ts'
import { hasTools, networkedGuest, runningGuest, startingGuest, stoppedGuest } from './guest-info.ts'

/** What happens next in a guest, kept in `VmState.guestDue`. */
type Stage = 'tools' | 'system' | 'network' | 'shutdown' | 'standby' | 'reboot'

/** Seconds from the stage before (or from the request) until the stage, where tasks take their time. */
const SECONDS: Record<Stage, number> = { tools: 6, system: 4, network: 3, shutdown: 5, standby: 4, reboot: 8 }

type GuestChange = Pick<VmState, 'guest'> & Partial<VmState>

/** One stage of a boot: what changes, and the stage after it. */
function bootStage(vm: VmState, stage: 'tools' | 'system' | 'network', call: Call): GuestChange {
  if (stage === 'tools') return { guest: startingGuest(vm) }
  if (stage === 'network') return networkedGuest(vm, call)
  const known = vm.config.extraConfig ?? []
  const info = toolsOptions()
  const isNew = !known.some(({ key }) => key === info[0]?.key)
  const options = isNew ? { config: { ...vm.config, extraConfig: merged(known, info) } } : {}
  const spec = vm.pendingCustomization
  if (!spec) return { guest: runningGuest(vm), ...options }
  const customized = customizedIdentity(vm, spec, call)
  const guest = runningGuest({ ...vm, customized })
  const done = {
    customizationStatus: 'TOOLSDEPLOYPKG_SUCCEEDED',
    startTime: call.clock.stamp(),
    endTime: call.clock.stamp(),
  }
  return {
    guest: extended(guest, { customizationInfo: done }),
    customized,
    pendingCustomization: undefined,
    ...options,
  }
}

// What tools write into extraConfig when they first run; the same in every VM.
let written: readonly OptionValue[] | undefined
function toolsOptions(): readonly OptionValue[] {
  written ??= vmDefaults().extraConfigAfterFirstPowerOn.filter(({ key }) => /^guestinfo\./i.test(key))
  return written
}

const NEXT: Record<'tools' | 'system' | 'network', Stage | undefined> = {
  tools: 'system',
  system: 'network',
  network: undefined,
}

function shortcut(vm: VmState, change: GuestChange): GuestChange {
  const { guest, config } = withShortcuts(extended(vm, change) as VmState)
  return { ...change, guest, ...(config === vm.config ? {} : { config }) }
}

/**
 * The VM with its guest up: tools, name, system, disks, network. For inventories that are made with running VMs; no event is posted.
 * `vm` is powered on already.
 */
export function withRunningGuest(vm: VmState, call: Call): VmState {
  if (!hasTools(vm)) return withShortcuts(vm)
  let state = vm
  for (const stage of ['tools', 'system', 'network'] as const) state = extended(state, bootStage(state, stage, call))
  return withShortcuts(state)
}

/** The VM, whose guest runs already, with addresses of its own. For inventories that are made with running VMs. */
export function withGuestNetwork(vm: VmState, call: Call): VmState {
  return hasTools(vm) ? extended(vm, networkedGuest(vm, call)) : vm
}

/** The guest of a VM that has just been powered on or reset starts: at once under pace instant, otherwise as the clock goes. */
export function bootGuest(call: Call, id: string): void {
  const vm = vmOf(call, id)
  if (!hasTools(vm)) {
    save(call, vm, { ...shortcut(vm, { guest: stoppedGuest(vm) }), guestDue: undefined })
    return
  }
  if (call.kernel.tasks.pace === 'instant') {
    const spec = vm.pendingCustomization
    let state = { ...vm, guest: stoppedGuest(vm) } as VmState
    for (const stage of ['tools', 'system', 'network'] as const) state = extended(state, bootStage(state, stage, call))
    const { guest, config, customized, pendingCustomization, leases } = state
    save(call, vm, shortcut(vm, { guest, config, customized, pendingCustomization, leases, guestDue: undefined }))
    if (spec) postCustomization(call, id)
    return
  }
  save(call, vm, shortcut(vm, { guest: stoppedGuest(vm) }))
  wait(call, id, 'tools')
}

function postCustomization(call: Call, id: string): void {
  const vm = vmOf(call, id)
  const logLocation = '/var/log/vmware-imc/toolsDeployPkg.log'
  postVm(call, vm, 'CustomizationStartedEvent', { logLocation })
  postVm(call, vm, 'CustomizationSucceeded', { logLocation })
}

function save(call: Call, vm: VmState, change: Partial<VmState>): void {
  call.store.update(vmKind, vm.id, change)
}

/** The fields of a guest that stops with its VM (power off, suspend); a boot under way ends. */
export function stopGuest(vm: VmState): Partial<VmState> {
  return { guest: withShortcuts({ ...vm, guest: stoppedGuest(vm) }).guest, guestDue: undefined }
}

/** Switches a running or suspended VM off, its guest with it; posts VmPoweredOffEvent. `clean`: orderly. */
export function switchOff(call: Call, id: string, clean: boolean): void {
  const vm = vmOf(call, id)
  const change = poweredOff(vm, clean)
  const device = unbindPortsAtPowerOff(call, { ...vm, ...change })
  const { hardware } = change.config
  const config =
    device === hardware.device ? change.config : { ...change.config, hardware: { ...hardware, device: [...device] } }
  const off = call.store.update(vmKind, id, { ...change, config, ...stopGuest(vm) })
  postVm(call, off, 'VmPoweredOffEvent')
}

/** Suspends a running VM to disk; posts VmSuspendedEvent. */
export function switchToSuspended(call: Call, id: string): void {
  const vm = vmOf(call, id)
  const asleep = call.store.update(vmKind, id, { ...suspended(vm, call.clock.stamp()), ...stopGuest(vm) })
  postVm(call, asleep, 'VmSuspendedEvent')
}

/** Lets the guest shut down, stand by or reboot, after its event was posted: at once or as the clock goes. */
export function requestOfGuest(call: Call, id: string, stage: 'shutdown' | 'standby' | 'reboot'): void {
  if (call.kernel.tasks.pace === 'instant') finish(call, id, stage)
  else wait(call, id, stage)
}

function finish(call: Call, id: string, stage: 'shutdown' | 'standby' | 'reboot'): void {
  if (stage === 'reboot') bootGuest(call, id)
  else if (stage === 'shutdown') switchOff(call, id, true)
  else switchToSuspended(call, id)
}

function wait(call: Call, id: string, what: Stage): void {
  const guestDue = { at: call.clock.now() + SECONDS[what] * 1000, what }
  call.store.update(vmKind, id, { guestDue })
  call.store.afterCommit(() => wake(call.kernel, id, guestDue))
}

/** Schedules what a VM's guest does next. */
function wake(kernel: Kernel, id: string, due: NonNullable<VmState['guestDue']>): void {
  kernel.clock.schedule(due.at, () => {
    void kernel.store
      .write(() => step(kernel.systemCall('guest'), id, due))
      .catch((error) => kernel.onBug(error, 'guest', undefined))
  })
}

/** Takes the step that was due, unless the VM has gone another way since. */
function step(call: Call, id: string, due: NonNullable<VmState['guestDue']>): void {
  const vm = call.store.get(vmKind, id)
  if (!vm || vm.guestDue?.at !== due.at || vm.guestDue.what !== due.what) return
  call.store.update(vmKind, id, { guestDue: undefined })
  if (vm.runtime.powerState !== 'poweredOn') return
  const stage = due.what as Stage
  if (stage === 'shutdown' || stage === 'standby' || stage === 'reboot') {
    finish(call, id, stage)
    return
  }
  const isCustomized = stage === 'system' && vm.pendingCustomization !== undefined
  save(call, vm, shortcut(vm, bootStage(vm, stage, call)))
  if (isCustomized) postCustomization(call, id)
  const next = NEXT[stage]
  if (next) wait(call, id, next)
}

/** Takes up what guests were doing when the process ended. */
export function resumeGuests(kernel: Kernel): void {
  for (const vm of kernel.store.all(vmKind)) if (vm.guestDue) wake(kernel, vm.id, vm.guestDue)
}
