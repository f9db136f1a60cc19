import type { Route } from './route.ts'

const time = { type: 'string', format: 'date-time' }
const text = { type: 'string' }
const duration = {
  type: 'object',
  properties: {
    seconds: {
      oneOf: [
        { type: 'array', items: { type: 'number', minimum: 0 }, minItems: 2, maxItems: 2 },
        { type: 'number', minimum: 0 },
      ],
    },
    shape: { type: 'string', enum: ['uniform', 'triangular'] },
  },
  required: ['seconds'],
  nullable: true,
  description: 'null, in a request: as long as it takes by itself',
}
const count = { type: 'integer', minimum: 0 }

const SCHEMAS = {
  Error: {
    type: 'object',
    properties: { error: text, message: { ...text, description: 'what was wrong and what to do' } },
    required: ['error', 'message'],
  },
  Health: {
    type: 'object',
    properties: { status: text, version: text, fixture: text, apis: { type: 'array', items: text } },
    required: ['status', 'version', 'fixture', 'apis'],
  },
  Info: {
    type: 'object',
    properties: {
      status: text,
      version: text,
      fixture: text,
      apis: { type: 'array', items: text },
      pid: count,
      node: text,
      uptimeSeconds: count,
      identity: { ...text, enum: ['vcemu', 'vcsim'] },
      seed: count,
      pace: { ...text, enum: ['instant', 'realistic', 'manual'] },
      clock: { $ref: '#/components/schemas/Clock' },
      data: { ...text, nullable: true, description: 'the folder that keeps the inventory' },
      revision: count,
      sessions: count,
      inventory: { type: 'object', additionalProperties: count },
    },
    required: ['status', 'version', 'identity', 'pace', 'clock', 'data', 'revision', 'sessions', 'inventory'],
    additionalProperties: false,
  },
  Unimplemented: {
    type: 'object',
    properties: {
      operation: { ...text, description: 'API and operation' },
      count,
      clients: { type: 'array', items: text, description: 'user agents' },
    },
    required: ['operation', 'count', 'clients'],
    additionalProperties: false,
  },
  Coverage: {
    type: 'object',
    properties: {
      operations: {
        type: 'object',
        description: 'by SOAP namespace; vijson; REST by area; control',
        additionalProperties: {
          type: 'object',
          properties: {
            counts: { type: 'object', additionalProperties: { type: 'integer' } },
            operations: {
              type: 'array',
              items: {
                type: 'object',
                properties: { id: text, type: text, level: { ...text, enum: ['stateful', 'shape only', 'absent'] } },
                required: ['id', 'type', 'level'],
              },
            },
          },
          required: ['counts', 'operations'],
        },
      },
      properties: { type: 'object', additionalProperties: { type: 'object' } },
    },
    required: ['operations', 'properties'],
  },
  Clock: {
    type: 'object',
    properties: { mode: { ...text, enum: ['real', 'frozen', 'offset'] }, now: time, nextDue: time },
    required: ['mode'],
    additionalProperties: false,
  },
  Pace: {
    type: 'object',
    properties: { pace: { ...text, enum: ['instant', 'realistic', 'manual'] } },
    additionalProperties: duration,
    example: { pace: 'realistic', PowerOnVM_Task: { seconds: [5, 10], shape: 'triangular' } },
  },
  Snapshot: {
    type: 'object',
    properties: { name: text, takenAt: time, revision: { type: 'integer' }, entities: { type: 'integer' } },
    required: ['name', 'takenAt', 'revision', 'entities'],
    additionalProperties: false,
  },
  TaskInfo: {
    type: 'object',
    description: 'TaskInfo as VI/JSON has it',
    properties: { key: text, state: { ...text, enum: ['queued', 'running', 'success', 'error'] } },
    required: ['key', 'state'],
  },
  JournalEntry: {
    type: 'object',
    properties: {
      id: { type: 'integer' },
      at: time,
      api: text,
      operation: text,
      object: text,
      user: text,
      session: text,
      opId: text,
      client: text,
      args: {},
      result: { description: 'what was answered, where that is small' },
      fault: text,
      status: { ...text, enum: ['ok', 'fault'] },
      ms: { type: 'number' },
      unimplemented: { type: 'boolean' },
      violations: { type: 'array', items: text, description: 'what the specification does not allow in the request' },
    },
    required: ['id', 'at', 'api', 'operation', 'client', 'status', 'ms', 'unimplemented'],
    additionalProperties: false,
  },
}

/** Media types of what is not JSON. */
const TEXTS: Readonly<Record<string, string>> = {
  '/metrics': 'text/plain',
  '/coverage.html': 'text/html',
  '/coverage.md': 'text/markdown',
}

function content(schema: object, path: string): object {
  return { [TEXTS[path] ?? 'application/json']: { schema } }
}

function operation(route: Route): object {
  const inPath = Array.from(route.path.matchAll(/\{(\w+)\}/g), ([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: text,
  }))
  const inQuery = Object.entries(route.query ?? {}).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: text,
  }))
  const error = content({ $ref: '#/components/schemas/Error' }, '')
  const token = route.id === 'getHealth' ? {} : { 401: 'a token is set, and not sent' }
  const tooLarge = route.body ? { 413: 'a body that is too large' } : {}
  const all = { 400: 'a request that cannot be read', ...token, ...tooLarge, ...route.errors }
  const errors = Object.entries(all).map(([status, description]) => {
    // Health says the same in good and in bad times.
    const isHealth = route.id === 'getHealth' && status === '503'
    return [status, { description, content: isHealth ? content(route.answer!, '') : error }]
  })
  const status = route.answer ? (route.id === 'saveSnapshot' ? 201 : 200) : 204
  return {
    operationId: route.id,
    summary: route.summary,
    ...(inPath.length + inQuery.length > 0 ? { parameters: [...inPath, ...inQuery] } : {}),
    ...(route.body ? { requestBody: { content: content(route.body, '') } } : {}),
    responses: {
      [status]: { description: 'done', ...(route.answer ? { content: content(route.answer, route.path) } : {}) },
      ...Object.fromEntries(errors),
    },
  }
}

/** The OpenAPI document of the control API, made from its routes. */
export function controlDocument(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const item = paths[route.path] ?? {}
    item[route.method.toLowerCase()] = operation(route)
    paths[route.path] = item
  }
  return {
    openapi: '3.0.3',
    info: { title: 'vcemu control API', version },
    servers: [{ url: '/_vcemu' }],
    paths,
    components: { schemas: SCHEMAS, securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    security: [{}, { token: [] }],
  }
}
