import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { hostKind, networkKind, vmKind } from '../inventory/index.ts'

/** Removes a standard or opaque network that no host and no VM has; ResourceInUse otherwise. */
function removeNetwork(call: Call, self: Ref): void {
  const network = call.get(networkKind, self)
  const { store } = call
  if (store.ids(vmKind, 'network', network.id).size > 0 || store.ids(hostKind, 'network', network.id).size > 0)
    throw new Fault('ResourceInUse', { type: 'Network', name: network.name })
  store.remove(networkKind, network.id)
}

export const destroyNetwork: TaskKind<{ network: Ref }> = {
  name: 'network.destroy',
  descriptionId: 'Network.destroy',
  finish: ({ network }, call) => removeNetwork(call, network),
}

export const operations = [
  vim('DestroyNetwork', {
    on: 'Network',
    handle: (self, _args, call) => call.asTask('Network.destroyNetwork', self, (task) => removeNetwork(task, self)),
  }),
  vim('Destroy_Task', {
    on: 'Network',
    privileges: 'Network.Delete',
    handle: (self, _args, call) => call.startTask(destroyNetwork, self, { network: self }),
  }),
]
