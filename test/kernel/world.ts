import { permissionKind, roleKind } from '../../src/kernel/authorization.ts'
import type { Feature } from '../../src/kernel/kernel.ts'
import { field, type ManagedDefinition, own, type Ref, ref, related } from '../../src/kernel/managed.ts'
import type { Operation } from '../../src/kernel/operation.ts'
import { vim } from '../../src/kernel/operation.ts'
import { defineKind } from '../../src/store/kind.ts'

// A small inventory: folders, pools and machines with a device list. Enough for the rules of kernel, worker and collectors.

export interface FolderState {
  readonly id: string
  readonly name: string
  readonly parent?: string | undefined
}
export interface PoolState {
  readonly id: string
  readonly name: string
  readonly parent: string
}
export interface Device {
  readonly _typeName: 'VirtualDisk' | 'VirtualE1000'
  readonly key: number
  readonly deviceInfo?: { readonly label: string; readonly summary: string }
  readonly unitNumber?: number
  readonly connectable?: {
    readonly startConnected: boolean
    readonly allowGuestControl: boolean
    readonly connected: boolean
  }
}
export interface MachineState {
  readonly id: string
  readonly name: string
  readonly parent: string
  readonly pool: string
  readonly powerState: 'poweredOff' | 'poweredOn'
  readonly annotation?: string | undefined
  readonly devices: readonly Device[]
  readonly extraConfig: readonly { readonly key: string; readonly value: string }[]
  /** A sample, which makes no updates. */
  readonly usage: number
  readonly uuid?: string | undefined
}

const parentIndex = {
  parent: { on: ['parent'] as const, keys: (state: { parent?: string | undefined }) => state.parent },
}
export const folderKind = defineKind<FolderState>({ name: 'Folder', version: 1, indexes: parentIndex })
export const poolKind = defineKind<PoolState>({ name: 'ResourcePool', version: 1, indexes: parentIndex })
export const machineKind = defineKind<MachineState>({
  name: 'VirtualMachine',
  version: 1,
  indexes: { ...parentIndex, pool: { on: ['pool'], keys: (state) => state.pool } },
})

const folderRef = (id: string | undefined): Ref | undefined => (id === undefined ? undefined : ref('Folder', id))
const childOf = (state: { parent?: string }) => (state.parent === undefined ? [] : [state.parent])

const folder: ManagedDefinition<FolderState> = {
  type: 'Folder',
  kind: folderKind,
  entity: true,
  parent: (state) => folderRef(state.parent),
  nameOf: (state) => state.name,
  properties: {
    name: field<FolderState, 'name'>('name'),
    parent: own(['parent'], (state) => folderRef(state.parent)),
    childEntity: related(
      [],
      [folderKind, machineKind].map((kind) => ({ kind, fields: ['parent'], targets: childOf })),
      (state, { store }) => [
        ...store.list(folderKind, 'parent', state.id).map((child) => ref('Folder', child.id)),
        ...store.list(machineKind, 'parent', state.id).map((child) => ref('VirtualMachine', child.id)),
      ],
    ),
  },
}
const pool: ManagedDefinition<PoolState> = {
  type: 'ResourcePool',
  kind: poolKind,
  entity: true,
  parent: (state) => ref('Folder', state.parent),
  nameOf: (state) => state.name,
  properties: {
    name: field<PoolState, 'name'>('name'),
    vm: related(
      [],
      [{ kind: machineKind, fields: ['pool'], targets: (state: MachineState) => [state.pool] }],
      (state, { store }) => store.list(machineKind, 'pool', state.id).map((vm) => ref('VirtualMachine', vm.id)),
    ),
  },
}
const machine: ManagedDefinition<MachineState> = {
  type: 'VirtualMachine',
  kind: machineKind,
  entity: true,
  parent: (state) => ref('Folder', state.parent),
  inheritsFrom: (state) => [ref('ResourcePool', state.pool)],
  nameOf: (state) => state.name,
  properties: {
    name: field<MachineState, 'name'>('name'),
    parent: own(['parent'], (state) => folderRef(state.parent)),
    resourcePool: own(['pool'], (state) => ref('ResourcePool', state.pool)),
    config: own(['name', 'annotation', 'devices', 'extraConfig', 'uuid'], (state) => ({
      name: state.name,
      uuid: state.uuid,
      annotation: state.annotation,
      hardware: { numCPU: 1, memoryMB: 32, device: state.devices },
      extraConfig: state.extraConfig,
    })),
    runtime: own(['powerState'], (state) => ({ powerState: state.powerState })),
    // The machine's folder is in it: changes of another kind count.
    summary: related(
      ['name', 'powerState'],
      [
        {
          kind: folderKind,
          fields: ['name'],
          targets: (state: FolderState, store) => store.list(machineKind, 'parent', state.id).map((vm) => vm.id),
        },
        { kind: machineKind, fields: ['parent'], targets: (state: MachineState) => [state.id] },
      ],
      (state, { store }) => ({
        config: { name: state.name, guestFullName: store.get(folderKind, state.parent)?.name },
        runtime: { powerState: state.powerState },
        quickStats: { overallCpuUsage: state.usage },
      }),
    ),
    guestHeartbeatStatus: { ...own<MachineState, string>(['usage'], (state) => `s${state.usage}`), quiet: true },
  },
}

export const ROOT = ref('Folder', 'group-d1')
export const vmRef = (n: number | string): Ref => ref('VirtualMachine', `vm-${n}`)
export const newMachine = (id: string, changes: Partial<MachineState> = {}): MachineState => ({
  id,
  name: id,
  parent: 'group-d1',
  pool: 'resgroup-1',
  powerState: 'poweredOff',
  devices: [],
  extraConfig: [],
  usage: 0,
  ...changes,
})

const ROLES: [number, string, string[]][] = [
  [-5, 'NoAccess', []],
  [-4, 'Anonymous', ['System.Anonymous']],
  [-3, 'View', ['System.Anonymous', 'System.View']],
  [-2, 'ReadOnly', ['System.Anonymous', 'System.View', 'System.Read']],
  [
    -1,
    'Admin',
    [
      'System.Anonymous',
      'System.View',
      'System.Read',
      'Folder.Create',
      'VirtualMachine.Config.Rename',
      'VirtualMachine.Interact.PowerOn',
      'VirtualMachine.Interact.PowerOff',
      'VirtualMachine.Inventory.Delete',
      'Global.CancelTask',
      'Folder.Delete',
    ],
  ],
  [10, 'PowerUser', ['System.Anonymous', 'System.View', 'System.Read', 'VirtualMachine.Interact.PowerOn']],
]

/** Folders root > (a > a1, b), pools 1 and 2 in the root, and an administrator group's permission on the root. */
export function worldFeature(operations: readonly Operation[] = [], more: Partial<Feature> = {}): Feature {
  return {
    name: 'world',
    kinds: [folderKind, poolKind, machineKind],
    managed: [folder, pool, machine],
    operations: [
      vim('CreateFolder', {
        handle: (self, args, call) => {
          const id = call.newId('group-v')
          call.store.insert(folderKind, { id, name: args.name, parent: self.value })
          return ref('Folder', id)
        },
      }),
      ...operations,
    ],
    create(call) {
      const { store } = call
      for (const [id, name, privileges] of ROLES)
        store.insert(roleKind, { id: String(id), name, label: name, system: id < 0, privileges })
      const folders: [string, string | undefined][] = [
        ['group-d1', undefined],
        ['group-a', 'group-d1'],
        ['group-a1', 'group-a'],
        ['group-b', 'group-d1'],
      ]
      for (const [id, parent] of folders) store.insert(folderKind, { id, name: id, parent })
      for (const n of [1, 2]) store.insert(poolKind, { id: `resgroup-${n}`, name: `pool ${n}`, parent: 'group-d1' })
      store.insert(permissionKind, {
        id: 'group-d1|g|admins',
        entity: 'group-d1',
        principal: 'VSPHERE.LOCAL\\Administrators',
        group: true,
        roleId: -1,
        propagate: true,
      })
    },
    ...more,
  }
}
