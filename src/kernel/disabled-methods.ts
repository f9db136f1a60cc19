import { defineKind } from '../store/kind.ts'
import type { Store } from '../store/store.ts'

/** A method that somebody switched off for one entity (DisableMethods): calls of it are refused until all who did so enable it again. */
export interface DisabledMethodState {
  /** `<entity id>|<method>|<source>` */
  readonly id: string
  readonly entity: string
  /** Wire name. */
  readonly method: string
  /** Who switched it off: an extension's key or any other name. */
  readonly source: string
  readonly reason: string
}

export const disabledMethodKind = defineKind<DisabledMethodState>({
  name: 'DisabledMethod',
  version: 1,
  indexes: { entity: { on: ['entity'], keys: (state) => state.entity } },
})

/** Whoever switched the method off for the entity; undefined where it may be called. */
export function whoDisabled(store: Store, entity: string, method: string): DisabledMethodState | undefined {
  if (store.ids(disabledMethodKind, 'entity', entity).size === 0) return undefined
  return store.list(disabledMethodKind, 'entity', entity).find((one) => one.method === method)
}
