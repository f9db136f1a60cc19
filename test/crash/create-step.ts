import type { Wire } from './api-client.ts'
import { type Roll, ref, type Site, type Step, task, withVm } from './step.ts'
import { DATASTORES, type VmRecord, type WorkerRecord } from './world-record.ts'

const EMPTY_VM = {
  datastore: DATASTORES[0],
  folder: '',
  bases: '',
  snapshots: [],
  current: '',
  field: {},
  role: '',
  tags: '',
  option: '',
  disks: 1,
  nics: [],
} satisfies Partial<VmRecord>

const DEVICES: Wire = [
  {
    _typeName: 'VirtualDeviceConfigSpec',
    operation: 'add',
    device: { _typeName: 'ParaVirtualSCSIController', key: -1, busNumber: 0, sharedBus: 'noSharing' },
  },
  diskChange(-2, -1, 0),
]

export function diskChange(key: number, controllerKey: number, unitNumber: number): Wire {
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

/** A new VM, by three APIs. */
export function createVm(record: WorkerRecord, site: Site, name: string, roll: Roll): Step {
  const cpus = 1 + roll(2)
  const memory = 4 * (1 + roll(20))
  const after = (annotation: string) =>
    withVm(record, {
      ...EMPTY_VM,
      pool: site.ids.get('pool')!,
      name,
      home: name,
      power: 'poweredOff',
      cpus,
      memory,
      annotation,
    })
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
            datastore: site.ids.get('datastore LocalDS_0'),
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
