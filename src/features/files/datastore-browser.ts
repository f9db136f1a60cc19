import type { HostDatastoreBrowserSearchSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { constant, defineManaged, own, type Ref, ref, related } from '../../kernel/managed.ts'
import { type Privileges, vim } from '../../kernel/operation.ts'
import type { TaskCall, TaskKind } from '../../kernel/task.ts'
import { type DatastoreState, datastoreKind, type HostState, hostKind } from '../inventory/index.ts'
import { search, searchSubFolders, supportedTypes } from './browser.ts'
import { removePlace } from './file-operations.ts'
import { type Place, plainPath } from './path.ts'

const HOST_PREFIX = 'datastoreBrowser-host'

/** A datastore's own browser; its id has one form as vCenter and one as vcsim. */
function browserOfDatastores(prefix: string) {
  return defineManaged<'HostDatastoreBrowser', DatastoreState>({
    type: 'HostDatastoreBrowser',
    kind: datastoreKind,
    companion: {
      prefix,
      resolve: (id, store) => store.first(datastoreKind, 'browser', id),
      idOf: (state) => state.browser,
    },
    parent: (state) => ref('Datastore', state.id),
    properties: {
      datastore: own(['browser'], (state) => [ref('Datastore', state.id)]),
      supportedType: constant(supportedTypes()),
    },
  })
}

const browserOfHosts = defineManaged<'HostDatastoreBrowser', HostState>({
  type: 'HostDatastoreBrowser',
  kind: hostKind,
  companion: {
    prefix: HOST_PREFIX,
    resolve: (id, store) => store.first(hostKind, 'number', id.slice(HOST_PREFIX.length + 1)),
    idOf: (host) => `${HOST_PREFIX}-${host.number}`,
  },
  parent: (host) => ref('HostSystem', host.id),
  properties: {
    datastore: related(
      [],
      [
        {
          kind: datastoreKind,
          fields: ['hosts'],
          targets: (state: DatastoreState, store) =>
            state.hosts.flatMap(({ key }) => {
              const host = store.get(hostKind, key.value)
              return host ? [`${HOST_PREFIX}-${host.number}`] : []
            }),
        },
      ],
      (host, { store }) => store.list(datastoreKind, 'host', host.id).map((state) => ref('Datastore', state.id)),
    ),
    supportedType: constant(supportedTypes()),
  },
})

export const browsers = [
  browserOfDatastores('hostdatastorebrowser'),
  browserOfDatastores('datastoreBrowser-datastore'),
  browserOfHosts,
]

/** Where a path leads among a browser's datastores. InvalidDatastorePath. */
function placeIn(call: Call, browser: Ref, text: string): Place {
  const found = /^\s*\[([^\]]+)\]\s*(.*?)\s*$/.exec(text)
  const path = found ? plainPath(found[2]!) : undefined
  const refs = call.read(browser, 'HostDatastoreBrowser', 'datastore') ?? []
  const datastore = refs
    .map((one) => call.store.get(datastoreKind, one.value))
    .find((state) => state !== undefined && state.name === found?.[1])
  if (!datastore || path === undefined) throw new Fault('InvalidDatastorePath', { datastorePath: text })
  return { datastore, path }
}

function privileges(privilege: string): (self: Ref, args: { datastorePath: string }, call: Call) => Privileges {
  return (self, { datastorePath }, call) => {
    try {
      return [[ref('Datastore', placeIn(call, self, datastorePath).datastore.id), privilege]]
    } catch (error) {
      // The operation itself says what is wrong with the path.
      if (error instanceof Fault) return []
      throw error
    }
  }
}

interface SearchInput {
  browser: Ref
  path: string
  spec?: HostDatastoreBrowserSearchSpec | undefined
}
export const searchTask: TaskKind<SearchInput> = {
  name: 'browser.search',
  descriptionId: 'host.DatastoreBrowser.search',
  seconds: [0.2, 1],
  finish: ({ browser, path, spec }, call: TaskCall) => search(call, placeIn(call, browser, path), spec),
}
export const searchSubFoldersTask: TaskKind<SearchInput> = {
  name: 'browser.search-sub-folders',
  descriptionId: 'host.DatastoreBrowser.searchSubFolders',
  seconds: [0.2, 2],
  finish: ({ browser, path, spec }, call: TaskCall) => ({
    _typeName: 'ArrayOfHostDatastoreBrowserSearchResults',
    _value: searchSubFolders(call, placeIn(call, browser, path), spec),
  }),
}

function nameOfDatastore(path: string): { entityName?: string } {
  const name = /^\s*\[([^\]]+)\]/.exec(path)?.[1]
  return name === undefined ? {} : { entityName: name }
}

export const browserOperations = [
  vim('SearchDatastore_Task', {
    privileges: privileges('Datastore.Browse'),
    handle: (self, { datastorePath: path, searchSpec: spec }, call) =>
      call.startTask(searchTask, undefined, { browser: self, path, spec }, nameOfDatastore(path)),
  }),
  vim('SearchDatastoreSubFolders_Task', {
    privileges: privileges('Datastore.Browse'),
    handle: (self, { datastorePath: path, searchSpec: spec }, call) =>
      call.startTask(searchSubFoldersTask, undefined, { browser: self, path, spec }, nameOfDatastore(path)),
  }),
  vim('DeleteFile', {
    on: 'HostDatastoreBrowser',
    privileges: privileges('Datastore.DeleteFile'),
    handle: (self, { datastorePath }, call) => removePlace(call, placeIn(call, self, datastorePath)),
  }),
]
