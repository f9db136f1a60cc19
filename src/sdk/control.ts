/** How requests get to the control API: a path below `/_vcemu`, a JSON body, and the text of the answer. */
export type ControlTransport = (request: {
  method: string
  path: string
  body?: string | undefined
}) => Promise<{ status: number; text: string }>

/** A refusal of the control API; `message` says what to do, `details` holds near misses and the like. */
export class ControlRefused extends Error {
  readonly status: number
  /** `badRequest`, `notFound`, `notVerified`, … */
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(status: number, code: string, message: string, details: Readonly<Record<string, unknown>>) {
    super(message)
    this.name = 'ControlRefused'
    this.status = status
    this.code = code
    this.details = details
  }
}

export interface ClockState {
  readonly mode: 'real' | 'frozen' | 'offset'
  /** ISO 8601. */
  readonly now: string
  readonly nextDue?: string
}

/** `pace` for all tasks; further names are operations, with the range of seconds that they take under pace `realistic`. */
export interface Pace {
  readonly pace?: 'instant' | 'realistic' | 'manual'
  readonly [operation: string]:
    | string
    | { readonly seconds: readonly [number, number] | number; readonly shape?: 'uniform' | 'triangular' }
    | null
    | undefined
}

export interface TaskSummary {
  readonly key: string
  readonly name?: string
  readonly descriptionId: string
  readonly state: 'queued' | 'running' | 'success' | 'error'
  readonly progress?: number
  readonly result?: unknown
  readonly error?: { readonly fault: { readonly _typeName: string }; readonly localizedMessage?: string }
}

export interface SnapshotSummary {
  readonly name: string
  readonly takenAt: string
  readonly revision: number
  readonly entities: number
}

/** A call as the journal has it. */
export interface RecordedCall {
  readonly id: number
  readonly at: string
  readonly api: string
  readonly operation: string
  readonly object?: string
  readonly user?: string
  readonly session?: string
  readonly opId?: string
  readonly client: string
  readonly args?: unknown
  readonly fault?: string
  readonly status: 'ok' | 'fault'
  readonly ms: number
}

export interface CallMatch {
  readonly api?: string
  readonly operation?: string
  readonly object?: string
  readonly user?: string
  readonly session?: string
  readonly opId?: string
  readonly client?: string
  readonly fault?: string
  readonly status?: 'ok' | 'fault'
}

/** The control API of an emulator, one method an operation. All of them throw ControlRefused. */
export class Control {
  readonly #ask: ControlTransport

  constructor(ask: ControlTransport) {
    this.#ask = ask
  }

  async #call(method: string, path: string, body?: unknown): Promise<unknown> {
    const { status, text } = await this.#ask({
      method,
      path,
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const value: unknown = text === '' ? undefined : JSON.parse(text)
    if (status < 400) return value
    const { error = 'unknown', message = `status ${status}`, ...details } = (value ?? {}) as Record<string, unknown>
    throw new ControlRefused(status, String(error), String(message), details)
  }

  async health(): Promise<{ status: string; version: string; fixture: string; apis: string[] }> {
    return (await this.#call('GET', '/health')) as never
  }
  async info(): Promise<Record<string, unknown>> {
    return (await this.#call('GET', '/info')) as never
  }

  /** Calls that were made, oldest first. `since`: an id or an ISO time. */
  async requests(filter: CallMatch & { since?: number | string; limit?: number } = {}): Promise<RecordedCall[]> {
    const query = new URLSearchParams(
      Object.entries(filter).map(([name, value]): [string, string] => [name, String(value)]),
    )
    return (await this.#call('GET', `/requests?${query}`)) as never
  }
  async clearRequests(): Promise<void> {
    await this.#call('DELETE', '/requests')
  }
  /** The number of calls that match, at least one where `count` says nothing; throws with the nearest misses. `within`: `"5s"`. */
  async verify(
    match: CallMatch & { args?: unknown },
    options: { count?: { min?: number; max?: number }; within?: string } = {},
  ): Promise<number> {
    const answer = (await this.#call('POST', '/requests/verify', { match, ...options })) as { count: number }
    return answer.count
  }
  async unimplemented(): Promise<{ operation: string; count: number; clients: string[] }[]> {
    return (await this.#call('GET', '/requests/unimplemented')) as never
  }

  async tasks(state?: TaskSummary['state']): Promise<TaskSummary[]> {
    return (await this.#call('GET', state === undefined ? '/tasks' : `/tasks?state=${state}`)) as never
  }
  /** Runs a task to its end, or ends it in a fault: its type's name, or the fault itself. */
  async finishTask(id: string, fault?: string | { _typeName: string }): Promise<TaskSummary> {
    return (await this.#call('POST', `/tasks/${encodeURIComponent(id)}/finish`, { fault })) as never
  }

  async clock(): Promise<ClockState> {
    return (await this.#call('GET', '/clock')) as never
  }
  async setClock(clock: { mode: ClockState['mode']; now?: string }): Promise<ClockState> {
    return (await this.#call('PUT', '/clock', clock)) as never
  }
  /** Moves the clock on; resolves when all that fell due has happened. */
  async advance(seconds: number): Promise<ClockState> {
    return (await this.#call('POST', '/clock/advance', { seconds })) as never
  }
  /** Resolves when nothing is due. */
  async settle(): Promise<void> {
    await this.#call('POST', '/settle')
  }
  async pace(): Promise<Pace> {
    return (await this.#call('GET', '/pace')) as never
  }
  async setPace(pace: Pace): Promise<Pace> {
    return (await this.#call('PUT', '/pace', pace)) as never
  }

  /** Everything that the emulator holds, in canonical form. */
  async state(): Promise<Record<string, unknown>> {
    return (await this.#call('GET', '/state')) as never
  }
  async snapshots(): Promise<SnapshotSummary[]> {
    return (await this.#call('GET', '/snapshots')) as never
  }
  async saveSnapshot(name: string): Promise<SnapshotSummary> {
    return (await this.#call('POST', `/snapshots/${encodeURIComponent(name)}`)) as never
  }
  async restoreSnapshot(name: string): Promise<void> {
    await this.#call('POST', `/snapshots/${encodeURIComponent(name)}/restore`)
  }
  async deleteSnapshot(name: string): Promise<void> {
    await this.#call('DELETE', `/snapshots/${encodeURIComponent(name)}`)
  }
  /** Back to the inventory and pace of the start, with an empty journal. Sessions end, but where they are to be kept. */
  async reset(options: { keep?: readonly 'sessions'[] } = {}): Promise<void> {
    const { keep = [] } = options
    await this.#call('POST', keep.length === 0 ? '/reset' : `/reset?keep=${keep.join(',')}`)
  }
}
