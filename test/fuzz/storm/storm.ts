import { type Emulator, startEmulator } from '../../../src/app/emulator.ts'
import { defaultSettings } from '../../../src/app/settings.ts'
import type { Ref } from '../../../src/kernel/managed.ts'
import { loadVapiSpec } from '../../../src/spec/vapi.ts'
import { dice } from '../../store/model.ts'
import { servedOperations, wordsOf } from '../random-calls.ts'
import type { Answer } from '../target.ts'
import { pick, type Roll, type Words } from '../values.ts'
import { STACK } from '../verdict.ts'
import { controlShot, folderShot } from './other-shots.ts'
import { type Memory, SETTINGS, type StormServer } from './server.ts'
import { PROTOCOLS, type Protocol, type Shot } from './shot.ts'
import { restShot, rpcShot } from './vapi-shots.ts'
import { soapShot, vijsonShot } from './vim-shots.ts'

export interface StormOptions {
  readonly count: number
  readonly seed: number
  /** Clients that each send one request after the other. With one, the same seed sends the same requests in the same order. */
  readonly clients: number
  /** After so many requests the inventory is as at the start: what was deleted would leave little to try. */
  readonly round: number
}

export interface Failure {
  readonly why: string
  /** Seed and number of the request, and its text. */
  readonly where: string
}

export interface StormReport {
  readonly requests: Readonly<Record<Protocol, number>>
  readonly statuses: Readonly<Record<string, number>>
  /** Different operations that were called. */
  readonly operations: number
  readonly seconds: number
  readonly slowestMs: number
  /** After each quarter, with the inventory as at the start. */
  readonly memory: readonly Memory[]
  readonly failures: readonly Failure[]
}

/** Of a hundred requests, how many go to which protocol. */
const SHARES: Readonly<Record<Protocol, number>> = {
  soap: 36,
  vijson: 25,
  rest: 21,
  jsonrpc: 12,
  folder: 4,
  control: 2,
}
/** So many different failures are enough to look at. */
const ENOUGH = 25

function protocolOf(percent: number): Protocol {
  let below = 0
  for (const name of PROTOCOLS) {
    below += SHARES[name]
    if (percent < below) return name
  }
  return 'soap'
}

interface Client {
  readonly roll: Roll
  readonly made: Ref[]
  readonly ids: string[]
  session: string
  words: Words | undefined
  age: number
}

/** Sends random requests of all protocols to a server and judges each answer. */
export async function storm(server: StormServer, options: StormOptions): Promise<StormReport> {
  const twin = await startEmulator(defaultSettings(SETTINGS), { listen: false })
  try {
    return await new Storm(server, twin, options).run()
  } finally {
    await twin.close()
  }
}

class Storm {
  private readonly server: StormServer
  private readonly options: StormOptions
  private readonly operations
  private readonly vapi = loadVapiSpec()
  private readonly vapiServed
  private readonly vapiKnown
  private readonly base: readonly Words[]
  private readonly called = new Set<string>()
  private readonly requests = Object.fromEntries(PROTOCOLS.map((name) => [name, 0])) as Record<Protocol, number>
  private readonly statuses: Record<string, number> = {}
  private readonly failures = new Map<string, Failure>()
  private slowestMs = 0
  private sent = 0

  constructor(server: StormServer, emulator: Emulator, options: StormOptions) {
    this.server = server
    this.options = options
    this.operations = servedOperations({ emulator })
    this.vapiKnown = [...this.vapi.operations.values()]
    this.vapiServed = this.vapiKnown.filter(({ id }) => emulator.kernel.vapi.has(id.replace(/\$task$/, '')))
    this.base = [0, 1, 2, 4].map((wildness) => wordsOf({ emulator, made: [] }, [], wildness))
  }

  async run(): Promise<StormReport> {
    const { count, seed, clients: many, round } = this.options
    const clients = Array.from(
      { length: many },
      (_, i): Client => ({
        roll: dice(seed * 1009 + i * 7919),
        made: [],
        ids: [],
        session: '',
        words: undefined,
        age: 0,
      }),
    )
    const memory: Memory[] = []
    const started = performance.now()
    for (let done = 0; done < count && this.goesOn(); ) {
      const quarter = Math.ceil((count * (memory.length + 1)) / 4)
      const until = Math.min(done + round, quarter)
      await this.reset(clients)
      await Promise.all(clients.map((client) => this.shoot(client, until)))
      done = until
      this.readLog()
      if (until < quarter || !this.goesOn()) continue
      await this.reset(clients)
      memory.push(await this.server.measure())
    }
    const seconds = (performance.now() - started) / 1000
    const { requests, statuses, slowestMs } = this
    const failures = [...this.failures.values()]
    return { requests, statuses, operations: this.called.size, seconds, slowestMs, memory, failures }
  }

  private goesOn(): boolean {
    return this.server.ended() === undefined && this.failures.size < ENOUGH
  }

  private async reset(clients: readonly Client[]): Promise<void> {
    const { status, body } = await this.server.ask({ method: 'POST', path: '/_vcemu/reset' })
    if (status >= 300) throw new Error(`reset answered ${status}: ${body}`)
    for (const client of clients) {
      // Sessions last for half an hour, with their views and filters: those of earlier rounds would look like a leak.
      if (client.session !== '') await this.logout(client)
      client.made.length = 0
      client.ids.length = 0
      await this.login(client)
    }
  }

  private async logout({ session }: Client): Promise<void> {
    await this.server.ask({
      method: 'DELETE',
      path: '/api/session',
      headers: { 'vmware-api-session-id': session },
    })
  }

  private async login(client: Client): Promise<void> {
    const authorization = `Basic ${Buffer.from('user:pass').toString('base64')}`
    const { status, body } = await this.server.ask({ path: '/api/session', headers: { authorization } })
    if (status !== 201) throw new Error(`login answered ${status}: ${body}`)
    client.session = JSON.parse(body) as string
  }

  private async shoot(client: Client, until: number): Promise<void> {
    while (this.sent < until && this.goesOn()) {
      const number = this.sent++
      const shot = this.next(client, number)
      this.requests[shot.protocol]++
      this.called.add(`${shot.protocol} ${shot.name}`)
      try {
        const answer = await this.server.ask({ ...shot, ...(shot.body ? { body: shot.body } : {}) } as Shot & {
          body: Buffer
        })
        await this.take(client, shot, answer, number)
      } catch (error) {
        this.fail(`${shot.protocol} ${shot.name}: ${(error as Error).message}`, shot, number)
        if (/no answer within/.test((error as Error).message)) await this.look(number)
      }
    }
  }

  private async take(client: Client, shot: Shot, answer: Answer, number: number): Promise<void> {
    const key = `${shot.protocol} ${answer.status}`
    this.statuses[key] = (this.statuses[key] ?? 0) + 1
    this.slowestMs = Math.max(this.slowestMs, answer.ms)
    const why =
      shot.judge(answer) ??
      (STACK.test(answer.body) ? `the answer shows a stack: ${answer.body.slice(0, 400)}` : undefined)
    if (why !== undefined) this.fail(`${shot.protocol} ${shot.name}: ${why}`, shot, number)
    this.gather(client, shot, answer)
    if (answer.status === 401 || /NotAuthenticated|errors\.unauthenticated"/.test(answer.body.slice(0, 2000)))
      await this.login(client)
  }

  /** Objects and ids that the answer tells of are good for further calls. */
  private gather({ made, ids }: Client, { protocol }: Shot, { status, body }: Answer): void {
    if (status >= 300 || body.length > 4000) return
    const [, type, value] =
      /<returnval type="(\w+)">([^<]+)</.exec(body) ?? /"type":"(\w+)","value":"([^"]+)"/.exec(body) ?? []
    if (type !== undefined && value !== undefined) made.push({ type, value })
    if (made.length > 40) made.splice(0, 20)
    if (protocol !== 'rest' && protocol !== 'jsonrpc') return
    const id = /^"([^"]{3,200})"$/.exec(body)?.[1] ?? /"output":"([^"]{3,200})"/.exec(body)?.[1]
    if (id !== undefined) ids.push(id)
    if (ids.length > 40) ids.splice(0, 20)
  }

  private next(client: Client, number: number): Shot {
    const { roll, session } = client
    const words = this.wordsOf(client)
    const protocol = protocolOf(roll(100))
    // Each in turn, so that none is left out.
    const operation = this.operations[number % this.operations.length]!
    if (protocol === 'soap') return soapShot(operation, roll, words, session)
    if (protocol === 'vijson') return vijsonShot(operation, roll, words, session)
    if (protocol === 'folder') return folderShot(roll, session)
    if (protocol === 'control') return controlShot(roll)
    const rest = roll(4) === 0 ? this.vapiKnown[number % this.vapiKnown.length]! : pick(roll, this.vapiServed)
    // The session goes on.
    const vapi = /^Cis\.Session_(delete|create)$/.test(rest.id) && roll(20) ? this.vapiServed[0]! : rest
    const form = roll(3) ? 'api' : 'rest'
    const maker = { spec: this.vapi, roll, words: { ...words, ids: client.ids }, form } as const
    return protocol === 'rest' ? restShot(vapi, maker, session) : rpcShot(vapi, maker, session)
  }

  /** The inventory at the start, and what this client made. */
  private wordsOf(client: Client): Words {
    if (client.words && client.age++ % 40) return client.words
    const base = pick(client.roll, this.base)
    const refs = new Map(base.refs)
    for (const one of client.made) refs.set(one.type, [...(refs.get(one.type) ?? []), one])
    client.words = { ...base, refs, all: [...base.all, ...client.made] }
    client.age = 1
    return client.words
  }

  private fail(why: string, { method, path, body }: Shot, number: number): void {
    const key = why.split('\n')[0]!.slice(0, 120)
    if (this.failures.has(key)) return
    const where = `seed ${this.options.seed}, request ${number}: ${method} ${path}\n${body?.toString('latin1').slice(0, 3000) ?? ''}`
    this.failures.set(key, { why, where })
  }

  /** Whether the server answers at all any more; one that hangs as a whole is given up. */
  private async look(number: number): Promise<void> {
    try {
      await this.server.ask({ method: 'GET', path: '/_vcemu/health' })
    } catch {
      const why = 'the server answers nobody any more'
      this.failures.set(why, { why, where: `about request ${number}` })
      await this.server.stop()
    }
  }

  /** What the server itself took for a bug of its own. */
  private readLog(): void {
    for (const line of this.server.news().split('\n')) {
      if (!/internal error|nothing can be stored|Warning|\bat .*:\d+:\d+/.test(line)) continue
      const why = line.replace(/"(time|opId|operation)":"[^"]*",?/g, '').slice(0, 1500)
      this.failures.set(why.slice(0, 300), { why, where: line.slice(0, 300) })
    }
    const ended = this.server.ended()
    if (ended !== undefined && !this.failures.has('ended'))
      this.failures.set('ended', {
        why: `the server ended with ${ended}: ${this.server.log().slice(-2000)}`,
        where: '',
      })
  }
}
