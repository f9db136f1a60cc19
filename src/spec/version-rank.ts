import type { VersionRow } from './tables.ts'

export interface Version {
  /** As in `urn:vim25/8.0.3.0`. */
  readonly id: string
  readonly rank: number
}

/**
 * Newest vim25 release that each version of another service includes, as clients' type libraries declare it.
 * A version includes everything that its rank is not below of, so this is all that orders services against vim25.
 */
const INCLUDES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  vsan: {
    '6.6': '6.5',
    '6.6.1': '6.5',
    '6.6.2': '6.5',
    '6.7.0': '6.5',
    '6.7': '6.7',
    VMC_M5: '6.7',
    'vSAN_6.7U1': '6.7.1',
    '6.8.7': '6.7.1',
    'vSAN_6.7U3': '6.7.1',
    '7.0': '6.7.1',
    '7.1': '6.7.1',
    '7.2': '6.7.1',
    'vSAN_7.0U1': '6.7.1',
    'vSAN_7.0U2': '6.7.1',
    '7.3': '6.7.1',
    'vSAN_7.0U3': '6.7.1',
    '7.4': '6.7.1',
    '8.0.0.1': '8.0.0.1',
    '8.0.0.2': '8.0.0.1',
    '8.0.0.3': '8.0.0.1',
    '8.0.0.4': '8.0.0.1',
    m08AD453F: '9.1.0.0',
  },
  pbm: { '1.0': '4.0', '2.0': '4.0', '7.0.0.1': '7.0.0.0' },
  sms: { '1.0': '4.0', '2.0': '4.1', '3.0': '4.1', '4.0': '4.1', '5.0': '4.1', '7.0.0.1': '7.0.0.0' },
  eam: {
    '1.0': '5.1',
    '2.0': '5.1',
    '2_5': '5.1',
    '3.0': '5.1',
    '6.0': '5.1',
    '6.5': '5.1',
    '6.7': '5.1',
    '6.8': '5.1',
    '6.9': '5.1',
    '7.0': '6.7.1',
    '7.1': '6.7.1',
    '7.2': '6.7.1',
    '7.3': '6.7.1',
    '7.4': '6.7.1',
    '7.5': '6.7.1',
    '7.6': '6.7.1',
    '8.2': '6.7.1',
    '8.3': '6.7.1',
  },
  vslm: { '1.0': '6.5' },
}

/** Ranks per vim25 release: room for the service versions that belong to it. */
export const RELEASE_BLOCK = 64

/** Ranks of all marks of one table's `versions` map. */
export interface RankTable {
  readonly byMark: ReadonlyMap<string, number>
  readonly byId: ReadonlyMap<string, number>
  readonly versions: readonly Version[]
}

/** vim25's releases in order, RELEASE_BLOCK apart; core marks (`v1`, `q3`) take the rank of their release. */
export function rankReleases(rows: Readonly<Record<string, VersionRow>>): RankTable {
  const byMark = new Map<string, number>()
  const byId = new Map<string, number>()
  const versions: Version[] = []
  let rank = 0
  for (const [mark, [, , id, release]] of Object.entries(rows)) {
    if (release !== undefined) continue
    rank += RELEASE_BLOCK
    byMark.set(mark, rank)
    byId.set(id, rank)
    versions.push({ id, rank })
  }
  for (const [mark, [, , , release]] of Object.entries(rows)) {
    if (release !== undefined) byMark.set(mark, byMark.get(release) ?? 0)
  }
  return { byMark, byId, versions }
}

/** Another service's versions, each at or right after the vim25 release that it includes. */
export function rankService(
  namespace: string,
  rows: Readonly<Record<string, VersionRow>>,
  releases: RankTable,
): RankTable {
  const byMark = new Map<string, number>()
  const byId = new Map<string, number>()
  const versions: Version[] = []
  let last = -1
  for (const [mark, [, , id]] of Object.entries(rows)) {
    const release = INCLUDES[namespace]?.[mark] ?? mark
    const start = releases.byMark.get(release)
    if (start === undefined) throw new Error(`${namespace} version ${mark}: unknown vim25 release ${release}`)
    const rank = Math.max(start, last + 1)
    last = rank
    byMark.set(mark, rank)
    byId.set(id, rank)
    versions.push({ id, rank })
  }
  return { byMark, byId, versions }
}
