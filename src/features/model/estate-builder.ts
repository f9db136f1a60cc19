import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { ref } from '../../kernel/managed.ts'
import { loadFixture } from '../../spec/fixture.ts'
import { addCustomField, setCustomValue } from '../custom-field/index.ts'
import { createDatacenter } from '../datacenter/index.ts'
import { CHILD_TYPES, createFolder } from '../folder/index.ts'
import { type DatacenterState, hostKind } from '../inventory/index.ts'
import { putSetting, queryOptions } from '../option/index.ts'
import { instanceUuid, vcenterPlaces } from '../service-instance/index.ts'
import { useRandomVmUuids } from '../vm/index.ts'
import { type Estate, type EstateDatacenter, estateShape } from './estate.ts'
import { EstateCall } from './estate-call.ts'
import { buildHosts } from './estate-hosts.ts'
import { buildMachines, buildRules } from './estate-machines.ts'
import { Names } from './estate-names.ts'
import { buildSwitches } from './estate-networks.ts'
import { buildPermissions, buildRoles, buildUsers } from './estate-people.ts'
import { buildStorage } from './estate-storage.ts'
import { ShapeError } from './shape.ts'

/** An inventory file that cannot be used. The message names the place in the file and what is allowed there. */
export class EstateUnusable extends Error {}

/**
 * What an inventory file says (fixtures/README.md, section vsphere.yaml); `content` is the parsed document.
 * @throws EstateUnusable
 */
export function readEstate(content: unknown): Estate {
  return told(() => estateShape(content, ''))
}

/**
 * Fills a new inventory with an estate, in one transaction. Storage policies, tags, content libraries and the lockout rules are left for
 * the features that will serve them.
 * @throws EstateUnusable where names lead nowhere or an operation refuses what is asked
 */
export function buildEstate(kernel: Kernel, estate: Estate): void {
  told(() => {
    if (kernel.settings.esx) throw new ShapeError('kind', 'an estate needs a vCenter; leave --esx out')
    kernel.store.writeNow(() => new EstateBuilder(kernel, estate).build())
  })
}

function told<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ShapeError ? new EstateUnusable(error.message, { cause: error }) : error
  }
}

class EstateBuilder {
  private readonly call: EstateCall
  private readonly estate: Estate
  private readonly machines = new Map<string, string>()

  constructor(kernel: Kernel, estate: Estate) {
    this.call = new EstateCall(kernel, 'estate')
    this.estate = estate
  }

  build(): void {
    const { call, estate } = this
    useRandomVmUuids(call)
    this.settings()
    at('sso', () => buildUsers(call, estate))
    at('roles', () => buildRoles(call, estate))
    if (estate.switches.length > 0 && estate.datacenters.length === 0)
      throw new ShapeError('switches', 'a switch lies in the first datacenter, and there is none')
    for (const [d, fixture] of estate.datacenters.entries()) this.datacenter(fixture, d)
    at('permissions', () => buildPermissions(call, estate))
    at('licences', () => this.licences())
    at('customFields', () => this.customFields())
  }

  /** Settings name this vCenter. */
  private settings(): void {
    const { call, estate } = this
    const places = vcenterPlaces(call.kernel)
    const own: Readonly<Record<string, string>> = {
      'vcenter.name': estate.vcenter.name,
      'vcenter.ip': estate.vcenter.ip,
    }
    const { setting } = loadFixture<{ setting: { key: string; value: unknown }[] }>('vcenter/settings.json')
    for (const { key, value } of setting) {
      if (typeof value !== 'string' || !/\$\{vcenter\.(name|ip)\}/.test(value)) continue
      if (queryOptions(undefined, call.store).every((option) => option.key !== key)) continue
      putSetting(
        key,
        value.replace(/\$\{([^}]+)\}/g, (whole, place: string) => own[place] ?? places[place] ?? whole),
        call,
      )
    }
  }

  private datacenter(fixture: EstateDatacenter, d: number): void {
    const { call, estate } = this
    const path = `datacenters[${d}]`
    const names = new Names()
    at(`${path}.name`, () => {
      const state = createDatacenter(call, call.kernel.authorizer.rootId, fixture.name)
      at(`${path}.folders`, () => this.folders(fixture, state, names))
      at(path, () => buildHosts(call, estate, fixture, { names, state, path }))
      if (d === 0) at('switches', () => buildSwitches(call, estate, state.networkFolder, names))
      at(`${path}.datastores`, () => buildStorage(call, fixture, { datacenter: state.id, names, path }))
      const place = {
        datacenter: state.id,
        vmFolder: state.vmFolder,
        names,
        path,
        estate,
        hostNetwork: fixture.hostNetwork,
      }
      at(`${path}.machines`, () => buildMachines(call, fixture.machines, place))
      at(`${path}.clusters`, () => buildRules(call, fixture, names, path))
      for (const [name, id] of names.all('machine')) this.machines.set(name, id)
    })
  }

  /** Folders by their paths; those on the way to one are made with it. */
  private folders(fixture: EstateDatacenter, state: DatacenterState, names: Names): void {
    for (const kind of ['vm', 'host', 'datastore', 'network'] as const) {
      for (const path of fixture.folders[kind]) {
        let parent = state[`${kind}Folder`]
        const steps = path.split('/')
        for (const [s, step] of steps.entries()) {
          const key = steps.slice(0, s + 1).join('/')
          const known = names.find(`${kind} folder`, key)
          parent = known ?? createFolder(this.call, parent, step, CHILD_TYPES[kind]).id
          if (known === undefined) names.put(`${kind} folder`, key, parent, `folders.${kind}`)
        }
      }
    }
  }

  private licences(): void {
    const { call, estate } = this
    const { licenses } = loadFixture<{ licenses: { licenseKey: string; editionKey: string }[] }>(
      'vcenter/licensing.json',
    )
    const manager = ref('LicenseManager', 'LicenseManager')
    const assignments = ref('LicenseAssignmentManager', 'LicenseAssignmentManager')
    for (const { content, assignedTo } of estate.licences) {
      const { licenseKey } = licenses.find(({ editionKey }) =>
        editionKey.startsWith(content === 'vcenter' ? 'vc.' : 'esx.'),
      )!
      call.perform('AddLicense', manager, { licenseKey })
      const entities =
        assignedTo === 'vcenter' ? [instanceUuid(call.kernel)] : [...call.store.all(hostKind)].map(({ id }) => id)
      for (const entity of entities) call.perform('UpdateAssignedLicense', assignments, { entity, licenseKey })
    }
  }

  private customFields(): void {
    const { call, estate } = this
    for (const [f, { name, on, values }] of estate.customFields.entries()) {
      const field = addCustomField(call, { name, managedObjectType: on })
      for (const [machine, value] of Object.entries(values)) {
        const id = this.machines.get(machine)
        if (id === undefined) throw new ShapeError(`customFields[${f}].values.${machine}`, 'there is no such machine')
        setCustomValue(call, ref('VirtualMachine', id), field, value)
      }
    }
  }
}

/** Says where in the file a value stands that an operation refused. */
function at(path: string, build: () => void): void {
  try {
    build()
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    throw new ShapeError(path, `${error.message} (${error.fault})`)
  }
}
