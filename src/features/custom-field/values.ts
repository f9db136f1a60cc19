import type { CustomFieldValue } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { nameOf } from '../../kernel/event-about.ts'
import type { EventAbout } from '../../kernel/event-log.ts'
import type { Ref, Target } from '../../kernel/managed.ts'
import { type Privileges, vim } from '../../kernel/operation.ts'
import type { Kind } from '../../store/kind.ts'
import { type CustomFieldState, customFieldKind, type EntityCommon } from '../inventory/index.ts'
import { fieldOf } from './definitions.ts'

const about = ({ type, value }: Ref): EventAbout => {
  if (type === 'VirtualMachine') return { vm: value }
  return type === 'HostSystem' ? { host: value } : { entity: value }
}

function fits(call: Call, target: Target, field: CustomFieldState): boolean {
  const classes = call.spec.managedType(target.ref.type)?.ancestors ?? [target.ref.type]
  return field.managedObjectType === undefined || classes.includes(field.managedObjectType)
}

/**
 * Sets the value of a custom attribute on an entity; an empty value takes it away. Posts CustomFieldValueChangedEvent.
 * InvalidArgument: the attribute is for another class.
 */
export function setCustomValue(call: Call, entity: Ref, field: CustomFieldState, value: string): void {
  const target = call.find(entity)
  const { kind } = target.definition
  if (!target.definition.entity || !kind || !fits(call, target, field)) throw invalidArgument('entity')
  const key = Number(field.id)
  const state = target.state as EntityCommon
  const old = (state.customValue ?? []) as (CustomFieldValue & { value?: string })[]
  const present = old.find((one) => one.key === key)
  const made = { _typeName: 'CustomFieldStringValue', key, value } as CustomFieldValue
  const customValue =
    value === ''
      ? old.filter((one) => one !== present)
      : present
        ? old.map((one) => (one === present ? made : one))
        : [...old, made]
  call.store.update(kind as unknown as Kind<EntityCommon>, state.id, {
    customValue: customValue.length ? customValue : undefined,
  })
  call.post('CustomFieldValueChangedEvent', about(target.ref), {
    entity: { name: nameOf(target), entity: target.ref },
    fieldKey: key,
    name: field.name,
    value,
    prevState: present?.value ?? '',
  })
}

/** Setting a value needs a privilege on the entity, and what the definition asks for. */
function privileges(entity: Ref, field: CustomFieldState | undefined): Privileges {
  const own = field?.fieldInstancePrivileges?.updatePrivilege
  return [[entity, 'Global.SetCustomField'], ...(own ? [[entity, own] as const] : [])]
}

function fieldNamed(call: Call, entity: Ref, name: string): CustomFieldState | undefined {
  const target = call.find(entity)
  return call.store.list(customFieldKind, 'name', name).find((field) => fits(call, target, field))
}

export const valueOperations = [
  vim('SetField', {
    privileges: (_self, { entity, key }, call) => privileges(entity, call.store.get(customFieldKind, String(key))),
    handle: (_self, { entity, key, value }, call) => setCustomValue(call, entity, fieldOf(call, key), value),
  }),
  vim('setCustomValue', {
    privileges: (self, { key }, call) => privileges(self, fieldNamed(call, self, key)),
    handle: (self, { key, value }, call) => {
      const field = fieldNamed(call, self, key)
      if (!field) throw invalidArgument('key')
      setCustomValue(call, self, field, value)
    },
  }),
]
