import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { isA } from '../../spec/typed.ts'
import { snapshotKind } from '../inventory/index.ts'
import { assertPower, readyVm, vmOf } from '../vm/index.ts'

/**
 * QueryChangedDiskAreas: with changeId `*` everything that a disk has, otherwise what was written since. Guests of the emulator write
 * nothing, so that is nothing. FileFault where change tracking is off for the disk, NotFound for a snapshot of another VM.
 */
export const queryChangedDiskAreas = vimRead('QueryChangedDiskAreas', {
  handle: (self, { snapshot, deviceKey, startOffset, changeId }, call) => {
    const vm = vmOf(call, self.value)
    const taken = snapshot && call.get(snapshotKind, snapshot)
    if (taken && taken.vm !== vm.id) throw new Fault('NotFound')
    const config = taken?.config ?? vm.config
    const disk = config.hardware.device?.find((device) => device.key === deviceKey)
    if (!disk || !isA(disk, 'VirtualDisk')) throw invalidArgument('deviceKey')
    const capacity = disk.capacityInBytes ?? disk.capacityInKB * 1024
    if (startOffset < 0 || startOffset > capacity) throw invalidArgument('startOffset')
    if (!vm.config.changeTrackingEnabled)
      throw new Fault('FileNotFound', { file: (disk.backing as { fileName?: string } | undefined)?.fileName ?? '' })
    const length = capacity - startOffset
    const changedArea = changeId === '*' && length > 0 ? [{ start: startOffset, length }] : []
    return { startOffset, length, changedArea }
  },
})

/** DefragmentAllDisks: nothing to gain here, but the state of the VM counts. */
export const defragment = vim('DefragmentAllDisks', {
  handle: (self, _, call) => {
    assertPower(readyVm(call, self.value), 'poweredOff')
  },
})
