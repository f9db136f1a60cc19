import { expect, test } from 'vitest'
import { alarmFeature } from '../../src/features/alarm/index.ts'
import { authorizationFeature } from '../../src/features/authorization/index.ts'
import { eventFeature } from '../../src/features/event/index.ts'
import { identityFeature } from '../../src/features/identity/index.ts'
import { folderKind } from '../../src/features/inventory/index.ts'
import { optionFeature } from '../../src/features/option/index.ts'
import type { AlarmInfo, AlarmState } from '../../src/generated/vim25.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { makeTestInstance } from './harness.ts'
import { folderA, folderB, root, smallInventory } from './small-inventory.ts'

const manager = ref('AlarmManager', 'AlarmManager')
const spec = {
  name: 'mine',
  description: '',
  enabled: true,
  expression: { _typeName: 'StateAlarmExpression', operator: 'isEqual', type: 'Folder', statePath: 'name', red: 'x' },
}
const instance = () =>
  makeTestInstance({
    features: [...smallInventory, identityFeature, authorizationFeature, optionFeature, eventFeature, alarmFeature],
  })

test('the default alarms are defined on the root folder', async () => {
  const { invoke, read } = await instance()
  const alarms = (await invoke('GetAlarm', manager, { entity: root })) as Ref[]
  expect(alarms).toHaveLength(50)
  expect(read(alarms[0]!, 'info')).toMatchObject({ name: 'Host connection and power state', entity: root })
})

test('an alarm is made, changed and removed, with its events', async () => {
  const { invoke, read, events } = await instance()
  const alarm = (await invoke('CreateAlarm', manager, { entity: folderA, spec })) as Ref
  expect(read(alarm, 'info')).toMatchObject({
    name: 'mine',
    key: alarm.value,
    lastModifiedUser: 'VSPHERE.LOCAL\\Administrator',
  })
  await invoke('ReconfigureAlarm', alarm, { spec: { ...spec, name: 'yours' } })
  expect((read(alarm, 'info') as AlarmInfo).name).toBe('yours')
  await invoke('RemoveAlarm', alarm)
  expect(await invoke('GetAlarm', manager, { entity: folderA })).toEqual([])
  expect(events().map(({ event }) => event._typeName)).toEqual([
    'AlarmCreatedEvent',
    'AlarmReconfiguredEvent',
    'AlarmRemovedEvent',
  ])
})

test('names of alarms are unique and not empty', async () => {
  const { invoke } = await instance()
  const create = (name: string) => invoke('CreateAlarm', manager, { entity: folderA, spec: { ...spec, name } })
  const alarm = (await create('one')) as Ref
  await create('two')
  await expect(create('one')).rejects.toMatchObject({ fault: 'DuplicateName' })
  await expect(create('')).rejects.toMatchObject({ fault: 'InvalidName' })
  await expect(invoke('ReconfigureAlarm', alarm, { spec: { ...spec, name: 'two' } })).rejects.toMatchObject({
    fault: 'DuplicateName',
  })
  await expect(invoke('ReconfigureAlarm', alarm, { spec: { ...spec, name: '' } })).rejects.toMatchObject({
    fault: 'InvalidName',
  })
})

test('an entity has the states of its own alarms and of those above it', async () => {
  const { invoke } = await instance()
  const alarm = (await invoke('CreateAlarm', manager, { entity: folderA, spec })) as Ref
  const states = (await invoke('GetAlarmState', manager, { entity: folderB })) as AlarmState[]
  expect(states).toHaveLength(51)
  expect(states[0]).toMatchObject({ alarm, entity: folderB, overallStatus: 'gray' })
})

test('a triggered alarm is acknowledged, and cleared', async () => {
  const e = await instance()
  const alarm = (await e.invoke('CreateAlarm', manager, { entity: folderA, spec })) as Ref
  e.kernel.store.writeNow(() =>
    e.kernel.store.update(folderKind, folderB.value, {
      triggeredAlarmState: [{ key: 'k', entity: folderB, alarm, overallStatus: 'red', time: e.kernel.clock.stamp() }],
    }),
  )
  await e.invoke('AcknowledgeAlarm', manager, { alarm, entity: folderB })
  expect(((await e.invoke('GetAlarmState', manager, { entity: folderB })) as AlarmState[])[0]).toMatchObject({
    acknowledged: true,
    acknowledgedByUser: 'VSPHERE.LOCAL\\Administrator',
  })
  await e.invoke('ClearTriggeredAlarms', manager, { filter: { status: ['red'] } })
  expect(((await e.invoke('GetAlarmState', manager, { entity: folderB })) as AlarmState[])[0]!.overallStatus).toBe(
    'gray',
  )
  expect(
    e
      .events()
      .slice(-2)
      .map(({ event }) => event._typeName),
  ).toEqual(['AlarmAcknowledgedEvent', 'AlarmClearedEvent'])
})

test('alarm actions of an entity are switched off and on', async () => {
  const { invoke } = await instance()
  expect(await invoke('AreAlarmActionsEnabled', manager, { entity: folderA })).toBe(true)
  await invoke('EnableAlarmActions', manager, { entity: folderA, enabled: false })
  expect(await invoke('AreAlarmActionsEnabled', manager, { entity: folderA })).toBe(false)
})
