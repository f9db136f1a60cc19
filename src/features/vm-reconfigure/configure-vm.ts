import type { Call } from '../../kernel/call.ts'
import { hostKind, type VmState } from '../inventory/index.ts'
import { usageLimits, withShortcuts } from '../vm/index.ts'
import { applyConfigSpec } from './apply-config.ts'
import type { Spec } from './draft.ts'

/**
 * A whole VM with a configuration change applied: what `applyConfigSpec` gives, properties that `SET.` keys of extraConfig ask for, usage
 * limits and the size of the swap file. Nothing is stored and no event is posted. Faults: those of `applyConfigSpec`.
 */
export function configuredVm(call: Call, vm: VmState, spec: Spec, options: { creating: boolean }): VmState {
  const { shortcuts, name, config, files, storagePolicies } = applyConfigSpec(
    call,
    {
      id: vm.id,
      name: vm.name,
      parent: vm.parent,
      config: vm.config,
      powerState: vm.runtime.powerState,
      files: vm.files,
      home: vm.home,
      host: vm.runtime.host.value,
      storagePolicies: vm.storagePolicies,
    },
    spec,
    options,
  )
  const sized =
    config.hardware.numCPU !== vm.config.hardware.numCPU || config.hardware.memoryMB !== vm.config.hardware.memoryMB
  const hz = call.store.get(hostKind, vm.runtime.host.value)?.hardware?.cpuInfo.hz
  const changed: VmState = {
    ...vm,
    name,
    config,
    files: sized ? swapSized(files, config) : files,
    ...(sized ? { runtime: { ...vm.runtime, ...usageLimits(config.hardware, hz) } } : {}),
    ...(storagePolicies ? { storagePolicies } : {}),
  }
  return Object.keys(shortcuts).length || vm.shortcuts ? withShortcuts(changed, shortcuts) : changed
}

const BYTES_PER_MB = 2 ** 20

function swapSized(files: VmState['files'], config: VmState['config']): VmState['files'] {
  const size = (config.hardware.memoryMB - (config.memoryAllocation?.reservation ?? 0)) * BYTES_PER_MB
  return files.map((file) => (file.type === 'swap' ? { ...file, size } : file))
}
