import type { PrivilegePolicyDef } from '../../generated/vim25.ts'
import { roleKind } from '../../kernel/authorization.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { defineManaged, ref, related } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { Kind } from '../../store/kind.ts'
import { type CustomFieldState, customFieldDef, customFieldKind, type EntityCommon } from '../inventory/index.ts'

const MANAGER = 'CustomFieldsManager'

export const managerDefinition = defineManaged<'CustomFieldsManager', { id: string }>({
  type: 'CustomFieldsManager',
  id: MANAGER,
  esxId: '',
  properties: {
    field: related([], [{ kind: customFieldKind, targets: () => [MANAGER] }], (_, { store, objects, caller }) => {
      const root = objects.kernel.authorizer.rootId
      const may = (privilege: string) => {
        const target = objects.find(root)
        return !caller || !target || objects.kernel.authorizer.has(caller, target, privilege)
      }
      return [...store.all(customFieldKind)]
        .filter((field) => !field.fieldDefPrivileges || may(field.fieldDefPrivileges.readPrivilege))
        .map(customFieldDef)
    }),
  },
})

/** The first keys are the product's own. */
const FIRST_KEY = 100

/** The definition of this key; InvalidArgument when there is none. */
export function fieldOf(call: Call, key: number): CustomFieldState {
  const field = call.store.get(customFieldKind, String(key))
  if (!field) throw invalidArgument('key')
  return field
}

/** A name is taken where a definition of it is for the same class or for all. */
function assertFree(call: Call, name: string, type: string | undefined, except?: string): void {
  for (const other of call.store.list(customFieldKind, 'name', name)) {
    if (other.id === except) continue
    const taken = other.managedObjectType
    if (taken === undefined || type === undefined || taken === type)
      throw new Fault('DuplicateName', { name, object: ref(MANAGER, MANAGER) })
  }
}

function checkName(name: string): void {
  if (name.trim() === '' || [...name].length > 255) throw invalidArgument('name')
}

/** InvalidPrivilege for a policy that names what is no privilege. */
function checkPolicy(call: Call, policy: PrivilegePolicyDef | undefined): void {
  if (!policy) return
  const known = new Set(call.store.get(roleKind, '-1')?.privileges)
  for (const privilege of [
    policy.createPrivilege,
    policy.readPrivilege,
    policy.updatePrivilege,
    policy.deletePrivilege,
  ])
    if (!known.has(privilege) && !privilege.startsWith('System.')) throw new Fault('InvalidPrivilege', { privilege })
}

/** Makes a custom attribute for a class of managed entities (unset: for all). DuplicateName, InvalidPrivilege, InvalidArgument. */
export function addCustomField(
  call: Call,
  options: {
    name: string
    managedObjectType?: string | undefined
    fieldDefPrivileges?: PrivilegePolicyDef | undefined
    fieldInstancePrivileges?: PrivilegePolicyDef | undefined
  },
): CustomFieldState {
  const { name, managedObjectType } = options
  checkName(name)
  const type = managedObjectType || undefined
  if (type !== undefined && !call.spec.managedType(type)) throw invalidArgument('moType')
  checkPolicy(call, options.fieldDefPrivileges)
  checkPolicy(call, options.fieldInstancePrivileges)
  assertFree(call, name, type)
  const key = FIRST_KEY + call.store.next('customField')
  const field = call.store.insert(customFieldKind, { ...options, id: String(key), managedObjectType: type })
  call.post('CustomFieldDefAddedEvent', {}, { fieldKey: key, name })
  return field
}

export const definitionOperations = [
  vim('AddCustomFieldDef', {
    handle: (_self, { name, moType, fieldDefPolicy, fieldPolicy }, call) =>
      customFieldDef(
        addCustomField(call, {
          name,
          managedObjectType: moType,
          fieldDefPrivileges: fieldDefPolicy,
          fieldInstancePrivileges: fieldPolicy,
        }),
      ),
  }),
  vim('RenameCustomFieldDef', {
    handle: (_self, { key, name }, call) => {
      const field = fieldOf(call, key)
      requirePolicy(call, field, 'updatePrivilege')
      checkName(name)
      if (name === field.name) return
      assertFree(call, name, field.managedObjectType, field.id)
      call.store.update(customFieldKind, field.id, { name })
      call.post('CustomFieldDefRenamedEvent', {}, { fieldKey: key, name: field.name, newName: name })
    },
  }),
  vim('RemoveCustomFieldDef', {
    handle: (_self, { key }, call) => {
      const field = fieldOf(call, key)
      requirePolicy(call, field, 'deletePrivilege')
      removeValues(call, key)
      call.store.remove(customFieldKind, field.id)
      call.post('CustomFieldDefRemovedEvent', {}, { fieldKey: key, name: field.name })
    },
  }),
]

/** A definition may ask for a privilege of its own, on the root folder. */
function requirePolicy(call: Call, field: CustomFieldState, which: keyof PrivilegePolicyDef): void {
  const privilege = field.fieldDefPrivileges?.[which]
  if (privilege) call.require(ref('Folder', call.kernel.authorizer.rootId), privilege)
}

function removeValues(call: Call, key: number): void {
  for (const definition of call.kernel.objects.entityDefinitions()) {
    const kind = definition.kind as unknown as Kind<EntityCommon>
    for (const state of call.store.all(kind)) {
      if (!state.customValue?.some((value) => value.key === key)) continue
      const customValue = state.customValue.filter((value) => value.key !== key)
      call.store.update(kind, state.id, {
        customValue: customValue.length ? customValue : undefined,
      })
    }
  }
}
