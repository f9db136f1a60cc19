import type { Ref } from '../../../src/kernel/managed.ts'
import type { Operation } from '../../../src/kernel/operation.ts'
import { loadVimSpec, type MethodSpec } from '../../../src/spec/vim.ts'
import { callOf } from '../random-calls.ts'
import { type Answer, envelope } from '../target.ts'
import { pick, type Roll, type Words } from '../values.ts'
import { objection, readAnswer } from '../verdict.ts'
import { memberText } from './json-values.ts'
import { spoil } from './mutate.ts'
import type { Shot } from './shot.ts'

/** Methods whose parameters stay whole: they would wait for ever, or make a datastore of a folder of this machine. */
const KEPT_WHOLE = /^WaitForUpdates|LocalDatastore/
/** A part of the answers is parsed as a whole; what is larger is parsed less often. */
const PARSED_BYTES = 20_000

/** A SOAP call. */
export function soapShot(operation: Operation, roll: Roll, words: Words, session: string): Shot {
  const { spec, body } = callOf(operation, roll, words)
  const isSpoiled = roll(6) === 0 && !KEPT_WHOLE.test(spec.name)
  const checkWhole = roll(20) === 0
  return {
    protocol: 'soap',
    name: spec.name,
    method: 'POST',
    path: '/sdk',
    headers: {
      'content-type': 'text/xml; charset="utf-8"',
      soapaction: '"urn:vim25/8.0.3.0"',
      cookie: `vmware_soap_session="${session}"`,
    },
    body: isSpoiled ? spoil(envelope(body), roll) : Buffer.from(envelope(body)),
    judge(answer) {
      const fault = checkWhole || answer.body.length < PARSED_BYTES ? readAnswer(answer).fault : undefined
      // A spoiled call may have become one of another method.
      if (isSpoiled) return fault === 'SystemError' ? fault : undefined
      return fault === undefined ? undefined : objection(spec, fault)
    },
  }
}

/** The same over VI/JSON, or a property. */
export function vijsonShot(operation: Operation, roll: Roll, words: Words, session: string): Shot {
  const spec = loadVimSpec().method(operation.namespace, operation.id)!
  const self = targetOf(spec, operation.on ?? spec.managedType, roll, words)
  const isRead = roll(6) === 0
  const member = isRead ? propertyOf(self, roll) : spec.name
  const text = isRead ? undefined : bodyOf(spec, roll, words)
  const isSpoiled = text !== undefined && roll(6) === 0 && !KEPT_WHOLE.test(spec.name)
  return {
    protocol: 'vijson',
    name: isRead ? `${self.type}.${member}` : spec.name,
    method: isRead ? 'GET' : 'POST',
    path: `/sdk/${spec.namespace}/8.0.3.0/${encodeURIComponent(self.type)}/${encodeURIComponent(self.value)}/${member}`,
    headers: {
      'vmware-api-session-id': session,
      'content-type':
        roll(200) === 0 ? pick(roll, ['text/plain', '', 'application/json; charset=x']) : 'application/json',
    },
    body: text === undefined ? undefined : isSpoiled ? spoil(text, roll) : Buffer.from(text),
    judge: (answer) => judgeVijson(answer, isRead ? undefined : spec),
  }
}

function targetOf(spec: MethodSpec, wanted: string, roll: Roll, words: Words): Ref {
  const fits = [...words.refs].flatMap(([type, refs]) =>
    loadVimSpec().managedType(type)?.ancestors.includes(wanted) ? refs : [],
  )
  if (fits.length === 0 || roll(25) === 0) return { type: spec.managedType, value: pick(roll, words.all).value }
  return pick(roll, fits)
}

function propertyOf({ type }: Ref, roll: Roll): string {
  const names = [...(loadVimSpec().managedType(type)?.properties.keys() ?? [])]
  return names.length === 0 || roll(40) === 0 ? pick(roll, ['__proto__', 'constructor', 'nothing']) : pick(roll, names)
}

function bodyOf(spec: MethodSpec, roll: Roll, words: Words): string {
  if (spec.name === 'WaitForUpdatesEx') return '{"options":{"maxWaitSeconds":0}}'
  const members = spec.params
    .filter((field) => (field.optional ? roll(3) > 0 : roll(100) >= words.wildness))
    .map((field) =>
      spec.name === 'CreateLocalDatastore' && field.name === 'path'
        ? '"path":"/nothing/here"'
        : memberText(field, roll, words),
    )
  if (roll(100) === 0) members.push('"__proto__":{"a":1}')
  if (members.length === 0 && roll(2)) return ''
  return `{${members.join(',')}}`
}

function judgeVijson({ status, headers, body }: Answer, spec: MethodSpec | undefined): string | undefined {
  if (status === 204 || status === 404 || status === 405 || status === 415)
    return body === '' ? undefined : `status ${status} with ${body.slice(0, 200)}`
  if (status !== 200 && status !== 500) return `status ${status}`
  if (!String(headers['content-type']).startsWith('application/json')) return `content type ${headers['content-type']}`
  const value = JSON.parse(body) as { _typeName?: unknown } | null
  if (status === 200) return undefined
  const fault = value?._typeName
  // A property that the object's class does not have, whatever the path said.
  if (!spec && fault === 'InvalidProperty') return undefined
  return typeof fault === 'string' ? objection(spec, fault) : `no fault: ${body.slice(0, 200)}`
}
