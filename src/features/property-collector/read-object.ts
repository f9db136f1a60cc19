import type { ObjectContent } from '../../generated/vim25.ts'
import { Fault, localizedFault } from '../../kernel/fault.ts'
import type { Target } from '../../kernel/managed.ts'
import { type CompiledPath, followSteps } from './property-set.ts'
import type { Looker } from './selection.ts'

/** A value that `readPath` found with the wire name of its static type, as anyType places hold it. */
export function boxed(path: CompiledPath, value: unknown) {
  return path.typeNameIn
    ? (value as { _typeName: string; _value: unknown })
    : { _typeName: path.typeName, _value: value }
}

/** The value at a path, in its box already where its type varies; undefined when it is unset. */
export function readPath(looker: Looker, target: Target, path: CompiledPath): unknown {
  const top = path.property?.read(target.state as never, looker.reading)
  if (top === undefined || top === null) return undefined
  const value = followSteps(top, path.steps)
  if (!path.typeNameIn || value === undefined || value === null) return value
  return { _typeName: path.typeNameIn(top), _value: value }
}

/** The fault that keeps this caller from reading a path; undefined when he may. */
export function whyUnreadable(looker: Looker, target: Target, path: CompiledPath): Fault | undefined {
  for (const privilege of path.privileges) {
    if (privilege === 'System.Anonymous') continue
    if (!looker.caller) return new Fault('NotAuthenticated', { object: target.ref, privilegeId: privilege })
    // Managers are read by anyone who is logged in; entities by their permissions.
    if (
      target.definition.entity
        ? !looker.sees(target, privilege)
        : privilege !== 'System.View' && privilege !== 'System.Read' && !looker.sees(target, privilege)
    ) {
      return new Fault('NoPermission', { object: target.ref, privilegeId: privilege })
    }
  }
  return undefined
}

/** Whether one answer for `paths` holds for all of them: the usual case, in which each object is checked once. */
function commonPrivilege(paths: readonly CompiledPath[]): boolean {
  return paths.every((path) => path.privileges.length === 1 && path.privileges[0] === paths[0]!.privileges[0])
}

/** An object's properties as RetrieveProperties answers them. Unset ones are left out, unreadable ones are in missingSet. */
export function readObject(looker: Looker, target: Target, paths: readonly CompiledPath[]): ObjectContent {
  const content: ObjectContent = { obj: target.ref }
  const readable = paths.length === 0 || (commonPrivilege(paths) && !whyUnreadable(looker, target, paths[0]!))
  for (const path of paths) {
    const why = readable ? undefined : whyUnreadable(looker, target, path)
    if (why) {
      content.missingSet ??= []
      content.missingSet.push({ path: path.path, fault: localizedFault(why) })
      continue
    }
    const value = readPath(looker, target, path)
    if (value === undefined || value === null) continue
    content.propSet ??= []
    content.propSet.push({ name: path.path, val: boxed(path, value) })
  }
  return content
}
