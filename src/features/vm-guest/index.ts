import type { Feature } from '../../kernel/kernel.ts'
import { snapshotsOf } from '../../kernel/snapshots.ts'
import { resumeGuests } from './life.ts'

export { checkCustomization } from './customization.ts'
export { hostLabel, networkedGuest } from './guest-info.ts'
export {
  bootGuest,
  requestOfGuest,
  stopGuest,
  switchOff,
  switchToSuspended,
  withGuestNetwork,
  withRunningGuest,
} from './life.ts'

/** What happens inside of virtual machines: tools, names, addresses, customization at first boot. */
export const vmGuestFeature: Feature = {
  name: 'vm-guest',
  start(kernel) {
    resumeGuests(kernel)
    snapshotsOf(kernel).onRestored(() => resumeGuests(kernel))
  },
}
