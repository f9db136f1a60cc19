import type { EventFilterSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import type { EventRow } from '../../kernel/event-log.ts'
import { userName } from '../identity/index.ts'
import { settingValue } from '../option/index.ts'
import { categoryOf, tagsOf } from './description.ts'
import { scopeFilter, visibility } from './visible.ts'

type Test = (row: EventRow) => boolean

/** What an EventFilterSpec takes, of the events that the caller may see and that retention has kept. Unset parts take everything. */
export function eventFilter(filter: EventFilterSpec, call: Call): Test {
  const { kernel, caller } = call
  const tests: Test[] = []
  const { entity, time, userName: users, category, type, tag, eventTypeId, eventChainId, alarm, scheduledTask } = filter
  if (entity) {
    const id = call.find(entity.entity).ref.value
    const inScope = scopeFilter(kernel, id, entity.recursion)
    tests.push((row) => inScope(row.scope) || (entity.recursion === 'self' && isNamed(row, id)))
  }
  if (time?.beginTime) {
    const begin = Date.parse(time.beginTime)
    tests.push(({ at }) => at >= begin)
  }
  if (time?.endTime) {
    const end = Date.parse(time.endTime)
    tests.push(({ at }) => at <= end)
  }
  if (users) {
    const wanted = new Set((users.userList ?? []).flatMap((name) => [name, userName(kernel, name)]).map(lower))
    tests.push(({ event }) => {
      if (event.userName === '') return users.systemUser
      return users.userList ? wanted.has(lower(event.userName)) : !users.systemUser
    })
  }
  if (eventChainId !== undefined) tests.push(({ event }) => event.chainId === eventChainId)
  if (category?.length) tests.push(({ event }) => category.includes(categoryOf(event)))
  if (type?.length) {
    const names = type.map(bare)
    tests.push(({ event }) => names.some((name) => kernel.spec.isSubtype(event._typeName, name)))
  }
  if (tag?.length) tests.push(({ event }) => tagsOf(event).some((one) => tag.includes(one)))
  if (eventTypeId?.length) {
    const names = new Set(eventTypeId.map(bare))
    tests.push(({ event }) => names.has((event as { eventTypeId?: string }).eventTypeId ?? event._typeName))
  }
  if (alarm) tests.push(({ event }) => refOf(event, 'alarm')?.alarm?.value === alarm.value)
  if (scheduledTask)
    tests.push(({ event }) => refOf(event, 'scheduledTask')?.scheduledTask?.value === scheduledTask.value)
  const days =
    settingValue(kernel.store, 'event.maxAgeEnabled') === true ? settingValue(kernel.store, 'event.maxAge') : 0
  const isKept: Test =
    typeof days === 'number' && days > 0 ? ({ at }) => at >= kernel.clock.now() - days * 86_400_000 : () => true
  // Rights and objects may change while a collector lives.
  let isVisible: ((scope: readonly string[]) => boolean) | undefined
  let asOf = -1
  return (row) => {
    if (!isKept(row) || !tests.every((test) => test(row))) return false
    if (!isVisible || asOf !== kernel.store.revision) {
      isVisible = visibility(kernel, call.session?.caller ?? caller)
      asOf = kernel.store.revision
    }
    return isVisible(row.scope)
  }
}

function refOf(event: object, field: string): Record<string, { value: string } | undefined> | undefined {
  return (event as Record<string, Record<string, { value: string }> | undefined>)[field]
}

// An event belongs to its entity; the VM that it names (which may not exist yet), datastores, networks and switches count as well.
function isNamed({ event }: EventRow, id: string): boolean {
  return (
    event.vm?.vm.value === id ||
    event.ds?.datastore.value === id ||
    event.net?.network.value === id ||
    event.dvs?.dvs.value === id
  )
}

const lower = (name: string): string => name.toLowerCase()

/** `vim.event.VmPoweredOnEvent` without its package. */
function bare(name: string): string {
  return name.startsWith('vim.event.') ? name.slice('vim.event.'.length) : name
}
