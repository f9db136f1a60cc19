import type { Call } from '../../kernel/call.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { disabledMethodKind } from '../../kernel/disabled-methods.ts'
import type { Ref } from '../../kernel/managed.ts'
import { soap } from '../../kernel/operation.ts'

interface DisableArguments {
  readonly entity: readonly Ref[]
  readonly method: readonly { method: string; reasonId: string }[]
  readonly sourceId: string
}
interface EnableArguments {
  readonly entity: readonly Ref[]
  readonly method: readonly string[]
  readonly sourceId: string
}

const idOf = (entity: string, method: string, source: string) => `${entity}|${method}|${source}`

/** Throws ManagedObjectNotFound, and InvalidArgument for what is no entity. */
function entityOf(entity: Ref, call: Call): string {
  const { ref, definition } = call.find(entity)
  if (!definition.entity) throw invalidArgument('entity')
  return ref.value
}

function requireMethods(methods: readonly string[], call: Call): void {
  for (const method of methods) if (!call.spec.method('vim25', method)) throw invalidArgument('method')
}

const on = (_: Ref, args: Record<string, unknown>) =>
  ((args.entity ?? []) as Ref[]).map((entity) => [entity, 'Global.DisableMethods'] as const)

/** AuthorizationManager.disableMethods and enableMethods: how solutions protect what is theirs. */
export const disableOperations = [
  soap('vim25', 'DisableMethods', {
    privileges: on,
    handle: (_, args, call) => {
      const { entity, method, sourceId } = args as unknown as DisableArguments
      requireMethods(
        method.map((one) => one.method),
        call,
      )
      for (const id of entity.map((one) => entityOf(one, call))) {
        for (const { method: name, reasonId } of method) {
          const state = { id: idOf(id, name, sourceId), entity: id, method: name, source: sourceId, reason: reasonId }
          if (call.store.get(disabledMethodKind, state.id)) call.store.update(disabledMethodKind, state.id, state)
          else call.store.insert(disabledMethodKind, state)
        }
      }
    },
  }),
  soap('vim25', 'EnableMethods', {
    privileges: (self, args, call) => on(self, args).map(([entity]) => [call.find(entity).ref, 'Global.EnableMethods']),
    handle: (_, args, call) => {
      const { entity, method, sourceId } = args as unknown as EnableArguments
      for (const id of entity.map((one) => entityOf(one, call))) {
        for (const name of method) {
          const key = idOf(id, name, sourceId)
          if (call.store.get(disabledMethodKind, key)) call.store.remove(disabledMethodKind, key)
        }
      }
    },
  }),
]
