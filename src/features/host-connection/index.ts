// How hosts come into the inventory, lose and regain their connection, move and leave.
import type { Feature } from '../../kernel/kernel.ts'
import { addHost, addOperations, addStandaloneHost } from './add-host.ts'
import { disconnectHost, linkOperations, reconnectHost } from './link.ts'
import { hostIntoFolder, moveHosts, moveOperations } from './move.ts'
import { destroyComputeResource, destroyHost, removeOperations } from './remove.ts'

export { setConnectionState } from './link.ts'

export const hostConnectionFeature: Feature = {
  name: 'host-connection',
  operations: [...addOperations, ...linkOperations, ...moveOperations, ...removeOperations],
  tasks: [
    addStandaloneHost,
    addHost,
    disconnectHost,
    reconnectHost,
    destroyHost,
    destroyComputeResource,
    moveHosts,
    hostIntoFolder,
  ],
}
