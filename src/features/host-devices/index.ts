// A host's managers of processors, memory, power, health, devices, modules and software.
import type { Feature } from '../../kernel/kernel.ts'
import { deviceDefinitions } from './definitions.ts'
import { deviceOperations } from './operations.ts'

export const hostDevicesFeature: Feature = {
  name: 'host-devices',
  managed: deviceDefinitions,
  operations: deviceOperations,
}
