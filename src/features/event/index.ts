import type { Event, EventFilterSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { type EventRow, eventLog } from '../../kernel/event-log.ts'
import type { Feature, Kernel } from '../../kernel/kernel.ts'
import { defineManaged, own, type Ref, related } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { settingValue } from '../option/index.ts'
import {
  closeCollector,
  collectorOf,
  HistoryCollector,
  MAX_COLLECTORS,
  MAX_PAGE,
  openCollector,
  openCollectors,
} from './collector.ts'
import { argumentDescriptions, eventDescription, fillFormats } from './description.ts'
import { eventFilter } from './filter.ts'
import { eventHistory, watchLog } from './history.ts'
import { logUserEvent, postEvent } from './post.ts'

export * from './collector.ts'
export { watchLog } from './history.ts'
export { aboutObject } from './post.ts'
export { scopeFilter, visibility } from './visible.ts'

const eventManager = defineManaged({
  type: 'EventManager',
  id: 'EventManager',
  esxId: 'ha-eventmgr',
  properties: {
    description: own([], () => eventDescription()),
    latestEvent: related(
      [],
      [{ kind: { name: 'log:event' }, targets: () => ['EventManager', 'ha-eventmgr'] }],
      (_, { store }) => store.log(eventLog).newest?.event,
    ),
    maxCollector: own([], () => MAX_COLLECTORS),
  },
})

interface CollectorState {
  id: string
  collector: HistoryCollector<EventRow>
}

/** Its objects live in sessions only: no kind, no id. */
export const eventCollector = defineManaged<'EventHistoryCollector', CollectorState>({
  type: 'EventHistoryCollector',
  properties: {
    filter: own([], ({ collector }) => collector.filter),
    latestPage: { ...own([], ({ collector }) => shown(collector.latestPage(), collector.filter)), perCaller: true },
    initialized: own([], () => true),
  },
})

function shown(rows: readonly EventRow[], filter: EventFilterSpec): Event[] {
  return rows.map(({ event }) => {
    if (!filter.disableFullMessage) return event
    const { fullFormattedMessage: _, ...rest } = event
    return rest
  })
}

function createCollector(filter: EventFilterSpec, call: Call): Ref {
  const matches = eventFilter(filter, call)
  return openCollector<EventRow>(
    call,
    (session, onDispose) =>
      new HistoryCollector({
        definition: eventCollector as never,
        session,
        filter: { _typeName: 'EventFilterSpec', ...filter },
        history: eventHistory(call.store, vmOf(filter, call)),
        matches,
        pageSize: filter.maxCount,
        onDispose,
      }),
  )
}

// A VM has few events of all that there are: they are found by it. Events about other objects name it in their scope only.
function vmOf({ entity }: EventFilterSpec, call: Call): string | undefined {
  const id = entity && call.find(entity.entity).ref
  return id?.type === 'VirtualMachine' ? id.value : undefined
}

/** The newest events that match, at most 1,000, oldest first. */
export function queryEvents(filter: EventFilterSpec, call: Call): Event[] {
  const count = filter.maxCount ?? MAX_PAGE
  if (count < 1 || count > MAX_PAGE) throw invalidArgument('filter.maxCount')
  const matches = eventFilter(filter, call)
  const found: EventRow[] = []
  for (const row of eventHistory(call.store, vmOf(filter, call)).before(Number.MAX_SAFE_INTEGER)) {
    if (matches(row)) found.push(row)
    if (found.length >= count) break
  }
  return shown(found.reverse(), filter)
}

const DAY_MS = 86_400_000

// Rows older than event.maxAge days go once a day.
function forgetOld(kernel: Kernel): void {
  kernel.clock.schedule(kernel.clock.now() + DAY_MS, () => {
    const days = settingValue(kernel.store, 'event.maxAge')
    if (settingValue(kernel.store, 'event.maxAgeEnabled') === true && typeof days === 'number' && days > 0)
      kernel.store.file.dropLogRows(eventLog, kernel.clock.now() - days * DAY_MS)
    forgetOld(kernel)
  })
}

const collector = (self: Ref, call: Call) => collectorOf<EventRow>(self, call)

/** EventManager: what has happened, and collectors that page through it and follow. */
export const eventFeature: Feature = {
  name: 'event',
  managed: [eventManager],
  operations: [
    vimRead('QueryEvents', { handle: (_, { filter }, call) => queryEvents(filter, call) }),
    vimRead('CreateCollectorForEvents', { handle: (_, { filter }, call) => createCollector(filter, call) }),
    vim('LogUserEvent', {
      privileges: (_, { entity }) => [[entity, 'Global.LogEvent']],
      handle: (_, { entity, msg }, call) => logUserEvent(entity, msg, call),
    }),
    vim('PostEvent', { handle: (_, { eventToPost, taskInfo }, call) => postEvent(eventToPost, taskInfo, call) }),
    vimRead('RetrieveArgumentDescription', {
      handle: (_, { eventTypeId }, call) => argumentDescriptions(eventTypeId, call.spec),
    }),
    vimRead('ReadNextEvents', {
      handle: (self, { maxCount }, call) =>
        shown(collector(self, call).readNext(maxCount), collector(self, call).filter),
    }),
    vimRead('ReadPreviousEvents', {
      handle: (self, { maxCount }, call) =>
        shown(collector(self, call).readPrevious(maxCount), collector(self, call).filter),
    }),
    vimRead('RewindCollector', { handle: (self, _, call) => collector(self, call).rewind() }),
    vimRead('ResetCollector', { handle: (self, _, call) => collector(self, call).reset() }),
    vimRead('SetCollectorPageSize', {
      handle: (self, { maxCount }, call) => {
        collector(self, call).setPageSize(maxCount)
        call.kernel.sessionObjectChanged(collector(self, call), 'latestPage')
      },
    }),
    vimRead('DestroyCollector', { handle: (self, _, call) => closeCollector(self, call) }),
  ],
  start: (kernel) => {
    fillFormats(kernel.formats)
    watchLog(kernel, 'log:event', (row: EventRow) => {
      for (const open of openCollectors(kernel)) {
        if (open.definition !== (eventCollector as unknown)) continue
        if ((open as unknown as HistoryCollector<EventRow>).concerns(row))
          kernel.sessionObjectChanged(open, 'latestPage')
      }
    })
    forgetOld(kernel)
  },
}
