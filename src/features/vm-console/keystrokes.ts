import type { UsbScanCodeSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import { vmKind } from '../inventory/index.ts'

// A code's low half is that of a USB keyboard report, 7 in the low bits says that it is one: (usage << 16) | 7.
const KEYBOARD_PAGE = 7
const LAST_USAGE = 0xe7

function putScanCodes(self: Ref, { keyEvents }: UsbScanCodeSpec, call: Call): number {
  const { powerState } = call.get(vmKind, self).runtime
  // The method declares no fault of a state: what is off has no keyboard.
  if (powerState !== 'poweredOn') throw new Fault('NotSupported')
  keyEvents.forEach(({ usbHidCode }, i) => {
    const usage = usbHidCode >>> 16
    if ((usbHidCode & 0xffff) !== KEYBOARD_PAGE || usage > LAST_USAGE)
      throw invalidArgument(`spec.keyEvents[${i}].usbHidCode`)
  })
  return keyEvents.length
}

/** Typing on a VM's keyboard: answers how many of the keys were taken. What the guest makes of them is not emulated. */
export const keystrokeOperations = [
  vim('PutUsbScanCodes', { handle: (self, { spec }, call) => putScanCodes(self, spec, call) }),
]
