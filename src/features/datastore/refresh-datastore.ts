import { existsSync } from 'node:fs'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { datastoreKind } from '../inventory/index.ts'

// What is on the medium is known all the time; a refresh looks whether a folder of this machine is still there.
function refresh(self: Ref, call: Call): void {
  const state = call.get(datastoreKind, self)
  const accessible = state.localPath === undefined || existsSync(state.localPath)
  call.store.update(datastoreKind, state.id, {
    accessible,
    info: { ...state.info, timestamp: call.clock.stamp() },
  })
  if (!accessible) throw new Fault('NotFound')
}

export const refreshOperations = [
  vim('RefreshDatastore', { handle: (self, _, call) => refresh(self, call) }),
  vim('RefreshDatastoreStorageInfo', {
    handle(self, _, call) {
      const state = call.get(datastoreKind, self)
      call.store.update(datastoreKind, state.id, { info: { ...state.info, timestamp: call.clock.stamp() } })
    },
  }),
  vimRead('IsClusteredVmdkEnabled', { handle: () => false }),
]
