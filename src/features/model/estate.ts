// The form of an inventory file of kind `estate` (fixtures/README.md, section vsphere.yaml). Names refer to names.
import { list, oneOf, optional, pattern, record, type Shape, table, text, truth, whole, withDefault } from './shape.ts'

const address = pattern(/^\d{1,3}(\.\d{1,3}){3}$/, 'an IPv4 address')
const inventoryPath = pattern(/^\//, 'an inventory path such as /Datacenter-01/vm')
const shares = withDefault(oneOf('low', 'normal', 'high'), 'normal')
const amount = withDefault(whole(0), 0)
const vlan = optional(whole(0, 4094))

const machine = record({
  name: text,
  folder: optional(text),
  pool: optional(text),
  host: text,
  datastore: text,
  guest: text,
  cpus: withDefault(whole(1, 768), 1),
  memoryMB: withDefault(whole(4), 1024),
  disksGB: list(whole(1)),
  nics: list(text),
  ip: list(address),
  power: withDefault(oneOf('on', 'off', 'suspended'), 'off'),
  firmware: withDefault(oneOf('bios', 'efi'), 'bios'),
  template: withDefault(truth, false),
  snapshots: list(text),
})

const host = record({ name: text, ip: optional(address), serial: optional(text) })

const cluster = record({
  name: text,
  drs: optional(
    record({
      enabled: withDefault(truth, true),
      behavior: withDefault(oneOf('fullyAutomated', 'partiallyAutomated', 'manual'), 'fullyAutomated'),
      vmotionRate: withDefault(whole(1, 5), 3),
    }),
  ),
  ha: optional(
    record({
      enabled: withDefault(truth, true),
      failoverLevel: withDefault(whole(1), 1),
      admissionControl: withDefault(oneOf('resourcePercentage', 'failoverLevel', 'disabled'), 'resourcePercentage'),
    }),
  ),
  evc: optional(text),
  hosts: list(host),
  pools: list(
    record({
      name: text,
      cpu: optional(record({ shares, reservationMHz: amount, limitMHz: optional(whole(0)) })),
      memory: optional(record({ shares, reservationMB: amount, limitMB: optional(whole(0)) })),
    }),
  ),
  rules: list(record({ type: oneOf('affinity', 'antiAffinity'), name: text, machines: list(text) })),
})

const datastore = record({
  name: text,
  type: oneOf('VMFS', 'NFS'),
  capacityGB: whole(1),
  disk: optional(text),
  server: optional(text),
  path: optional(text),
  hosts: optional(text),
  eachHost: withDefault(truth, false),
  folder: optional(text),
})

const datacenter = record({
  name: text,
  folders: withDefault(record({ vm: list(text), host: list(text), datastore: list(text), network: list(text) }), {
    vm: [],
    host: [],
    datastore: [],
    network: [],
  }),
  clusters: list(cluster),
  standaloneHosts: list(record({ name: text, ip: optional(address), serial: optional(text), folder: optional(text) })),
  hostNetwork: optional(
    record({
      netmask: address,
      prefixLength: whole(1, 32),
      network: address,
      gateway: address,
      nics: optional(whole(1)),
      free: list(text),
    }),
  ),
  freeDisks: optional(record({ local: whole(0), shared: whole(0) })),
  datastores: list(datastore),
  files: list(record({ datastore: text, path: text, sizeMB: whole(0) })),
  machines: list(machine),
})

const dvSwitch = record({
  name: text,
  version: optional(text),
  mtu: optional(whole(1280, 9190)),
  uplinks: list(text),
  hosts: optional(record({ cluster: text, nics: list(text) })),
  portgroups: list(
    record({
      name: text,
      vlan,
      trunk: optional(pattern(/^\d+-\d+$/, 'a range of VLANs such as 0-4094')),
      ports: optional(whole(0, 8192)),
      type: withDefault(oneOf('earlyBinding', 'ephemeral'), 'earlyBinding'),
    }),
  ),
})

const anything: Shape<unknown> = (value) => value

/**
 * The whole file. `storagePolicies`, `tagCategories`, `tags` and `libraries` are checked and kept for the features that will serve
 * them; nothing is made of them yet. The same goes for `sso.lockout`.
 */
export const estateShape = record({
  schema: oneOf1,
  kind: oneOf('estate'),
  identity: optional(text),
  hardware: withDefault(oneOf('vsphere', 'small'), 'vsphere'),
  vcenter: record({ name: text, ip: address, domain: text, dns: list(address), ntp: list(text) }),
  sso: withDefault(
    record({
      domain: withDefault(oneOf('vsphere.local'), 'vsphere.local'),
      lockout: optional(
        record({ maxFailedAttempts: whole(1), failedAttemptIntervalSec: whole(1), autoUnlockIntervalSec: whole(0) }),
      ),
      users: list(record({ name: text, password: text, groups: list(text) })),
      groups: list(record({ name: text, description: withDefault(text, '') })),
    }),
    { domain: 'vsphere.local', lockout: undefined, users: [], groups: [] },
  ),
  roles: list(record({ name: text, from: text, without: list(text) })),
  permissions: list(
    record({
      on: inventoryPath,
      principal: text,
      group: withDefault(truth, false),
      role: text,
      propagate: withDefault(truth, true),
    }),
  ),
  licences: list(record({ content: oneOf('vcenter', 'vsphere'), assignedTo: oneOf('vcenter', 'hosts') })),
  networks: list(record({ name: text, vlan: withDefault(whole(0, 4094), 0), vmkernel: optional(text) })),
  switches: list(dvSwitch),
  datacenters: list(datacenter),
  storagePolicies: list(record({ name: text, description: withDefault(text, ''), rules: table(anything) })),
  tagCategories: list(
    record({ name: text, cardinality: oneOf('SINGLE', 'MULTIPLE'), types: list(text), tags: list(text) }),
  ),
  tags: list(record({ tag: pattern(/^[^/]+\/[^/]+$/, 'category/tag'), on: list(text) })),
  libraries: list(record({ name: text, type: oneOf('LOCAL', 'SUBSCRIBED'), datastore: text, items: list(anything) })),
  customFields: list(record({ name: text, on: optional(text), values: table(text) })),
  alarms: withDefault(oneOf('default'), 'default'),
})

function oneOf1(value: unknown, path: string): 1 {
  whole(1, 1)(value, path)
  return 1
}

export type Estate = ReturnType<typeof estateShape>
export type EstateDatacenter = Estate['datacenters'][number]
export type EstateMachine = EstateDatacenter['machines'][number]
export type EstateCluster = EstateDatacenter['clusters'][number]
