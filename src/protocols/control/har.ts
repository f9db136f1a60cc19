import type { Shown } from './journal.ts'

const PATHS: Readonly<Record<string, string>> = {
  soap: '/sdk',
  vijson: '/sdk/vim25',
  rest: '/api',
  jsonrpc: '/api',
  files: '/folder',
}

/**
 * Calls as an HTTP archive (HAR 1.2), which browsers and proxies open. The journal keeps decoded calls rather than bytes: a call's URL
 * is that of its API with the operation's name, and its body the arguments as JSON, without secrets.
 */
export function harOf(calls: readonly Shown[], version: string): object {
  return { log: { version: '1.2', creator: { name: 'vcemu', version }, entries: calls.map(entryOf) } }
}

function entryOf({ at, api, operation, object, client, opId, args, fault, ms, ...rest }: Shown): object {
  const headers = Object.entries({ 'user-agent': client, opId }).flatMap(([name, value]) =>
    value ? [{ name, value }] : [],
  )
  const place = object === undefined ? operation : `${object}/${operation}`
  const body = JSON.stringify(args ?? {})
  const answer = fault === undefined ? '' : JSON.stringify({ _typeName: fault })
  return {
    startedDateTime: at,
    time: ms,
    request: {
      method: 'POST',
      url: `https://vcemu${PATHS[api] ?? `/${api}`}/${encodeURI(place)}`,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers,
      queryString: [],
      postData: { mimeType: 'application/json', text: body },
      headersSize: -1,
      bodySize: Buffer.byteLength(body),
    },
    response: {
      status: fault === undefined ? 200 : 500,
      statusText: fault ?? 'OK',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: [],
      content: { size: Buffer.byteLength(answer), mimeType: 'application/json', text: answer },
      redirectURL: '',
      headersSize: -1,
      bodySize: Buffer.byteLength(answer),
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    _vcemu: { id: rest.id, api, operation, object, user: rest.user, session: rest.session, status: rest.status },
  }
}
