import { Fault } from '../../kernel/fault.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { configOption, defaultVersion, descriptors } from '../environment/index.ts'
import { vmKind } from '../inventory/index.ts'
import { assertPower, claimVm, postVm, vmOf } from '../vm/index.ts'

interface UpgradeInput {
  readonly vm: string
  readonly version: string
}

const numberOf = (version: string) => Number(version.replace('vmx-', ''))

/** UpgradeVM_Task: a newer hardware version for a VM that is off. */
export const upgradeTask: TaskKind<UpgradeInput> = {
  name: 'vm.upgrade',
  descriptionId: 'VirtualMachine.upgradeVirtualHardware',
  begin: (input, call) => {
    const vm = claimVm(call, input.vm)
    if (vm.config.template) throw new Fault('InvalidState')
    assertPower(vm, 'poweredOff')
    if (!configOption(input.version) || !descriptors().some((one) => one.key === input.version && one.createSupported))
      throw new Fault('NotSupported')
    if (numberOf(input.version) <= numberOf(vm.config.version)) throw new Fault('AlreadyUpgraded')
    postVm(call, vm, 'VmUpgradingEvent', { version: input.version })
    return undefined
  },
  finish: ({ vm: id, version }, call) => {
    const vm = vmOf(call, id)
    const config = { ...vm.config, version, changeVersion: call.clock.stamp() }
    const guest = { ...vm.guest, hwVersion: version }
    postVm(call, call.store.update(vmKind, id, { config, guest }), 'VmUpgradeCompleteEvent', { version })
  },
  failed: (_, input, call) => {
    const vm = call.store.get(vmKind, input.vm)
    if (vm) postVm(call, vm, 'VmUpgradeFailedEvent')
  },
}

export const upgrade = vim('UpgradeVM_Task', {
  handle: (self, { version }, call) =>
    call.startTask(upgradeTask, self, { vm: self.value, version: version || defaultVersion() }),
})
