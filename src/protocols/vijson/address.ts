import { loadVimSpec } from '../../spec/vim.ts'

/** What a path of the binding names. */
export interface Address {
  readonly namespace: string
  readonly release: string
  readonly rank: number
  readonly type: string
  readonly id: string
  /** Method or property. */
  readonly member: string
}

const PATH = /^(?:\/[\w-]+){1,3}?\/([a-z][a-z0-9]*)\/([\w.]+)\/([A-Z]\w*)\/([^/]+)\/(\w+)$/
const OPENAPI = /^(?:\/[\w-]+){1,3}?\/([a-z][a-z0-9]*)\/([\w.]+)\/openapi\.json$/

function newerThan(id: string, other: string): boolean {
  const a = id.split('.').map(Number)
  const b = other.split('.').map(Number)
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

const ranks = new Map<string, number>()

/**
 * Rank of a release in a path, never above the server's own: clients name the newest that they know of. Undefined for a release that
 * never was.
 */
export function releaseRank(namespace: string, id: string, serverRelease: string): number | undefined {
  const key = `${namespace} ${id} ${serverRelease}`
  const cached = ranks.get(key)
  if (cached !== undefined) return cached
  const spec = loadVimSpec()
  const newest = spec.newestRankOf(serverRelease)
  if (newest === undefined) throw new Error(`no vim25 release ${serverRelease}`)
  const exact = spec.rankOf(namespace, id) ?? spec.rankOf('vim25', id)
  const last = spec.versions(namespace).at(-1)?.id ?? serverRelease
  const isNewer = /^\d+(\.\d+){1,4}$/.test(id) && newerThan(id, last)
  if (exact === undefined && !isNewer) return undefined
  const rank = exact === undefined ? newest : Math.min(exact, newest)
  // Ids that are newer than all known ones come from clients: they are not kept.
  if (exact !== undefined) ranks.set(key, rank)
  return rank
}

/** Reads `/sdk/vim25/8.0.3.0/VirtualMachine/vm-42/PowerOnVM_Task`; undefined for any other path. */
export function readAddress(path: string, serverRelease: string): Address | undefined {
  const match = PATH.exec(path)
  if (!match) return undefined
  const [, namespace = '', release = '', type = '', id = '', member = ''] = match
  if (!loadVimSpec().namespaces.includes(namespace)) return undefined
  const rank = releaseRank(namespace, release, serverRelease)
  if (rank === undefined) return undefined
  try {
    return { namespace, release, rank, type, id: decodeURIComponent(id), member }
  } catch {
    return undefined
  }
}

/** Service and rank of a path to an OpenAPI document. */
export function readDocumentAddress(
  path: string,
  serverRelease: string,
): { namespace: string; release: string; rank: number } | undefined {
  const [, namespace = '', release = ''] = OPENAPI.exec(path) ?? []
  if (!loadVimSpec().namespaces.includes(namespace)) return undefined
  const rank = releaseRank(namespace, release, serverRelease)
  return rank === undefined ? undefined : { namespace, release, rank }
}

/** Whether a path is in the part of the tree that this binding answers for, be it right or wrong. */
export function isVijsonPath(path: string): boolean {
  const [, namespace] = /^(?:\/[\w-]+){1,3}?\/([a-z][a-z0-9]*)\/[\d][\w.]*\//.exec(path) ?? []
  return namespace !== undefined && loadVimSpec().namespaces.includes(namespace)
}
