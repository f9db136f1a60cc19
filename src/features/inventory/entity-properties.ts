import type { CustomFieldDef, ManagedEntityProperties } from '../../generated/vim25.ts'
import { permissionKind } from '../../kernel/authorization.ts'
import { disabledMethodKind } from '../../kernel/disabled-methods.ts'
import { constant, field, own, type Properties, type Reading, type Ref, ref, related } from '../../kernel/managed.ts'
import { taskKind, taskLog } from '../../kernel/task.ts'
import { type CustomFieldState, customFieldKind } from './custom-field-kind.ts'
import type { EntityCommon } from './entity.ts'

/** Ended tasks that are looked at for an entity's recent ones. */
const RECENT_LOOK = 200

/** Properties that every managed entity has. `disabledMethods` gives the methods that the entity's state rules out. */
export function entityProperties<S extends EntityCommon>(options: {
  disabledMethod?: { fields: readonly (keyof S & string)[]; read: (state: S, reading: Reading) => string[] }
  overallStatus?: {
    fields: readonly (keyof S & string)[]
    read: (state: S) => ManagedEntityProperties['overallStatus']
  }
}): Properties<'ManagedEntity', S> {
  const { disabledMethod, overallStatus } = options
  return {
    parent: own(['parent' as keyof S & string], (state, { objects }) => parentRef(state, objects)),
    name: field<S, 'name'>('name'),
    customValue: own(['customValue' as keyof S & string], (state) => [...(state.customValue ?? [])]),
    value: own(['customValue' as keyof S & string], (state) => [...(state.customValue ?? [])]),
    // Definitions change rarely and concern all entities: they make no updates of their own.
    availableField: related([], [{ kind: customFieldKind, targets: () => [] }], availableFields),
    overallStatus: overallStatus
      ? own([...overallStatus.fields, 'triggeredAlarmState' as keyof S & string], (state) =>
          worst(state, overallStatus.read(state)),
        )
      : own(['triggeredAlarmState' as keyof S & string], (state) => worst(state, 'green')),
    configStatus: constant('green'),
    configIssue: constant([]),
    effectiveRole: {
      ...related<S, number[] | undefined>([], [], (state, { objects, caller, store: _ }) => {
        const target = objects.find(state.id)
        return target && caller ? [...objects.rolesOn(caller, target)] : undefined
      }),
      perCaller: true,
    },
    permission: related(
      [],
      [{ kind: permissionKind, targets: (permission: { entity: string }) => [permission.entity] }],
      (state: S, { store, objects }) =>
        store.list(permissionKind, 'entity', state.id).map((permission) => ({
          entity: objects.find(state.id)?.ref,
          principal: permission.principal,
          group: permission.group,
          roleId: permission.roleId,
          propagate: permission.propagate,
        })),
    ),
    disabledMethod: related(
      disabledMethod?.fields ?? [],
      [{ kind: disabledMethodKind, targets: ({ entity }: { entity: string }) => [entity] }],
      (state, reading) => {
        const ruledOut = disabledMethod?.read(state, reading) ?? []
        if (reading.store.ids(disabledMethodKind, 'entity', state.id).size === 0) return ruledOut
        const switchedOff = reading.store.list(disabledMethodKind, 'entity', state.id).map(({ method }) => method)
        return [...new Set([...ruledOut, ...switchedOff])]
      },
    ),
    recentTask: {
      ...related<S, Ref[]>(
        [],
        [{ kind: taskKind, targets: (task: { entity?: Ref }) => (task.entity ? [task.entity.value] : []) }],
        (state, { store }) => {
          const tasks = store.list(taskKind, 'entity', state.id).map((task) => task.id)
          for (const { entity, id } of store.log(taskLog).recentFirst(RECENT_LOOK))
            if (entity?.value === state.id) tasks.unshift(id)
          return tasks.map((id) => ref('Task', id))
        },
      ),
      quiet: true,
    },
    declaredAlarmState: constant([]),
    triggeredAlarmState: own(['triggeredAlarmState' as keyof S & string], (state) => [
      ...(state.triggeredAlarmState ?? []),
    ]),
    alarmActionsEnabled: own(['alarmActionsEnabled' as keyof S & string], (state) => state.alarmActionsEnabled ?? true),
    tag: constant([]),
  }
}

function parentRef(state: EntityCommon, objects: Reading['objects']): Ref | undefined {
  return state.parent === undefined ? undefined : objects.find(state.parent)?.ref
}

type Status = NonNullable<ManagedEntityProperties['overallStatus']>
const RANK: Record<Status, number> = { gray: 0, green: 1, yellow: 2, red: 3 }

function worst(state: EntityCommon, status: Status): Status {
  let found = status
  for (const { overallStatus } of state.triggeredAlarmState ?? [])
    if (RANK[overallStatus] > RANK[found]) found = overallStatus
  return found
}

/** Custom attributes that an entity may have a value of. */
function availableFields(state: EntityCommon, { store, objects, kernel }: Reading): CustomFieldDef[] {
  const fields = [...store.all(customFieldKind)]
  if (fields.length === 0) return []
  const type = objects.find(state.id)?.ref.type ?? ''
  const classes = kernel.spec.managedType(type)?.ancestors ?? [type]
  return fields
    .filter((field) => field.managedObjectType === undefined || classes.includes(field.managedObjectType))
    .map(customFieldDef)
}

/** A custom attribute as the API shows it. */
export function customFieldDef(field: CustomFieldState): CustomFieldDef {
  return {
    key: Number(field.id),
    name: field.name,
    type: 'string',
    managedObjectType: field.managedObjectType,
    fieldDefPrivileges: field.fieldDefPrivileges,
    fieldInstancePrivileges: field.fieldInstancePrivileges,
  }
}
