import type { Call } from '../../kernel/call.ts'
import type { Ref, Target } from '../../kernel/managed.ts'
import { ref } from '../../kernel/managed.ts'
import { vimRead } from '../../kernel/operation.ts'
import {
  childNamed,
  computeResourceKind,
  type DatacenterState,
  hostKind,
  resourcePoolKind,
  storedName,
  vmKind,
} from '../inventory/index.ts'
import { visible } from './visible.ts'

/**
 * The direct child of an entity by name: of folders what is in them, of a datacenter its four folders, of a compute resource its hosts
 * and its root pool, of a pool its pools, and of a vApp its VMs too. A name counts as stored, escaped or not.
 */
export function findChild(call: Call, parent: Ref, name: string): Target | undefined {
  for (const candidate of new Set([name, stored(name)])) {
    const found = call.kernel.objects.find(childOf(call, parent, candidate)?.value ?? '')
    if (found) return found
  }
  return undefined
}

function stored(name: string): string {
  return name.trim() === '' || [...name].length > 80 ? name : storedName(name)
}

function childOf(call: Call, parent: Ref, name: string): Ref | undefined {
  const target = call.kernel.objects.find(parent.value)
  if (!target) return undefined
  const { store } = call
  const kind: unknown = target.definition.kind
  const found = childNamed(store, parent.value, name)
  if (found) return found
  if (kind === computeResourceKind) {
    const host = store.first(hostKind, 'name', `${parent.value}/${name}`)
    return host && ref('HostSystem', host.id)
  }
  if (kind !== resourcePoolKind) return undefined
  const vm = store.list(vmKind, 'pool', parent.value).find((one) => one.name === name)
  return vm && ref('VirtualMachine', vm.id)
}

/** The entity at a path of names below the root; empty names are passed over. */
function byInventoryPath(call: Call, path: string): Target | undefined {
  const { authorizer, objects } = call.kernel
  let at = objects.find(authorizer.rootId)
  for (const name of path.split('/')) {
    if (name === '') continue
    at = at && (findChild(call, at.ref, name) ?? throughHost(call, at, name))
  }
  return at
}

// `DC/host/esx1/Resources` and `DC/host/esx1/esx1` both work: a standalone host's compute resource has its name.
function throughHost(call: Call, at: Target, name: string): Target | undefined {
  if (at.ref.type !== 'HostSystem') return undefined
  const parent = at.definition.parent?.(at.state)
  return parent && findChild(call, parent, name)
}

/** ESXi: the datacenter's name may be left out. */
function withoutDatacenter(call: Call, path: string): Target | undefined {
  if (!call.settings.esx) return undefined
  const datacenter = call.kernel.objects.find('ha-datacenter')
  const { name } = (datacenter?.state ?? { name: '' }) as DatacenterState
  return byInventoryPath(call, `${name}/${path}`)
}

export const pathOperations = [
  vimRead('FindByInventoryPath', {
    handle: (_, { inventoryPath }, call) =>
      visible(call, byInventoryPath(call, inventoryPath) ?? withoutDatacenter(call, inventoryPath)),
  }),
  vimRead('FindChild', {
    handle(_, { entity, name }, call) {
      call.find(entity)
      return visible(call, findChild(call, entity, name))
    },
  }),
]
