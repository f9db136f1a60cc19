import type { VirtualDisk } from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import type { VmFile } from '../inventory/index.ts'
import type { Draft } from './context.ts'
import { type Backing, diskFileKind, findDisk, parseDatastorePath } from './disk-file.ts'

/** Adds file rows to a VM's; keys go on from the highest. */
export function addFiles(draft: { files: VmFile[] }, files: readonly Omit<VmFile, 'key'>[]): void {
  let key = draft.files.reduce((most, file) => Math.max(most, file.key), -1)
  draft.files = [...draft.files, ...files.map((file) => ({ key: ++key, ...file }))]
}

/** The data file that belongs to a disk's descriptor: `x-flat.vmdk`, `x-sesparse.vmdk` of a delta, `x-rdm.vmdk` of a mapped LUN. */
export function extentOf(fileName: string, form: 'flat' | 'sesparse' | 'delta' | 'rdm' | 'rdmp' = 'flat'): string {
  return fileName.replace(/\.vmdk$/, `-${form}.vmdk`)
}

const DESCRIPTOR_BYTES = 512

/** The rows of a disk's files. A thin disk's data takes no room before something is written to it. */
export function diskFiles(
  fileName: string,
  capacityBytes: number,
  thin: boolean,
  form: Parameters<typeof extentOf>[1] = 'flat',
): Omit<VmFile, 'key'>[] {
  return [
    { name: fileName, type: 'diskDescriptor', size: DESCRIPTOR_BYTES },
    { name: extentOf(fileName, form), type: 'diskExtent', size: thin ? 0 : capacityBytes },
  ]
}

/** The name that files of a VM start with: that of its .vmx. */
export function baseName(vmPathName: string, vmName: string): string {
  const file = /([^/]+)\.vmx$/.exec(vmPathName)?.[1]
  return file ?? fileSafe(vmName)
}

/** A VM's name with the characters that file names cannot have replaced. */
export function fileSafe(name: string): string {
  return name.replace(/%(?:25|2f|5c)|[/\\:*?"<>|]/gi, '_')
}

/** The first of `name.vmdk`, `name_1.vmdk`, … that is free in the folder. */
export function freeDiskName(draft: Draft, datastoreId: string, datastoreName: string, folder: string): string {
  const base = baseName(draft.context.config.files.vmPathName ?? '', draft.context.vmName)
  const known = new Set(draft.files.map((file) => file.name))
  for (let n = 0; ; n++) {
    const path = `${folder ? `${folder}/` : ''}${base}${n ? `_${n}` : ''}.vmdk`
    const fileName = `[${datastoreName}] ${path}`
    if (known.has(fileName)) continue
    if (!draft.call.store.get(diskFileKind, `${datastoreId}:${path}`)) return fileName
  }
}

/** FileAlreadyExists where a new disk would lie. */
export function requireNoFile(
  draft: Draft,
  datastore: Parameters<typeof findDisk>[1],
  path: string,
  fileName: string,
): void {
  if (draft.files.some((file) => file.name === fileName) || findDisk(draft.call, datastore, path))
    throw new Fault('FileAlreadyExists', { file: fileName })
}

/** Every file name of a disk's chain, the top first. */
export function chainOf(disk: VirtualDisk): string[] {
  const names: string[] = []
  for (let backing = disk.backing as Backing | undefined; backing; backing = backing.parent)
    if (backing.fileName) names.push(backing.fileName)
  return names
}

/** The rows among a VM's files that belong to a descriptor. */
export function filesOfDisk(files: readonly VmFile[], fileName: string): VmFile[] {
  const stem = fileName.replace(/\.vmdk$/, '')
  const extents = new Set(['flat', 'sesparse', 'delta', 'rdm', 'rdmp', 'ctk'].map((form) => `${stem}-${form}.vmdk`))
  return files.filter((file) => file.name === fileName || extents.has(file.name))
}

/** The path below the datastore. */
export function pathBelow(fileName: string): string {
  return parseDatastorePath(fileName)?.path ?? fileName
}
