import { all, one, type SoapClient, xmlText } from './soap-client.ts'
import { fieldNames, fileUrl, hashOf, type VmRecord, type WorkerRecord } from './world-record.ts'

/** A change that a worker wants: what to send, and what holds once it is done. */
export interface Step {
  readonly what: string
  /** Sends it. Gives the task's id where the method returns one; otherwise it is done when this resolves. */
  send(client: SoapClient): Promise<string | undefined>
  readonly after: WorkerRecord
}

/** What steps need to know of the inventory. */
export interface Site {
  /** Ids by name: of the worker's VMs and folders, and `pool`, `vmFolder`. */
  readonly ids: ReadonlyMap<string, string>
  /** Slow steps are left out. */
  readonly onlyQuick: boolean
}

type Roll = (below: number) => number

const withVm = (record: WorkerRecord, vm: VmRecord): WorkerRecord => ({
  ...record,
  vms: { ...record.vms, [vm.name]: vm },
})

function withoutVm(record: WorkerRecord, name: string): WorkerRecord {
  const { [name]: _, ...vms } = record.vms
  return { ...record, vms }
}

const DISK =
  '<deviceChange><operation>add</operation><device xsi:type="ParaVirtualSCSIController"><key>-1</key><busNumber>0</busNumber><sharedBus>noSharing</sharedBus></device></deviceChange>' +
  '<deviceChange><operation>add</operation><fileOperation>create</fileOperation><device xsi:type="VirtualDisk"><key>-2</key><backing xsi:type="VirtualDiskFlatVer2BackingInfo"><fileName></fileName><diskMode>persistent</diskMode><thinProvisioned>true</thinProvisioned></backing><controllerKey>-1</controllerKey><unitNumber>0</unitNumber><capacityInKB>1024</capacityInKB></device></deviceChange>'

/** A random change of what the worker has. `name` is one that nobody had before. */
export function nextStep(record: WorkerRecord, site: Site, name: string, roll: Roll): Step {
  const names = Object.keys(record.vms)
  const vm = names.length > 0 ? record.vms[names[roll(names.length)]!] : undefined
  const makers =
    vm && site.ids.has(vm.name)
      ? [...onVm(vm, record, site, name, roll), ...others(record, site, name, roll)]
      : others(record, site, name, roll)
  if (names.length === 0) return createVm(record, site, name, roll)
  return makers[roll(makers.length)]!()
}

function task(method: string, type: string, id: string, args: string) {
  return async (client: SoapClient) => one(await client.call(method, type, id, args), 'returnval')!.text
}

function done(method: string, type: string, id: string, args: string) {
  return async (client: SoapClient) => {
    await client.call(method, type, id, args)
    return undefined
  }
}

function createVm(record: WorkerRecord, site: Site, name: string, roll: Roll): Step {
  const cpus = 1 + roll(2)
  const memory = 4 * (1 + roll(20))
  const config = `<config><name>${name}</name><annotation>made</annotation><guestId>otherGuest64</guestId><files><vmPathName>[LocalDS_0]</vmPathName></files><numCPUs>${cpus}</numCPUs><memoryMB>${memory}</memoryMB>${DISK}</config>`
  return {
    what: `create ${name}`,
    send: task(
      'CreateVM_Task',
      'Folder',
      site.ids.get('vmFolder')!,
      `${config}<pool type="ResourcePool">${site.ids.get('pool')}</pool>`,
    ),
    after: withVm(record, {
      name,
      home: name,
      power: 'poweredOff',
      cpus,
      memory,
      annotation: 'made',
      snapshots: [],
      field: '',
      role: '',
    }),
  }
}

function onVm(vm: VmRecord, record: WorkerRecord, site: Site, name: string, roll: Roll): (() => Step)[] {
  const id = site.ids.get(vm.name)!
  const changed =
    (what: string, change: Partial<VmRecord>, method: string, args = ''): (() => Step) =>
    () => ({
      what: `${what} ${vm.name}`,
      send: task(method, 'VirtualMachine', id, args),
      after: withVm(record, { ...vm, ...change }),
    })
  const isOff = vm.power === 'poweredOff'
  // As much as the hosts of the default inventory have for many.
  const cpus = 1 + roll(2)
  const memory = 4 * (1 + roll(20))
  const annotation = `note <${roll(1000)}> & "${'x'.repeat(roll(2000))}"`
  const steps = [
    changed('power', { power: isOff ? 'poweredOn' : 'poweredOff' }, isOff ? 'PowerOnVM_Task' : 'PowerOffVM_Task'),
    changed(
      'annotate',
      { annotation },
      'ReconfigVM_Task',
      `<spec><annotation>${xmlText(annotation)}</annotation></spec>`,
    ),
    changed(
      'take a snapshot of',
      { snapshots: [...vm.snapshots, name] },
      'CreateSnapshot_Task',
      `<name>${name}</name><memory>false</memory><quiesce>false</quiesce>`,
    ),
    () => ({
      what: `permit on ${vm.name}`,
      send: done(
        'SetEntityPermissions',
        'AuthorizationManager',
        'AuthorizationManager',
        `<entity type="VirtualMachine">${id}</entity><permission><principal>VSPHERE.LOCAL\\Administrator</principal><group>false</group><roleId>${-2}</roleId><propagate>true</propagate></permission>`,
      ),
      after: withVm(record, { ...vm, role: '-2' }),
    }),
  ]
  if (isOff) {
    const spec = `<spec><annotation>three at once</annotation><numCPUs>${cpus}</numCPUs><memoryMB>${memory}</memoryMB></spec>`
    steps.push(changed('reconfigure', { cpus, memory, annotation: 'three at once' }, 'ReconfigVM_Task', spec))
    steps.push(() => ({
      what: `destroy ${vm.name}`,
      send: task('Destroy_Task', 'VirtualMachine', id, ''),
      after: withoutVm(record, vm.name),
    }))
    steps.push(() => ({
      what: `rename ${vm.name}`,
      send: task('Rename_Task', 'VirtualMachine', id, `<newName>${name}</newName>`),
      after: withVm(withoutVm(record, vm.name), { ...vm, name }),
    }))
  }
  if (vm.snapshots.length > 1) steps.push(changed('remove snapshots of', { snapshots: [] }, 'RemoveAllSnapshots_Task'))
  if (!site.onlyQuick && isOff && vm.snapshots.length === 0)
    steps.push(() => ({
      what: `clone ${vm.name} to ${name}`,
      send: task(
        'CloneVM_Task',
        'VirtualMachine',
        id,
        `<folder type="Folder">${site.ids.get('vmFolder')}</folder><name>${name}</name><spec><location/><template>false</template><powerOn>true</powerOn></spec>`,
      ),
      after: withVm(record, { ...vm, name, home: name, power: 'poweredOn', snapshots: [], field: '', role: '' }),
    }))
  const field = record.fields[roll(Math.max(1, record.fields.length))]
  if (field !== undefined && vm.field === '') steps.push(() => setField(vm, record, id, field, name))
  return steps
}

function setField(vm: VmRecord, record: WorkerRecord, id: string, field: string, value: string): Step {
  return {
    what: `set a field of ${vm.name}`,
    async send(client) {
      const key = [...(await fieldNames(client))].find(([, name]) => name === field)?.[0]
      await client.call(
        'SetField',
        'CustomFieldsManager',
        'CustomFieldsManager',
        `<entity type="VirtualMachine">${id}</entity><key>${key}</key><value>${value}</value>`,
      )
      return undefined
    },
    after: withVm(record, { ...vm, field: `${field}:${value}` }),
  }
}

function others(record: WorkerRecord, site: Site, name: string, roll: Roll): (() => Step)[] {
  const body = Buffer.from(`${name} `.repeat(1 + roll(20_000)))
  const old = Object.keys(record.files)
  // Half of the uploads replace a file: it is the old one or the new one, never a part.
  const path = old.length > 2 || (old.length > 0 && roll(2)) ? old[roll(old.length)]! : `${name}.bin`
  const steps: (() => Step)[] = [
    () => createVm(record, site, name, roll),
    () => ({
      what: `upload ${path}`,
      async send(client) {
        const status = await client.put(fileUrl(path), body)
        if (status !== 200 && status !== 201) throw new Error(`upload of ${path}: ${status}`)
        return undefined
      },
      after: { ...record, files: { ...record.files, [path]: hashOf(body) } },
    }),
  ]
  if (record.folders.length < 3)
    steps.push(() => ({
      what: `create folder ${name}`,
      send: done('CreateFolder', 'Folder', site.ids.get('vmFolder')!, `<name>${name}</name>`),
      after: { ...record, folders: [...record.folders, name].sort() },
    }))
  if (record.fields.length < 3)
    steps.push(() => ({
      what: `add field ${name}`,
      send: done(
        'AddCustomFieldDef',
        'CustomFieldsManager',
        'CustomFieldsManager',
        `<name>${name}</name><moType>VirtualMachine</moType>`,
      ),
      after: { ...record, fields: [...record.fields, name].sort() },
    }))
  return steps
}

/** How a task stands: undefined while it has not ended. Throws when there is no such task. */
export function endOf(info: ReturnType<typeof one>): 'success' | string | undefined {
  const state = one(info, 'state')?.text
  if (state === undefined) throw new Error('a task has no state')
  if (state === 'success') return 'success'
  if (state !== 'error') return undefined
  const error = one(info, 'error')
  return `${all(error, 'fault')[0]?.attributes.find(({ name }) => name === 'type')?.value}: ${one(error, 'localizedMessage')?.text}`
}
