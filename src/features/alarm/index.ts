import type { AlarmDescription, AlarmExpression } from '../../generated/vim25.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged, own } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { loadFixture } from '../../spec/fixture.ts'
import {
  type AlarmDefinitionState,
  acknowledgeAlarm,
  alarmInfo,
  alarmKind,
  alarmStates,
  alarmsOf,
  areActionsEnabled,
  clearTriggered,
  createAlarm,
  createDefaultAlarms,
  enableActions,
  reconfigureAlarm,
  removeAlarm,
} from './alarm.ts'

interface AlarmContent {
  defaultExpression: AlarmExpression[]
  description: AlarmDescription
}
const content = () => loadFixture<AlarmContent>('vcenter/alarms.json')

const alarmManager = defineManaged({
  type: 'AlarmManager',
  id: 'AlarmManager',
  esxId: '',
  properties: {
    defaultExpression: own([], () => content().defaultExpression),
    description: own([], () => content().description),
  },
})

const alarm = defineManaged<'Alarm', AlarmDefinitionState>({
  type: 'Alarm',
  kind: alarmKind,
  parent: ({ entity }) => entity,
  properties: {
    info: own(['name', 'spec', 'entity', 'lastModifiedTime', 'lastModifiedUser'], alarmInfo),
    availableField: own([], () => []),
    value: own([], () => []),
  },
})

/** AlarmManager and alarms: their definitions and states. What triggers them is evaluated elsewhere. */
export const alarmFeature: Feature = {
  name: 'alarm',
  kinds: [alarmKind],
  managed: [alarmManager, alarm],
  operations: [
    vim('CreateAlarm', {
      privileges: (_, { entity }) => [[entity, 'Alarm.Create']],
      handle: (_, { entity, spec }, call) => createAlarm(entity, spec, call),
    }),
    vim('ReconfigureAlarm', { handle: (self, { spec }, call) => reconfigureAlarm(self, spec, call) }),
    vim('RemoveAlarm', { handle: (self, _, call) => removeAlarm(self, call) }),
    vimRead('GetAlarm', { handle: (_, { entity }, call) => alarmsOf(entity, call) }),
    vimRead('GetAlarmState', {
      privileges: (_, { entity }) => [[entity, 'System.Read']],
      handle: (_, { entity }, call) => alarmStates(entity, call),
    }),
    vimRead('AreAlarmActionsEnabled', {
      privileges: (_, { entity }) => [[entity, 'System.Read']],
      handle: (_, { entity }, call) => areActionsEnabled(entity, call),
    }),
    vim('EnableAlarmActions', {
      privileges: (_, { entity }) => [[entity, 'Alarm.DisableActions']],
      handle: (_, { entity, enabled }, call) => enableActions(entity, enabled, call),
    }),
    vim('AcknowledgeAlarm', {
      privileges: (_, args) => [
        [args.alarm, 'Alarm.Acknowledge'],
        [args.entity, 'System.Read'],
      ],
      handle: (_, args, call) => acknowledgeAlarm(args.alarm, args.entity, call),
    }),
    vim('ClearTriggeredAlarms', { handle: (_, { filter }, call) => clearTriggered(filter.status, call) }),
  ],
  create: createDefaultAlarms,
}
