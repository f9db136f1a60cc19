import type { Kernel } from '../../kernel/kernel.ts'

/** What the composition knows and the control API tells. */
export interface ControlOptions {
  readonly health: () => { status: string; version: string; fixture: string; apis: string[] }
  /** Bearer token that calls need; unset: none. */
  readonly token?: string | undefined
  /** Milliseconds since 1970, by the machine's clock. */
  readonly startedMs: number
  readonly uptimeSeconds: () => number
}

export interface ControlRequest {
  readonly kernel: Kernel
  readonly options: ControlOptions
  /** Names in the path. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
}

/** What an operation answers: a JSON value, a text of another media type, or nothing. */
export type ControlAnswer =
  | { readonly status?: number; readonly json: unknown }
  | { readonly status?: number; readonly text: string; readonly type: string }
  | { readonly status: 204 }

/** One operation of the control API; its OpenAPI document is made from the same. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `/snapshots/{name}`, below `/_vcemu`. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly query?: Readonly<Record<string, string>>
  /** Schema of the body. */
  readonly body?: object
  /** Schema of the answer; unset: 204. */
  readonly answer?: object
  /** Other answers that are to be expected, with their meanings. */
  readonly errors?: Readonly<Record<number, string>>
  readonly handle: (request: ControlRequest) => ControlAnswer | Promise<ControlAnswer>
}

export const ok = (json: unknown): ControlAnswer => ({ json })
export const done: ControlAnswer = { status: 204 }
