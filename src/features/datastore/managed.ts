import { defineManaged, field, own, type Relation, ref, related } from '../../kernel/managed.ts'
import {
  type DatastoreState,
  datastoreIds,
  datastoreKind,
  entityProperties,
  type VmState,
  vmKind,
} from '../inventory/index.ts'
import { datastoreUsage, freeSpace } from './usage.ts'

/** Files of VMs count for the space of the datastores that they lie in. */
const filesOfVms: Relation = { kind: vmKind, fields: ['files'], targets: (vm: VmState) => datastoreIds(vm) }

export const datastoreManaged = defineManaged<'Datastore', DatastoreState>({
  type: 'Datastore',
  kind: datastoreKind,
  entity: true,
  nameOf: (state) => state.name,
  parent: (state) => (state.parent === undefined ? undefined : ref('Folder', state.parent)),
  properties: {
    ...entityProperties<DatastoreState>({
      overallStatus: { fields: ['accessible'], read: (state) => (state.accessible ? 'green' : 'red') },
    }),
    info: related(['info', 'name', 'url', 'capacity'], [filesOfVms], (state, { kernel }) => ({
      ...state.info,
      name: state.name,
      url: state.url,
      freeSpace: freeSpace(kernel, state),
    })),
    summary: related(
      ['name', 'url', 'capacity', 'accessible', 'multipleHostAccess', 'type', 'maintenanceMode'],
      [filesOfVms],
      (state, { kernel }) => ({
        datastore: ref('Datastore', state.id),
        name: state.name,
        url: state.url,
        capacity: state.capacity,
        freeSpace: freeSpace(kernel, state),
        uncommitted: datastoreUsage(kernel, state.id).uncommitted,
        accessible: state.accessible,
        multipleHostAccess: state.multipleHostAccess,
        type: state.type,
        maintenanceMode: state.maintenanceMode,
      }),
    ),
    host: own(['hosts'], (state) => [...state.hosts]),
    vm: related(
      [],
      [{ kind: vmKind, fields: ['config', 'home'], targets: (vm: VmState) => datastoreIds(vm) }],
      (state, { store }) => store.list(vmKind, 'datastore', state.id).map((vm) => ref('VirtualMachine', vm.id)),
    ),
    browser: own(['browser'], (state) => ref('HostDatastoreBrowser', state.browser)),
    capability: field<DatastoreState, 'capability'>('capability'),
    iormConfiguration: field<DatastoreState, 'iormConfiguration'>('iormConfiguration'),
  },
})
