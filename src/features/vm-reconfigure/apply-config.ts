import type { VirtualMachineConfigInfo } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { datastoreIds, datastoreKind } from '../inventory/index.ts'
import { same } from '../vm-devices/index.ts'
import { checkTopology, settleAllocations } from './cpu-memory.ts'
import { type ConfiguredVm, type Field, put, refusePower, type Spec, type VmDraft, type Work } from './draft.ts'
import { FIELD_RULES, type FieldRule } from './fields.ts'

// What a template takes: it has no hardware to run.
const TEMPLATE_FIELDS = new Set<string>([
  'name',
  'annotation',
  'changeVersion',
  'managedBy',
  'vmProfile',
  'extraConfig',
])

/**
 * A VM with a configuration change applied, all or nothing. Fields that are unset stay. `creating`: the VM is being made, so that
 * nothing is refused for its state and fixed devices in the change stand for those that it has. The result has a new changeVersion.
 * Faults: ConcurrentAccess, DuplicateName, InvalidName, InvalidArgument (`configSpec.…`), InvalidPowerState, the device faults,
 * CpuHotPlugNotSupported, MemoryHotPlugNotSupported, NumVirtualCpusNotSupported, MemorySizeNotSupported, NotSupported on templates.
 * Source: vsphere-behaviour 6 and VirtualMachineConfigSpec in the API reference.
 */
export function applyConfigSpec(
  call: Call,
  draft: VmDraft,
  spec: Spec,
  { creating }: { creating: boolean },
): ConfiguredVm {
  const { config } = draft
  if (!creating && spec.changeVersion && spec.changeVersion !== config.changeVersion)
    throw new Fault('ConcurrentAccess')
  const work: Work = {
    call,
    draft,
    spec,
    creating,
    name: draft.name,
    config,
    files: draft.files,
    shortcuts: {},
    storagePolicies: draft.storagePolicies,
  }
  for (const [field, rule] of Object.entries(FIELD_RULES) as [Field, FieldRule][]) {
    const value = spec[field]
    if (value === undefined) continue
    if (!creating && config.template && !TEMPLATE_FIELDS.has(field)) throw new Fault('NotSupported')
    if (!rule.changes(work, value as never)) continue
    if (!creating) checkPower(work, rule)
    rule.apply(work, value as never)
  }
  checkTopology(work)
  settleAllocations(work)
  if (creating || work.config.hardware.device !== config.hardware.device) nameDatastores(work)
  if (!creating) put(work, { changeVersion: call.clock.stamp() })
  return {
    ...draft,
    name: work.name,
    config: work.config,
    files: work.files,
    storagePolicies: work.storagePolicies,
    shortcuts: work.shortcuts,
  }
}

function checkPower(work: Work, rule: FieldRule): void {
  const { powerState } = work.draft
  if (powerState === 'poweredOff' || rule.when === 'always') return
  if (rule.when === 'off' || powerState === 'suspended') refusePower(work)
}

// `datastoreUrl` names every datastore that the VM uses.
function nameDatastores(work: Work): void {
  const datastoreUrl: VirtualMachineConfigInfo['datastoreUrl'] = []
  for (const id of datastoreIds({ home: work.draft.home, config: work.config })) {
    const datastore = work.call.store.get(datastoreKind, id)
    if (datastore) datastoreUrl.push({ name: datastore.name, url: datastore.url })
  }
  if (!same(datastoreUrl, work.config.datastoreUrl)) put(work, { datastoreUrl })
}
