import type { Feature } from '../../kernel/kernel.ts'
import { vapi } from '../../kernel/vapi-operation.ts'
import { applianceOperations } from './appliance.ts'
import { introspectionOperations } from './introspection.ts'
import { sessionOperations } from './session.ts'
import { taskOperations } from './tasks.ts'

/** Releases of the API that are served, newest first. */
const RELEASES = new Set(['8.0.3.0', '8.0.2.0', '8.0.1.0', '8.0.0.1'])

/** Sessions, tasks, negotiation, introspection and the appliance's own version and health over REST. */
export const restSessionFeature: Feature = {
  name: 'rest-session',
  vapi: [
    ...sessionOperations,
    ...taskOperations,
    ...applianceOperations,
    ...introspectionOperations,
    // The client names releases in the order of its wishes; an empty answer means that none of them fits.
    vapi('Vcenter.System_hello', {
      isAnonymous: true,
      handle: ({ spec }) => ({ api_release: spec.api_releases.find((release) => RELEASES.has(release)) ?? '' }),
    }),
  ],
}
