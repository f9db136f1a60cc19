import { performVim } from '../../kernel/dispatch.ts'
import { VapiError } from '../../kernel/vapi-error.ts'
import { after, type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import { reconfigure } from './device-change.ts'
import { vmFor, vmRef } from './vm-info.ts'

const POLICIES = { MANUAL: 'manual', UPGRADE_AT_POWER_CYCLE: 'upgradeAtPowerCycle' } as const

/** VMware Tools and their installer, and tickets for consoles. */
export const vmToolsOperations: VapiOperation[] = [
  vapi('Vcenter.Vm.Tools_update', {
    handle: ({ vm, spec }, call) =>
      reconfigure(
        call,
        vm,
        spec.upgrade_policy ? { tools: { toolsUpgradePolicy: POLICIES[spec.upgrade_policy] } } : {},
      ),
  }),
  vapi('Vcenter.Vm.Tools_upgrade', {
    handle: ({ vm, command_line_options }, call) => {
      if (vmFor(call, vm).guest.toolsVersionStatus2 === 'guestToolsCurrent')
        throw new VapiError('ALREADY_IN_DESIRED_STATE', 'VMware Tools are up to date.')
      return after(performVim(call, 'UpgradeTools_Task', vmRef(vm), { installerOptions: command_line_options }))
    },
  }),
  vapiRead('Vcenter.Vm.Tools.Installer_get', {
    handle: ({ vm }, call) => ({ is_connected: vmFor(call, vm).runtime.toolsInstallerMounted }),
  }),
  vapi('Vcenter.Vm.Tools.Installer_connect', {
    handle: ({ vm }, call) => {
      if (vmFor(call, vm).runtime.toolsInstallerMounted)
        throw new VapiError('ALREADY_IN_DESIRED_STATE', 'The installer of VMware Tools is connected already.')
      performVim(call, 'MountToolsInstaller', vmRef(vm), {})
    },
  }),
  vapi('Vcenter.Vm.Tools.Installer_disconnect', {
    handle: ({ vm }, call) => {
      vmFor(call, vm)
      performVim(call, 'UnmountToolsInstaller', vmRef(vm), {})
    },
  }),
  vapi('Vcenter.Vm.Console.Tickets_create', {
    handle: ({ vm, spec }, call) => {
      vmFor(call, vm)
      const ticketType = spec.type === 'WEBMKS' ? 'webmks' : 'mks'
      const { ticket, url, host = '', port = 902 } = performVim(call, 'AcquireTicket', vmRef(vm), { ticketType })
      return { ticket: url ?? `vmrc://${host}:${port}/?mksticket=${ticket}&moid=${vm}` }
    },
  }),
]
