import type { CustomizationSpecItem } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { constant, defineManaged, related } from '../../kernel/managed.ts'
import { type Operation, vim, vimRead } from '../../kernel/operation.ts'
import { defineKind } from '../../store/kind.ts'

export interface CustomizationSpecState {
  /** Its name. */
  readonly id: string
  readonly item: CustomizationSpecItem
}
export const customizationSpecKind = defineKind<CustomizationSpecState>({ name: 'CustomizationSpec', version: 1 })

export const customizationSpecManager = defineManaged({
  type: 'CustomizationSpecManager',
  id: 'CustomizationSpecManager',
  esxId: '',
  properties: {
    info: related([], [{ kind: customizationSpecKind, targets: () => ['CustomizationSpecManager'] }], (_, { store }) =>
      [...store.all(customizationSpecKind)].map(({ item }) => item.info),
    ),
    encryptionKey: constant([]),
  },
})

// Each stored version has a stamp of its own, by which an overwrite sees that somebody was faster.
function stamped(item: CustomizationSpecItem, name: string, call: Call): CustomizationSpecItem {
  const changeVersion = String(call.store.next('customizationSpec'))
  return { ...item, info: { ...item.info, name, changeVersion, lastUpdateTime: call.clock.stamp() } }
}

function named(name: string, call: Call): CustomizationSpecState {
  const found = call.store.get(customizationSpecKind, name)
  if (!found) throw new Fault('NotFound')
  return found
}

function add(item: CustomizationSpecItem, name: string, call: Call): void {
  if (name.trim() === '') throw invalidArgument('item.info.name')
  if (call.store.get(customizationSpecKind, name)) throw new Fault('AlreadyExists', { name })
  call.store.insert(customizationSpecKind, { id: name, item: stamped(item, name, call) })
}

export const customizationSpecOperations: readonly Operation[] = [
  vim('CreateCustomizationSpec', { handle: (_, { item }, call) => add(item, item.info.name, call) }),
  vim('OverwriteCustomizationSpec', {
    handle: (_, { item }, call) => {
      const before = named(item.info.name, call)
      const { changeVersion } = item.info
      if (changeVersion && changeVersion !== before.item.info.changeVersion) throw new Fault('ConcurrentAccess')
      call.store.update(customizationSpecKind, before.id, { item: stamped(item, before.id, call) })
    },
  }),
  vim('DeleteCustomizationSpec', {
    handle: (_, { name }, call) => call.store.remove(customizationSpecKind, named(name, call).id),
  }),
  vim('DuplicateCustomizationSpec', {
    handle: (_, { name, newName }, call) => add(named(name, call).item, newName, call),
  }),
  vim('RenameCustomizationSpec', {
    handle: (_, { name, newName }, call) => {
      const { id, item } = named(name, call)
      if (newName === id) return
      add(item, newName, call)
      call.store.remove(customizationSpecKind, id)
    },
  }),
  vimRead('GetCustomizationSpec', { handle: (_, { name }, call) => named(name, call).item }),
  vimRead('DoesCustomizationSpecExist', {
    handle: (_, { name }, call) => call.store.get(customizationSpecKind, name) !== undefined,
  }),
]
