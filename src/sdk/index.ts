/**
 * A VMware vCenter within your program, for tests of what talks to one.
 *
 * ```ts
 * import { createEmulator } from 'vcemu'
 *
 * await using vcenter = await createEmulator({ inventory: { vm: 10 } })
 * runMyTool(vcenter.govcEnv)
 * await vcenter.control.verify({ operation: 'PowerOnVM_Task' })
 * ```
 *
 * The whole example is test/sdk/example.ts, which a test runs.
 */

export type { ManagedObjectReference } from '../generated/vim25.ts'
export type {
  CallMatch,
  ClockState,
  ControlTransport,
  Pace,
  RecordedCall,
  SnapshotSummary,
  TaskSummary,
} from './control.ts'
export { Control, ControlRefused } from './control.ts'
export type { Emulator, EmulatorRequest } from './emulator.ts'
export { createEmulator } from './emulator.ts'
export type { EmulatorOptions, InventoryCounts } from './options.ts'
