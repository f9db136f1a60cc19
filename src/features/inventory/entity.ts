import type { AlarmState, CustomFieldValue } from '../../generated/vim25.ts'
import type { EntityState, IndexDefinition } from '../../store/kind.ts'

/** What every managed entity has as state. */
export interface EntityCommon extends EntityState {
  /** As stored and answered: `%`, `/` and `\` escaped. */
  readonly name: string
  /** Id of the inventory parent; unset only for the root (and VMs of a vApp without folder). */
  readonly parent: string | undefined
  readonly customValue?: readonly CustomFieldValue[] | undefined
  readonly alarmActionsEnabled?: boolean | undefined
  readonly triggeredAlarmState?: readonly AlarmState[] | undefined
  readonly tags?: readonly string[] | undefined
}

/** Indexes that every entity kind has: `parent` (id), `name` (`<parent>/<name>`). */
export function entityIndexes<S extends EntityCommon>(): Record<'parent' | 'name', IndexDefinition<S>> {
  return {
    parent: { on: ['parent'], keys: (state) => state.parent },
    name: { on: ['parent', 'name'], keys: (state) => `${state.parent ?? ''}/${state.name}` },
  }
}

export const entityColumns = {
  name: (state: EntityCommon) => state.name,
  parent: (state: EntityCommon) => state.parent,
}
