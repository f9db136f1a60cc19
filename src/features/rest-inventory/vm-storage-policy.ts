import type {
  VcenterVmStoragePolicyDiskPolicySpec,
  VcenterVmStoragePolicyVmHomePolicySpec,
} from '../../generated/vcenter/vm.ts'
import type { VirtualDeviceConfigSpec, VirtualMachineProfileSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import { device, reconfigure } from './device-change.ts'
import { idOfDevice } from './device-info.ts'
import { definedProfile } from './device-spec.ts'
import { devicesIn, vmFor } from './vm-info.ts'

// Without a policy of its own, a place has that of its datastore.
function profileOf(
  { type, policy }: VcenterVmStoragePolicyDiskPolicySpec | VcenterVmStoragePolicyVmHomePolicySpec,
  property: string,
): VirtualMachineProfileSpec[] {
  if (type === 'USE_DEFAULT_POLICY') return [{ _typeName: 'VirtualMachineDefaultProfileSpec' }]
  if (policy === undefined || policy === '') throw invalidArgument(property)
  return [definedProfile(policy)]
}

function diskChanges(
  call: Call,
  vm: string,
  disks: Readonly<Record<string, VcenterVmStoragePolicyDiskPolicySpec>>,
): VirtualDeviceConfigSpec[] {
  const state = vmFor(call, vm)
  return Object.entries(disks).map(([id, spec]) => ({
    operation: 'edit',
    device: device(state, 'disk', id),
    profile: profileOf(spec, `spec.disks.${id}.policy`),
  }))
}

/** Storage policies of a VM's home and disks. */
export const vmStoragePolicyOperations: VapiOperation[] = [
  vapiRead('Vcenter.Vm.Storage.Policy_get', {
    handle: ({ vm }, call) => {
      const state = vmFor(call, vm)
      const { '': vm_home, ...others } = state.storagePolicies ?? {}
      const disks = devicesIn(state, 'disk').map(idOfDevice)
      return { vm_home, disks: Object.fromEntries(Object.entries(others).filter(([id]) => disks.includes(id))) }
    },
  }),
  vapi('Vcenter.Vm.Storage.Policy_update', {
    handle: ({ vm, spec: { vm_home, disks } }, call) =>
      reconfigure(call, vm, {
        ...(vm_home ? { vmProfile: profileOf(vm_home, 'spec.vm_home.policy') } : {}),
        ...(disks ? { deviceChange: diskChanges(call, vm, disks) } : {}),
      }),
  }),
]
