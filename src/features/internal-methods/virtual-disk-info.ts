import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import { soap } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { type DiskDescription, describeDisk, placeOf, textOf } from '../files/index.ts'

interface Input {
  readonly name: string
  readonly datacenter?: Ref | undefined
  readonly includeParents: boolean
}

function diskType({ extent, thin }: DiskDescription): string {
  if (extent.endsWith('-sesparse.vmdk')) return 'seSparse'
  if (extent.endsWith('-delta.vmdk')) return 'delta'
  if (extent.endsWith('-rdmp.vmdk')) return 'rdmp'
  if (extent.endsWith('-rdm.vmdk')) return 'rdm'
  return thin ? 'thin' : 'preallocated'
}

/** The disk at a path, and those that it is a delta of, nearest first. FileNotFound where there is none. */
function chainOf({ name, datacenter, includeParents }: Input, call: Call) {
  const found: { unit: { name: string; datacenter?: Ref | undefined }; diskType: string; parent?: string }[] = []
  let next: string | undefined = name
  while (next !== undefined) {
    const place = placeOf(call, next, datacenter)
    call.require(ref('Datastore', place.datastore.id), 'Datastore.Browse')
    const disk = describeDisk(call, place)
    if (!disk) throw new Fault('FileNotFound', { file: textOf(place) })
    const folder = place.path.slice(0, place.path.lastIndexOf('/') + 1)
    const parent =
      disk.parent && !disk.parent.startsWith('[') ? `[${place.datastore.name}] ${folder}${disk.parent}` : disk.parent
    const unit = { name: textOf(place), ...(datacenter ? { datacenter } : {}) }
    found.push({ unit, diskType: diskType(disk), ...(parent ? { parent } : {}) })
    next = includeParents && !found.some((one) => one.unit.name === parent) ? parent : undefined
  }
  return found
}

export const queryDiskInfoTask: TaskKind<Input> = {
  name: 'disk.query-info',
  descriptionId: 'VirtualDiskManager.queryVirtualDiskInfo',
  seconds: [0.2, 0.5],
  finish: (input, call) => ({
    _typeName: 'ArrayOfVirtualDiskInfo',
    _value: chainOf(input, call).map((info) => ({ _typeName: 'VirtualDiskInfo', ...info })),
  }),
}

export const diskInfoOperations = [
  soap('vim25', 'QueryVirtualDiskInfo_Task', {
    handle: (_, args, call) => call.startTask(queryDiskInfoTask, undefined, args as unknown as Input),
  }),
]
