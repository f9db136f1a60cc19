import type { Feature } from '../../kernel/kernel.ts'
import { consoleOperations, screenshotTask, upgradeToolsTask } from './console.ts'
import { keystrokeOperations } from './keystrokes.ts'
import { ticketOperations } from './tickets.ts'

export { redeemTicket } from './tickets.ts'

/** Console tickets, screen, tools installer: what a person at a VM's console does. */
export const vmConsoleFeature: Feature = {
  name: 'vm-console',
  operations: [...ticketOperations, ...consoleOperations, ...keystrokeOperations],
  tasks: [screenshotTask, upgradeToolsTask],
}
