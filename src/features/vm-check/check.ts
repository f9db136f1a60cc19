import type { CheckResult, LocalizedMethodFault, VirtualMachineConfigSpec } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault, localizedFault } from '../../kernel/fault.ts'
import { type Ref, ref } from '../../kernel/managed.ts'
import {
  computeResourceKind,
  datacenterOf,
  datastoreKind,
  type HostState,
  hostKind,
  resourcePoolKind,
  type VmState,
} from '../inventory/index.ts'
import { assertReservable, clusterConfig, demandOf, refusal, vmReservation } from '../placement/index.ts'
import { createVmState } from '../vm/index.ts'
import { standardDevices } from '../vm-devices/index.ts'
import { configuredVm } from '../vm-reconfigure/index.ts'

/** Which tests a check makes; all when none is named. */
export type Tests = readonly string[] | undefined
const makes = (tests: Tests, test: string) => tests === undefined || tests.length === 0 || tests.includes(test)

/** The datacenter that an object lies in; ManagedObjectNotFound when there is no such object. */
function datacenterAbove(call: Call, target: Ref): Ref | undefined {
  const id = datacenterOf(call, call.find(target).ref.value)
  return id === undefined ? undefined : ref('Datacenter', id)
}

/**
 * The hosts that a check is about: the one given, or all of the pool's compute resource, or of the VM's own. InvalidArgument for a host
 * outside of the pool, DatacenterMismatch for one in another datacenter than the VM.
 */
export function hostsOf(
  call: Call,
  vm: VmState | undefined,
  host: Ref | undefined,
  pool: Ref | undefined,
): HostState[] {
  const given = host && call.get(hostKind, host)
  const target = pool && call.get(resourcePoolKind, pool)
  if (given && target && given.parent !== target.owner) throw invalidArgument('pool')
  const named = host ?? pool
  if (vm && named) {
    const expected = datacenterAbove(call, ref('VirtualMachine', vm.id))
    const actual = datacenterAbove(call, named)
    if (expected && actual?.value !== expected.value)
      throw new Fault('DatacenterMismatch', {
        invalidArgument: [{ entity: named, ...(actual ? { inputDatacenter: actual } : {}) }],
        expectedDatacenter: expected,
      })
  }
  if (given) return [given]
  const own = vm && call.store.get(hostKind, vm.runtime.host.value)?.parent
  const owner = target?.owner ?? own
  if (owner === undefined) throw invalidArgument('host')
  return call.store.list(hostKind, 'parent', owner)
}

/** What speaks against a VM on each of these hosts, without a change of anything. `runs`: as if it were on. */
export function checkHosts(
  call: Call,
  vm: VmState,
  hosts: readonly HostState[],
  options: { runs: boolean; pool?: Ref | undefined; tests?: Tests },
): CheckResult[] {
  const { store } = call
  const all = demandOf(vm, options.runs)
  const demand = {
    ...all,
    networks: makes(options.tests, 'networkTests') ? all.networks : [],
    datastores: makes(options.tests, 'datastoreTests') ? all.datastores : [],
  }
  const poolId = options.pool?.value ?? vm.resourcePool
  const pool = poolId === undefined ? undefined : store.get(resourcePoolKind, poolId)
  return hosts.map((host) => {
    const compute = store.get(computeResourceKind, host.parent)
    const errors: Fault[] = []
    const refused = refusal(store, host, demand, compute && clusterConfig(compute))
    if (refused) errors.push(refused)
    if (pool && options.runs && vm.runtime.powerState !== 'poweredOn' && makes(options.tests, 'resourcePoolTests')) {
      const fault = faultOf(() => assertReservable(store, pool, vmReservation(vm, 'cpu'), vmReservation(vm, 'memory')))
      if (fault) errors.push(fault)
    }
    return result(vm.id, host.id, errors)
  })
}

export function result(vm: string | undefined, host: string | undefined, errors: readonly Fault[]): CheckResult {
  return {
    ...(vm === undefined ? {} : { vm: ref('VirtualMachine', vm) }),
    ...(host === undefined ? {} : { host: ref('HostSystem', host) }),
    ...(errors.length ? { error: errors.map((fault) => localizedFault(fault) as LocalizedMethodFault) } : {}),
  }
}

/** The Fault that work throws; undefined when it goes through. */
export function faultOf(work: () => unknown): Fault | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
}

class Undone extends Error {}

/** The VM as a configuration would make it, or the fault; files, ports and addresses that it would take are given back. */
export function tryConfiguration(
  call: Call,
  vm: VmState,
  spec: VirtualMachineConfigSpec,
  creating = false,
): { vm: VmState } | { fault: Fault } {
  let made = vm
  try {
    call.store.attempt(() => {
      made = configuredVm(call, vm, spec, { creating })
      throw new Undone()
    })
  } catch (error) {
    if (error instanceof Fault) return { fault: error }
    if (!(error instanceof Undone)) throw error
  }
  return { vm: made }
}

/** A VM that could be made on a host, for a configuration that has none yet; undefined where the host has no datastore. */
export function imaginedVm(call: Call, host: HostState, name: string): VmState | undefined {
  const home = call.store.list(datastoreKind, 'host', host.id)[0]
  if (!home) return undefined
  const vmPathName = `[${home.name}] ${name}/${name}.vmx`
  const place = { parent: undefined, host: host.id, pool: undefined, home: home.id, vmPathName }
  // Its UUIDs are given, so that asking takes none of the inventory's.
  const uuid = '00000000-0000-0000-0000-000000000000'
  return createVmState(call, { id: 'vm-0', name, ...place, uuid, instanceUuid: uuid, devices: standardDevices() })
}
