import type { VirtualMachineConfigSpec } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import type { VmState } from '../inventory/index.ts'
import { withShortcuts } from '../vm/index.ts'
import { applyConfigSpec } from '../vm-reconfigure/index.ts'

/** A VM that is being made (powered off, not stored yet) with a configuration spec applied: fields, devices with their files, extraConfig. */
export function applySpec(call: Call, draft: VmState, spec: VirtualMachineConfigSpec): VmState {
  const { name: _, files: __, ...rest } = spec
  const changed = applyConfigSpec(
    call,
    {
      id: draft.id,
      name: draft.name,
      parent: draft.parent,
      config: draft.config,
      powerState: 'poweredOff',
      files: draft.files,
      home: draft.home,
      host: draft.runtime.host.value,
    },
    rest,
    { creating: true },
  )
  const { config, files, storagePolicies, shortcuts } = changed
  const policies = storagePolicies && Object.keys(storagePolicies).length ? { storagePolicies } : {}
  return withShortcuts({ ...draft, config, files, ...policies }, shortcuts)
}
