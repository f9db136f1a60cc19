import { afterEach, expect, test } from 'vitest'
import { createEmulator, type Emulator } from '../../../src/sdk/index.ts'

let emulator: Emulator | undefined
afterEach(() => emulator?.close())

test('a running task shows its progress in SOAP, VI/JSON and the control API, and ends when the clock says so', async () => {
  emulator = await createEmulator({ listen: false, pace: 'realistic', now: '2026-01-01T00:00:00Z' })
  const { control } = emulator
  await control.setPace({ PowerOffVM_Task: { seconds: [10, 10] } })
  const search = { type: 'SearchIndex', value: 'SearchIndex' }
  const vm = await emulator.invoke('FindByInventoryPath', search, { inventoryPath: '/DC0/vm/DC0_H0_VM0' })
  const task = await emulator.invoke('PowerOffVM_Task', vm!)
  const login = await emulator.fetch('/sdk/vim25/8.0.3.0/SessionManager/SessionManager/Login', {
    method: 'POST',
    body: JSON.stringify({ userName: 'user', password: 'pass' }),
  })
  const headers = { 'vmware-api-session-id': login.headers.get('vmware-api-session-id')! }
  const look = async () => {
    const json = await emulator!.fetch(`/sdk/vim25/8.0.3.0/Task/${task.value}/info`, { headers })
    const soap = await emulator!.fetch('/sdk', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'text/xml' },
      body: `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body><Fetch xmlns="urn:vim25"><_this type="Task">${task.value}</_this><prop>info</prop></Fetch></Body></Envelope>`,
    })
    const { state, progress } = (await json.json()) as { state: string; progress?: number }
    const xml = await soap.text()
    const [shown] = (await control.tasks()).filter(({ key }) => key === task.value)
    expect([shown!.state, shown!.progress]).toEqual([state, progress])
    expect(/<state>(\w+)</.exec(xml)?.[1]).toBe(state)
    expect(/<progress>(\d+)</.exec(xml)?.[1]).toBe(progress === undefined ? undefined : String(progress))
    return { state, progress }
  }
  const seen: (number | undefined)[] = []
  for (let second = 0; second < 9; second++) {
    await control.advance(1)
    const { state, progress } = await look()
    expect(state).toBe('running')
    seen.push(progress)
  }
  // It never goes back, and is somewhere between start and end for a while.
  expect(seen).toEqual([...seen].sort((a, b) => (a ?? 0) - (b ?? 0)))
  expect(seen.some((progress) => progress !== undefined && progress > 0 && progress < 100)).toBe(true)
  await control.advance(1)
  expect((await look()).state).toBe('success')
})

test('metrics count each call, with its fault', async () => {
  emulator = await createEmulator({ listen: false })
  const calls = async () => {
    const text = await (await emulator!.fetch('/_vcemu/metrics')).text()
    const types = new Set(Array.from(text.matchAll(/^# TYPE (\w+) (?:counter|gauge)$/gm), ([, name]) => name))
    const helps = new Set(Array.from(text.matchAll(/^# HELP (\w+) \S/gm), ([, name]) => name))
    expect(helps).toEqual(types)
    for (const [, name] of text.matchAll(/^(\w+)[ {]/gm)) expect(types).toContain(name)
    return Number(/operation="CurrentTime",fault="ManagedObjectNotFound"\} (\d+)/.exec(text)?.[1] ?? 0)
  }
  expect(await calls()).toBe(0)
  for (let i = 1; i <= 2; i++) {
    await expect(emulator.invoke('CurrentTime', { type: 'ServiceInstance', value: 'none' })).rejects.toThrow()
    expect(await calls()).toBe(i)
  }
})
