import type { AlarmInfo, AlarmSpec, AlarmState, ManagedEntityStatus } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { nameOf } from '../../kernel/event-about.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Ref, ref, type Target } from '../../kernel/managed.ts'
import { loadFixture } from '../../spec/fixture.ts'
import { defineKind, type EntityState, type Kind } from '../../store/kind.ts'
import { aboutObject } from '../event/index.ts'

export interface AlarmDefinitionState {
  readonly id: string
  readonly name: string
  /** The object whose tree it watches. */
  readonly entity: Ref
  readonly spec: AlarmSpec
  readonly lastModifiedTime: string
  readonly lastModifiedUser: string
  readonly creationEventId: number
}
export const alarmKind = defineKind<AlarmDefinitionState>({
  name: 'Alarm',
  version: 1,
  indexes: {
    name: { on: ['name'], keys: ({ name }) => name },
    entity: { on: ['entity'], keys: ({ entity }) => entity.value },
  },
})

export function alarmInfo(alarm: AlarmDefinitionState): AlarmInfo {
  const { id, entity, spec, lastModifiedTime, lastModifiedUser, creationEventId } = alarm
  return {
    ...spec,
    _typeName: 'AlarmInfo',
    key: id,
    alarm: ref('Alarm', id),
    entity,
    lastModifiedTime,
    lastModifiedUser,
    creationEventId,
  }
}

/** The alarms that a new vCenter has, on its root folder. Their numbers are a counter of their own. */
export function createDefaultAlarms(call: Call): void {
  if (call.settings.esx) return
  const { defaultAlarms } = loadFixture<{ defaultAlarms: AlarmSpec[] }>('vcenter/alarms.json')
  for (const spec of defaultAlarms) insert(ref('Folder', call.kernel.authorizer.rootId), spec, 0, call)
}

function insert(entity: Ref, spec: AlarmSpec, creationEventId: number, call: Call): AlarmDefinitionState {
  return call.store.insert(alarmKind, {
    id: `alarm-${call.store.next('alarm')}`,
    name: spec.name,
    entity,
    spec,
    lastModifiedTime: call.clock.stamp(),
    lastModifiedUser: call.userName,
    creationEventId,
  })
}

function assertNameUsable(name: string, call: Call, except?: string): void {
  if (name.trim() === '') throw new Fault('InvalidName', { name })
  const holder = call.store.first(alarmKind, 'name', name)
  if (holder && holder.id !== except) throw new Fault('DuplicateName', { name, object: ref('Alarm', holder.id) })
}

const argument = ({ id, name }: { id: string; name: string }) => ({ name, alarm: ref('Alarm', id) })
const entityArgument = (target: Target) => ({ name: nameOf(target), entity: target.ref })

/** Makes an alarm on an entity. DuplicateName, InvalidName. */
export function createAlarm(entity: Ref, spec: AlarmSpec, call: Call): Ref {
  assertNameUsable(spec.name, call)
  const target = call.find(entity)
  const alarm = insert(target.ref, spec, call.store.counter('event') + 1, call)
  call.post('AlarmCreatedEvent', aboutObject(target.ref, call), {
    alarm: argument(alarm),
    entity: entityArgument(target),
  })
  return ref('Alarm', alarm.id)
}

export function reconfigureAlarm(self: Ref, spec: AlarmSpec, call: Call): void {
  const before = call.get(alarmKind, self)
  assertNameUsable(spec.name, call, before.id)
  const after = call.store.update(alarmKind, before.id, {
    name: spec.name,
    spec: { ...spec, systemName: before.spec.systemName },
    lastModifiedTime: call.clock.stamp(),
    lastModifiedUser: call.userName,
  })
  const target = call.find(before.entity)
  call.post('AlarmReconfiguredEvent', aboutObject(target.ref, call), {
    alarm: argument(after),
    entity: entityArgument(target),
  })
}

export function removeAlarm(self: Ref, call: Call): void {
  const alarm = call.get(alarmKind, self)
  call.store.remove(alarmKind, alarm.id)
  const target = call.kernel.objects.find(alarm.entity.value)
  if (target)
    call.post('AlarmRemovedEvent', aboutObject(target.ref, call), {
      alarm: argument(alarm),
      entity: entityArgument(target),
    })
}

/** Alarms that are defined on an entity; without one, all that the caller may see. */
export function alarmsOf(entity: Ref | undefined, call: Call): Ref[] {
  const found = entity
    ? call.store.list(alarmKind, 'entity', call.find(entity).ref.value)
    : [...call.store.all(alarmKind)].filter((alarm) => call.may(alarm.entity, 'System.View'))
  return found.map(({ id }) => ref('Alarm', id))
}

interface Watched extends EntityState {
  readonly triggeredAlarmState?: readonly AlarmState[]
  readonly alarmActionsEnabled?: boolean
}

/** States of the alarms that watch an entity, its own and those of what it lies in; gray until something is known. */
export function alarmStates(entity: Ref, call: Call): AlarmState[] {
  const target = call.find(entity)
  const { objects } = call.kernel
  const triggered = (target.state as Watched).triggeredAlarmState ?? []
  return [target, ...objects.ancestors(target)].flatMap((level) =>
    call.store.list(alarmKind, 'entity', level.ref.value).map(
      (alarm): AlarmState =>
        triggered.find((state) => state.alarm.value === alarm.id) ?? {
          key: `${alarm.id}.${target.ref.value}`,
          entity: target.ref,
          alarm: ref('Alarm', alarm.id),
          overallStatus: 'gray',
          time: alarm.lastModifiedTime,
          acknowledged: false,
        },
    ),
  )
}

function watched(entity: Ref, call: Call): { target: Target; kind: Kind<Watched>; state: Watched } {
  const target = call.find(entity)
  if (!target.definition.entity || !target.definition.kind) throw new Fault('NotSupported')
  return { target, kind: target.definition.kind as Kind<Watched>, state: target.state as Watched }
}

export function areActionsEnabled(entity: Ref, call: Call): boolean {
  return watched(entity, call).state.alarmActionsEnabled ?? true
}

export function enableActions(entity: Ref, enabled: boolean, call: Call): void {
  const { kind, state } = watched(entity, call)
  call.store.update(kind, state.id, { alarmActionsEnabled: enabled })
}

/** Marks a triggered alarm as seen; what is not triggered stays as it is. */
export function acknowledgeAlarm(alarm: Ref, entity: Ref, call: Call): void {
  const definition = call.get(alarmKind, alarm)
  const { target, kind, state } = watched(entity, call)
  const states = state.triggeredAlarmState ?? []
  if (!states.some((one) => one.alarm.value === definition.id && !one.acknowledged)) return
  call.store.update(kind, state.id, {
    triggeredAlarmState: states.map((one) =>
      one.alarm.value === definition.id
        ? {
            ...one,
            acknowledged: true,
            acknowledgedByUser: call.userName,
            acknowledgedTime: call.clock.stamp(),
          }
        : one,
    ),
  })
  call.post('AlarmAcknowledgedEvent', aboutObject(target.ref, call), {
    alarm: argument(definition),
    entity: entityArgument(target),
    source: entityArgument(call.find(definition.entity)),
  })
}

/** Takes away triggered alarms of these colours (all when none is named). */
export function clearTriggered(status: readonly ManagedEntityStatus[] | undefined, call: Call): void {
  for (const { kind } of call.kernel.objects.entityDefinitions()) {
    if (!kind) continue
    for (const state of [...call.store.all(kind as Kind<Watched>)]) {
      const states = state.triggeredAlarmState ?? []
      const kept = states.filter(({ overallStatus }) => status?.length && !status.includes(overallStatus))
      if (kept.length === states.length) continue
      call.store.update(kind as Kind<Watched>, state.id, { triggeredAlarmState: kept })
      const target = call.kernel.objects.find(state.id)!
      for (const { alarm, overallStatus } of states) {
        const definition = call.store.get(alarmKind, alarm.value)
        if (kept.some((one) => one.alarm.value === alarm.value) || !definition) continue
        call.post('AlarmClearedEvent', aboutObject(target.ref, call), {
          alarm: argument(definition),
          entity: entityArgument(target),
          source: entityArgument(call.find(definition.entity)),
          from: overallStatus,
        })
      }
    }
  }
}
