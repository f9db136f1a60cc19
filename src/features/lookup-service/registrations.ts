import type { Call } from '../../kernel/call.ts'
import { servedCertificate } from '../../kernel/token-service.ts'
import { defineKind, type EntityState } from '../../store/kind.ts'
import { SSO_DOMAIN } from '../identity/index.ts'
import { instanceUuid } from '../service-instance/index.ts'
import { derOf } from '../sts/index.ts'

export interface TypeName {
  readonly product: string
  readonly type: string
}
export interface EndpointType {
  readonly protocol?: string
  readonly type?: string
}
export interface Endpoint {
  readonly url: string
  readonly endpointType: EndpointType
  readonly sslTrust?: readonly string[]
  readonly endpointAttributes?: readonly { key: string; value: string }[]
}
export interface Registration {
  readonly serviceId: string
  readonly siteId: string
  readonly nodeId: string
  readonly ownerId: string
  readonly serviceVersion: string
  readonly serviceType: TypeName
  readonly serviceEndpoints?: readonly Endpoint[]
  readonly serviceAttributes?: readonly { key: string; value: string }[]
  readonly [field: string]: unknown
}

/** A service that somebody registered beside those of vCenter itself. */
export interface RegistrationState extends EntityState {
  readonly registration: Registration
}
export const registrationKind = defineKind<RegistrationState>({ name: 'ServiceRegistration', version: 1 })

export const SITE = 'default-site'

interface Service {
  readonly name: string
  readonly product?: string
  readonly type: string
  readonly version: string
  readonly endpoints: readonly (readonly [path: string, protocol: string, type: string])[]
}

const DOMAIN = SSO_DOMAIN.toLowerCase()
const STS = `/sts/STSService/${DOMAIN}`
const ADMIN = `/sso-adminserver/sdk/${DOMAIN}`

// Services that clients look for, by the names that their libraries ask with. The sso:… ones are of the time before cs.identity; some still ask so.
const SERVICES: readonly Service[] = [
  {
    name: 'identity',
    type: 'cs.identity',
    version: '2.0',
    endpoints: [
      [STS, 'wsTrust', 'com.vmware.cis.cs.identity.sso'],
      [ADMIN, 'vmomi', 'com.vmware.cis.cs.identity.admin'],
      [ADMIN, 'vmomi', 'com.vmware.cis.cs.identity.groupcheck'],
    ],
  },
  { name: 'sts', type: 'sso:sts', version: '2.0', endpoints: [[STS, 'wsTrust', 'com.vmware.cis.cs.identity.sso']] },
  {
    name: 'admin',
    type: 'sso:admin',
    version: '2.0',
    endpoints: [[ADMIN, 'vmomi', 'com.vmware.cis.cs.identity.admin']],
  },
  {
    name: 'groupcheck',
    type: 'sso:groupcheck',
    version: '2.0',
    endpoints: [[ADMIN, 'vmomi', 'com.vmware.cis.cs.identity.groupcheck']],
  },
  { name: 'vcenter', type: 'vcenterserver', version: '8.0', endpoints: [['/sdk', 'vmomi', 'com.vmware.vim']] },
  {
    name: 'vapi',
    type: 'cs.vapi',
    version: '2.0',
    endpoints: [['/api', 'vapi.json.https.public', 'com.vmware.vapi.endpoint']],
  },
  {
    name: 'sms',
    product: 'com.vmware.vim.sms',
    type: 'sms',
    version: '8.0',
    endpoints: [
      ['/sms/sdk', 'https', 'com.vmware.vim.sms'],
      ['/pbm/sdk', 'https', 'com.vmware.vim.pbm'],
    ],
  },
]

/** Everything that is registered; URLs lead to the host that the request was sent to. */
export function registrations(call: Call): Registration[] {
  const { kernel, arrival } = call
  const uuid = instanceUuid(kernel)
  const base = `${arrival.secure ? 'https' : 'http'}://${arrival.host}`
  const { pem } = servedCertificate(kernel)
  const sslTrust = pem ? [derOf(pem)] : []
  const own = SERVICES.map(
    ({ name, product = 'com.vmware.cis', type, version, endpoints }): Registration => ({
      serviceVersion: version,
      serviceEndpoints: endpoints.map(([path, protocol, endpoint]) => ({
        url: base + path,
        endpointType: { protocol, type: endpoint },
        sslTrust,
      })),
      ...(name === 'vcenter'
        ? {
            serviceAttributes: [
              { key: 'com.vmware.vim.vcenter.instanceName', value: arrival.host.replace(/:\d+$/, '') },
            ],
          }
        : {}),
      ownerId: `vpxd-${uuid}@${DOMAIN}`,
      serviceType: { product, type },
      nodeId: uuid,
      serviceId: name === 'vcenter' ? uuid : `${uuid}-${name}`,
      siteId: SITE,
    }),
  )
  return [...own, ...[...call.store.all(registrationKind)].map(({ registration }) => registration)]
}

export interface Filter {
  readonly siteId?: string
  readonly nodeId?: string
  readonly serviceType?: Partial<TypeName>
  readonly endpointType?: EndpointType
}

const fits = (wanted: string | undefined, value: string | undefined) => !wanted || wanted === value

/** Registrations that fit; of their endpoints those that fit. */
export function matching(all: readonly Registration[], filter: Filter): Registration[] {
  const { siteId, nodeId, serviceType, endpointType } = filter
  const found: Registration[] = []
  for (const one of all) {
    if (!fits(siteId, one.siteId) || !fits(nodeId, one.nodeId)) continue
    if (!fits(serviceType?.product, one.serviceType.product) || !fits(serviceType?.type, one.serviceType.type)) continue
    if (!endpointType) {
      found.push(one)
      continue
    }
    const serviceEndpoints = (one.serviceEndpoints ?? []).filter(
      (endpoint) =>
        fits(endpointType.protocol, endpoint.endpointType.protocol) &&
        fits(endpointType.type, endpoint.endpointType.type),
    )
    if (serviceEndpoints.length > 0) found.push({ ...one, serviceEndpoints })
  }
  return found
}
