import type { VirtualDisk, VirtualMachineConfigInfo } from '../../generated/vim25.ts'
import { isA } from '../../spec/typed.ts'

/** The disk of a configuration that has a file in its chain; `path` names the descriptor or an extent. */
export function diskOf(config: VirtualMachineConfigInfo, path: string): VirtualDisk | undefined {
  const descriptor = descriptorOf(path)
  for (const device of config.hardware.device ?? []) {
    if (!isA(device, 'VirtualDisk')) continue
    let backing = device.backing as { fileName?: string; parent?: object } | undefined
    for (; backing; backing = backing.parent as typeof backing)
      if (backing.fileName?.slice(backing.fileName.indexOf(']') + 2) === descriptor) return device
  }
  return undefined
}

/** `x.vmdk` of `x-flat.vmdk` and other extents. */
export function descriptorOf(path: string): string {
  return path.replace(/-(?:flat|sesparse|delta|rdmp?|ctk)\.vmdk$/, '.vmdk')
}
