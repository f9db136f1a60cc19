import { permissionKind, roleKind } from '../../kernel/authorization.ts'
import type { Call } from '../../kernel/call.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { createDatacenter } from '../datacenter/index.ts'
import { CHILD_TYPES, podDefaults } from '../folder/index.ts'
import { customFieldKind, datacenterKind, folderKind, storagePodKind } from '../inventory/index.ts'
import { common, type FolderSort, type Homes, put } from './loaded-common.ts'
import { loadCompute } from './loaded-compute.ts'
import { loadMachines } from './loaded-machines.ts'
import { loadNetworks } from './loaded-networks.ts'
import { loadStorage } from './loaded-storage.ts'
import { type SavedObject, SavedObjects } from './saved.ts'

/**
 * Fills a new inventory with saved objects, in one transaction: ids, names, places and configurations as they were saved; what was not
 * saved (parts of configurations that the other product does not have) is what a new object has. Objects without a parent come into
 * the first datacenter. Tasks, events, alarms, sessions and settings are this instance's own.
 */
export function buildLoaded(kernel: Kernel, objects: readonly SavedObject[]): void {
  const saved = new SavedObjects(objects)
  const call = kernel.systemCall('load')
  kernel.store.writeNow(() => {
    call.store.setCounter('object', Math.max(call.store.counter('object'), saved.highestNumber))
    fields(call, saved)
    const homes = folders(call, saved)
    loadCompute(call, saved, homes)
    const switches = loadNetworks(call, saved, homes)
    loadStorage(call, saved, homes)
    loadMachines(call, saved, homes)
    switches.finish()
    permissions(call, saved)
  })
}

function folders(call: Call, saved: SavedObjects): Homes {
  const { rootId } = call.kernel.authorizer
  const datacenterFolders = new Set<string>()
  for (const { id, p } of saved.of('Datacenter')) {
    const [vmFolder, hostFolder, datastoreFolder, networkFolder] = [
      p.vmFolder,
      p.hostFolder,
      p.datastoreFolder,
      p.networkFolder,
    ].map((folder) => folder?.value ?? '')
    const own = {
      vmFolder: vmFolder!,
      hostFolder: hostFolder!,
      datastoreFolder: datastoreFolder!,
      networkFolder: networkFolder!,
    }
    put(call, datacenterKind, {
      ...common(p),
      id,
      name: p.name ?? id,
      parent: saved.parent(id) ?? rootId,
      ...own,
      configuration: p.configuration ?? {},
    })
    for (const [property, folder] of Object.entries(own)) {
      const kind = property.slice(0, -'Folder'.length) as FolderSort
      datacenterFolders.add(folder)
      // A folder that was not saved with its datacenter.
      if (!saved.has(folder) && folder !== '')
        put(call, folderKind, { id: folder, name: kind, parent: id, childType: CHILD_TYPES[kind], fixed: true })
    }
  }
  for (const { id, p } of saved.of('Folder')) {
    const state = {
      ...common(p),
      name: p.name ?? id,
      childType: p.childType ?? CHILD_TYPES.root,
      fixed: datacenterFolders.has(id) || id === rootId,
    }
    if (id === rootId) call.store.update(folderKind, id, state)
    else put(call, folderKind, { ...state, id, parent: saved.parent(id) ?? rootId })
  }
  let first: string | undefined
  const home = (kind: FolderSort): string => {
    first ??= [...call.store.all(datacenterKind)][0]?.id ?? createDatacenter(call, rootId, 'DC0').id
    return call.store.get(datacenterKind, first)![`${kind}Folder`]
  }
  const homes: Homes = { parentOf: (id, kind) => saved.parent(id) ?? home(kind) }
  for (const { id, p } of saved.of('StoragePod'))
    put(call, storagePodKind, {
      ...common(p),
      id,
      name: p.name ?? id,
      parent: homes.parentOf(id, 'datastore'),
      childType: p.childType ?? ['Datastore'],
      podStorageDrsEntry: p.podStorageDrsEntry ?? podDefaults(),
    })
  return homes
}

function fields(call: Call, saved: SavedObjects): void {
  let highest = 0
  for (const { p } of saved.of('CustomFieldsManager'))
    for (const { key, name, managedObjectType, fieldDefPrivileges, fieldInstancePrivileges } of p.field ?? []) {
      highest = Math.max(highest, key)
      put(call, customFieldKind, {
        id: String(key),
        name,
        managedObjectType,
        fieldDefPrivileges,
        fieldInstancePrivileges,
      })
    }
  // New ones count on from there; the first key is 101.
  if (highest > 100) call.store.setCounter('customField', highest - 100)
}

function permissions(call: Call, saved: SavedObjects): void {
  for (const { p } of saved.of('AuthorizationManager')) {
    for (const { roleId, name, info, privilege, system } of p.roleList ?? []) {
      if (system || call.store.get(roleKind, String(roleId)) || call.store.first(roleKind, 'name', name)) continue
      const { label, summary } = info
      call.store.insert(roleKind, { id: String(roleId), name, label, summary, system, privileges: privilege ?? [] })
      if (roleId > call.store.counter('role')) call.store.setCounter('role', roleId)
    }
  }
  for (const type of [
    'Folder',
    'Datacenter',
    'ComputeResource',
    'HostSystem',
    'ResourcePool',
    'VirtualMachine',
  ] as const)
    for (const { id, p } of saved.of(type))
      for (const { principal, group, roleId, propagate } of p.permission ?? []) {
        const key = `${id}|${group ? 'g' : 'u'}|${principal.toLowerCase()}`
        if (call.store.get(roleKind, String(roleId)))
          put(call, permissionKind, { id: key, entity: id, principal, group, roleId, propagate })
      }
}
