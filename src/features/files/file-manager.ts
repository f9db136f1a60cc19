import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { defineManaged, type Ref, ref } from '../../kernel/managed.ts'
import { type Privileges, vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { copyPlace, makeDirectory, movePlace, postFileEvent, removePlace } from './file-operations.ts'
import { findAt } from './listing.ts'
import { type Place, placeOf, textOf } from './path.ts'

export const fileManager = defineManaged<'FileManager', { id: string }>({
  type: 'FileManager',
  id: 'FileManager',
  esxId: 'ha-nfc-file-manager',
  properties: {},
})

/** A path and the datacenter that it counts in. */
export type Named = readonly [name: string, datacenter: Ref | undefined]

/** A privilege on the datastores of some paths; paths that lead nowhere are for the operation to refuse. */
export function onDatastores(call: Call, privilege: string, paths: readonly Named[]): Privileges {
  return paths.flatMap(([name, datacenter]) => {
    const place = placeIfAny(call, name, datacenter)
    return place ? [[ref('Datastore', place.datastore.id), privilege] as const] : []
  })
}

/** The place of a path; undefined where it leads nowhere. */
export function placeIfAny(call: Call, name: string, datacenter: Ref | undefined): Place | undefined {
  try {
    return placeOf(call, name, datacenter)
  } catch (error) {
    if (error instanceof Fault) return undefined
    throw error
  }
}

/** TaskInfo.entityName of a file's task. */
export function entityNameOf(call: Call, name: string, datacenter: Ref | undefined): { entityName?: string } {
  const place = placeIfAny(call, name, datacenter)
  return place ? { entityName: place.datastore.name } : {}
}

interface DeleteInput {
  name: string
  datacenter?: Ref | undefined
}
export const deleteFileTask: TaskKind<DeleteInput> = {
  name: 'file.delete',
  descriptionId: 'FileManager.deleteFile',
  finish({ name, datacenter }, call) {
    const place = placeOf(call, name, datacenter)
    removePlace(call, place)
    call.post(
      'DatastoreFileDeletedEvent',
      { ds: place.datastore.id },
      {
        datastore: { name: place.datastore.name, datastore: ref('Datastore', place.datastore.id) },
        targetFile: textOf(place),
        succeeded: true,
      },
    )
  },
}

interface TransferInput {
  sourceName: string
  sourceDatacenter?: Ref | undefined
  destinationName: string
  destinationDatacenter?: Ref | undefined
  force: boolean
}

// The datacenter of the target is that of the source where it is not given.
function places(call: Call, input: TransferInput): [source: Place, target: Place] {
  const { sourceName, sourceDatacenter, destinationName, destinationDatacenter } = input
  return [
    placeOf(call, sourceName, sourceDatacenter),
    placeOf(call, destinationName, destinationDatacenter ?? sourceDatacenter),
  ]
}

export const copyFileTask: TaskKind<TransferInput> = {
  name: 'file.copy',
  descriptionId: 'FileManager.copyFile',
  seconds: [1, 5],
  finish(input, call) {
    const [source, target] = places(call, input)
    copyPlace(call, source, target, input.force)
    postFileEvent(call, 'DatastoreFileCopiedEvent', source, target)
  },
}

export const moveFileTask: TaskKind<TransferInput> = {
  name: 'file.move',
  descriptionId: 'FileManager.moveFile',
  seconds: [1, 5],
  finish(input, call) {
    const [source, target] = places(call, input)
    movePlace(call, source, target, input.force)
    postFileEvent(call, 'DatastoreFileMovedEvent', source, target)
  },
}

const MANAGE = 'Datastore.FileManagement'

const transferPrivileges = (
  _: Ref,
  args: Omit<TransferInput, 'force'> & { force?: boolean | undefined },
  call: Call,
): Privileges => [
  ...onDatastores(call, MANAGE, [[args.sourceName, args.sourceDatacenter]]),
  ...onDatastores(call, MANAGE, [[args.destinationName, args.destinationDatacenter ?? args.sourceDatacenter]]),
]

export const fileManagerOperations = [
  vim('MakeDirectory', {
    privileges: (_, { name, datacenter }, call) => onDatastores(call, MANAGE, [[name, datacenter]]),
    handle: (_, { name, datacenter, createParentDirectories }, call) =>
      makeDirectory(call, placeOf(call, name, datacenter), createParentDirectories ?? false),
  }),
  vim('DeleteDatastoreFile_Task', {
    privileges: (_, { name, datacenter }, call) => onDatastores(call, MANAGE, [[name, datacenter]]),
    handle: (_, { name, datacenter }, call) =>
      call.startTask(deleteFileTask, undefined, { name, datacenter }, entityNameOf(call, name, datacenter)),
  }),
  vim('CopyDatastoreFile_Task', {
    privileges: transferPrivileges,
    handle: (_, args, call) =>
      call.startTask(
        copyFileTask,
        undefined,
        { ...args, force: args.force ?? false },
        entityNameOf(call, args.sourceName, args.sourceDatacenter),
      ),
  }),
  vim('MoveDatastoreFile_Task', {
    privileges: transferPrivileges,
    handle: (_, args, call) =>
      call.startTask(
        moveFileTask,
        undefined,
        { ...args, force: args.force ?? false },
        entityNameOf(call, args.sourceName, args.sourceDatacenter),
      ),
  }),
  // Every file is root's; a host knows whom it can give one to.
  vim('ChangeOwner', {
    privileges: (_, { name, datacenter }, call) => onDatastores(call, MANAGE, [[name, datacenter]]),
    handle(_, { name, datacenter, owner }, call) {
      const place = placeOf(call, name, datacenter)
      if (!findAt(call.kernel, place)) throw new Fault('FileNotFound', { file: textOf(place) })
      if (owner !== 'root') throw new Fault('UserNotFound', { principal: owner, unresolved: true })
    },
  }),
]
