import type { Feature } from '../../kernel/kernel.ts'
import { guestOperations } from './guest-power.ts'
import { powerOff, powerOffTask, reset, resetTask, suspend, suspendTask } from './power-off.ts'
import { powerOn, powerOnTask } from './power-on.ts'

export { assertTools } from './guest-power.ts'

export { type PowerOnInput, powerOnTask } from './power-on.ts'

/** Power on, off, suspend, reset, and the guest's own shutdown, reboot and standby. */
export const vmPowerFeature: Feature = {
  name: 'vm-power',
  operations: [powerOn, powerOff, suspend, reset, ...guestOperations],
  tasks: [powerOnTask, powerOffTask, suspendTask, resetTask],
}
