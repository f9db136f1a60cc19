import { oid } from '../../kernel/random.ts'

/** What a descriptor (`x.vmdk`) says of its disk. */
export interface DiskDescription {
  readonly capacityBytes: number
  readonly thin: boolean
  readonly uuid?: string | undefined
  /** File name of the extent, in the same folder. */
  readonly extent: string
  /** `lsilogic`, `ide`, `pvscsi`, … */
  readonly adapter?: string | undefined
  /** Path of the disk that this one is a delta of. */
  readonly parent?: string | undefined
  readonly hardwareVersion?: number | undefined
}

const SECTOR = 512

/** Cylinders, heads and sectors as disks on virtual SCSI controllers have them. */
export function geometryOf(capacityBytes: number): { cylinder: number; head: number; sector: number } {
  const blocks = Math.floor(capacityBytes / SECTOR)
  const large = capacityBytes > 2 ** 30
  const head = large ? 255 : 64
  const sector = large ? 63 : 32
  return { cylinder: Math.floor(blocks / (head * sector)), head, sector }
}

// An extent's kind by its name: what the disk is made of.
function extentKind(extent: string): { createType: string; kind: string } {
  if (extent.endsWith('-sesparse.vmdk')) return { createType: 'seSparse', kind: 'SESPARSE' }
  if (extent.endsWith('-delta.vmdk')) return { createType: 'vmfsSparse', kind: 'VMFSSPARSE' }
  if (extent.endsWith('-rdmp.vmdk')) return { createType: 'vmfsPassthroughRawDeviceMap', kind: 'VMFSRDM' }
  if (extent.endsWith('-rdm.vmdk')) return { createType: 'vmfsRawDeviceMap', kind: 'VMFSRDM' }
  return { createType: 'vmfs', kind: 'VMFS' }
}

/** A 32-bit content id that is the same for the same text. */
function contentIdOf(text: string): string {
  return oid(text).slice(0, 8)
}

/** `6000C290 …`: a disk's uuid in the form of descriptors, pairs of digits. */
function pairs(uuid: string): string {
  const hex = uuid.replace(/[^0-9a-f]/gi, '').toLowerCase()
  const bytes = hex.match(/../g) ?? []
  return `${bytes.slice(0, 8).join(' ')}-${bytes.slice(8).join(' ')}`
}

/** The text of a disk's descriptor. */
export function descriptorText(disk: DiskDescription): string {
  const { cylinder, head, sector } = geometryOf(disk.capacityBytes)
  const { createType, kind } = extentKind(disk.extent)
  const lines = [
    '# Disk DescriptorFile',
    'version=1',
    'encoding="UTF-8"',
    `CID=${contentIdOf(disk.uuid ?? disk.extent)}`,
    `parentCID=${disk.parent ? contentIdOf(disk.parent) : 'ffffffff'}`,
    `createType="${createType}"`,
    ...(disk.parent ? [`parentFileNameHint="${disk.parent.slice(disk.parent.lastIndexOf('/') + 1)}"`] : []),
    '',
    '# Extent description',
    `RW ${Math.floor(disk.capacityBytes / SECTOR)} ${kind} "${disk.extent}"`,
    '',
    '# The Disk Data Base',
    '#DDB',
    '',
    `ddb.adapterType = "${disk.adapter ?? 'lsilogic'}"`,
    `ddb.geometry.cylinders = "${cylinder}"`,
    `ddb.geometry.heads = "${head}"`,
    `ddb.geometry.sectors = "${sector}"`,
    ...(disk.thin ? ['ddb.thinProvisioned = "1"'] : []),
    ...(disk.uuid ? [`ddb.uuid = "${pairs(disk.uuid)}"`] : []),
    `ddb.virtualHWVersion = "${disk.hardwareVersion ?? 21}"`,
  ]
  return `${lines.join('\n')}\n`
}

/** Reads a descriptor; undefined for text that is none. */
export function readDescriptor(text: string): DiskDescription | undefined {
  if (!text.includes('# Disk DescriptorFile')) return undefined
  let blocks = 0
  let extent = ''
  for (const found of text.matchAll(/^\s*(?:RW|RDONLY)\s+(\d+)\s+\S+(?:\s+"([^"]+)")?/gm)) {
    blocks += Number(found[1])
    extent ||= found[2] ?? ''
  }
  const value = (key: string) =>
    new RegExp(`^\\s*${key.replaceAll('.', '\\.')}\\s*=\\s*"?([^"\\n]*)"?`, 'm').exec(text)?.[1]
  const hex = value('ddb.uuid')?.replace(/[^0-9a-f]/gi, '')
  return {
    capacityBytes: blocks * SECTOR,
    thin: value('ddb.thinProvisioned') === '1',
    uuid:
      hex?.length === 32
        ? `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
        : undefined,
    extent,
    adapter: value('ddb.adapterType'),
    parent: value('parentFileNameHint'),
    hardwareVersion: Number(value('ddb.virtualHWVersion')) || undefined,
  }
}
