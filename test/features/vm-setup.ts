import { permissionKind } from '../../src/kernel/authorization.ts'
import type { Call } from '../../src/kernel/call.ts'
import { Fault } from '../../src/kernel/fault.ts'
import type { KernelSettings } from '../../src/kernel/kernel.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { type Compute, makeCompute } from './compute-setup.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'

export const VM_FOLDER = ref('Folder', 'group-v3')

/** The inventory of `makeCompute`. */
export const makeVmWorld = makeCompute

/** The same data directory in a new process, so to speak. */
export const reopen = (settings: Partial<KernelSettings>): Promise<TestInstance> => makeTestInstance({ settings })

/** A thin disk of `gb` on a new paravirtual controller, as clients ask for it. */
export const DISK = (gb = 10) => [
  {
    operation: 'add',
    device: { _typeName: 'ParaVirtualSCSIController', key: -1, busNumber: 0, sharedBus: 'noSharing' },
  },
  {
    operation: 'add',
    fileOperation: 'create',
    device: {
      _typeName: 'VirtualDisk',
      key: -2,
      controllerKey: -1,
      unitNumber: 0,
      capacityInKB: gb * 1024 * 1024,
      backing: {
        _typeName: 'VirtualDiskFlatVer2BackingInfo',
        fileName: '',
        diskMode: 'persistent',
        thinProvisioned: true,
      },
    },
  },
]
export const NIC = (network: string) => ({
  operation: 'add',
  device: {
    _typeName: 'VirtualVmxnet3',
    key: -3,
    backing: {
      _typeName: 'VirtualEthernetCardNetworkBackingInfo',
      deviceName: 'VM Network',
      network: ref('Network', network),
    },
  },
})

/** Arguments of CreateVM_Task: a VM with a disk and a NIC; what `config` says comes on top. */
export const vmRequest = (world: Compute, name: string, config: object = {}) => ({
  config: {
    name,
    guestId: 'ubuntu64Guest',
    numCPUs: 2,
    memoryMB: 1024,
    files: { vmPathName: '[LocalDS_0]' },
    deviceChange: [...DISK(), NIC(world.network)],
    ...config,
  },
  pool: ref('ResourcePool', world.pool),
})

/** Creates such a VM; `more`: further arguments. */
export function createVm(world: Compute, name: string, config: object = {}, more: object = {}): Promise<unknown> {
  return world.invoke('CreateVM_Task', VM_FOLDER, { ...vmRequest(world, name, config), ...more })
}

/** The new VM of a create, clone or register task that succeeded. */
export function made(world: TestInstance, task: unknown): Ref {
  const { state, error, result } = world.task(task)
  if (state !== 'success') throw new Error(`${state}: ${JSON.stringify(error)}`)
  const { type, value } = result as Ref
  return ref(type, value)
}

/** The fault that a task ended in. */
export function faultOf(world: TestInstance, task: unknown): { _typeName: string } & Record<string, unknown> {
  const { error, state } = world.task(task)
  if (!error) throw new Error(`the task is ${state}`)
  return error.fault as never
}

/** The Fault that a call throws. */
export async function refused(call: Promise<unknown>): Promise<{ fault: string; data: Record<string, unknown> }> {
  try {
    await call
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault, data: error.data as Record<string, unknown> }
    throw error
  }
  throw new Error('the call did not fault')
}

/** Classes of the events of a task's chain, in order. */
export function chain(world: TestInstance, task: unknown): string[] {
  const { eventChainId } = world.task(task)
  return world
    .events()
    .filter(({ event }) => event.chainId === eventChainId)
    .map(({ event }) => event._typeName)
}

/** Lets a user see everything and change nothing. */
export function mayRead(call: Call, principal: string): void {
  const id = `group-d1|u|${principal.toLowerCase()}`
  call.store.insert(permissionKind, { id, entity: 'group-d1', principal, group: false, roleId: -2, propagate: true })
}
