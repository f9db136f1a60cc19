import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatacenterConfigInfo } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { share } from '../../spec/shared-value.ts'
import { packageRoot } from '../../spec/tables.ts'
import { CHILD_TYPES, createFolder } from '../folder/index.ts'
import { assertNameFree, type DatacenterState, datacenterKind, folderKind, storedName } from '../inventory/index.ts'

let configuration: DatacenterConfigInfo | undefined
function newConfiguration(): DatacenterConfigInfo {
  const read = () => readFileSync(join(packageRoot(), 'fixtures', 'vcenter', 'cluster.json'), 'utf8')
  configuration ??= share((JSON.parse(read()) as { datacenterConfig: DatacenterConfigInfo }).datacenterConfig)
  return configuration
}

/**
 * Makes a datacenter with its four folders and posts DatacenterCreatedEvent. `parent`: id of a folder that takes datacenters, otherwise
 * NotSupported. DuplicateName, InvalidName. The one of an ESXi host and its folders have that product's ids.
 */
export function createDatacenter(call: Call, parent: string, name: string): DatacenterState {
  const folder = call.get(folderKind, ref('Folder', parent))
  if (!folder.childType.includes('Datacenter')) throw new Fault('NotSupported')
  const stored = storedName(name)
  assertNameFree(call, parent, stored)
  const { esx } = call.settings
  const id = esx ? 'ha-datacenter' : call.newId('datacenter')
  const folders: Record<string, string> = {}
  // The folders come first so that nobody sees a datacenter that names folders which are not there; ids are drawn in their order.
  for (const kind of ['vm', 'host', 'datastore', 'network'] as const) {
    const childType: readonly string[] = CHILD_TYPES[kind]
    const types = esx ? childType.filter((type) => type !== 'Folder').slice(0, 1) : childType
    const options = { fixed: true, ...(esx ? { id: `ha-folder-${kind}` } : {}) }
    folders[`${kind}Folder`] = createFolder(call, id, kind, types, options).id
  }
  const made = call.store.insert(datacenterKind, {
    id,
    name: stored,
    parent,
    ...(folders as Pick<DatacenterState, 'vmFolder' | 'hostFolder' | 'datastoreFolder' | 'networkFolder'>),
    configuration: newConfiguration(),
  })
  call.post(
    'DatacenterCreatedEvent',
    { datacenter: id },
    { parent: { name: folder.name, folder: ref('Folder', parent) } },
  )
  return made
}

interface ReconfigureInput {
  id: string
  spec: DatacenterConfigInfo
  modify: boolean
}
export const reconfigureDatacenterTask: TaskKind<ReconfigureInput> = {
  name: 'datacenter.reconfigure',
  descriptionId: 'Datacenter.reconfigure',
  begin(input, call) {
    call.claim(input.id)
    for (const key of [input.spec.defaultHardwareVersionKey, input.spec.maximumHardwareVersionKey])
      if (key && !/^vmx-\d\d$/.test(key)) throw invalidArgument('spec')
    return undefined
  },
  finish({ id, spec, modify }, call) {
    const { configuration } = call.get(datacenterKind, ref('Datacenter', id))
    const { defaultHardwareVersionKey, maximumHardwareVersionKey } = spec
    const base = modify ? configuration : newConfiguration()
    call.store.update(datacenterKind, id, {
      configuration: {
        ...base,
        ...(defaultHardwareVersionKey === undefined ? {} : { defaultHardwareVersionKey }),
        ...(maximumHardwareVersionKey === undefined ? {} : { maximumHardwareVersionKey }),
      },
    })
  },
}

export const createDatacenterOperations = [
  vim('CreateDatacenter', {
    handle: (self, { name }, call) =>
      ref(
        'Datacenter',
        call.asTask('Folder.createDatacenter', self, (inner) => createDatacenter(inner, self.value, name).id),
      ),
  }),
  vim('ReconfigureDatacenter_Task', {
    handle: (self, { spec, modify }, call) =>
      call.startTask(reconfigureDatacenterTask, self, { id: self.value, spec, modify }),
  }),
  vimRead('queryDatacenterConfigOptionDescriptor', {
    handle: () => hardwareVersions(),
  }),
]

function hardwareVersions() {
  const path = join(packageRoot(), 'fixtures', 'config-option', 'descriptors.json')
  return JSON.parse(readFileSync(path, 'utf8'))
}
