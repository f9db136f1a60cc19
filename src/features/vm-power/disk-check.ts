import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { isA } from '../../spec/typed.ts'
import { type VmState, vmKind } from '../inventory/index.ts'
import { parseDatastorePath } from '../vm/index.ts'
import { diskFileKind } from '../vm-devices/index.ts'

/** Every disk's file is there and nobody else writes to it: FileNotFound{file}, FileLocked{file}. Shared disks are not locked. */
export function checkDisks(call: Call, vm: VmState): void {
  // A VM that came without its list of files (loaded from elsewhere) is taken to have them.
  if (vm.files.length === 0) return
  const names = new Set(vm.files.map(({ name }) => name))
  for (const device of vm.config.hardware.device ?? []) {
    if (!isA(device, 'VirtualDisk')) continue
    const backing = device.backing as { fileName?: string; datastore?: { value: string }; sharing?: string } | undefined
    if (!backing?.fileName || !backing.datastore) continue
    const { fileName: file, datastore } = backing
    if (!names.has(file) && !existsElsewhere(call, vm.id, datastore.value, file))
      throw new Fault('FileNotFound', { file })
    if (backing.sharing !== 'sharingMultiWriter' && isOpen(call, vm.id, `${datastore.value}:${file}`))
      throw new Fault('FileLocked', { file })
  }
}

function isOpen(call: Call, vm: string, key: string): boolean {
  return call.store
    .list(vmKind, 'disk', key)
    .some((other) => other.id !== vm && other.runtime.powerState === 'poweredOn')
}

/** A file that is none of the VM's own: it lies in the datastore by itself, or another VM's disk has it. */
function existsElsewhere(call: Call, vm: string, datastore: string, file: string): boolean {
  const { path } = parseDatastorePath(file)
  if (call.store.get(diskFileKind, `${datastore}:${path}`)) return true
  return call.store
    .list(vmKind, 'datastore', datastore)
    .some((other) => other.id !== vm && other.files.some(({ name }) => name === file))
}
