import { ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import { snapshotKind } from '../inventory/index.ts'
import { readyVm } from '../vm/index.ts'
import { checkName } from './create.ts'

/** RenameSnapshot: what is unset stays; leaves a finished task behind. */
export const renameSnapshot = vim('RenameSnapshot', {
  handle: (self, { name, description }, call) => {
    const snapshot = call.get(snapshotKind, self)
    call.asTask('vm.Snapshot.rename', ref('VirtualMachine', snapshot.vm), (task) => {
      readyVm(task, snapshot.vm)
      if (name !== undefined) checkName(name)
      task.store.update(snapshotKind, snapshot.id, {
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
      })
    })
  },
})
