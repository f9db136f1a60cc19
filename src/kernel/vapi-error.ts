import { errorName } from '../spec/vapi.ts'
import { Fault } from './fault.ts'

/** A standard error of vAPI, in the spelling of `error_type`; the canonical name is the same in lower case. */
export type VapiErrorType =
  | 'ALREADY_EXISTS'
  | 'ALREADY_IN_DESIRED_STATE'
  | 'CANCELED'
  | 'CONCURRENT_CHANGE'
  | 'ERROR'
  | 'FEATURE_IN_USE'
  | 'INTERNAL_SERVER_ERROR'
  | 'INVALID_ARGUMENT'
  | 'INVALID_ELEMENT_CONFIGURATION'
  | 'INVALID_ELEMENT_TYPE'
  | 'INVALID_REQUEST'
  | 'NOT_ALLOWED_IN_CURRENT_STATE'
  | 'NOT_FOUND'
  | 'OPERATION_NOT_FOUND'
  | 'RESOURCE_BUSY'
  | 'RESOURCE_INACCESSIBLE'
  | 'RESOURCE_IN_USE'
  | 'SERVICE_UNAVAILABLE'
  | 'TIMED_OUT'
  | 'UNABLE_TO_ALLOCATE_RESOURCE'
  | 'UNAUTHENTICATED'
  | 'UNAUTHORIZED'
  | 'UNEXPECTED_INPUT'
  | 'UNSUPPORTED'
  | 'UNVERIFIED_PEER'

export interface VapiMessage {
  readonly id: string
  readonly default_message: string
  readonly args: readonly string[]
}

/** An error that has no fault of the SOAP API behind it. */
export class VapiError extends Error {
  readonly type: VapiErrorType
  readonly id: string
  readonly args: readonly string[]
  constructor(type: VapiErrorType, message: string, id = errorName(type), args: readonly string[] = []) {
    super(message)
    this.type = type
    this.id = id
    this.args = args
  }
}

/** An error as clients get it. */
export interface VapiErrorAnswer {
  readonly type: VapiErrorType
  readonly messages: readonly VapiMessage[]
  readonly data?: Readonly<Record<string, unknown>>
}

/** HTTP status of `/api` (400 where it is not listed), and of `/rest` where the older runtime answers another. */
const STATUS: Partial<Record<VapiErrorType, readonly [api: number, rest?: number]>> = {
  UNAUTHENTICATED: [401],
  UNAUTHORIZED: [403],
  NOT_FOUND: [404],
  OPERATION_NOT_FOUND: [404],
  CONCURRENT_CHANGE: [409],
  ERROR: [500],
  INTERNAL_SERVER_ERROR: [500],
  RESOURCE_BUSY: [500, 400],
  RESOURCE_INACCESSIBLE: [500, 400],
  UNABLE_TO_ALLOCATE_RESOURCE: [500, 400],
  TIMED_OUT: [500, 504],
  SERVICE_UNAVAILABLE: [503],
}

export function vapiStatus(type: VapiErrorType, form: 'api' | 'rest'): number {
  const row = STATUS[type]
  return (form === 'rest' ? row?.[1] : undefined) ?? row?.[0] ?? 400
}

/** Faults of the SOAP API by the error that stands for them; a subtype that is not listed counts as its nearest base. */
const ERRORS: Readonly<Record<string, VapiErrorType>> = {
  AlreadyExists: 'ALREADY_EXISTS',
  DuplicateName: 'ALREADY_EXISTS',
  FileAlreadyExists: 'ALREADY_EXISTS',
  AlreadyConnected: 'ALREADY_IN_DESIRED_STATE',
  ConcurrentAccess: 'CONCURRENT_CHANGE',
  InvalidArgument: 'INVALID_ARGUMENT',
  InvalidRequest: 'INVALID_ARGUMENT',
  InvalidName: 'INVALID_ARGUMENT',
  InvalidDatastorePath: 'INVALID_ARGUMENT',
  InvalidDatastore: 'INVALID_ARGUMENT',
  InvalidFolder: 'INVALID_ARGUMENT',
  CpuHotPlugNotSupported: 'NOT_ALLOWED_IN_CURRENT_STATE',
  MemoryHotPlugNotSupported: 'NOT_ALLOWED_IN_CURRENT_STATE',
  InvalidVmConfig: 'INVALID_ARGUMENT',
  InvalidDeviceSpec: 'INVALID_ARGUMENT',
  CustomizationFault: 'INVALID_ARGUMENT',
  CustomizationPending: 'NOT_ALLOWED_IN_CURRENT_STATE',
  InvalidType: 'INVALID_ELEMENT_TYPE',
  VmConfigFault: 'INVALID_ARGUMENT',
  InvalidLogin: 'UNAUTHENTICATED',
  NotAuthenticated: 'UNAUTHENTICATED',
  NoPermission: 'UNAUTHORIZED',
  SecurityError: 'UNAUTHORIZED',
  SSLVerifyFault: 'UNVERIFIED_PEER',
  InvalidState: 'NOT_ALLOWED_IN_CURRENT_STATE',
  InvalidPowerState: 'NOT_ALLOWED_IN_CURRENT_STATE',
  ToolsUnavailable: 'SERVICE_UNAVAILABLE',
  ManagedObjectNotFound: 'NOT_FOUND',
  NotFound: 'NOT_FOUND',
  FileNotFound: 'NOT_FOUND',
  NotSupported: 'UNSUPPORTED',
  NotImplemented: 'UNSUPPORTED',
  MethodNotFound: 'OPERATION_NOT_FOUND',
  ResourceInUse: 'RESOURCE_IN_USE',
  TaskInProgress: 'RESOURCE_BUSY',
  FileLocked: 'RESOURCE_IN_USE',
  FileFault: 'RESOURCE_INACCESSIBLE',
  HostConnectFault: 'SERVICE_UNAVAILABLE',
  HostCommunication: 'SERVICE_UNAVAILABLE',
  InsufficientResourcesFault: 'UNABLE_TO_ALLOCATE_RESOURCE',
  LimitExceeded: 'UNABLE_TO_ALLOCATE_RESOURCE',
  NoDiskSpace: 'UNABLE_TO_ALLOCATE_RESOURCE',
  NoCompatibleHost: 'UNABLE_TO_ALLOCATE_RESOURCE',
  RequestCanceled: 'CANCELED',
  Timedout: 'TIMED_OUT',
  SystemError: 'INTERNAL_SERVER_ERROR',
}

/** Whether `fault` is, or derives from, `base`. */
type IsSubtype = (fault: string, base: string) => boolean

/** Any error in the form of vAPI: its own errors as they are, faults by the table, everything else as a general error. */
export function vapiErrorOf(error: unknown, isSubtype: IsSubtype): VapiErrorAnswer {
  if (error instanceof VapiError)
    return { type: error.type, messages: [{ id: error.id, default_message: error.message, args: error.args }] }
  if (!(error instanceof Fault))
    return {
      type: 'INTERNAL_SERVER_ERROR',
      messages: [message(errorName('INTERNAL_SERVER_ERROR'), 'internal error')],
    }
  return {
    type: typeOfFault(error, isSubtype),
    messages: [message(`vmsg.${error.fault}.summary`, error.message)],
  }
}

function typeOfFault(fault: Fault, isSubtype: IsSubtype): VapiErrorType {
  const { requestedState, existingState } = fault.data as { requestedState?: string; existingState?: string }
  if (fault.fault === 'InvalidPowerState' && requestedState !== undefined && requestedState === existingState)
    return 'ALREADY_IN_DESIRED_STATE'
  const direct = ERRORS[fault.fault]
  if (direct) return direct
  for (const [base, type] of Object.entries(ERRORS)) if (isSubtype(fault.fault, base)) return type
  return 'ERROR'
}

function message(id: string, text: string): VapiMessage {
  return { id, default_message: text, args: [] }
}
