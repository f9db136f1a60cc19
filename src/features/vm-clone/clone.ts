import type { VirtualMachineCloneSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import type { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
import { datastoreKind, folderKind, hostKind, resourcePoolKind, type VmState, vmKind } from '../inventory/index.ts'
import {
  createVmState,
  merged,
  postIdentity,
  postNewVm,
  postVm,
  readyVm,
  reason,
  usageLimits,
  vmDefaults,
  vmOf,
  withFiles,
  withShortcuts,
} from '../vm/index.ts'
import { specPrivileges } from '../vm-create/index.ts'
import { powerOnTask } from '../vm-power/index.ts'
import { applyConfigSpec } from '../vm-reconfigure/index.ts'
import { copiedOptions, copyDevices } from './copy.ts'
import { type ClonePlace, placeClone, sourceOf } from './place.ts'

export interface CloneInput {
  /** Id of the source. */
  readonly vm: string
  readonly folder: string
  readonly name: string
  readonly spec: VirtualMachineCloneSpec
  readonly placed?: ClonePlace | undefined
}

/** CloneVM_Task: from a VM or a template, to a VM or a template. */
export const cloneTask: TaskKind<CloneInput> = {
  name: 'vm.clone',
  descriptionId: 'VirtualMachine.clone',
  cancelable: true,
  seconds: [5, 20],
  begin: (input, call) => {
    const vm = readyVm(call, input.vm)
    const placed = placeClone(call, vm, input.folder, input.name, input.spec)
    call.claim(`${input.folder}/${placed.name}`)
    call.claim(placed.vmPathName)
    announce(call, vm, input.folder, placed)
    return { ...input, placed }
  },
  // Copying: nothing of it is seen before it is done, so a cancelled clone leaves nothing.
  steps: [() => {}, () => {}, () => {}],
  finish: (input, call) => {
    const clone = makeClone(call, vmOf(call, input.vm), input, input.placed!)
    if (input.spec.powerOn && !input.spec.template) powerOnLater(call, clone.id)
    return { _typeName: 'ManagedObjectReference', ...ref('VirtualMachine', clone.id) }
  },
  failed: (fault, input, call) => {
    const vm = call.store.get(vmKind, input.vm)
    if (vm) postFailure(call, vm, input, fault)
  },
}

function announce(call: Call, vm: VmState, folder: string, placed: ClonePlace): void {
  if (vm.config.template) {
    const srcTemplate = { name: vm.name, vm: ref('VirtualMachine', vm.id) }
    postNewVm(call, { ...placed, folder }, 'VmBeingDeployedEvent', { srcTemplate })
    return
  }
  postVm(call, vm, 'VmBeingClonedEvent', destination(call, folder, placed.name, placed.host))
}

/** Where a clone goes, as events about its source say it. */
export function destination(call: Call, folder: string, name: string, host: string) {
  return {
    destFolder: { name: call.store.get(folderKind, folder)?.name ?? '', folder: ref('Folder', folder) },
    destName: name,
    destHost: { name: call.store.get(hostKind, host)?.name ?? '', host: ref('HostSystem', host) },
  }
}

function postFailure(call: Call, vm: VmState, input: CloneInput, fault: Fault): void {
  const host = input.placed?.host ?? vm.runtime.host.value
  if (!vm.config.template) {
    postVm(call, vm, 'VmCloneFailedEvent', { ...destination(call, input.folder, input.name, host), ...reason(fault) })
    return
  }
  const home = input.placed?.home ?? input.spec.location.datastore?.value ?? vm.home
  const destDatastore = { name: call.store.get(datastoreKind, home)?.name ?? '', datastore: ref('Datastore', home) }
  postVm(call, vm, 'VmDeployFailedEvent', { destDatastore, ...reason(fault) })
}

/** Makes and stores the clone, with the events of its identity and of its end. */
function makeClone(call: Call, vm: VmState, input: CloneInput, placed: ClonePlace): VmState {
  const { spec } = input
  const configured = configure(call, draftOf(call, vm, spec, input.folder, placed), spec)
  const clone: VmState = {
    ...configured,
    config: { ...configured.config, template: spec.template },
    ...(spec.customization && !spec.template ? { pendingCustomization: spec.customization } : {}),
  }
  call.store.insert(vmKind, clone)
  postIdentity(call, clone)
  const from = { name: vm.name, vm: ref('VirtualMachine', vm.id) }
  if (vm.config.template) postVm(call, clone, 'VmDeployedEvent', { srcTemplate: from })
  else postVm(call, clone, 'VmClonedEvent', { sourceVm: from })
  return clone
}

/** The copy before its configuration is changed: powered off, with devices and files of its own. */
export function draftOf(
  call: Call,
  vm: VmState,
  spec: VirtualMachineCloneSpec,
  folder: string,
  placed: ClonePlace,
): VmState {
  const source = sourceOf(call, vm, spec)
  const isVApp = placed.pool && call.store.get(resourcePoolKind, placed.pool)?.type === 'VirtualApp'
  const base = createVmState(call, {
    id: placed.id,
    name: placed.name,
    parent: folder,
    host: placed.host,
    pool: placed.pool,
    parentVApp: isVApp ? placed.pool : undefined,
    home: placed.home,
    vmPathName: placed.vmPathName,
  })
  const { devices, files } = copyDevices(call, source, placed, spec.location)
  const { uuid, instanceUuid, locationId, createDate, changeVersion, files: own, extraConfig } = base.config
  const config: VmState['config'] = {
    ...source.config,
    name: placed.name,
    uuid,
    instanceUuid,
    locationId,
    createDate,
    changeVersion,
    files: own,
    template: false,
    extraConfig: merged(copiedOptions(source.config.extraConfig), extraConfig ?? []),
    hardware: { ...source.config.hardware, device: devices.map(switchedOff) },
  }
  const hz = call.store.get(hostKind, placed.host)?.hardware.cpuInfo.hz
  return {
    ...base,
    config,
    runtime: { ...base.runtime, ...usageLimits(config.hardware, hz) },
    guest: guestOfCopy(vm),
    files: withFiles(base.files, files),
  }
}

function switchedOff(device: NonNullable<VmState['config']['hardware']['device']>[number]) {
  const now = device.connectable
  return now?.connected ? { ...device, connectable: { ...now, connected: false, status: 'untried' } } : device
}

/** The copied disks hold the same system: what tools had told of it is known of the copy too. */
function guestOfCopy({ guest }: VmState): VmState['guest'] {
  if (guest.toolsStatus === 'toolsNotInstalled') return { ...vmDefaults().guestNeverRun, hwVersion: guest.hwVersion }
  const { ipAddress: _, net: __, ipStack: ___, hostName: ____, customizationInfo: _____, ...rest } = guest
  return {
    ...rest,
    toolsStatus: 'toolsNotRunning',
    toolsRunningStatus: 'guestToolsNotRunning',
    guestState: 'notRunning',
    guestOperationsReady: false,
    guestStateChangeSupported: false,
  }
}

/** The draft with what the spec changes of settings and devices. */
export function configure(call: Call, draft: VmState, spec: VirtualMachineCloneSpec): VmState {
  const { name: _, files: __, changeVersion: ___, ...wanted } = spec.config ?? {}
  const deviceChange = [...(spec.location.deviceChange ?? []), ...(wanted.deviceChange ?? [])]
  if (Object.keys(wanted).length === 0 && deviceChange.length === 0) return draft
  const before = { ...draft, host: draft.runtime.host.value, powerState: draft.runtime.powerState }
  const request = { ...wanted, ...(deviceChange.length ? { deviceChange } : {}) }
  const { config, files, storagePolicies, shortcuts } = applyConfigSpec(call, before, request, { creating: false })
  const limits = usageLimits(config.hardware, call.store.get(hostKind, before.host)?.hardware.cpuInfo.hz)
  const policies = storagePolicies ? { storagePolicies } : {}
  return withShortcuts({ ...draft, config, files, ...policies, runtime: { ...draft.runtime, ...limits } }, shortcuts)
}

/** Starts the clone in a task of its own, as vCenter does: whether it succeeds is no matter of the clone's. */
export function powerOnLater(call: TaskCall, id: string): void {
  const starter = call.kernel.systemCall('PowerOnVM_Task', call.caller)
  starter.startTask(powerOnTask, ref('VirtualMachine', id), { vm: id }, { parentTaskKey: call.task.key })
}

const PROVISIONING = {
  vmToVm: 'VirtualMachine.Provisioning.Clone',
  vmToTemplate: 'VirtualMachine.Provisioning.CreateTemplateFromVM',
  templateToVm: 'VirtualMachine.Provisioning.DeployTemplate',
  templateToTemplate: 'VirtualMachine.Provisioning.CloneTemplate',
} as const

/** Privileges of a clone. Source: vsphere-behaviour 9 and 13. */
function privileges(self: Ref, folder: Ref, spec: VirtualMachineCloneSpec, call: Call) {
  const vm = call.get(vmKind, self)
  const kind = `${vm.config.template ? 'template' : 'vm'}To${spec.template ? 'Template' : 'Vm'}` as const
  const pool = spec.template ? undefined : (spec.location.pool?.value ?? vm.resourcePool)
  const datastore = spec.location.datastore ?? ref('Datastore', vm.home)
  return [
    [self, PROVISIONING[kind]] as const,
    [folder, 'VirtualMachine.Inventory.CreateFromExisting'] as const,
    ...(pool ? [[ref('ResourcePool', pool), 'Resource.AssignVMToPool'] as const] : []),
    [datastore, 'Datastore.AllocateSpace'] as const,
    ...(spec.customization && !spec.template ? [[self, 'VirtualMachine.Provisioning.Customize'] as const] : []),
    ...specPrivileges(self, spec.config, call),
    ...specPrivileges(self, { deviceChange: spec.location.deviceChange }, call),
  ]
}

export const clone = vim('CloneVM_Task', {
  on: 'VirtualMachine',
  privileges: (self, { folder, spec }, call) => privileges(self, folder, spec, call),
  handle: (self, { folder, name, spec }, call) =>
    call.startTask(cloneTask, self, { vm: self.value, folder: folder.value, name, spec }),
})
