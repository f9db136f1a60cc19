import { defaultSettings, type Settings } from '../app/settings.ts'
import type { EmulatorOptions } from './options.ts'

function given<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>
}

/** The settings of the program that the options stand for. */
export function settingsOf(options: EmulatorOptions): Settings {
  const { inventory = {}, listen = 0, log = 'error', fixture, esx, data, tls, pace, seed, username, password } = options
  const { validate } = options
  const address = typeof listen === 'object' ? listen : { host: '127.0.0.1', port: listen === false ? 0 : listen }
  return defaultSettings(
    given({
      ...inventory,
      ...{ fixture, esx, data, tls, pace, seed, username, password, validate },
      listen: address,
      logLevel: log,
    }) as Partial<Settings>,
  )
}

/** Milliseconds since 1970 at which the clock is to stand. Throws TypeError for what is no time. */
export function frozenAt({ now }: Pick<EmulatorOptions, 'now'>): number | undefined {
  if (now === undefined) return undefined
  const ms = new Date(now).getTime()
  if (Number.isNaN(ms)) throw new TypeError(`now: "${String(now)}" is not a time such as 2026-01-31T12:00:00Z`)
  return ms
}
