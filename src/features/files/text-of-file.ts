import type { Kernel } from '../../kernel/kernel.ts'
import { isA } from '../../spec/typed.ts'
import type { VmState } from '../inventory/index.ts'
import { descriptorText } from './disk-descriptor.ts'
import { diskOf } from './disk-of-vm.ts'
import { nameOf } from './path.ts'
import type { FileRow } from './rows.ts'
import { vmxText } from './vmx-text.ts'

const EXTENT_FORMS = ['flat', 'sesparse', 'delta', 'rdm', 'rdmp'] as const

/** The text that a file of the inventory has; undefined for those that are only room. */
export function datastoreContentOf(kernel: Kernel, row: FileRow, path: string): string | undefined {
  const { owner, type } = row
  if (owner.is === 'disk') {
    if (type !== 'diskDescriptor') return undefined
    const extent = owner.state.files.find((file) => file.type === 'diskExtent')?.path
    return descriptorText({ ...owner.state, extent: nameOf(extent ?? path) })
  }
  const { config } = owner.state
  switch (type) {
    case 'config':
      return path.endsWith('.vmx') || path.endsWith('.vmtx') ? vmxText(config) : undefined
    case 'extendedConfig':
      return `<?xml version="1.0"?>\n<Foundry>\n<VM>\n<VMId type="string">${config.uuid}</VMId>\n</VM>\n</Foundry>\n`
    case 'snapshotList':
      return '.encoding = "UTF-8"\n'
    case 'log':
      return logText(kernel, config)
    case 'diskDescriptor':
      return diskText(owner.state, path)
    default:
      return undefined
  }
}

function diskText(vm: Pick<VmState, 'config' | 'files'>, path: string): string | undefined {
  const disk = diskOf(vm.config, path)
  const names = new Set(vm.files.map((file) => nameOf(file.name)))
  const base = nameOf(path).replace(/\.vmdk$/, '')
  const form = EXTENT_FORMS.find((one) => names.has(`${base}-${one}.vmdk`)) ?? 'flat'
  const backing = disk?.backing as
    | { fileName?: string; uuid?: string; thinProvisioned?: boolean; parent?: { fileName?: string } }
    | undefined
  const isTip = backing?.fileName?.endsWith(path) ?? false
  return descriptorText({
    capacityBytes: disk ? (disk.capacityInBytes ?? disk.capacityInKB * 1024) : 0,
    thin: backing?.thinProvisioned ?? false,
    uuid: backing?.uuid,
    extent: `${base}-${form}.vmdk`,
    adapter: adapterOf(vm, disk?.controllerKey),
    parent: isTip ? backing?.parent?.fileName : undefined,
    hardwareVersion: Number(vm.config.version?.replace('vmx-', '')) || undefined,
  })
}

function adapterOf(vm: Pick<VmState, 'config'>, key: number | undefined): string {
  const controller = vm.config.hardware.device?.find((device) => device.key === key)
  if (isA(controller, 'ParaVirtualSCSIController')) return 'pvscsi'
  if (isA(controller, 'VirtualLsiLogicSASController')) return 'lsisas1068'
  if (isA(controller, 'VirtualBusLogicController')) return 'buslogic'
  return isA(controller, 'VirtualIDEController') ? 'ide' : 'lsilogic'
}

// What a monitor says first; later lines belong to what happens in it.
function logText(kernel: Kernel, config: VmState['config']): string {
  const at = new Date(kernel.clock.now()).toISOString()
  const line = (text: string) => `${at} In(05) vmx - ${text}\n`
  return [
    line('Log for VMware ESX version=8.0.3 option=Release'),
    line(`Config file: ${config.files.vmPathName ?? ''}`),
    line(`DICT displayName = "${config.name}"`),
    line(`DICT uuid.bios = "${config.uuid}"`),
    line(`DICT numvcpus = "${config.hardware.numCPU}"`),
    line(`DICT memSize = "${config.hardware.memoryMB}"`),
    line(`DICT guestOS = "${config.guestId}"`),
  ].join('')
}
