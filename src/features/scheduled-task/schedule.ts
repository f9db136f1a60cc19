import type { TaskScheduler } from '../../generated/vim25.ts'
import { isA } from '../../spec/typed.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const

/**
 * When a scheduler runs next after a time, in UTC; undefined: never again. `startedMs` is when the server started, `sinceMs` when the
 * schedule was made.
 */
export function nextRun(
  scheduler: TaskScheduler,
  afterMs: number,
  { startedMs, sinceMs }: { startedMs: number; sinceMs: number },
): number | undefined {
  const activeMs = scheduler.activeTime === undefined ? Number.NEGATIVE_INFINITY : Date.parse(scheduler.activeTime)
  const expireMs = scheduler.expireTime === undefined ? Number.POSITIVE_INFINITY : Date.parse(scheduler.expireTime)
  const next = plainNext(scheduler, Math.max(afterMs, activeMs - 1), startedMs, sinceMs)
  return next !== undefined && next <= expireMs ? next : undefined
}

function plainNext(scheduler: TaskScheduler, afterMs: number, startedMs: number, sinceMs: number): number | undefined {
  if (isA(scheduler, 'OnceTaskScheduler')) {
    const at = scheduler.runAt === undefined ? sinceMs : Date.parse(scheduler.runAt)
    return at > afterMs || (scheduler.runAt === undefined && afterMs <= sinceMs) ? at : undefined
  }
  if (isA(scheduler, 'AfterStartupTaskScheduler')) {
    const at = startedMs + scheduler.minute * MINUTE_MS
    return at > afterMs ? at : undefined
  }
  if (isA(scheduler, 'WeeklyTaskScheduler')) {
    return nextDay(afterMs, scheduler, (day) => scheduler[WEEKDAYS[day.getUTCDay()]!])
  }
  if (isA(scheduler, 'MonthlyByDayTaskScheduler')) {
    return nextDay(afterMs, scheduler, (day) => day.getUTCDate() === Math.min(scheduler.day, daysInMonth(day)))
  }
  if (isA(scheduler, 'MonthlyByWeekdayTaskScheduler')) {
    return nextDay(
      afterMs,
      scheduler,
      (day) => WEEKDAYS[day.getUTCDay()] === scheduler.weekday && isInWeek(day, scheduler.offset),
    )
  }
  if (isA(scheduler, 'DailyTaskScheduler')) {
    const first = Math.floor(sinceMs / DAY_MS) * DAY_MS + scheduler.hour * HOUR_MS + scheduler.minute * MINUTE_MS
    return nextStep(first, Math.max(1, scheduler.interval) * DAY_MS, afterMs)
  }
  if (isA(scheduler, 'HourlyTaskScheduler')) {
    const first = Math.floor(sinceMs / HOUR_MS) * HOUR_MS + scheduler.minute * MINUTE_MS
    return nextStep(first, Math.max(1, scheduler.interval) * HOUR_MS, afterMs)
  }
  return undefined
}

function nextStep(first: number, step: number, afterMs: number): number {
  return first > afterMs ? first : first + (Math.floor((afterMs - first) / step) + 1) * step
}

function nextDay(
  afterMs: number,
  { hour, minute }: { hour: number; minute: number },
  isRight: (day: Date) => boolean,
): number | undefined {
  const today = Math.floor(afterMs / DAY_MS) * DAY_MS
  // A year and a day has every day that any schedule names.
  for (let i = 0; i <= 366; i++) {
    const at = today + i * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS
    if (at > afterMs && isRight(new Date(at))) return at
  }
  return undefined
}

function daysInMonth(day: Date): number {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate()
}

function isInWeek(day: Date, offset: string): boolean {
  const week = Math.ceil(day.getUTCDate() / 7)
  if (offset === 'last') return day.getUTCDate() + 7 > daysInMonth(day)
  return week === ['first', 'second', 'third', 'fourth'].indexOf(offset) + 1
}
