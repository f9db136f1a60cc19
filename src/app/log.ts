import type { Settings } from './settings.ts'

type Level = 'debug' | 'info' | 'warn' | 'error'
export type LogFields = Readonly<Record<string, unknown>>

/** Log of the process. Fields whose name says that they are secret are never written. */
export interface Log {
  debug(message: string, fields?: LogFields): void
  info(message: string, fields?: LogFields): void
  warn(message: string, fields?: LogFields): void
  error(message: string, fields?: LogFields): void
}

const rank: Readonly<Record<Level | 'silent', number>> = { debug: 0, info: 1, warn: 2, error: 3, silent: 4 }
const secret = /password|passwd|secret|token|cookie|authorization|ticket|session.?id|private.?key/i

/**
 * A log in the form and from the level of the settings: JSON lines with `time`, `level`, `message` and the fields, or
 * lines for people. `auto` is the latter on a terminal. `write` gets whole lines; standard error unless given.
 */
export function createLog(
  settings: Pick<Settings, 'logFormat' | 'logLevel'>,
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  const isPretty = settings.logFormat === 'pretty' || (settings.logFormat === 'auto' && process.stderr.isTTY === true)
  const least = rank[settings.logLevel]
  const at = (level: Level) => (message: string, fields?: LogFields) => {
    if (rank[level] < least) return
    const shown = fields === undefined ? {} : withoutSecrets(fields)
    const time = new Date().toISOString()
    write(isPretty ? pretty(time, level, message, shown) : `${JSON.stringify({ time, level, message, ...shown })}\n`)
  }
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

function pretty(time: string, level: Level, message: string, fields: LogFields): string {
  const rest = Object.entries(fields).map(([name, value]) => ` ${name}=${shownValue(value)}`)
  return `${time.slice(11, 23)} ${level.padEnd(5)} ${message}${rest.join('')}\n`
}

function shownValue(value: unknown): string {
  if (typeof value === 'string') return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value)
  return JSON.stringify(value) ?? 'undefined'
}

function withoutSecrets(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, secret.test(name) ? '[hidden]' : withoutUrlSecrets(value)]),
  )
}

// Also the password of a URL, which is how clients are told where to connect.
function withoutUrlSecrets(value: unknown): unknown {
  if (value instanceof Error) return value.stack ?? value.message
  return typeof value === 'string' ? value.replace(/(\w:\/\/[^\s:/@]*):[^\s/@]*@/g, '$1:[hidden]@') : value
}
