import type {
  FileInfo,
  FileQuery,
  FileQueryFlags,
  HostDatastoreBrowserSearchResults,
  HostDatastoreBrowserSearchSpec,
  VmDiskFileQuery,
} from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { isA, make } from '../../spec/typed.ts'
import { describeDisk } from './disks.ts'
import { type Found, listFolder } from './listing.ts'
import { type Place, textOf } from './path.ts'

/** Kinds of files that a browser knows, by the class of their query. */
const QUERIES = {
  FloppyImageFileQuery: 'FloppyImageFileInfo',
  FolderFileQuery: 'FolderFileInfo',
  IsoImageFileQuery: 'IsoImageFileInfo',
  TemplateConfigFileQuery: 'TemplateConfigFileInfo',
  VmConfigFileQuery: 'VmConfigFileInfo',
  VmDiskFileQuery: 'VmDiskFileInfo',
  VmLogFileQuery: 'VmLogFileInfo',
  VmNvramFileQuery: 'VmNvramFileInfo',
  VmSnapshotFileQuery: 'VmSnapshotFileInfo',
} as const
type QueryName = keyof typeof QUERIES

const EXTENT = /-(?:flat|sesparse|delta|rdmp?|ctk|s\d{3}|f\d{3})\.vmdk$/i

/** The kind of a file, by what it is called; undefined for those of no kind. */
function queryOf(found: Found): QueryName | undefined {
  if (found.isFolder) return 'FolderFileQuery'
  switch (found.name.slice(found.name.lastIndexOf('.')).toLowerCase()) {
    case '.vmdk':
      return EXTENT.test(found.name) ? undefined : 'VmDiskFileQuery'
    case '.vmx':
      return 'VmConfigFileQuery'
    case '.vmtx':
      return 'TemplateConfigFileQuery'
    case '.iso':
      return 'IsoImageFileQuery'
    case '.flp':
      return 'FloppyImageFileQuery'
    case '.log':
      return 'VmLogFileQuery'
    case '.nvram':
      return 'VmNvramFileQuery'
    case '.vmsn':
    case '.vmsd':
      return 'VmSnapshotFileQuery'
    default:
      return undefined
  }
}

/** What a browser says it supports. */
export function supportedTypes(): FileQuery[] {
  return (Object.keys(QUERIES) as QueryName[]).map((name) => make(name, {}))
}

/** A pattern with `*` and `?`, for whole names. */
function patternOf(pattern: string, isCaseInsensitive: boolean): RegExp {
  const text = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${text}$`, isCaseInsensitive ? 'is' : 's')
}

/** One folder's files as a search spec wants them. FileNotFound where there is no such folder. */
export function search(
  call: Call,
  place: Place,
  spec: HostDatastoreBrowserSearchSpec | undefined,
): HostDatastoreBrowserSearchResults {
  const list = listFolder(call.kernel, place.datastore, place.path)
  if (!list) throw new Fault('FileNotFound', { file: textOf(place) })
  const patterns = (spec?.matchPattern ?? []).map((one) => patternOf(one, spec?.searchCaseInsensitive ?? true))
  const file = list
    .filter(({ name }) => patterns.length === 0 || patterns.some((pattern) => pattern.test(name)))
    .flatMap((found) => fileInfo(call, place, found, spec) ?? [])
  if (spec?.sortFoldersFirst)
    file.sort((a, b) => Number(b._typeName === 'FolderFileInfo') - Number(a._typeName === 'FolderFileInfo'))
  return {
    _typeName: 'HostDatastoreBrowserSearchResults',
    datastore: ref('Datastore', place.datastore.id),
    folderPath: place.path === '' ? `[${place.datastore.name}] ` : `${textOf(place)}/`,
    file,
  }
}

/** A folder and all folders below it; the ones without a match are left out, the first excepted. */
export function searchSubFolders(
  call: Call,
  place: Place,
  spec: HostDatastoreBrowserSearchSpec | undefined,
): HostDatastoreBrowserSearchResults[] {
  const first = search(call, place, spec)
  const results = [first]
  const walk = (path: string) => {
    for (const found of listFolder(call.kernel, place.datastore, path) ?? []) {
      if (!found.isFolder) continue
      const below = path === '' ? found.name : `${path}/${found.name}`
      const result = search(call, { datastore: place.datastore, path: below }, spec)
      if (result.file?.length) results.push(result)
      walk(below)
    }
  }
  walk(place.path)
  return results
}

function fileInfo(
  call: Call,
  place: Place,
  found: Found,
  spec: HostDatastoreBrowserSearchSpec | undefined,
): FileInfo | undefined {
  const kind = queryOf(found)
  const queries = spec?.query ?? []
  const query = kind && queries.find((one) => one._typeName === kind)
  // The base class asks for everything, the class of configurations for templates too.
  const isWanted =
    queries.length === 0 ||
    query !== undefined ||
    queries.some((one) => one._typeName === undefined || one._typeName === 'FileQuery') ||
    (kind === 'TemplateConfigFileQuery' && queries.some((one) => one._typeName === 'VmConfigFileQuery'))
  if (!isWanted) return undefined
  const plain = plainInfo(found, spec?.details)
  // A folder says that it is one however little is asked: govc's `datastore.ls -p` asks for nothing and relies on it.
  const isTyped = queries.length > 0 || spec?.details?.fileType || kind === 'FolderFileQuery'
  if (!kind || !isTyped) return { _typeName: 'FileInfo', ...plain }
  const info: FileInfo = { _typeName: QUERIES[kind], ...plain }
  if (kind === 'VmDiskFileQuery') return diskInfo(call, place, found, info, query as VmDiskFileQuery | undefined)
  if (isA(query, 'VmConfigFileQuery') && query.details?.configVersion) return { ...info, configVersion: 8 } as FileInfo
  return info
}

function plainInfo(found: Found, details: FileQueryFlags | undefined): Omit<FileInfo, '_typeName'> {
  return {
    path: found.name,
    ...(details?.fileSize ? { fileSize: found.size } : {}),
    ...(details?.modification ? { modification: new Date(found.modifiedMs).toISOString() } : {}),
    ...(details?.fileOwner ? { owner: 'root' } : {}),
  }
}

function diskInfo(
  call: Call,
  { datastore, path }: Place,
  found: Found,
  info: FileInfo,
  query: VmDiskFileQuery | undefined,
): FileInfo | undefined {
  const { filter, details } = query ?? {}
  if (!filter && !details) return info
  const disk = describeDisk(call, { datastore, path: path === '' ? found.name : `${path}/${found.name}` })
  if (!disk) return info
  const controllerType = CONTROLLERS[disk.adapter ?? 'lsilogic'] ?? 'VirtualLsiLogicController'
  const hardwareVersion = disk.hardwareVersion ?? 21
  const diskType = disk.extent.endsWith('-sesparse.vmdk')
    ? 'VirtualDiskSeSparseBackingInfo'
    : 'VirtualDiskFlatVer2BackingInfo'
  if (filter?.diskType?.length && !filter.diskType.includes(diskType)) return undefined
  if (filter?.matchHardwareVersion?.length && !filter.matchHardwareVersion.includes(hardwareVersion)) return undefined
  if (filter?.controllerType?.length && !filter.controllerType.includes(controllerType)) return undefined
  if (filter?.thin !== undefined && filter.thin !== disk.thin) return undefined
  if (filter?.encrypted) return undefined
  return {
    ...info,
    ...(details?.diskType ? { diskType } : {}),
    ...(details?.capacityKb ? { capacityKb: Math.floor(disk.capacityBytes / 1024) } : {}),
    ...(details?.hardwareVersion ? { hardwareVersion } : {}),
    ...(details?.controllerType ? { controllerType } : {}),
    ...(details?.diskExtents ? { diskExtents: [disk.extent] } : {}),
    ...(details?.thin ? { thin: disk.thin } : {}),
  } as FileInfo
}

const CONTROLLERS: Readonly<Record<string, string>> = {
  lsilogic: 'VirtualLsiLogicController',
  lsisas1068: 'VirtualLsiLogicSASController',
  pvscsi: 'ParaVirtualSCSIController',
  buslogic: 'VirtualBusLogicController',
  ide: 'VirtualIDEController',
}
