import { loadVimSpec } from '../../spec/vim.ts'

/** Documents under `/sdk/` that announce versions, with the wire namespace that each is about. */
export const VERSION_DOCUMENTS: Readonly<Record<string, string>> = {
  'vimServiceVersions.xml': 'vim25',
  'vsanServiceVersions.xml': 'vsan',
  'pbmServiceVersions.xml': 'pbm',
  'smsServiceVersions.xml': 'sms',
  'eamServiceVersions.xml': 'eam',
  'vslmServiceVersions.xml': 'vslm',
}

/** Ids that a server of the release announces for a service, newest first; empty for a release that does not exist. */
export function announcedVersions(namespace: string, releaseId: string): readonly string[] {
  const spec = loadVimSpec()
  const newest = spec.newestRankOf(releaseId) ?? -1
  const ids = spec.versions(namespace).filter(({ rank }) => rank <= newest)
  // vim25's first version is in a wire namespace of its own (vim2).
  return ids
    .map(({ id }) => id)
    .filter((id) => namespace !== 'vim25' || id !== '2.0')
    .reverse()
}

/**
 * `<name>ServiceVersions.xml`: clients pick the newest version that they share with it. The root's version must be 1.0 and the
 * first version element the newest.
 */
export function serviceVersionsXml(namespace: string, releaseId: string): string {
  const [newest, ...prior] = announcedVersions(namespace, releaseId)
  if (newest === undefined) throw new Error(`no version of ${namespace} up to release ${releaseId}`)
  const older = prior.map((id) => `   <version>${id}</version>\n`).join('')
  const list = prior.length === 0 ? '' : `  <priorVersions>\n${older}  </priorVersions>\n`
  const vim2 =
    namespace === 'vim25' ? ' <namespace>\n  <name>urn:vim2</name>\n  <version>2.0</version>\n </namespace>\n' : ''
  return (
    '<?xml version="1.0" encoding="UTF-8" ?>\n<namespaces version="1.0">\n' +
    ` <namespace>\n  <name>urn:${namespace}</name>\n  <version>${newest}</version>\n${list} </namespace>\n${vim2}</namespaces>\n`
  )
}

/**
 * Rank of the version that a SOAPAction header names (`"urn:vim25/8.0.3.0"`, quoted or not), never above the server's release.
 * No header, no id and an id nobody knows mean the newest: some clients announce releases that the server is older than.
 */
export function clientRank(soapAction: string | undefined, releaseId: string): number {
  const spec = loadVimSpec()
  const newest = spec.newestRankOf(releaseId)
  if (newest === undefined) throw new Error(`no vim25 release ${releaseId}`)
  const [, namespace, id] = /^\s*"?urn:([\w-]+)\/([^"]*?)"?\s*$/.exec(soapAction ?? '') ?? []
  const rank = namespace === undefined || id === undefined ? undefined : spec.rankOf(namespace, id)
  return rank === undefined ? newest : Math.min(rank, newest)
}
