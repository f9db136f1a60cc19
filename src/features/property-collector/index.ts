import type { ObjectContent, RetrieveResult } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Feature, Kernel } from '../../kernel/kernel.ts'
import { own, type Ref, ref } from '../../kernel/managed.ts'
import { soap, vimRead } from '../../kernel/operation.ts'
import { secret } from '../../kernel/random.ts'
import type { Session } from '../../kernel/session.ts'
import { Collector, type Watching } from './collector.ts'
import { PropertyFilter } from './filter.ts'
import { Following } from './following.ts'
import { PropertySet } from './property-set.ts'
import { boxed, readPath, whyUnreadable } from './read-object.ts'
import { capture, contents, lookerOf, type Page } from './retrieve.ts'
import { Waking } from './waking.ts'

const WATCHING = Symbol('watching')
const watchingOf = (kernel: Kernel) =>
  kernel.service(WATCHING, (): Watching => ({ following: new Following(kernel), waking: new Waking() }))
const DEFAULTS = Symbol('default collectors')
const defaultsOf = (kernel: Kernel) => kernel.service(DEFAULTS, () => new WeakMap<Session, Collector>())

const SINGLETONS = ['propertyCollector', 'ha-property-collector']

/** The collector that a call names: the session's default one, or one that it made. */
function collectorOf(self: Ref, call: Call): Collector {
  const session = call.session!
  const known = session.objects.get(self.value)
  if (known instanceof Collector) return known
  const defaults = defaultsOf(call.kernel)
  let found = defaults.get(session)
  if (!found) {
    found = makeCollector(call.kernel, session, self)
    defaults.set(session, found)
    // Ended sessions dispose their objects: the default collector is one of them, under a name that no client has.
    session.objects.set(`default ${self.value}`, found)
  }
  return found
}

function makeCollector(kernel: Kernel, session: Session, self: Ref): Collector {
  return new Collector(kernel, session, self, watchingOf(kernel))
}

function positive(value: number | undefined, name: string): void {
  if (value !== undefined && value <= 0) throw invalidArgument(name)
}

function page(call: Call, self: Ref, { rest, looker, pageSize }: Page): RetrieveResult {
  const now = rest.slice(0, pageSize)
  const result: RetrieveResult = { objects: contents(looker, now) as unknown as ObjectContent[] }
  if (rest.length > pageSize) {
    result.token = secret(8)
    collectorOf(self, call).pages.set(result.token, { rest: rest.slice(pageSize), looker, pageSize })
  }
  return result
}

function takePage(call: Call, self: Ref, token: string): Page {
  const { pages } = collectorOf(self, call)
  const found = pages.get(token)
  if (!found) throw invalidArgument('token')
  pages.delete(token)
  return found
}

/** PropertyCollector and PropertyFilter. Source: the API reference's pages of both, and `docs/` for what is not in it. */
export const propertyCollectorFeature: Feature = {
  name: 'property-collector',
  managed: SINGLETONS.map((id) => ({
    type: 'PropertyCollector',
    id,
    properties: {
      filter: {
        ...own([], (_, { session, objects: _o }) => {
          const found = [...(session?.objects.values() ?? [])].find(
            (object): object is Collector => object instanceof Collector && object.ref.value === id,
          )
          return found?.filterRefs() ?? []
        }),
        perCaller: true,
      },
    },
  })),
  operations: [
    vimRead('RetrieveProperties', {
      handle: (_, args, call) => contents(lookerOf(call), capture(call, args.specSet)) as unknown as ObjectContent[],
    }),
    vimRead('RetrievePropertiesEx', {
      handle: (self, args, call) => {
        const { maxObjects } = args.options ?? {}
        positive(maxObjects, 'options.maxObjects')
        const selected = capture(call, args.specSet)
        if (selected.length === 0) return undefined
        const looker = lookerOf(call)
        if (maxObjects === undefined || !call.session)
          return { objects: contents(looker, selected) as unknown as ObjectContent[] }
        return page(call, self, { rest: selected, looker, pageSize: maxObjects })
      },
    }),
    vimRead('ContinueRetrievePropertiesEx', {
      handle: (self, args, call) => page(call, self, takePage(call, self, args.token)),
    }),
    vimRead('CancelRetrievePropertiesEx', {
      handle: (self, args, call) => {
        takePage(call, self, args.token)
        return undefined
      },
    }),
    vimRead('CreateFilter', {
      handle: (self, args, call) =>
        collectorOf(self, call).createFilter(args.spec, args.partialUpdates, call.arrival.rank),
    }),
    vimRead('DestroyPropertyFilter', {
      handle: (self, _, call) => {
        const found = call.session?.objects.get(self.value)
        if (!(found instanceof PropertyFilter)) throw call.kernel.notFound(self)
        for (const collector of call.session!.objects.values())
          if (collector instanceof Collector && collector.filters.has(found)) collector.destroyFilter(found)
        return undefined
      },
    }),
    vimRead('CreatePropertyCollector', {
      handle: (_, __, call) => {
        const self = ref('PropertyCollector', `session[${call.session!.key}]${call.kernel.random.uuid()}`)
        call.session!.objects.set(self.value, makeCollector(call.kernel, call.session!, self))
        return self
      },
    }),
    vimRead('DestroyPropertyCollector', {
      handle: (self, _, call) => {
        const found = call.session?.objects.get(self.value)
        // The session's own collector can't be destroyed.
        if (!(found instanceof Collector)) throw new Fault('NotSupported')
        call.session!.objects.delete(self.value)
        found.dispose()
        return undefined
      },
    }),
    vimRead('CheckForUpdates', { handle: (self, args, call) => collectorOf(self, call).check(args.version) }),
    vimRead('WaitForUpdates', {
      handle: async (self, args, call) =>
        (await collectorOf(self, call).wait(args.version, { limited: false, signal: call.arrival.signal }))!,
    }),
    vimRead('WaitForUpdatesEx', {
      handle: (self, args, call) => {
        const { maxWaitSeconds, maxObjectUpdates } = args.options ?? {}
        positive(maxObjectUpdates, 'options.maxObjectUpdates')
        if (maxWaitSeconds !== undefined && maxWaitSeconds < 0) throw invalidArgument('options.maxWaitSeconds')
        return collectorOf(self, call).wait(args.version, {
          maxWaitSeconds,
          maxObjectUpdates,
          limited: true,
          signal: call.arrival.signal,
        })
      },
    }),
    vimRead('CancelWaitForUpdates', {
      handle: (self, _, call) => {
        collectorOf(self, call).cancel()
        return undefined
      },
    }),
    // Every object of every service has it: pyVmomi reads properties one by one with it.
    soap('vim25', 'Fetch', {
      on: 'ManagedObject',
      mode: 'read',
      privileges: '',
      handle: (self, args, call) => {
        const target = call.find(self)
        const path = String(args.prop)
        const set = new PropertySet([{ type: target.ref.type, pathSet: [path] }], call.spec, Number.MAX_SAFE_INTEGER)
        const compiled = set.pathsOf(target.ref.type, target.definition)![0]!
        const looker = lookerOf(call)
        const why = whyUnreadable(looker, target, compiled)
        if (why) throw why
        const value = readPath(looker, target, compiled)
        return value === undefined ? undefined : boxed(compiled, value)
      },
    }),
  ],
  start(kernel) {
    const { following } = watchingOf(kernel)
    kernel.store.onCommit((changes) => following.tell(changes))
    kernel.onSessionObjectChanged((object, property) => following.tellOfSessionObject(object, property))
  },
}
