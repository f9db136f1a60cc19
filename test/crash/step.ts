import { type ApiClient, textAt, type Wire, xmlFields } from './api-client.ts'
import { all, one } from './soap-client.ts'
import type { VmRecord, WorkerRecord } from './world-record.ts'

/** A change that a worker wants: what to send, and what holds once it is done. */
export interface Step {
  readonly what: string
  /** Sends it. Gives the task's id where the method returns one; otherwise it is done when this resolves. */
  send(client: ApiClient): Promise<string | undefined>
  readonly after: WorkerRecord
}

/** What steps need to know of the inventory: `SHARED` names what all workers build on. */
export interface Site {
  /** Ids by name: of the worker's VMs, folders and tags, and `pool`, `vmFolder`, `datastore`, `category`. */
  readonly ids: ReadonlyMap<string, string>
  /** Slow steps are left out. */
  readonly onlyQuick: boolean
  /** Changes are large, so that much is written soon. */
  readonly isHeavy?: boolean
}

export type Roll = (below: number) => number

/** What the steps of one VM are made from. */
export interface VmCase {
  readonly vm: VmRecord
  /** Its id. */
  readonly id: string
  readonly record: WorkerRecord
  readonly site: Site
  /** A name that nobody had before. */
  readonly name: string
  readonly roll: Roll
}

export const withVm = (record: WorkerRecord, vm: VmRecord): WorkerRecord => ({
  ...record,
  vms: { ...record.vms, [vm.name]: vm },
})

export function withoutVm(record: WorkerRecord, name: string): WorkerRecord {
  const { [name]: _, ...vms } = record.vms
  return { ...record, vms }
}

export const ref = (type: string, value: string | undefined): Wire => ({
  _typeName: 'ManagedObjectReference',
  type,
  value,
})

/** A method of the Web Services API, over SOAP or VI/JSON as chance has it; the arguments are the same. */
export function task(method: string, type: string, id: string, args: { readonly [name: string]: Wire }, roll: Roll) {
  const isJson = roll(2) === 0
  return async (client: ApiClient) => {
    if (isJson) return textAt(await client.vijson(method, type, id, args), 'value')
    return one(await client.soap.call(method, type, id, xmlFields(args)), 'returnval')!.text
  }
}

export function done(method: string, type: string, id: string, args: { readonly [name: string]: Wire }, roll: Roll) {
  const isJson = roll(2) === 0
  return async (client: ApiClient) => {
    if (isJson) await client.vijson(method, type, id, args)
    else await client.soap.call(method, type, id, xmlFields(args))
    return undefined
  }
}

/** How a task stands: undefined while it has not ended. Throws when there is no such task. */
export function endOf(info: ReturnType<typeof one>): 'success' | string | undefined {
  const state = one(info, 'state')?.text
  if (state === undefined) throw new Error('a task has no state')
  if (state === 'success') return 'success'
  if (state !== 'error') return undefined
  const error = one(info, 'error')
  return `${all(error, 'fault')[0]?.attributes.find(({ name }) => name === 'type')?.value}: ${one(error, 'localizedMessage')?.text}`
}
