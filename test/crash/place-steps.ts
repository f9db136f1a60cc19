import { type Roll, ref, type Site, type Step, task, type VmCase, withVm } from './step.ts'
import { DATASTORES, isBase, type VmRecord, type WorkerRecord } from './world-record.ts'

/** Moves of a VM to another folder, datastore, and pool with its hosts. */
export function placeSteps({ vm, id, record, site, roll }: VmCase): (() => Step)[] {
  const steps: (() => Step)[] = []
  const folders = ['', ...record.folders].filter((name) => name !== vm.folder)
  const folder = folders[roll(Math.max(1, folders.length))]
  const folderId = folder === '' ? site.ids.get('vmFolder') : site.ids.get(`folder ${folder}`)
  if (folder !== undefined && folderId !== undefined)
    steps.push(() => ({
      what: `move ${vm.name} to the folder "${folder}"`,
      send: task('MoveIntoFolder_Task', 'Folder', folderId, { list: [ref('VirtualMachine', id)] }, roll),
      after: withVm(record, { ...vm, folder }),
    }))
  if (site.onlyQuick || vm.power === 'suspended') return steps
  const datastore = DATASTORES.find((name) => name !== vm.datastore)!
  const isCluster = vm.pool !== site.ids.get('clusterPool')
  const pool = isCluster ? site.ids.get('clusterPool')! : site.ids.get('pool')!
  const host = isCluster ? site.ids.get('clusterHost') : site.ids.get('host')
  const relocate = (change: Partial<VmRecord>, fields: Parameters<typeof task>[3]) => (): Step => ({
    what: `relocate ${vm.name} to ${Object.values(change).join(' ')}`,
    send: task(
      'RelocateVM_Task',
      'VirtualMachine',
      id,
      { spec: { _typeName: 'VirtualMachineRelocateSpec', ...fields } },
      roll,
    ),
    after: withVm(record, { ...vm, ...change }),
  })
  const target = { datastore: ref('Datastore', site.ids.get(`datastore ${datastore}`)) }
  const owner = { pool: ref('ResourcePool', pool), host: ref('HostSystem', host) }
  steps.push(relocate({ pool }, owner))
  // Disks that build on another VM's stay where they are, and so do those.
  if (vm.bases !== '' || isBase(record, vm)) return steps
  steps.push(relocate({ datastore }, target), relocate({ datastore, pool }, { ...target, ...owner }))
  return steps
}

/** Folders that are made, renamed with what is in them, and removed when nothing is. */
export function folderSteps(record: WorkerRecord, site: Site, name: string, roll: Roll): (() => Step)[] {
  const steps: (() => Step)[] = []
  if (record.folders.length < 3)
    steps.push(() => ({
      what: `create folder ${name}`,
      async send(client) {
        await client.vijson('CreateFolder', 'Folder', site.ids.get('vmFolder')!, { name })
        return undefined
      },
      after: { ...record, folders: [...record.folders, name].sort() },
    }))
  const old = record.folders[roll(Math.max(1, record.folders.length))]
  const id = site.ids.get(`folder ${old}`)
  if (old === undefined || id === undefined) return steps
  const others = record.folders.filter((one) => one !== old)
  const isEmpty = Object.values(record.vms).every(({ folder }) => folder !== old)
  if (isEmpty && record.folders.length > 1)
    steps.push(() => ({
      what: `destroy folder ${old}`,
      send: task('Destroy_Task', 'Folder', id, {}, roll),
      after: { ...record, folders: others },
    }))
  const vms = Object.values(record.vms).map((vm) => (vm.folder === old ? { ...vm, folder: name } : vm))
  steps.push(() => ({
    what: `rename folder ${old} to ${name}`,
    send: task('Rename_Task', 'Folder', id, { newName: name }, roll),
    after: {
      ...record,
      folders: [...others, name].sort(),
      vms: Object.fromEntries(vms.map((vm) => [vm.name, vm])),
    },
  }))
  return steps
}
