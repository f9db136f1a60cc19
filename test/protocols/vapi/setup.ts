import { afterAll, beforeAll } from 'vitest'
import { type Emulator, startEmulator } from '../../../src/app/emulator.ts'
import { defaultSettings } from '../../../src/app/settings.ts'

export interface Rest {
  readonly emulator: Emulator
  readonly base: string
  /** Header of a session that is logged in. */
  readonly auth: Record<string, string>
}

/** An emulator with the default inventory and a session for the tests of one file. */
export function restServer(settings: Parameters<typeof defaultSettings>[0] = {}): Rest {
  const rest = {} as { emulator: Emulator; base: string; auth: Record<string, string> }
  beforeAll(async () => {
    rest.emulator = await startEmulator(
      defaultSettings({ listen: { host: '127.0.0.1', port: 0 }, tls: false, ...settings }),
    )
    rest.base = `http://127.0.0.1:${rest.emulator.port}`
    const answer = await fetch(`${rest.base}/api/session`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from('user:pass').toString('base64')}` },
    })
    rest.auth = { 'vmware-api-session-id': (await answer.json()) as string }
  })
  afterAll(() => rest.emulator?.close())
  return rest
}
