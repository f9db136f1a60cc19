import type {
  ClusterRecommendation,
  PodStorageDrsEntry,
  StorageDrsConfigSpec,
  StorageDrsPodConfigInfo,
  StorageIORMConfigSpec,
  StoragePlacementSpec,
} from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { defineManaged, type Ref, ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { isA, make } from '../../spec/typed.ts'
import { freeSpace } from '../datastore/index.ts'
import { type DatastoreState, datastoreKind, storagePodKind, vmKind } from '../inventory/index.ts'
import { utilization } from './storage-pod.ts'

export const storageResourceManager = defineManaged<'StorageResourceManager', { id: string }>({
  type: 'StorageResourceManager',
  id: 'StorageResourceManager',
  esxId: 'ha-storage-resource-manager',
  properties: {},
})

interface Change<T> {
  operation: string
  removeKey?: unknown
  info?: T | undefined
}

/** A list after array updates; entries are known by `keyOf`. Adding one that exists or changing one that does not: InvalidArgument. */
function updated<T>(
  list: readonly T[],
  changes: readonly Change<T>[],
  keyOf: (item: T) => unknown,
  where: string,
): T[] {
  const found = [...list]
  for (const { operation, removeKey, info } of changes) {
    const key = operation === 'remove' ? keyText(removeKey) : info && keyOf(info)
    const at = found.findIndex((item) => keyOf(item) === key)
    if (operation === 'remove') {
      if (at < 0) throw invalidArgument(where)
      found.splice(at, 1)
    } else if (!info || (operation === 'edit' && at < 0)) throw invalidArgument(where)
    else if (at < 0) found.push(info)
    else found[at] = { ...found[at], ...info }
  }
  return found
}

function keyText(key: unknown): unknown {
  const value = key as { value?: unknown; _value?: unknown } | string | number | undefined
  return typeof value === 'object' ? (value.value ?? value._value) : value
}

function applied(entry: PodStorageDrsEntry, spec: StorageDrsConfigSpec): PodStorageDrsEntry {
  const { podConfig, vmConfig = [] } = entry.storageDrsConfig
  const { rule, option, _typeName: _, ...plain } = spec.podConfigSpec ?? {}
  const merged = { ...podConfig } as Record<string, unknown>
  for (const [key, value] of Object.entries(plain)) {
    if (value === undefined) continue
    const isObject = typeof value === 'object' && !Array.isArray(value)
    merged[key] = isObject ? { ...(merged[key] as object | undefined), ...value } : value
  }
  const lastKey = Math.max(0, ...(podConfig.rule ?? []).map((one) => one.key ?? 0))
  const rules = (rule ?? []).map((change, i) =>
    change.operation === 'add' && change.info ? { ...change, info: { ...change.info, key: lastKey + i + 1 } } : change,
  )
  const options = (option ?? []).map((change) => ({ ...change, info: change.option }))
  return {
    ...entry,
    storageDrsConfig: {
      podConfig: {
        ...(merged as unknown as StorageDrsPodConfigInfo),
        rule: updated(podConfig.rule ?? [], rules, (one) => one.key, 'spec.podConfigSpec.rule'),
        option: updated(podConfig.option ?? [], options, (one) => one.key, 'spec.podConfigSpec.option'),
      },
      vmConfig: updated(vmConfig, spec.vmConfigSpec ?? [], (one) => one.vm?.value, 'spec.vmConfigSpec'),
    },
  }
}

/** Refuses what Storage DRS could not work with. */
function check(spec: StorageDrsConfigSpec): void {
  const config = spec.podConfigSpec
  const behaviour = config?.defaultVmBehavior
  if (behaviour !== undefined && behaviour !== 'manual' && behaviour !== 'automated')
    throw invalidArgument('spec.podConfigSpec.defaultVmBehavior')
  const space = config?.spaceLoadBalanceConfig?.spaceUtilizationThreshold
  if (space !== undefined && (space < 50 || space > 100))
    throw invalidArgument('spec.podConfigSpec.spaceLoadBalanceConfig.spaceUtilizationThreshold')
  const latency = config?.ioLoadBalanceConfig?.ioLatencyThreshold
  if (latency !== undefined && (latency < 5 || latency > 100))
    throw invalidArgument('spec.podConfigSpec.ioLoadBalanceConfig.ioLatencyThreshold')
}

interface ConfigureInput {
  pod: string
  spec: StorageDrsConfigSpec
}
export const configureStorageDrsTask: TaskKind<ConfigureInput> = {
  name: 'storage-drs.configure',
  descriptionId: 'StorageResourceManager.configureStorageDrsForPod',
  begin(input, call) {
    call.claim(input.pod)
    check(input.spec)
    return undefined
  },
  finish({ pod, spec }, call) {
    const state = call.get(storagePodKind, ref('StoragePod', pod))
    call.store.update(storagePodKind, pod, { podStorageDrsEntry: applied(state.podStorageDrsEntry, spec) })
  },
}

interface IormInput {
  datastore: string
  spec: StorageIORMConfigSpec
}
export const configureIormTask: TaskKind<IormInput> = {
  name: 'datastore.configure-iorm',
  descriptionId: 'StorageResourceManager.ConfigureDatastoreIORM',
  begin({ datastore, spec }, call) {
    call.claim(datastore)
    const state = call.get(datastoreKind, ref('Datastore', datastore))
    if (!state.accessible)
      throw new Fault('InaccessibleDatastore', { datastore: ref('Datastore', datastore), name: state.name })
    const threshold = spec.congestionThreshold
    if (threshold !== undefined && (threshold < 5 || threshold > 100)) throw invalidArgument('spec.congestionThreshold')
    if (!state.capability.storageIORMSupported)
      throw new Fault('IORMNotSupportedHostOnDatastore', {
        datastore: ref('Datastore', datastore),
        datastoreName: state.name,
        host: state.hosts.map((mount) => mount.key),
      })
    return undefined
  },
  finish({ datastore, spec }, call) {
    const { iormConfiguration } = call.get(datastoreKind, ref('Datastore', datastore))
    const { _typeName: _, ...given } = spec
    const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    call.store.update(datastoreKind, datastore, { iormConfiguration: { ...iormConfiguration, ...set } })
  },
}

/** Bytes that a placement asks for. */
function demand(call: Call, spec: StoragePlacementSpec): number {
  if (spec.vm && spec.type !== 'create') {
    const vm = call.get(vmKind, spec.vm)
    return vm.files.reduce((sum, file) => sum + file.size, 0)
  }
  let bytes = (spec.configSpec?.memoryMB ?? 0) * 2 ** 20
  for (const change of spec.configSpec?.deviceChange ?? []) {
    const { device } = change
    if (isA(device, 'VirtualDisk')) bytes += device.capacityInBytes ?? device.capacityInKB * 1024
  }
  return bytes
}

/** Members that can take a placement, those with the lowest utilization afterwards first. */
function candidates(call: Call, pod: string, bytes: number): DatastoreState[] {
  return call.store
    .list(datastoreKind, 'parent', pod)
    .filter((one) => one.accessible && one.maintenanceMode === 'normal' && freeSpace(call.kernel, one) >= bytes)
    .sort((a, b) => utilization(call.kernel, a, bytes) - utilization(call.kernel, b, bytes))
}

function recommend(call: Call, spec: StoragePlacementSpec): ClusterRecommendation[] {
  const pod = spec.podSelectionSpec.storagePod ?? spec.podSelectionSpec.initialVmConfig?.[0]?.storagePod
  if (!pod) throw invalidArgument('storageSpec.podSelectionSpec.storagePod')
  call.get(storagePodKind, pod)
  const bytes = demand(call, spec)
  return candidates(call, pod.value, bytes).map((state, i) => recommendation(call, spec, pod, state, i + 1, bytes))
}

function recommendation(
  call: Call,
  spec: StoragePlacementSpec,
  pod: Ref,
  state: DatastoreState,
  key: number,
  bytes: number,
): ClusterRecommendation {
  const destination = ref('Datastore', state.id)
  return {
    key: String(key),
    type: 'V1',
    time: call.clock.stamp(),
    rating: Math.max(1, 6 - key),
    reason: 'storagePlacement',
    reasonText: 'Satisfy storage initial placement requests',
    target: pod,
    action: [
      make('StoragePlacementAction', {
        type: 'StoragePlacementV1',
        target: destination,
        vm: spec.vm,
        relocateSpec: { datastore: destination, pool: spec.resourcePool, host: spec.host },
        destination,
        spaceUtilBefore: utilization(call.kernel, state),
        spaceUtilAfter: utilization(call.kernel, state, bytes),
        ioLatencyBefore: 0,
      }),
    ],
  }
}

export const storageDrsOperations = [
  vim('ConfigureStorageDrsForPod_Task', {
    privileges: (_, { pod }) => [[pod, 'StoragePod.Config']],
    handle(_, { pod, spec }, call) {
      call.get(storagePodKind, pod)
      return call.startTask(configureStorageDrsTask, pod, { pod: pod.value, spec })
    },
  }),
  vim('ConfigureDatastoreIORM_Task', {
    privileges: (_, { datastore }) => [[datastore, 'Datastore.ConfigIOManagement']],
    handle: (_, { datastore, spec }, call) =>
      call.startTask(configureIormTask, datastore, { datastore: datastore.value, spec }),
  }),
  vimRead('RecommendDatastores', {
    handle: (_, { storageSpec }, call) => ({ recommendations: recommend(call, storageSpec) }),
  }),
  vim('RefreshStorageDrsRecommendation', {
    handle: (_, { pod }, call) => void call.get(storagePodKind, pod),
  }),
]
