import type { ApiClient } from './api-client.ts'
import { readOne, SoapFault } from './soap-client.ts'
import { done, ref, type Step, type VmCase, withVm } from './step.ts'
import { NO_ACCESS, READ_ONLY, READER } from './world-record.ts'

const PRINCIPAL = `VSPHERE.LOCAL\\${READER}`

/** A permission of somebody who has no other; what it allows holds from the answer on. */
export function permissionStep({ vm, id, record, roll }: VmCase): Step {
  const roles = ['', READ_ONLY, NO_ACCESS].filter((role) => role !== vm.role)
  const role = roles[roll(roles.length)]!
  const manager = 'AuthorizationManager'
  const entity = ref('VirtualMachine', id)
  const permission = { principal: PRINCIPAL, group: false, roleId: Number(role), propagate: true }
  const send =
    role === ''
      ? done('RemoveEntityPermission', manager, manager, { entity, user: PRINCIPAL, isGroup: false }, roll)
      : done(
          'SetEntityPermissions',
          manager,
          manager,
          { entity, permission: [{ _typeName: 'Permission', ...permission }] },
          roll,
        )
  return {
    what: `permit "${role}" on ${vm.name}`,
    async send(client) {
      await send(client)
      const isSeen = await isVisible(client, id)
      if (isSeen !== (role === READ_ONLY))
        throw new Error(`${READER} ${isSeen ? 'sees' : 'does not see'} ${id} with the role "${role}"`)
      return undefined
    },
    after: withVm(record, { ...vm, role }),
  }
}

async function isVisible(client: ApiClient, id: string): Promise<boolean> {
  try {
    const reader = await client.reader()
    return (await readOne(reader, 'VirtualMachine', id, 'name')) !== undefined
  } catch (error) {
    if (error instanceof SoapFault && /NoPermission|ManagedObjectNotFound/.test(error.fault)) return false
    throw error
  }
}
