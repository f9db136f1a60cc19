import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  ElementDescription,
  PerfCounterInfo,
  PerfInterval,
  PerformanceDescription,
} from '../../generated/vim25.ts'
import { loadFixture } from '../../spec/fixture.ts'
import { share } from '../../spec/shared-value.ts'
import { packageRoot } from '../../spec/tables.ts'

type CounterRow = readonly [
  id: number,
  group: string,
  name: string,
  rollup: PerfCounterInfo['rollupType'],
  stats: PerfCounterInfo['statsType'],
  unit: string,
  level: number,
  perDeviceLevel: number,
]
interface CounterTable {
  vcenter: CounterRow[]
  esx: CounterRow[]
  /** Ids of the counters that objects of a class have. */
  entities: Record<string, number[]>
}
interface PerformanceContent {
  description: PerformanceDescription
  historicalInterval: PerfInterval[]
  groupInfo: Record<string, ElementDescription>
  unitInfo: Record<string, ElementDescription>
  nameInfo: Record<string, ElementDescription>
}

export interface Counter {
  readonly id: number
  /** `cpu.usagemhz` */
  readonly name: string
  readonly group: string
  readonly unit: string
  readonly info: PerfCounterInfo
}

export interface Counters {
  readonly byId: ReadonlyMap<number, Counter>
  readonly infos: readonly PerfCounterInfo[]
  /** Counters that objects of a class have, for vCenter's ids. */
  ofClass(type: string): readonly Counter[]
}

export function performanceContent(): PerformanceContent {
  return loadFixture<PerformanceContent>('vcenter/performance.json')
}

const made = new Map<boolean, Counters>()

/** The counters of a vCenter or of an ESXi host, which number them differently. */
export function counters(esx: boolean): Counters {
  let known = made.get(esx)
  if (!known) {
    known = makeCounters(esx)
    made.set(esx, known)
  }
  return known
}

function makeCounters(esx: boolean): Counters {
  const text = readFileSync(join(packageRoot(), 'openapi', 'vim', 'perf-counters.json'), 'utf8')
  const table = JSON.parse(text) as CounterTable
  const list = (esx ? table.esx : table.vcenter).map(counter)
  const byId = new Map(list.map((one) => [one.id, one]))
  // The table of classes has vCenter's ids; names and roll-ups lead to the host's.
  const vcenter = new Map(table.vcenter.map((row) => [row[0], keyOf(row[1], row[2], row[3])]))
  const byKey = new Map(list.map((one) => [`${one.name}.${one.info.rollupType}`, one]))
  const ofClass = new Map(
    Object.entries(table.entities).map(([type, ids]) => [
      type,
      ids.flatMap((id) => byKey.get(vcenter.get(id) ?? '') ?? []),
    ]),
  )
  return { byId, infos: list.map(({ info }) => info), ofClass: (type) => ofClass.get(type) ?? [] }
}

function keyOf(group: string, name: string, rollup: string): string {
  return `${group}.${name}.${rollup}`
}

function counter([id, group, name, rollupType, statsType, unit, level, perDeviceLevel]: CounterRow): Counter {
  const { groupInfo, unitInfo, nameInfo } = performanceContent()
  const named = (key: string) => ({ key, label: key, summary: key })
  return {
    id,
    name: `${group}.${name}`,
    group,
    unit,
    info: share({
      _typeName: 'PerfCounterInfo',
      key: id,
      nameInfo: nameInfo[`${group}.${name}`] ?? named(name),
      groupInfo: groupInfo[group] ?? named(group),
      unitInfo: unitInfo[unit] ?? named(unit),
      rollupType,
      statsType,
      level,
      perDeviceLevel,
    }),
  }
}
