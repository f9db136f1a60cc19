import { setTimeout as sleep } from 'node:timers/promises'
import { type ApiClient, textAt, type Wire, xmlFields } from './api-client.ts'
import { all, one } from './soap-client.ts'
import { fieldNames, fileUrl, hashOf, type VmRecord, type WorkerRecord } from './world-record.ts'

/** A change that a worker wants: what to send, and what holds once it is done. */
export interface Step {
  readonly what: string
  /** Sends it. Gives the task's id where the method returns one; otherwise it is done when this resolves. */
  send(client: ApiClient): Promise<string | undefined>
  readonly after: WorkerRecord
}

/** What steps need to know of the inventory. */
export interface Site {
  /** Ids by name: of the worker's VMs, folders and tags, and `pool`, `vmFolder`, `datastore`, `category`. */
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

const ref = (type: string, value: string | undefined): Wire => ({ _typeName: 'ManagedObjectReference', type, value })

/** A method of the Web Services API, over SOAP or VI/JSON as chance has it; the arguments are the same. */
function task(method: string, type: string, id: string, args: { readonly [name: string]: Wire }, roll: Roll) {
  const isJson = roll(2) === 0
  return async (client: ApiClient) => {
    if (isJson) return textAt(await client.vijson(method, type, id, args), 'value')
    return one(await client.soap.call(method, type, id, xmlFields(args)), 'returnval')!.text
  }
}

function done(method: string, type: string, id: string, args: { readonly [name: string]: Wire }, roll: Roll) {
  const isJson = roll(2) === 0
  return async (client: ApiClient) => {
    if (isJson) await client.vijson(method, type, id, args)
    else await client.soap.call(method, type, id, xmlFields(args))
    return undefined
  }
}

const EMPTY_VM = { snapshots: [], field: '', role: '', tags: '', option: '', disks: 1 } as const

const DEVICES: Wire = [
  {
    _typeName: 'VirtualDeviceConfigSpec',
    operation: 'add',
    device: { _typeName: 'ParaVirtualSCSIController', key: -1, busNumber: 0, sharedBus: 'noSharing' },
  },
  diskChange(-2, -1, 0),
]

function diskChange(key: number, controllerKey: number, unitNumber: number): Wire {
  return {
    _typeName: 'VirtualDeviceConfigSpec',
    operation: 'add',
    fileOperation: 'create',
    device: {
      _typeName: 'VirtualDisk',
      key,
      backing: {
        _typeName: 'VirtualDiskFlatVer2BackingInfo',
        fileName: '',
        diskMode: 'persistent',
        thinProvisioned: true,
      },
      controllerKey,
      unitNumber,
      capacityInKB: 1024,
    },
  }
}

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

function createVm(record: WorkerRecord, site: Site, name: string, roll: Roll): Step {
  const cpus = 1 + roll(2)
  const memory = 4 * (1 + roll(20))
  const after = (annotation: string) =>
    withVm(record, { ...EMPTY_VM, name, home: name, power: 'poweredOff', cpus, memory, annotation })
  if (roll(3) === 0)
    return {
      what: `create ${name} by REST`,
      async send(client) {
        await client.rest('POST', '/api/vcenter/vm', {
          name,
          guest_OS: 'OTHER_64',
          placement: {
            folder: site.ids.get('vmFolder'),
            resource_pool: site.ids.get('pool'),
            datastore: site.ids.get('datastore'),
          },
          cpu: { count: cpus },
          memory: { size_MiB: memory },
          disks: [{ new_vmdk: { capacity: 1_048_576 } }],
        })
        return undefined
      },
      after: after(''),
    }
  const config = {
    _typeName: 'VirtualMachineConfigSpec',
    name,
    annotation: 'made',
    guestId: 'otherGuest64',
    files: { _typeName: 'VirtualMachineFileInfo', vmPathName: '[LocalDS_0]' },
    numCPUs: cpus,
    memoryMB: memory,
    deviceChange: DEVICES,
  }
  const pool = ref('ResourcePool', site.ids.get('pool'))
  return {
    what: `create ${name}`,
    send: task('CreateVM_Task', 'Folder', site.ids.get('vmFolder')!, { config, pool }, roll),
    after: after('made'),
  }
}

/** Power by REST and JSON-RPC, which answer when it is done. */
function powerStep(vm: VmRecord, id: string, record: WorkerRecord, byRpc: boolean): Step {
  const isRunning = vm.power === 'poweredOn'
  const action = isRunning ? 'stop' : 'start'
  return {
    what: `${action} ${vm.name} by ${byRpc ? 'JSON-RPC' : 'REST'}`,
    async send(client) {
      if (byRpc) await client.rpc('com.vmware.vcenter.vm.power', action, { vm: id })
      else await client.rest('POST', `/api/vcenter/vm/${id}/power?action=${action}`)
      return undefined
    },
    after: withVm(record, { ...vm, power: isRunning ? 'poweredOff' : 'poweredOn' }),
  }
}

function onVm(vm: VmRecord, record: WorkerRecord, site: Site, name: string, roll: Roll): (() => Step)[] {
  const id = site.ids.get(vm.name)!
  const changed =
    (what: string, change: Partial<VmRecord>, method: string, args: { readonly [name: string]: Wire } = {}) =>
    (): Step => ({
      what: `${what} ${vm.name}`,
      send: task(method, 'VirtualMachine', id, args, roll),
      after: withVm(record, { ...vm, ...change }),
    })
  const isOff = vm.power === 'poweredOff'
  // As much as the hosts of the default inventory have for many.
  const cpus = 1 + roll(2)
  const memory = 4 * (1 + roll(20))
  const annotation = `note <${roll(1000)}> & "${'x'.repeat(roll(2000))}"`
  const configSpec = (fields: { readonly [name: string]: Wire }) => ({
    spec: { _typeName: 'VirtualMachineConfigSpec', ...fields },
  })
  const option = String(roll(1000))
  const steps: (() => Step)[] = [
    changed(
      'power',
      { power: vm.power === 'poweredOn' ? 'poweredOff' : 'poweredOn' },
      vm.power === 'poweredOn' ? 'PowerOffVM_Task' : 'PowerOnVM_Task',
    ),
    () => powerStep(vm, id, record, roll(2) === 0),
    changed('annotate', { annotation }, 'ReconfigVM_Task', configSpec({ annotation })),
    changed('take a snapshot of', { snapshots: [...vm.snapshots, name] }, 'CreateSnapshot_Task', {
      name,
      memory: false,
      quiesce: false,
    }),
    () => ({
      what: `permit on ${vm.name}`,
      send: done(
        'SetEntityPermissions',
        'AuthorizationManager',
        'AuthorizationManager',
        {
          entity: ref('VirtualMachine', id),
          permission: [
            {
              _typeName: 'Permission',
              principal: 'VSPHERE.LOCAL\\Administrator',
              group: false,
              roleId: -2,
              propagate: true,
            },
          ],
        },
        roll,
      ),
      after: withVm(record, { ...vm, role: '-2' }),
    }),
  ]
  if (vm.power !== 'suspended')
    steps.push(
      changed(
        'set an option of',
        { option },
        'ReconfigVM_Task',
        configSpec({
          extraConfig: [
            { _typeName: 'OptionValue', key: 'crash.option', value: { _typeName: 'string', _value: option } },
          ],
        }),
      ),
    )
  if (vm.power === 'poweredOn') {
    steps.push(changed('suspend', { power: 'suspended' }, 'SuspendVM_Task'))
    steps.push(changed('reset', {}, 'ResetVM_Task'))
  }
  if (vm.power !== 'suspended' && vm.disks < 4 && vm.snapshots.length === 0)
    steps.push(
      changed(
        'add a disk to',
        { disks: vm.disks + 1 },
        'ReconfigVM_Task',
        configSpec({ deviceChange: [diskChange(-5, 1000, vm.disks)] }),
      ),
    )
  if (isOff) {
    const three = { annotation: 'three at once', numCPUs: cpus, memoryMB: memory }
    const change = { cpus, memory, annotation: 'three at once' }
    steps.push(changed('reconfigure', change, 'ReconfigVM_Task', configSpec(three)))
    steps.push(() => {
      const after = withoutVm(record, vm.name)
      if (roll(2))
        return { what: `destroy ${vm.name}`, send: task('Destroy_Task', 'VirtualMachine', id, {}, roll), after }
      return {
        what: `delete ${vm.name} by REST`,
        async send(client) {
          await client.rest('DELETE', `/api/vcenter/vm/${id}`)
          return undefined
        },
        after,
      }
    })
    steps.push(() => ({
      what: `rename ${vm.name}`,
      send: task('Rename_Task', 'VirtualMachine', id, { newName: name }, roll),
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
        {
          folder: ref('Folder', site.ids.get('vmFolder')),
          name,
          spec: {
            _typeName: 'VirtualMachineCloneSpec',
            location: { _typeName: 'VirtualMachineRelocateSpec' },
            template: false,
            powerOn: true,
          },
        },
        roll,
      ),
      after: withVm(record, {
        ...vm,
        name,
        home: name,
        power: 'poweredOn',
        snapshots: [],
        field: '',
        role: '',
        tags: '',
      }),
    }))
  const tag = record.tags[roll(Math.max(1, record.tags.length))]
  if (tag !== undefined) steps.push(() => tagStep(vm, id, record, site, tag, roll(2) === 0))
  const field = record.fields[roll(Math.max(1, record.fields.length))]
  if (field !== undefined && vm.field === '') steps.push(() => setField(vm, record, id, field, name))
  return steps
}

/** Attaches a tag to the VM, or detaches it, by REST or JSON-RPC. */
function tagStep(vm: VmRecord, id: string, record: WorkerRecord, site: Site, tag: string, byRpc: boolean): Step {
  const now = vm.tags === '' ? [] : vm.tags.split(' ')
  const isOn = now.includes(tag)
  const action = isOn ? 'detach' : 'attach'
  const tags = (isOn ? now.filter((one) => one !== tag) : [...now, tag]).sort().join(' ')
  const object = { type: 'VirtualMachine', id }
  return {
    what: `${action} ${tag} ${vm.name} by ${byRpc ? 'JSON-RPC' : 'REST'}`,
    async send(client) {
      const tagId = site.ids.get(`tag ${tag}`)
      if (byRpc)
        await client.rpc('com.vmware.cis.tagging.tag_association', action, {
          tag_id: tagId,
          object_id: { STRUCTURE: { 'com.vmware.vapi.std.dynamic_ID': object } },
        })
      else
        await client.rest('POST', `/api/cis/tagging/tag-association/${tagId}?action=${action}`, { object_id: object })
      return undefined
    },
    after: withVm(record, { ...vm, tags }),
  }
}

/** Deletes a tag by REST; it leaves every object that has it. */
function deleteTag(record: WorkerRecord, site: Site, tag: string): Step {
  const vms = Object.entries(record.vms).map(([name, vm]) => {
    const tags = vm.tags
      .split(' ')
      .filter((one) => one !== tag)
      .join(' ')
    return [name, { ...vm, tags }] as const
  })
  return {
    what: `delete tag ${tag}`,
    async send(client) {
      await client.rest('DELETE', `/api/cis/tagging/tag/${site.ids.get(`tag ${tag}`)}`)
      return undefined
    },
    after: { ...record, vms: Object.fromEntries(vms), tags: record.tags.filter((one) => one !== tag) },
  }
}

function setField(vm: VmRecord, record: WorkerRecord, id: string, field: string, value: string): Step {
  return {
    what: `set a field of ${vm.name}`,
    async send({ soap }) {
      const key = [...(await fieldNames(soap))].find(([, name]) => name === field)?.[0]
      await soap.call(
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

const PAUSE_MS = 15

function fileSteps(record: WorkerRecord, site: Site, name: string, roll: Roll): (() => Step)[] {
  const old = Object.keys(record.files)
  // Half of the uploads replace a file: it is the old one or the new one, never a part.
  const path = old.length > 2 || (old.length > 0 && roll(2)) ? old[roll(old.length)]! : `${name}.bin`
  const isSlow = roll(4) === 0
  const body = Buffer.from(`${name} `.repeat(isSlow ? 200_000 : 1 + roll(20_000)))
  const steps = [
    (): Step => ({
      what: `upload ${path}`,
      async send({ soap }) {
        const status = isSlow
          ? await soap.putSlowly(fileUrl(path), body, () => sleep(PAUSE_MS))
          : await soap.put(fileUrl(path), body)
        if (status !== 200 && status !== 201) throw new Error(`upload of ${path}: ${status}`)
        return undefined
      },
      after: { ...record, files: { ...record.files, [path]: hashOf(body) } },
    }),
  ]
  const gone = old[roll(Math.max(1, old.length))]
  if (gone !== undefined && old.length > 1) {
    const { [gone]: _, ...files } = record.files
    steps.push(() => ({
      what: `delete the file ${gone}`,
      send: task(
        'DeleteDatastoreFile_Task',
        'FileManager',
        'FileManager',
        { name: `[LocalDS_0] ${gone}`, datacenter: ref('Datacenter', site.ids.get('datacenter')) },
        roll,
      ),
      after: { ...record, files },
    }))
  }
  return steps
}

function others(record: WorkerRecord, site: Site, name: string, roll: Roll): (() => Step)[] {
  const steps: (() => Step)[] = [() => createVm(record, site, name, roll), ...fileSteps(record, site, name, roll)]
  if (record.folders.length < 3)
    steps.push(() => ({
      what: `create folder ${name}`,
      send: done('CreateFolder', 'Folder', site.ids.get('vmFolder')!, { name }, roll),
      after: { ...record, folders: [...record.folders, name].sort() },
    }))
  if (record.fields.length < 3)
    steps.push(() => ({
      what: `add field ${name}`,
      send: done(
        'AddCustomFieldDef',
        'CustomFieldsManager',
        'CustomFieldsManager',
        { name, moType: 'VirtualMachine' },
        roll,
      ),
      after: { ...record, fields: [...record.fields, name].sort() },
    }))
  const tag = record.tags[0]
  if (tag !== undefined && record.tags.length > 2) steps.push(() => deleteTag(record, site, tag))
  if (record.tags.length < 3)
    steps.push(() => ({
      what: `create tag ${name}`,
      async send(client) {
        await client.rest('POST', '/api/cis/tagging/tag', {
          name,
          description: '',
          category_id: site.ids.get('category'),
        })
        return undefined
      },
      after: { ...record, tags: [...record.tags, name].sort() },
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
