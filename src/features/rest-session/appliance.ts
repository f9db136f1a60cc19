import { type VapiOperation, vapiRead } from '../../kernel/vapi-operation.ts'
import { about } from '../service-instance/index.ts'

const healthy = { shapeOnly: true, handle: () => 'green' as const }

/** The appliance's version, and its health, which nothing ever makes worse. */
export const applianceOperations: VapiOperation[] = [
  vapiRead('Appliance.System.Version_get', {
    handle: (_, { kernel }) => {
      const { version, build, name } = about(kernel)
      return {
        version: `${version}.00000`,
        product: name,
        build,
        type: 'vCenter Server with an embedded Platform Services Controller',
        summary: '',
        releasedate: 'June 25, 2024',
        install_time: '',
      }
    },
  }),
  vapiRead('Appliance.Health.System_get', healthy),
  vapiRead('Appliance.Health.System_lastcheck', { handle: (_, { clock }) => clock.stamp() }),
  vapiRead('Appliance.Health.Load_get', healthy),
  vapiRead('Appliance.Health.Mem_get', healthy),
  vapiRead('Appliance.Health.Storage_get', healthy),
  vapiRead('Appliance.Health.Swap_get', healthy),
  vapiRead('Appliance.Health.Databasestorage_get', healthy),
  vapiRead('Appliance.Health.Applmgmt_get', healthy),
]
