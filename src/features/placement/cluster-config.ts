import type {
  ClusterAffinityRuleSpec,
  ClusterConfigInfoEx,
  ClusterGroupInfo,
  ClusterHostGroup,
  ClusterRuleInfo,
  ClusterVmGroup,
  ClusterVmHostRuleInfo,
  DrsBehavior,
} from '../../generated/vim25.ts'
import type { ComputeResourceState } from '../inventory/index.ts'

/** A cluster's configuration; undefined for a standalone host's compute resource. */
export function clusterConfig(compute: ComputeResourceState): ClusterConfigInfoEx | undefined {
  return compute.type === 'ClusterComputeResource' ? (compute.configurationEx as ClusterConfigInfoEx) : undefined
}

/** How DRS treats a VM: its override where overrides are on, else the cluster's; undefined: DRS is off for it. */
export function drsBehavior(compute: ComputeResourceState, vm?: string): DrsBehavior | undefined {
  const config = clusterConfig(compute)
  if (!config?.drsConfig.enabled) return undefined
  const overrides = config.drsConfig.enableVmBehaviorOverrides === false ? undefined : config.drsVmConfig
  const own = vm === undefined ? undefined : overrides?.find(({ key }) => key.value === vm)
  if (own?.enabled === false) return undefined
  return own?.behavior ?? config.drsConfig.defaultVmBehavior ?? 'fullyAutomated'
}

export const vmGroup = (config: ClusterConfigInfoEx, name: string | undefined): readonly string[] =>
  (group(config, name, 'ClusterVmGroup') as ClusterVmGroup | undefined)?.vm?.map((vm) => vm.value) ?? []
export const hostGroup = (config: ClusterConfigInfoEx, name: string | undefined): readonly string[] =>
  (group(config, name, 'ClusterHostGroup') as ClusterHostGroup | undefined)?.host?.map((host) => host.value) ?? []

function group(config: ClusterConfigInfoEx, name: string | undefined, type: string): ClusterGroupInfo | undefined {
  return config.group?.find((one) => one.name === name && one._typeName === type)
}

/** A rule that rules out a host, or only counts against it. */
export interface RuleVerdict {
  readonly rule: ClusterRuleInfo
  readonly mandatory: boolean
}

/**
 * The first rule that a VM on a host would break. `hostOf` says where the other VMs run (undefined: off). VM-VM rules and VM-host rules
 * marked mandatory rule a host out; the other VM-host rules only count against it, as DRS treats them.
 */
export function brokenRule(
  config: ClusterConfigInfoEx,
  vm: string,
  host: string,
  hostOf: (vm: string) => string | undefined,
): RuleVerdict | undefined {
  let soft: RuleVerdict | undefined
  for (const rule of config.rule ?? []) {
    if (rule.enabled === false || !breaks(config, rule, vm, host, hostOf)) continue
    const mandatory = rule._typeName !== 'ClusterVmHostRuleInfo' || rule.mandatory === true
    if (mandatory) return { rule, mandatory }
    soft ??= { rule, mandatory }
  }
  return soft
}

function breaks(
  config: ClusterConfigInfoEx,
  rule: ClusterRuleInfo,
  vm: string,
  host: string,
  hostOf: (vm: string) => string | undefined,
): boolean {
  if (rule._typeName === 'ClusterVmHostRuleInfo') {
    const { vmGroupName, affineHostGroupName, antiAffineHostGroupName } = rule as ClusterVmHostRuleInfo
    if (!vmGroup(config, vmGroupName).includes(vm)) return false
    if (affineHostGroupName !== undefined && !hostGroup(config, affineHostGroupName).includes(host)) return true
    return antiAffineHostGroupName !== undefined && hostGroup(config, antiAffineHostGroupName).includes(host)
  }
  if (rule._typeName !== 'ClusterAffinityRuleSpec' && rule._typeName !== 'ClusterAntiAffinityRuleSpec') return false
  const others = (rule as ClusterAffinityRuleSpec).vm.map((one) => one.value)
  if (!others.includes(vm)) return false
  const homes = others.filter((other) => other !== vm).map(hostOf)
  return rule._typeName === 'ClusterAffinityRuleSpec'
    ? homes.some((home) => home !== undefined && home !== host)
    : homes.includes(host)
}
