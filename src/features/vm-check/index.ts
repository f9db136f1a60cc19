// Whether something about a VM would work, without doing it: the compatibility and the provisioning checker.
import type { CheckResult } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged, type Ref, ref } from '../../kernel/managed.ts'
import { vim } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { assertNameFree, type HostState, storedName, vmKind } from '../inventory/index.ts'
import { readyVm } from '../vm/index.ts'
import { destinationOf } from '../vm-migrate/index.ts'
import { checkHosts, faultOf, hostsOf, imaginedVm, result, tryConfiguration } from './check.ts'

type Method =
  | 'checkCompatibility'
  | 'checkPowerOn'
  | 'checkVmConfig'
  | 'checkMigrate'
  | 'checkRelocate'
  | 'checkClone'
  | 'queryVMotionCompatibilityEx'
interface CheckInput {
  readonly checker: 'CompatibilityChecker' | 'ProvisioningChecker'
  readonly method: Method
  readonly args: object
}

/** What each check looks at; faults of the request itself end the task in error, what speaks against the VM stands in the results. */
const CHECKS: Record<Method, (args: never, call: Call) => CheckResult[]> = {
  checkCompatibility({ vm, host, pool, testType }: HostArguments, call) {
    const state = readyVm(call, vm.value)
    return checkHosts(call, state, hostsOf(call, state, host, pool), { runs: false, pool, tests: testType })
  },
  checkPowerOn({ vm, host, pool, testType }: HostArguments, call) {
    const state = readyVm(call, vm.value)
    return checkHosts(call, state, hostsOf(call, state, host, pool), { runs: true, pool, tests: testType })
  },
  checkVmConfig({ spec, vm, host, pool, testType }: ConfigArguments, call) {
    const state = vm && call.get(vmKind, vm)
    const hosts = hostsOf(call, state, host, pool)
    if (!state) return hosts.flatMap((one) => checkNew(call, one, spec, testType))
    const made = tryConfiguration(call, state, spec)
    if ('fault' in made) return hosts.map((one) => result(state.id, one.id, [made.fault]))
    const runs = state.runtime.powerState === 'poweredOn'
    return checkHosts(call, made.vm, hosts, { runs, pool, tests: testType })
  },
  checkMigrate({ vm, host, pool, testType }: HostArguments, call) {
    const state = readyVm(call, vm.value)
    const runs = state.runtime.powerState === 'poweredOn'
    return checkHosts(call, state, hostsOf(call, state, host, pool), { runs, pool, tests: testType })
  },
  checkRelocate({ vm, spec }: RelocateArguments, call) {
    const state = readyVm(call, vm.value)
    const fault = faultOf(() => destinationOf(call, state, spec))
    return [result(state.id, spec.host?.value ?? state.runtime.host.value, some(fault))]
  },
  checkClone({ vm, folder, name, spec }: CloneArguments, call) {
    const state = readyVm(call, vm.value)
    const taken = faultOf(() => assertNameFree(call, folder.value, storedName(name)))
    // A copy is off, whatever its source is.
    const copy = { ...state, runtime: { ...state.runtime, powerState: 'poweredOff' as const } }
    const nowhere = faultOf(() => destinationOf(call, copy, spec.location))
    return [result(state.id, spec.location.host?.value, [...some(taken), ...some(nowhere)])]
  },
  queryVMotionCompatibilityEx({ vm, host }: { vm: Ref[]; host: Ref[] }, call) {
    return vm.flatMap((one) => {
      const state = readyVm(call, one.value)
      const hosts = host.flatMap((each) => hostsOf(call, state, each, undefined))
      return checkHosts(call, state, hosts, { runs: state.runtime.powerState === 'poweredOn' })
    })
  },
}

/** Whether a VM of this configuration could be made on a host. */
function checkNew(
  call: Call,
  host: HostState,
  spec: ConfigArguments['spec'],
  tests: string[] | undefined,
): CheckResult[] {
  const { name = 'new', files: _, ...rest } = spec
  const imagined = imaginedVm(call, host, name)
  if (!imagined) return [result(undefined, host.id, [new Fault('InvalidDatastore')])]
  const made = tryConfiguration(call, imagined, rest, true)
  if ('fault' in made) return [result(undefined, host.id, [made.fault])]
  return checkHosts(call, made.vm, [host], { runs: false, tests }).map(({ vm: _vm, ...found }) => found)
}

interface HostArguments {
  vm: Ref
  host?: Ref
  pool?: Ref
  testType?: string[]
}
interface ConfigArguments extends Omit<HostArguments, 'vm'> {
  vm?: Ref
  spec: Parameters<typeof tryConfiguration>[2]
}
interface RelocateArguments {
  vm: Ref
  spec: Parameters<typeof destinationOf>[2]
}
interface CloneArguments {
  vm: Ref
  folder: Ref
  name: string
  spec: { location: RelocateArguments['spec'] }
}
const some = (fault: Fault | undefined): Fault[] => (fault ? [fault] : [])

const checkTask: TaskKind<CheckInput> = {
  name: 'vm-check',
  descriptionId: ({ checker, method }) => `vm.check.${checker}.${method}`,
  seconds: [1, 2],
  finish: ({ method, args }, call) => ({
    _typeName: 'ArrayOfCheckResult',
    _value: CHECKS[method](args as never, call),
  }),
}

function start(call: Call, checker: CheckInput['checker'], method: Method, args: object & { vm?: Ref | Ref[] }): Ref {
  const vm = Array.isArray(args.vm) ? args.vm[0] : args.vm
  return call.startTask(checkTask, vm && ref('VirtualMachine', vm.value), { checker, method, args })
}

const compatibility = (method: Method) => (_: Ref, args: object, call: Call) =>
  start(call, 'CompatibilityChecker', method, args)
const provisioning = (method: Method) => (_: Ref, args: object, call: Call) =>
  start(call, 'ProvisioningChecker', method, args)

export const vmCheckFeature: Feature = {
  name: 'vm-check',
  managed: [
    defineManaged({ type: 'VirtualMachineCompatibilityChecker', id: 'CompatChecker', properties: {} }),
    defineManaged({ type: 'VirtualMachineProvisioningChecker', id: 'ProvChecker', properties: {} }),
  ],
  operations: [
    vim('CheckCompatibility_Task', { handle: compatibility('checkCompatibility') }),
    vim('CheckPowerOn_Task', { handle: compatibility('checkPowerOn') }),
    vim('CheckVmConfig_Task', { handle: compatibility('checkVmConfig') }),
    vim('CheckMigrate_Task', { handle: provisioning('checkMigrate') }),
    vim('CheckRelocate_Task', { handle: provisioning('checkRelocate') }),
    vim('CheckClone_Task', { handle: provisioning('checkClone') }),
    vim('QueryVMotionCompatibilityEx_Task', { handle: provisioning('queryVMotionCompatibilityEx') }),
  ],
  tasks: [checkTask],
}
