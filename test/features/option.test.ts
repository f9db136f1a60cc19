import { expect, test } from 'vitest'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { identityFeature } from '../../src/features/identity/index.ts'
import { optionFeature } from '../../src/features/option/index.ts'
import type { OptionValue } from '../../src/generated/vim25.ts'
import { ref } from '../../src/kernel/managed.ts'
import { makeTestInstance } from './harness.ts'
import { smallInventory } from './small-inventory.ts'

const settings = ref('OptionManager', 'VpxSettings')
const instance = (options: object = {}) =>
  makeTestInstance({
    features: [...smallInventory, identityFeature, authorizationFeature, optionFeature],
    settings: options,
  })

test('a setting is found by its name, several by a prefix that ends in a dot, all without', async () => {
  const { invoke, read } = await instance()
  const query = async (name?: string) => (await invoke('QueryOptions', settings, { name })) as OptionValue[]
  expect(await query('event.maxAge')).toEqual([{ _typeName: 'OptionValue', key: 'event.maxAge', value: 30 }])
  expect((await query('mail.')).length).toBeGreaterThan(1)
  expect(await query()).toEqual(read(settings, 'setting'))
  await expect(query('mail')).rejects.toMatchObject({ fault: 'InvalidName', data: { name: 'mail' } })
})

test('changed settings are read back, new ones too; values of another type are refused', async () => {
  const { invoke } = await instance()
  const update = (key: string, value: unknown) => invoke('UpdateOptions', settings, { changedValue: [{ key, value }] })
  await update('event.maxAge', 7)
  await update('config.example.key', 'x')
  expect(await invoke('QueryOptions', settings, { name: 'event.maxAge' })).toMatchObject([{ value: 7 }])
  expect(await invoke('QueryOptions', settings, { name: 'config.example.' })).toMatchObject([{ value: 'x' }])
  await expect(update('event.maxAge', 'seven')).rejects.toMatchObject({ fault: 'InvalidArgument' })
  await expect(update('', 'x')).rejects.toMatchObject({ fault: 'InvalidName' })
})

test('changing settings needs Global.Settings', async () => {
  const { invoke } = await instance()
  const changed = invoke('UpdateOptions', settings, { changedValue: [] }, { user: 'VSPHERE.LOCAL\\nobody' })
  await expect(changed).rejects.toMatchObject({ fault: 'NoPermission', data: { privilegeId: 'Global.Settings' } })
})

test('an ESXi host has settings of its own and takes no new ones', async () => {
  const { invoke } = await instance({ esx: true })
  const host = ref('OptionManager', 'HostAgentSettings')
  const as = { user: 'root' }
  expect(await invoke('QueryOptions', host, { name: 'Annotations.WelcomeMessage' }, as)).toHaveLength(1)
  const changedValue = [{ key: 'no.such', value: 'x' }]
  await expect(invoke('UpdateOptions', host, { changedValue }, as)).rejects.toMatchObject({ fault: 'InvalidName' })
})
