import type { XmlElement } from '../../src/protocols/wire/xml-reader.ts'
import { type ApiClient, fieldOf, textAt, type Wire, xmlFields } from '../crash/api-client.ts'
import { all, one } from '../crash/soap-client.ts'

const PATHS = ['name', 'runtime.powerState', 'config.annotation', 'config.hardware.numCPU', 'config.hardware.memoryMB']
const ref = (type: string, value: string): Wire => ({ _typeName: 'ManagedObjectReference', type, value })

/** One object's update, in either form: values as text. */
interface Update {
  readonly kind: string
  readonly id: string
  readonly changes: readonly (readonly [path: string, value: string | undefined])[]
}
interface Answer {
  readonly version: string | undefined
  readonly updates: readonly Update[]
}

const seenOf = (value: unknown): string =>
  JSON.stringify(typeof value === 'object' && value !== null && '_value' in value ? value._value : value)

function listAt(value: unknown, name: string): readonly unknown[] {
  const list = fieldOf(value, name)
  return Array.isArray(list) ? list : []
}

function fromJson(answer: unknown): Answer {
  const updates = listAt(answer, 'filterSet')
    .flatMap((filter) => listAt(filter, 'objectSet'))
    .map(
      (object): Update => ({
        kind: textAt(object, 'kind'),
        id: textAt(object, 'obj', 'value'),
        changes: listAt(object, 'changeSet').map((change) => {
          const value = fieldOf(change, 'val')
          return [textAt(change, 'name'), value === undefined || value === null ? undefined : seenOf(value)] as const
        }),
      }),
    )
  const version = fieldOf(answer, 'version')
  return { version: typeof version === 'string' ? version : undefined, updates }
}

function fromXml(answer: XmlElement): Answer {
  const result = one(answer, 'returnval')
  const updates = all(result, 'filterSet')
    .flatMap((filter) => all(filter, 'objectSet'))
    .map(
      (object): Update => ({
        kind: one(object, 'kind')!.text,
        id: one(object, 'obj')!.text,
        changes: all(object, 'changeSet').map(
          (change) => [one(change, 'name')!.text, one(change, 'val')?.text] as const,
        ),
      }),
    )
  return { version: one(result, 'version')?.text, updates }
}

export interface WatcherCounts {
  updates: number
  enters: number
  leaves: number
  lost: number
}

/**
 * A client that follows every VM, over SOAP or VI/JSON, and holds each update against what it was told before: nothing enters twice or is
 * changed before it has entered, and no change says what is known already.
 */
export class LoadWatcher {
  readonly counts: WatcherCounts = { updates: 0, enters: 0, leaves: 0, lost: 0 }
  private readonly client: ApiClient
  private readonly isJson: boolean
  private readonly known = new Map<string, Map<string, string | undefined>>()
  private collector = ''
  private view = ''
  private version = ''
  private isOpen = true
  /** What went wrong first. */
  error: Error | undefined

  constructor(client: ApiClient, isJson: boolean) {
    this.client = client
    this.isJson = isJson
  }

  private async call(
    method: string,
    type: string,
    id: string,
    args: { readonly [name: string]: Wire },
  ): Promise<unknown> {
    return this.isJson
      ? this.client.vijson(method, type, id, args)
      : this.client.soap.call(method, type, id, xmlFields(args))
  }

  private async made(
    method: string,
    type: string,
    id: string,
    args: { readonly [name: string]: Wire },
  ): Promise<string> {
    const answer = await this.call(method, type, id, args)
    return this.isJson ? textAt(answer, 'value') : one(answer as XmlElement, 'returnval')!.text
  }

  private spec(): Wire {
    return {
      _typeName: 'PropertyFilterSpec',
      propSet: [{ _typeName: 'PropertySpec', type: 'VirtualMachine', pathSet: PATHS }],
      objectSet: [
        {
          _typeName: 'ObjectSpec',
          obj: ref('ContainerView', this.view),
          skip: true,
          selectSet: [{ _typeName: 'TraversalSpec', type: 'ContainerView', path: 'view' }],
        },
      ],
    }
  }

  async start(): Promise<void> {
    this.view = await this.made('CreateContainerView', 'ViewManager', 'ViewManager', {
      container: ref('Folder', 'group-d1'),
      type: ['VirtualMachine'],
      recursive: true,
    })
    this.collector = await this.made('CreatePropertyCollector', 'PropertyCollector', 'propertyCollector', {})
    await this.call('CreateFilter', 'PropertyCollector', this.collector, { spec: this.spec(), partialUpdates: false })
  }

  /** Follows until it is stopped. Every so often an answer is lost on its way: the next question is the same again. */
  async follow(roll: (below: number) => number): Promise<void> {
    try {
      while (this.isOpen) await this.next(1, roll(40) === 0)
    } catch (error) {
      this.error = error instanceof Error ? error : new Error(String(error))
    }
  }

  private async next(maxWaitSeconds: number, isLost = false): Promise<number> {
    const options = { _typeName: 'WaitOptions', maxWaitSeconds }
    const answer = await this.call('WaitForUpdatesEx', 'PropertyCollector', this.collector, {
      version: this.version,
      options,
    })
    const { version, updates } = this.isJson ? fromJson(answer) : fromXml(answer as XmlElement)
    if (isLost && version !== undefined) {
      this.counts.lost++
      return updates.length
    }
    for (const update of updates) this.take(update)
    this.version = version ?? this.version
    return updates.length
  }

  private take({ kind, id, changes }: Update): void {
    const before = this.known.get(id)
    this.counts.updates++
    const fail = (why: string) => {
      throw new Error(`${this.isJson ? 'VI/JSON' : 'SOAP'} watcher at ${this.version}: ${kind} ${id}: ${why}`)
    }
    if (kind === 'enter') {
      this.counts.enters++
      if (before) fail('it had entered')
      this.known.set(id, new Map(changes))
    } else if (kind === 'leave') {
      this.counts.leaves++
      if (!before) fail('it was not there')
      this.known.delete(id)
    } else {
      if (!before) throw new Error(`modify ${id}: it had not entered`)
      if (changes.length === 0) fail('no change')
      for (const [path, value] of changes) {
        if (before.get(path) === value) fail(`${path} was ${value} already`)
        before.set(path, value)
      }
    }
  }

  /** Ends `follow` at its next answer. */
  stop(): void {
    this.isOpen = false
  }

  resume(): void {
    this.isOpen = true
  }

  /** Reads to the end of the news, and compares what is known with a fresh answer to the same question. Nobody changes anything meanwhile. */
  async compare(): Promise<void> {
    if (this.error) throw this.error
    while ((await this.next(0)) > 0);
    const args = { specSet: [this.spec()], options: { _typeName: 'RetrieveOptions' } }
    const answer = await this.call('RetrievePropertiesEx', 'PropertyCollector', 'propertyCollector', args)
    const fresh = this.isJson ? contentsOfJson(answer) : contentsOfXml(answer as XmlElement)
    const text = (all: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>) =>
      [...all]
        .map(([id, values]) => `${id} ${PATHS.map((path) => `${path}=${values.get(path)}`).join(' ')}`)
        .sort()
        .join('\n')
    if (text(fresh) === text(this.known)) return
    const [held, is] = [text(this.known).split('\n'), text(fresh).split('\n')]
    const differ = [...held.filter((line) => !is.includes(line)), '-- is', ...is.filter((line) => !held.includes(line))]
    throw new Error(
      `a ${this.isJson ? 'VI/JSON' : 'SOAP'} watcher holds\n${differ.slice(0, 12).join('\n').slice(0, 3000)}`,
    )
  }

  get objectCount(): number {
    return this.known.size
  }

  close(): void {
    this.client.close()
  }
}

function contentsOfJson(answer: unknown): Map<string, Map<string, string | undefined>> {
  return new Map(
    listAt(answer, 'objects').map((object) => [
      textAt(object, 'obj', 'value'),
      new Map(listAt(object, 'propSet').map((set) => [textAt(set, 'name'), seenOf(fieldOf(set, 'val'))])),
    ]),
  )
}

function contentsOfXml(answer: XmlElement): Map<string, Map<string, string | undefined>> {
  return new Map(
    all(one(answer, 'returnval'), 'objects').map((object) => [
      one(object, 'obj')!.text,
      new Map(all(object, 'propSet').map((set) => [one(set, 'name')!.text, one(set, 'val')?.text])),
    ]),
  )
}
