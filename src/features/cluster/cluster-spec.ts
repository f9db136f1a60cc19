import type {
  ArrayUpdateSpec,
  ClusterAffinityRuleSpec,
  ClusterConfigInfoEx,
  ClusterConfigSpecEx,
  ClusterDasConfigInfo,
  ClusterDrsConfigInfo,
  ClusterGroupInfo,
  ClusterRuleInfo,
  ClusterVmHostRuleInfo,
} from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { type ComputeResourceState, vmKind } from '../inventory/index.ts'
import { DEFAULT_CLUSTER } from './new-compute-resource.ts'

interface Result {
  readonly config: ClusterConfigInfoEx
  readonly lastKey: number
}

/**
 * A cluster's configuration with a spec's changes. `modify` false: what the spec leaves out goes back to its default. Lists change by
 * ArrayUpdateSpec; an add of what is there, an edit or removal of what is not, is refused.
 */
export function applyClusterSpec(
  call: Call,
  cluster: Pick<ComputeResourceState, 'id' | 'name' | 'configurationEx' | 'lastKey'>,
  spec: ClusterConfigSpecEx,
  modify: boolean,
): Result {
  const before = (modify ? cluster.configurationEx : DEFAULT_CLUSTER) as ClusterConfigInfoEx
  let lastKey = cluster.lastKey ?? 0
  const config: ClusterConfigInfoEx = {
    ...before,
    vmSwapPlacement: spec.vmSwapPlacement ?? before.vmSwapPlacement,
    spbmEnabled: spec.spbmEnabled ?? before.spbmEnabled,
    defaultHardwareVersionKey: spec.defaultHardwareVersionKey ?? before.defaultHardwareVersionKey,
    maximumHardwareVersionKey: spec.maximumHardwareVersionKey ?? before.maximumHardwareVersionKey,
    systemVMsConfig: systemVms(before.systemVMsConfig, spec.systemVMsConfig),
    dasConfig: dasConfig(before.dasConfig, spec.dasConfig),
    drsConfig: drsConfig(before.drsConfig, spec.drsConfig),
    dpmConfigInfo: merged(before.dpmConfigInfo, spec.dpmConfig),
    orchestration: merged(before.orchestration, spec.orchestration),
    infraUpdateHaConfig: merged(before.infraUpdateHaConfig, spec.infraUpdateHaConfig),
    proactiveDrsConfig: merged(before.proactiveDrsConfig, spec.proactiveDrsConfig),
    vsanConfigInfo: merged(before.vsanConfigInfo, spec.vsanConfig),
    cryptoConfig: merged(before.cryptoConfig, spec.cryptoConfig),
    dasVmConfig: byEntity(before.dasVmConfig, spec.dasVmConfigSpec, 'dasVmConfigSpec'),
    drsVmConfig: byEntity(before.drsVmConfig, spec.drsVmConfigSpec, 'drsVmConfigSpec'),
    dpmHostConfig: byEntity(before.dpmHostConfig, spec.dpmHostConfigSpec, 'dpmHostConfigSpec'),
    vmOrchestration: changed(
      before.vmOrchestration ?? [],
      spec.vmOrchestrationSpec,
      (one) => one.vm?.value ?? '',
      'vmOrchestrationSpec',
    ),
    group: changed(before.group ?? [], spec.groupSpec, (group) => group.name, 'groupSpec', cluster).map(
      (group): ClusterGroupInfo => ({ ...group, userCreated: group.userCreated ?? true }),
    ),
  }
  const added: ClusterRuleInfo[] = []
  const rules = changed(
    before.rule ?? [],
    spec.rulesSpec?.map((change) => {
      if (change.operation !== 'add' || !change.info) return change
      if (!change.info.name) throw invalidArgument('spec.rulesSpec.info.name')
      const taken = [...(before.rule ?? []), ...added].some((rule) => rule.name === change.info?.name)
      if (taken) throw duplicate(cluster, change.info.name)
      const info = newRule(call, change.info, ++lastKey)
      added.push(info)
      return { ...change, info }
    }),
    (rule) => String(rule.key),
    'rulesSpec',
  )
  for (const rule of rules) checkRule(call, rule, config.group ?? [])
  config.rule = rules
  return { config, lastKey }
}

function duplicate(cluster: Pick<ComputeResourceState, 'id'>, name: string): Fault {
  return new Fault('DuplicateName', { name, object: ref('ClusterComputeResource', cluster.id) })
}

function newRule(call: Call, info: ClusterRuleInfo, key: number): ClusterRuleInfo {
  return {
    ...info,
    key,
    status: 'green',
    enabled: info.enabled ?? false,
    mandatory: info.mandatory ?? false,
    userCreated: info.userCreated ?? true,
    inCompliance: true,
    ruleUuid: info.ruleUuid ?? call.kernel.randomUuid(),
  }
}

/** VM rules name at least two VMs that exist; host rules name groups that exist. */
function checkRule(call: Call, rule: ClusterRuleInfo, groups: readonly ClusterGroupInfo[]): void {
  if (rule._typeName === 'ClusterAffinityRuleSpec' || rule._typeName === 'ClusterAntiAffinityRuleSpec') {
    const { vm } = rule as ClusterAffinityRuleSpec
    if (new Set(vm.map((one) => one.value)).size < 2) throw invalidArgument('spec.rulesSpec.info.vm')
    for (const one of vm) call.get(vmKind, one)
  }
  if (rule._typeName === 'ClusterVmHostRuleInfo') {
    const { vmGroupName, affineHostGroupName, antiAffineHostGroupName } = rule as ClusterVmHostRuleInfo
    for (const name of [vmGroupName, affineHostGroupName, antiAffineHostGroupName])
      if (name !== undefined && !groups.some((group) => group.name === name))
        throw invalidArgument('spec.rulesSpec.info')
  }
}

function merged<T extends object>(before: T | undefined, change: T | undefined): T | undefined {
  if (!change) return before
  const result = { ...before } as Record<string, unknown>
  for (const [field, value] of Object.entries(change)) if (value !== undefined) result[field] = value
  return result as T
}

function dasConfig(before: ClusterDasConfigInfo, change: ClusterDasConfigInfo | undefined): ClusterDasConfigInfo {
  const das = merged(before, change)!
  const defaultVmSettings = merged(before.defaultVmSettings, change?.defaultVmSettings)
  // The level of old clients and the policy of newer ones say the same.
  const policy =
    change?.failoverLevel !== undefined && !change.admissionControlPolicy
      ? ({ _typeName: 'ClusterFailoverLevelAdmissionControlPolicy', failoverLevel: change.failoverLevel } as object)
      : das.admissionControlPolicy
  const failoverLevel = (policy as { failoverLevel?: number } | undefined)?.failoverLevel ?? das.failoverLevel
  return {
    ...das,
    defaultVmSettings,
    admissionControlPolicy: policy,
    failoverLevel,
    option: options(before.option, change?.option),
  }
}

function drsConfig(before: ClusterDrsConfigInfo, change: ClusterDrsConfigInfo | undefined): ClusterDrsConfigInfo {
  const drs = merged(before, change)!
  if (drs.vmotionRate !== undefined && (drs.vmotionRate < 1 || drs.vmotionRate > 5))
    throw invalidArgument('spec.drsConfig.vmotionRate')
  return { ...drs, option: options(before.option, change?.option) }
}

type Options = NonNullable<ClusterDrsConfigInfo['option']>
/** Advanced options change one by one; an empty value takes one away. */
function options(before: Options | undefined, change: Options | undefined): Options {
  const result = new Map((before ?? []).map((option) => [option.key, option]))
  for (const option of change ?? []) {
    if (option.value === '') result.delete(option.key)
    else result.set(option.key, option)
  }
  return [...result.values()]
}

type SystemVms = ClusterConfigInfoEx['systemVMsConfig']
/** Datastores that the cluster's own VMs may or may not lie on. */
function systemVms(before: SystemVms, spec: ClusterConfigSpecEx['systemVMsConfig']): SystemVms {
  if (!spec) return before
  const list = (which: 'allowedDatastores' | 'notAllowedDatastores') =>
    changed(
      before?.[which] ?? [],
      spec[which]?.map((change) => ({ ...change, info: change.datastore })),
      (datastore) => datastore.value,
      `systemVMsConfig.${which}`,
    )
  return { ...before, allowedDatastores: list('allowedDatastores'), notAllowedDatastores: list('notAllowedDatastores') }
}

interface Change<T> extends ArrayUpdateSpec {
  info?: T | undefined
}

function byEntity<T extends { key: { value: string } }>(
  before: readonly T[] | undefined,
  changes: readonly Change<T>[] | undefined,
  where: string,
): T[] {
  return changed(before ?? [], changes, (one) => one.key.value, where)
}

function changed<T extends object>(
  before: readonly T[],
  changes: readonly Change<T>[] | undefined,
  keyOf: (item: T) => string,
  where: string,
  named?: Pick<ComputeResourceState, 'id'>,
): T[] {
  const list = [...before]
  for (const { operation, info, removeKey } of changes ?? []) {
    if (operation !== 'remove' && !info) throw invalidArgument(`spec.${where}.info`)
    const key = operation === 'remove' ? plainKey(removeKey) : keyOf(info!)
    const at = list.findIndex((item) => keyOf(item) === key)
    if (operation === 'add') {
      if (at >= 0 && named) throw duplicate(named, key)
      if (at >= 0) throw invalidArgument(`spec.${where}.info.key`)
      list.push(info!)
      continue
    }
    if (at < 0) throw invalidArgument(operation === 'remove' ? `spec.${where}.removeKey` : `spec.${where}.info.key`)
    if (operation === 'remove') list.splice(at, 1)
    else list[at] = merged(list[at], info)!
  }
  return list
}

/** A removeKey of any form: a number, a name, a reference, or one of them in a box. */
function plainKey(key: unknown): string {
  if (typeof key !== 'object' || key === null) return String(key)
  if ('_value' in key) return plainKey(key._value)
  return 'value' in key ? String(key.value) : ''
}
