import { SaxesParser } from 'saxes'
import { loadVimSpec, type MethodSpec } from '../../src/spec/vim.ts'
import { type Answer, HANG_MS } from './target.ts'

/** A place in our sources or in Node's, as stack traces name it. */
export const STACK = /\bat [\w.<> ]+\(?(?:file:|node:|\/)[^\s<]*:\d+|\.[jt]s:\d+|node:internal/

/** What a SOAP answer says, once it was found well-formed. */
export interface Verdict {
  /** Type of the fault; undefined for a response. */
  readonly fault: string | undefined
  readonly text: string
}

/** Reads an answer with a parser that is not ours. Throws for anything that is no proper SOAP answer. */
export function readAnswer({ status, headers, body, ms }: Answer): Verdict {
  if (ms > HANG_MS) throw new Error(`answered after ${Math.round(ms)} ms`)
  if (status !== 200 && status !== 500) throw new Error(`status ${status}`)
  if (!String(headers['content-type']).startsWith('text/xml'))
    throw new Error(`content type ${headers['content-type']}`)
  const path: string[] = []
  let fault: string | undefined
  let text = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw new Error(`the answer is not well-formed: ${error.message}`)
  })
  parser.on('opentag', (tag) => {
    path.push(tag.local)
    if (path.length === 5 && path[3] === 'detail') fault = String(tag.attributes['xsi:type']?.value ?? tag.local)
  })
  parser.on('text', (part) => {
    if (path.at(-1) === 'faultstring') text += part
  })
  parser.on('closetag', () => {
    path.pop()
  })
  parser.write(body).close()
  if ((status === 500) !== body.includes('<soapenv:Fault>'))
    throw new Error(`status ${status} and ${body.slice(0, 200)}`)
  if (STACK.test(body)) throw new Error(`the answer shows a stack: ${body.slice(0, 400)}`)
  return { fault: status === 500 ? (fault ?? 'no detail') : undefined, text }
}

/** Whether a service's tables know what its methods may raise; those of sso and lookup do not. */
function declares(namespace: string): boolean {
  return [...loadVimSpec().methods(namespace)].some((method) => method.faults.length > 0)
}

/** Why this fault must not come from this method; undefined when it may. */
export function objection(method: MethodSpec | undefined, fault: string): string | undefined {
  const spec = loadVimSpec()
  if (fault === 'SystemError') return 'SystemError'
  if (!spec.isFault(fault)) return `${fault} is no fault`
  if (spec.isSubtype(fault, 'RuntimeFault')) return undefined
  if (method?.faults.some((declared) => spec.isSubtype(fault, declared))) return undefined
  if (method && !declares(method.namespace)) return undefined
  return `${fault} is not declared: ${method?.faults.join(' ')}`
}

/** Why a task must not end in this fault. On a real vCenter tasks fail with more than their methods declare. */
export function objectionToTask(fault: string): string | undefined {
  if (fault === 'SystemError' || !loadVimSpec().isFault(fault)) return `the task ended in ${fault}`
  return undefined
}
