import type { Call } from '../../kernel/call.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { assertNameFree, storedName, type VmState, vmKind } from '../inventory/index.ts'
import { claimVm, postVm, vmOf } from '../vm/index.ts'

/** Renames a VM, with VmRenamedEvent; its files keep their names. InvalidName, DuplicateName. The same name is no change. */
export function renameVm(call: Call, vm: VmState, wanted: string): void {
  const name = storedName(wanted)
  if (name === vm.name) return
  if (vm.parent !== undefined) assertNameFree(call, vm.parent, name, vm.id)
  const config = { ...vm.config, name, changeVersion: call.clock.stamp() }
  const renamed = call.store.update(vmKind, vm.id, { name, config })
  postVm(call, renamed, 'VmRenamedEvent', { oldName: vm.name, newName: name })
}

interface RenameInput {
  readonly vm: string
  readonly newName: string
}

export const renameTask: TaskKind<RenameInput> = {
  name: 'vm.rename',
  descriptionId: 'VirtualMachine.rename',
  seconds: [0.2, 1],
  begin: ({ vm: id, newName }, call) => {
    const vm = claimVm(call, id)
    const name = storedName(newName)
    if (vm.parent === undefined) return undefined
    assertNameFree(call, vm.parent, name, id)
    call.claim(`${vm.parent}/${name}`)
    return undefined
  },
  finish: ({ vm, newName }, call) => renameVm(call, vmOf(call, vm), newName),
}

export const rename = vim('Rename_Task', {
  on: 'VirtualMachine',
  privileges: 'VirtualMachine.Config.Rename',
  handle: (self, { newName }, call) => call.startTask(renameTask, self, { vm: self.value, newName }),
})
