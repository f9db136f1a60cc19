import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, everyObject, type FuzzTarget, HANG_MS, startTarget } from './target.ts'
import { STACK } from './verdict.ts'

/** A request and what it is answered with: the status, and the error's own name where there is one. */
interface Case {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Each character is a byte; VM_ID stands for a VM. */
  readonly body?: string
  /** Puts the body together of a piece and how often. */
  readonly repeat?: readonly [piece: string, times: number]
  readonly gzip?: boolean
  readonly answer: string
}
interface Corpus {
  /** Where the requests go that do not say so themselves. */
  readonly path: string
  readonly cases: Readonly<Record<string, Case>>
}

let target: FuzzTarget
let vm = ''
beforeAll(async () => {
  target = await startTarget()
  vm = everyObject(target.emulator).find(({ type }) => type === 'VirtualMachine')!.value
})
afterAll(() => target.close())

/** The status, with what an answer calls its error. */
function summary({ status, body, headers }: Answer): string {
  if (!String(headers['content-type']).startsWith('application/json') || body === '') return String(status)
  const value = JSON.parse(body) as Record<string, unknown> | string | null
  if (typeof value !== 'object' || value === null) return String(status)
  const error = value.error as { code?: number } | string | undefined
  const result = (value.result as { error?: { ERROR?: object } } | undefined)?.error?.ERROR
  const name =
    value._typeName ??
    value.error_type ??
    value.type ??
    (typeof error === 'object' ? error.code : error) ??
    Object.keys(result ?? {})[0]
  return typeof name === 'string' || typeof name === 'number'
    ? `${status} ${name}`.replace('com.vmware.vapi.std.errors.', '')
    : String(status)
}

describe.each(['vijson', 'rest', 'jsonrpc', 'folder', 'control'])('%s', (name) => {
  const corpus = JSON.parse(readFileSync(join(import.meta.dirname, 'corpus', `${name}.json`), 'utf8')) as Corpus
  test.each(Object.entries(corpus.cases))('%s', async (_, one) => {
    const session = /"([^"]+)"/.exec(target.cookie())?.[1] ?? ''
    const text = one.repeat ? one.repeat[0].repeat(one.repeat[1]) : one.body?.replaceAll('VM_ID', vm)
    const bytes = text === undefined ? undefined : Buffer.from(text, 'latin1')
    const answer = await target.ask({
      method: one.method ?? 'POST',
      path: (one.path ?? corpus.path).replaceAll('VM_ID', vm),
      headers: {
        'content-type': 'application/json',
        'vmware-api-session-id': session,
        cookie: target.cookie(),
        ...(one.gzip ? { 'content-encoding': 'gzip' } : {}),
        ...one.headers,
      },
      ...(bytes ? { body: one.gzip ? gzipSync(bytes) : bytes } : {}),
    })
    expect(answer.ms).toBeLessThan(HANG_MS)
    expect(answer.body).not.toMatch(STACK)
    expect(answer.body).not.toContain('root:')
    expect(target.bugs).toEqual([])
    expect(summary(answer)).toBe(one.answer)
  })
})
