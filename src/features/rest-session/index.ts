import type { Feature } from '../../kernel/kernel.ts'
import { applianceOperations } from './appliance.ts'
import { helloOperation } from './hello.ts'
import { introspectionOperations } from './introspection.ts'
import { sessionOperations } from './session.ts'
import { taskOperations } from './tasks.ts'

/** Sessions, tasks, negotiation, introspection and the appliance's own version and health over REST. */
export const restSessionFeature: Feature = {
  name: 'rest-session',
  vapi: [...sessionOperations, ...taskOperations, ...applianceOperations, ...introspectionOperations, helloOperation],
}
