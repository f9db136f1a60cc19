import type { VcenterGuestCustomizationSpec, VcenterGuestCustomizationSpecsOsType } from '../../generated/vcenter/vm.ts'
import type { CustomizationSpecInfo, CustomizationSpecItem } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { performVim } from '../../kernel/dispatch.ts'
import { ref } from '../../kernel/managed.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { after, type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import { customizationSpecKind } from '../managers/index.ts'
import { vmFor, vmRef } from '../rest-inventory/index.ts'
import { guestOs } from '../vm/index.ts'
import { specOf } from './spec-from-vim.ts'
import { customizationOf } from './spec-to-vim.ts'

const MANAGER = ref('CustomizationSpecManager', 'CustomizationSpecManager')

const osType = ({ type }: CustomizationSpecInfo): VcenterGuestCustomizationSpecsOsType =>
  type === 'Windows' ? 'WINDOWS' : 'LINUX'

const itemNamed = (call: Call, name: string): CustomizationSpecItem =>
  performVim(call, 'GetCustomizationSpec', MANAGER, { name })

function itemOf(
  call: Call,
  name: string,
  description: string,
  spec: VcenterGuestCustomizationSpec,
): CustomizationSpecItem {
  const type = spec.configuration_spec.windows_config ? 'Windows' : 'Linux'
  return {
    info: { name, description, type, lastUpdateTime: call.clock.stamp() },
    spec: customizationOf(spec),
  }
}

const specs: VapiOperation[] = [
  vapiRead('Vcenter.Guest.CustomizationSpecs_list', {
    privileges: (_, call) => [
      [ref('Folder', call.kernel.authorizer.rootId), 'VirtualMachine.Provisioning.ReadCustSpecs'],
    ],
    handle: ({ filter = {} }, call) =>
      Array.from(call.store.all(customizationSpecKind), ({ item }) => item.info)
        .filter(({ name }) => !filter.names || filter.names.includes(name))
        .filter((info) => !filter.OS_type || filter.OS_type === osType(info))
        .map((info) => ({
          name: info.name,
          description: info.description,
          OS_type: osType(info),
          last_modified: info.lastUpdateTime ?? call.clock.stamp(),
        })),
  }),
  vapiRead('Vcenter.Guest.CustomizationSpecs_get', {
    handle: ({ name }, call) => {
      const { info, spec } = itemNamed(call, name)
      return {
        last_modified: info.lastUpdateTime ?? call.clock.stamp(),
        spec: { fingerprint: info.changeVersion ?? '', name, description: info.description, spec: specOf(spec) },
      }
    },
  }),
  vapi('Vcenter.Guest.CustomizationSpecs_create', {
    handle: ({ spec: { name, description, spec } }, call) => {
      performVim(call, 'CreateCustomizationSpec', MANAGER, { item: itemOf(call, name, description, spec) })
      return name
    },
  }),
  vapi('Vcenter.Guest.CustomizationSpecs_set', {
    handle: ({ name, spec: wanted }, call) => {
      // Who writes tells which version was read; another is a wrong argument here.
      if (wanted.fingerprint !== itemNamed(call, name).info.changeVersion) throw invalidArgument('spec.fingerprint')
      performVim(call, 'OverwriteCustomizationSpec', MANAGER, {
        item: itemOf(call, name, wanted.description, wanted.spec),
      })
      if (wanted.name !== name) performVim(call, 'RenameCustomizationSpec', MANAGER, { name, newName: wanted.name })
    },
  }),
  vapi('Vcenter.Guest.CustomizationSpecs_delete', {
    handle: ({ name }, call) => void performVim(call, 'DeleteCustomizationSpec', MANAGER, { name }),
  }),
]

const STATUS = {
  TOOLSDEPLOYPKG_IDLE: 'IDLE',
  TOOLSDEPLOYPKG_PENDING: 'PENDING',
  TOOLSDEPLOYPKG_RUNNING: 'RUNNING',
  TOOLSDEPLOYPKG_SUCCEEDED: 'SUCCEEDED',
  TOOLSDEPLOYPKG_FAILED: 'FAILED',
} as const
const isStatus = (text: string): text is keyof typeof STATUS => text in STATUS

function statusOf(status: string | undefined) {
  const known = status ?? ''
  return isStatus(known) ? STATUS[known] : 'IDLE'
}

const ofVm: VapiOperation[] = [
  vapiRead('Vcenter.Vm.Guest.Customization_get', {
    handle: ({ vm }, call) => {
      const { guest, pendingCustomization } = vmFor(call, vm)
      if (pendingCustomization) return { status: 'PENDING' as const }
      const { customizationStatus, startTime, endTime, errorMsg } = guest.customizationInfo ?? {}
      return { status: statusOf(customizationStatus), start_time: startTime, end_time: endTime, error: errorMsg }
    },
  }),
  vapiRead('Vcenter.Vm.Guest.Customization_check', {
    handle: ({ vm }, call) => {
      const { config, runtime } = vmFor(call, vm)
      const family = guestOs(config.guestId)?.family
      const supported_guest_os = family === 'linuxGuest' || family === 'windowsGuest'
      const supported_power_state = runtime.powerState === 'poweredOff'
      const isSupported = supported_guest_os && supported_power_state
      const check_status = isSupported ? ('SUPPORTED' as const) : ('NOT_SUPPORTED' as const)
      return { check_status, supported_guest_os, supported_power_state }
    },
  }),
  // The guest is customized when it boots next.
  vapi('Vcenter.Vm.Guest.Customization_set', {
    handle: ({ vm, spec: { name, spec } }, call) => {
      const { pendingCustomization } = vmFor(call, vm)
      if ((name === undefined) === (spec === undefined)) throw invalidArgument('spec')
      if (pendingCustomization)
        throw new VapiError('NOT_ALLOWED_IN_CURRENT_STATE', 'A customization is pending already.')
      const wanted = spec ? customizationOf(spec) : itemNamed(call, name ?? '').spec
      return after(performVim(call, 'CustomizeVM_Task', vmRef(vm), { spec: wanted }))
    },
  }),
]

/** Customizations of guests: those that are kept under a name, and what a VM is customized with. */
export const customizationOperations: VapiOperation[] = [...specs, ...ofVm]
