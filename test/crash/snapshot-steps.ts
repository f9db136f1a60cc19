import { ref, type Step, task, type VmCase, withVm } from './step.ts'
import { isBase, type Machine, machineOf, type SnapshotRecord, type VmRecord } from './world-record.ts'

/** How names of snapshots end whose VM goes on as it was; from the others it is off. A suspended VM's memory lies in a file. */
const ENDINGS: Readonly<Record<string, string>> = { m: 'poweredOn', s: 'suspended' }

/** Snapshots that are taken, gone back to, removed, and cloned from with disks that build on theirs. */
export function snapshotSteps(one: VmCase): (() => Step)[] {
  const { vm, id, record, site, name, roll } = one
  const steps: (() => Step)[] = []
  const change = (what: string, after: Partial<VmRecord>): Pick<Step, 'what' | 'after'> => ({
    what: `${what} ${vm.name}`,
    after: withVm(record, { ...vm, ...after }),
  })
  if (vm.snapshots.length < 4)
    steps.push(() => {
      const memory = vm.power === 'poweredOn' && roll(3) === 0
      const ending = memory ? 'm' : vm.power === 'suspended' ? 's' : ''
      const taken = { name: `${name}${ending}`, parent: vm.current, machine: machineOf(vm) }
      return {
        ...change('take a snapshot of', { snapshots: [...vm.snapshots, taken], current: taken.name }),
        send: task(
          'CreateSnapshot_Task',
          'VirtualMachine',
          id,
          { name: taken.name, description: 'crash', memory, quiesce: false },
          roll,
        ),
      }
    })
  const snapshot = vm.snapshots[roll(Math.max(1, vm.snapshots.length))]
  if (!snapshot) return steps
  const snapshotId = site.ids.get(`snapshot ${snapshot.name}`)
  const isShared = isBase(record, vm)
  if (vm.snapshots.length > 1 && !isShared)
    steps.push(() => ({
      ...change('remove snapshots of', { snapshots: [], current: '' }),
      send: task('RemoveAllSnapshots_Task', 'VirtualMachine', id, {}, roll),
    }))
  if (snapshotId === undefined) return steps
  steps.push(() => ({
    ...change(`go back to ${snapshot.name} of`, {
      ...snapshot.machine,
      current: snapshot.name,
      power: ENDINGS[snapshot.name.slice(-1)] ?? 'poweredOff',
    }),
    send: task('RevertToSnapshot_Task', 'VirtualMachineSnapshot', snapshotId, {}, roll),
  }))
  if (!isShared)
    steps.push(() => ({
      ...change(`remove ${snapshot.name} of`, without(vm, snapshot)),
      send: task(
        'RemoveSnapshot_Task',
        'VirtualMachineSnapshot',
        snapshotId,
        { removeChildren: false, consolidate: true },
        roll,
      ),
    }))
  if (!site.onlyQuick) steps.push(() => linkedClone(one, snapshot, snapshotId))
  return steps
}

function without(vm: VmRecord, gone: SnapshotRecord): Pick<VmRecord, 'snapshots' | 'current'> {
  const snapshots = vm.snapshots
    .filter((one) => one !== gone)
    .map((one) => (one.parent === gone.name ? { ...one, parent: gone.parent } : one))
  return { snapshots, current: vm.current === gone.name ? gone.parent : vm.current }
}

function linkedClone({ vm, id, record, site, name, roll }: VmCase, snapshot: SnapshotRecord, snapshotId: string): Step {
  const location = { _typeName: 'VirtualMachineRelocateSpec', diskMoveType: 'createNewChildDiskBacking' }
  const spec = {
    _typeName: 'VirtualMachineCloneSpec',
    location,
    template: false,
    powerOn: false,
    snapshot: ref('VirtualMachineSnapshot', snapshotId),
  }
  return {
    what: `clone ${snapshot.name} of ${vm.name} to ${name}`,
    send: task(
      'CloneVM_Task',
      'VirtualMachine',
      id,
      { folder: ref('Folder', site.ids.get('vmFolder')), name, spec },
      roll,
    ),
    after: withVm(record, {
      ...cloneOf(vm, snapshot.machine, name),
      power: 'poweredOff',
      bases: [vm.home, ...vm.bases.split(' ').filter(Boolean)].sort().join(' '),
    }),
  }
}

/** What a clone begins as; snapshots, fields, tags and permissions are the source's alone. */
export const cloneOf = (vm: VmRecord, machine: Machine, name: string): VmRecord => ({
  ...vm,
  ...machine,
  name,
  home: name,
  folder: '',
  bases: '',
  power: 'poweredOn',
  snapshots: [],
  current: '',
  field: {},
  role: '',
  tags: '',
})
