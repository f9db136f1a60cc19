// The registry of services: where the token service, the administration of users and vCenter itself are found.
import { ADMINISTRATORS } from '../../kernel/authorization.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { type ManagedDefinition, type Ref, ref } from '../../kernel/managed.ts'
import { type Operation, soap } from '../../kernel/operation.ts'
import { type Filter, matching, type Registration, registrationKind, registrations, SITE } from './registrations.ts'

const singleton = (type: string, id: string): ManagedDefinition => ({
  type,
  id,
  esxId: '',
  namespace: 'lookup',
  properties: {},
})

const CONTENT = {
  lookupService: ref('LookupLookupService', 'lookupService'),
  serviceRegistration: ref('LookupServiceRegistration', 'ServiceRegistration'),
  deploymentInformationService: ref('LookupDeploymentInformationService', 'deploymentInformationService'),
  l10n: ref('LookupL10n', 'l10n'),
}

function service(
  id: string,
  handle: (args: Record<string, unknown>, call: Call, self: Ref) => unknown,
  mode: 'read' | 'write' = 'read',
): Operation {
  return soap('lookup', id, {
    mode,
    // Whoever wants to log in has to find out where: reading needs no session.
    privileges: mode === 'read' ? 'System.Anonymous' : '',
    handle: (self, args, call) => handle(args, call, self),
  })
}

function requireAdministrator(self: Ref, call: Call): void {
  if (call.caller?.groups.includes(ADMINISTRATORS)) return
  throw new Fault('NoPermission', { object: self, privilegeId: 'Administrator' })
}

/** The registration of an id. Undefined for an unknown one. */
function registered(id: unknown, call: Call): Registration | undefined {
  return registrations(call).find(({ serviceId }) => serviceId === id)
}

function known(id: unknown, call: Call): Registration {
  const found = registered(id, call)
  if (!found)
    throw new Fault('LookupFaultEntryNotFoundFault' as never, { name: String(id) } as never, `Entry ${id} not found`)
  return found
}

/** What somebody else registered; the services of vCenter itself stay as they are. */
function changeable(id: unknown, call: Call): string {
  const { serviceId } = known(id, call)
  if (!call.store.get(registrationKind, serviceId)) throw invalidArgument('serviceId')
  return serviceId
}

const operations: readonly Operation[] = [
  service('RetrieveServiceContent', () => CONTENT),
  service('List', ({ filterCriteria }, call) => {
    // A platform services controller answers so when no filter is given.
    if (filterCriteria === undefined)
      throw new Fault('LookupFaultServiceFault' as never, { errorMessage: 'Invalid fault' } as never, 'Invalid fault')
    return matching(registrations(call), filterCriteria as Filter)
  }),
  service('Get', ({ serviceId }, call) => known(serviceId, call)),
  service('GetSiteId', () => SITE),
  service('GetLocale', () => 'en_US'),
  service(
    'Create',
    ({ serviceId, createSpec }, call, self) => {
      requireAdministrator(self, call)
      const id = String(serviceId)
      if (registered(id, call))
        throw new Fault('LookupFaultEntryExistsFault' as never, { name: id } as never, `Entry ${id} exists`)
      const registration = { ...(createSpec as Registration), serviceId: id, siteId: SITE }
      call.store.insert(registrationKind, { id, registration })
    },
    'write',
  ),
  service(
    'Set',
    ({ serviceId, serviceSpec }, call, self) => {
      requireAdministrator(self, call)
      const id = changeable(serviceId, call)
      const before = call.store.get(registrationKind, id)!.registration
      call.store.update(registrationKind, id, { registration: { ...before, ...(serviceSpec as object) } })
    },
    'write',
  ),
  service(
    'Delete',
    ({ serviceId }, call, self) => {
      requireAdministrator(self, call)
      call.store.remove(registrationKind, changeable(serviceId, call))
    },
    'write',
  ),
]

export const lookupServiceFeature: Feature = {
  name: 'lookup-service',
  kinds: [registrationKind],
  managed: [
    singleton('LookupServiceInstance', 'ServiceInstance'),
    ...Object.values(CONTENT).map(({ type, value }) => singleton(type, value)),
  ],
  operations,
}
