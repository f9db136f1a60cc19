import type { Capability } from '../../generated/vim25.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged, own } from '../../kernel/managed.ts'
import { vimRead } from '../../kernel/operation.ts'
import { about, vcenterFixture } from './about.ts'
import { serviceContent } from './content.ts'
import { migrationProblems, vmotionCompatibility } from './migration.ts'

export { about, instanceUuid, vcenterFixture, vcenterPlaces } from './about.ts'

const serviceInstance = defineManaged({
  type: 'ServiceInstance',
  id: 'ServiceInstance',
  properties: {
    content: own([], (_, { kernel }) => serviceContent(kernel)),
    capability: own(
      [],
      (_, { kernel }) => vcenterFixture<{ capability: Capability }>(kernel, 'vcenter/capability.json').capability,
    ),
    serverClock: { ...own([], (_, { kernel }) => kernel.clock.stamp()), perCaller: true },
  },
})

/** The entry of the API: who the server is and which managers it has. */
export const serviceInstanceFeature: Feature = {
  name: 'service-instance',
  managed: [serviceInstance],
  operations: [
    vimRead('RetrieveServiceContent', { handle: (_, __, call) => serviceContent(call.kernel) }),
    vimRead('CurrentTime', { handle: (_, __, call) => call.clock.stamp() }),
    vimRead('RetrieveProductComponents', {
      handle: (_, __, call) => {
        const { name, version, build, productLineId } = about(call.kernel)
        return [{ id: productLineId, name, version, release: Number(build) }]
      },
    }),
    vimRead('QueryVMotionCompatibility', {
      privileges: (_, { vm }) => [[vm, 'Resource.QueryVMotion']],
      handle: (_, { vm, host, compatibility }, call) => vmotionCompatibility(vm, host, compatibility, call),
    }),
    vimRead('ValidateMigration', { handle: (_, args, call) => migrationProblems(args, call) }),
  ],
}
