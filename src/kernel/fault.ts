import type { DataTypes } from '../generated/vim25.ts'

/** A fault's declared fields; the wire name is the key. */
export type FaultFields<N extends string> = N extends keyof DataTypes
  ? Omit<Partial<DataTypes[N]>, '_typeName'>
  : Record<string, unknown>

/**
 * The one error model. `name` is the vendor's fault type (`InvalidPowerState`), `data` its declared fields; each protocol writes it in
 * its own form. `message` is what a person reads (SOAP: faultstring and localizedMessage); unset: the fault's customary text.
 */
export class Fault<N extends keyof DataTypes = keyof DataTypes> extends Error {
  readonly fault: N
  readonly data: FaultFields<N>
  constructor(fault: N, data: FaultFields<N> = {} as FaultFields<N>, message?: string) {
    super(message ?? customaryText(fault, data as Record<string, unknown>))
    this.name = 'Fault'
    this.fault = fault
    this.data = data
  }
}

const STATE_WORDS: Record<string, string> = {
  poweredOn: 'Powered on',
  poweredOff: 'Powered off',
  suspended: 'Suspended',
}

const TEXTS: Partial<Record<keyof DataTypes, (data: Record<string, unknown>) => string>> = {
  AlreadyExists: (d) => `The specified key, name, or identifier '${d.name ?? ''}' already exists.`,
  ConcurrentAccess: () => 'The object or item referred to was changed by another caller.',
  DuplicateName: (d) => `The name '${d.name}' already exists.`,
  FileAlreadyExists: (d) => `File ${d.file} already exists`,
  FileLocked: (d) => `Unable to access file ${d.file} since it is locked`,
  FileNotFound: (d) => `File ${d.file} was not found`,
  InvalidArgument: (d) => `A specified parameter was not correct: ${d.invalidProperty ?? ''}`,
  InvalidCollectorVersion: () => '',
  InvalidDatastorePath: (d) => `Invalid datastore path '${d.datastorePath}'.`,
  InvalidFolder: () => 'The folder can not be used as a target for the operation.',
  InvalidLogin: () => 'Cannot complete login due to an incorrect user name or password.',
  InvalidName: (d) => `The name '${d.name}' is invalid.`,
  InvalidPowerState: (d) =>
    `The attempted operation cannot be performed in the current state (${STATE_WORDS[String(d.existingState)] ?? d.existingState}).`,
  InvalidProperty: () => '',
  InvalidState: () => 'The operation is not allowed in the current state.',
  ManagedObjectNotFound: () => 'The object has already been deleted or has not been completely created',
  MethodDisabled: () => 'The method is disabled.',
  NoPermission: () => 'Permission to perform this operation was denied.',
  NotAuthenticated: () => 'The session is not authenticated.',
  NotFound: () => 'The object or item referred to could not be found.',
  NotSupported: () => 'The operation is not supported on the object.',
  RequestCanceled: () => 'The task was canceled by a user.',
  ResourceInUse: (d) => `The resource '${d.name}' is in use.`,
  TaskInProgress: () => 'Another task is already in progress.',
  Timedout: () => 'Operation timed out.',
  ToolsUnavailable: () => 'Cannot complete operation because VMware Tools is not running in this virtual machine.',
}

function customaryText(fault: string, data: Record<string, unknown>): string {
  const text = TEXTS[fault as keyof DataTypes]
  return text ? text(data) : fault.replace(/([a-z])([A-Z])/g, '$1 $2')
}

/** The fault as a field holds it (TaskInfo.error, MissingProperty.fault). */
export function localizedFault(fault: Fault): { fault: { _typeName: string }; localizedMessage: string } {
  return { fault: { _typeName: fault.fault, ...fault.data }, localizedMessage: fault.message }
}

/** Any error as a Fault: what is not one is our own bug and becomes SystemError without its text. */
export function asFault(error: unknown): Fault {
  return error instanceof Fault
    ? error
    : new Fault('SystemError', { reason: 'internal error' }, 'A general system error occurred: internal error')
}
