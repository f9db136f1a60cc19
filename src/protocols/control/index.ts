import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Kernel } from '../../kernel/kernel.ts'
import { hasBody, sendText } from '../wire/http.ts'
import { aboutRoutes, modelCounts } from './about.ts'
import { type Coverage, coverage, coveragePage } from './coverage.ts'
import { coverageMarkdown } from './coverage-markdown.ts'
import { badRequest, ControlError, hasToken, readJson, sendJson } from './http.ts'
import { inventoryRoutes } from './inventory.ts'
import { journalRoutes } from './journal.ts'
import { controlDocument } from './openapi.ts'
import type { ControlAnswer, ControlOptions, Route } from './route.ts'
import { ok } from './route.ts'
import { timeRoutes } from './time.ts'

export type { Coverage } from './coverage.ts'
export { coverageMarkdown } from './coverage-markdown.ts'
export type { ControlOptions } from './route.ts'

const BASE = '/_vcemu'

const document: Route = {
  method: 'GET',
  path: '/openapi.json',
  id: 'getOpenApi',
  summary: 'This document.',
  answer: { type: 'object' },
  handle: ({ options }) => ok(controlDocument(routes, options.health().version)),
}
const coverageRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/coverage',
    id: 'getCoverage',
    summary: 'Every operation and property that the specifications know, with how far it is served.',
    answer: { $ref: '#/components/schemas/Coverage' },
    handle: ({ kernel }) => ok(coverageOf(kernel)),
  },
  {
    method: 'GET',
    path: '/coverage.html',
    id: 'getCoveragePage',
    summary: 'The same as a page.',
    answer: { type: 'string' },
    handle: ({ kernel }) => ({ text: coveragePage(coverageOf(kernel)), type: 'text/html; charset=utf-8' }),
  },
  {
    method: 'GET',
    path: '/coverage.md',
    id: 'getCoverageMarkdown',
    summary: 'The same in counts, with the reasons of what is constant.',
    answer: { type: 'string' },
    handle: ({ kernel }) => ({ text: coverageMarkdown(coverageOf(kernel)), type: 'text/markdown; charset=utf-8' }),
  },
]
const routes: readonly Route[] = [
  ...aboutRoutes,
  ...coverageRoutes,
  ...journalRoutes,
  ...timeRoutes,
  ...inventoryRoutes,
  document,
]

/** How far each operation of each API is served. */
export function coverageOf(kernel: Kernel): Coverage {
  return coverage(kernel, routes)
}

interface Found {
  readonly route: Route
  readonly path: Readonly<Record<string, string>>
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw badRequest(`"${text}" is not encoded as paths are`)
  }
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const names: Record<string, string> = {}
  for (let i = 0; i < wanted.length; i++) {
    const name = /^\{(\w+)\}$/.exec(wanted[i]!)?.[1]
    if (name) names[name] = decoded(given[i]!)
    else if (wanted[i] !== given[i]) return undefined
  }
  return names
}

function find(method: string, path: string): Found {
  const here: { route: Route; path: Record<string, string> }[] = []
  for (const route of routes) {
    const names = match(route.path, path)
    if (names) here.push({ route, path: names })
  }
  if (here.length === 0)
    throw new ControlError(404, 'notFound', `there is no ${BASE}${path}; ${BASE}/openapi.json lists what there is`)
  const wanted = method === 'HEAD' ? 'GET' : method
  // A name may look like a path of its own: that one comes first in its list.
  const found = here.find(({ route }) => route.method === wanted)
  if (found) return found
  const allowed = here.map(({ route }) => route.method).join(', ')
  throw new ControlError(405, 'methodNotAllowed', `${BASE}${path} takes ${allowed}`, { allow: allowed })
}

/** The parameters of the query. Throws ControlError for one that the route does not have. */
function readQuery({ query: known = {} }: Route, url: string): URLSearchParams {
  const query = new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : '')
  const names = Object.keys(known)
  for (const name of query.keys()) {
    if (names.includes(name)) continue
    const hint = names.length === 0 ? 'there are none here' : `there are ${names.join(', ')}`
    throw badRequest(`the query parameter "${name}" is not known; ${hint}`)
  }
  return query
}

// Clients may send an empty object with everything.
const isEmpty = (body: unknown): boolean =>
  body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0)

function send(response: ServerResponse, answer: ControlAnswer): void {
  if ('json' in answer) sendJson(response, answer.status ?? 200, answer.json)
  else if ('text' in answer) sendText(response, answer.status ?? 200, answer.type, answer.text)
  else response.writeHead(204).end()
}

async function serve(
  kernel: Kernel,
  options: ControlOptions,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const found = find(request.method ?? 'GET', path)
    if (options.token !== undefined && found.route.id !== 'getHealth' && !hasToken(request, options.token)) {
      response.setHeader('www-authenticate', 'Bearer')
      throw new ControlError(401, 'unauthorized', 'send the header "Authorization: Bearer <the --control-token>"')
    }
    const query = readQuery(found.route, request.url ?? '/')
    const body = found.route.method === 'GET' ? undefined : await readJson(request)
    if (!found.route.body && !isEmpty(body)) throw badRequest(`${found.route.method} ${BASE}${path} takes no body`)
    send(response, await found.route.handle({ kernel, options, path: found.path, query, body }))
  } catch (error) {
    if (request.destroyed && !request.complete) return
    if (!(error instanceof ControlError)) kernel.onBug(error, `${request.method} ${request.url}`, undefined)
    const known =
      error instanceof ControlError ? error : new ControlError(500, 'internal', 'internal error; see the log')
    if (known.status === 405) response.setHeader('allow', String((known.details as { allow?: string }).allow))
    if (!request.complete && hasBody(request)) response.setHeader('connection', 'close')
    sendJson(response, known.status, { error: known.code, message: known.message, ...known.details })
  }
}

function about(kernel: Kernel): object {
  const methods = [...kernel.allOperations()]
    .filter((operation) => operation.namespace === 'vim25')
    .map((operation) => operation.id)
  const types = kernel.objects.definitions().map((definition) => definition.type)
  return { methods: [...new Set(methods)].sort(), types: types.sort() }
}

/** Serves `/about` and `/debug/vars` as vcsim does, and whether the server is up; false for any other path. */
export function servePublic(
  kernel: Kernel,
  options: ControlOptions,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (path === `${BASE}/health`) void serve(kernel, options, '/health', request, response)
  else if (path === '/about') sendJson(response, 200, about(kernel))
  else if (path === '/debug/vars')
    sendJson(response, 200, { vcsim: { model: modelCounts(kernel), memory: process.memoryUsage() } })
  else return false
  return true
}

/** Serves `/_vcemu/*`; false for any other path. */
export function serveControl(
  kernel: Kernel,
  options: ControlOptions,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (!path.startsWith(`${BASE}/`)) return servePublic(kernel, options, path, request, response)
  void serve(kernel, options, path.slice(BASE.length), request, response)
  return true
}
