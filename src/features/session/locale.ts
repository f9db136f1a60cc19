import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { loadFixture } from '../../spec/fixture.ts'

interface Locales {
  supportedLocaleList: string[]
  messageLocaleList: string[]
  defaultLocale: string
}

export function locales(): Locales {
  return loadFixture<Locales>('vcenter/misc.json')
}

/** The locale that a session gets: the one asked for, else the server's. InvalidLocale for a language that there are no texts in. */
export function localeOf(wanted: string | undefined, kernel: Kernel): string {
  if (!wanted) return kernel.settings.identity === 'vcsim' ? 'en_US' : locales().defaultLocale
  const language = wanted.split(/[_-]/)[0]!.toLowerCase()
  if (!locales().supportedLocaleList.some((one) => one.split('_')[0] === language)) throw new Fault('InvalidLocale')
  return wanted
}
