import { channel } from 'node:diagnostics_channel'
import { problemsOf, problemsOfObject } from '../spec/check-value.ts'
import { loadVapiSpec } from '../spec/vapi.ts'
import { VapiCodec, VapiTypeMismatch } from '../spec/vapi-value.ts'
import type { MethodSpec } from '../spec/vim.ts'
import type { Fault } from './fault.ts'
import type { Kernel } from './kernel.ts'
import { whole } from './whole.ts'

/** An answer of ours that the specification does not allow. */
export class BadAnswer extends Error {
  constructor(operation: string, problems: readonly string[]) {
    super(`${operation} answers what its specification does not allow: ${problems.join('; ')}`)
  }
}

/** Where bad answers are told, for those who run tests: a client that expects some fault would not notice. */
const badAnswers = channel('vcemu:bad-answer')

function refuse(operation: string, problems: readonly string[]): void {
  if (problems.length === 0) return
  const error = new BadAnswer(operation, problems)
  badAnswers.publish(error)
  throw error
}

/** They answer with references as the client gave them, of whatever class. */
const ECHOES = new Set(['CloseInventoryViewFolder', 'FetchUserPrivilegeOnEntities', 'HasUserPrivilegeOnEntities'])

/** The result of a method with its lists whole, held against the tables. Throws BadAnswer. */
export function checkedResult({ name, namespace, result }: MethodSpec, value: unknown): unknown {
  const made = whole(value)
  if (result) {
    const problems = problemsOf(result, made, namespace)
    refuse(name, ECHOES.has(name) ? problems.filter((one) => !one.endsWith('is no ManagedEntity')) : problems)
  } else if (made !== undefined && made !== null) refuse(name, ['a void method answers a value'])
  return made
}

/** The fields of a fault, held against its type. Throws BadAnswer. */
export function checkFault(operation: string, { fault, data }: Fault, namespace: string): void {
  const problems = problemsOfObject(fault, data as Record<string, unknown>, namespace)
  refuse(
    operation,
    problems.map((problem) => `${fault}.${problem}`),
  )
}

const CODEC = Symbol('vapi codec')

/** The result of a REST operation, held against the wire model. Throws BadAnswer. */
export function checkVapiResult(
  kernel: Kernel,
  { id, service, operation }: { id: string; service: string; operation: string },
  value: unknown,
): void {
  const codec = kernel.service(CODEC, () => new VapiCodec(loadVapiSpec(), 'api'))
  try {
    codec.decodeOutput(service, operation, value)
  } catch (error) {
    if (!(error instanceof VapiTypeMismatch)) throw error
    refuse(id, [`${error.path || 'the value'} ${error.message}`])
  }
}
