import type { VirtualNicManagerNetConfig } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { hostBehind, updateHostConfig } from '../host/index.ts'
import type { HostState } from '../inventory/index.ts'

function netConfig(host: HostState, nicType: string): VirtualNicManagerNetConfig {
  const found = host.config.virtualNicManagerInfo?.netConfig?.find((net) => net.nicType === nicType)
  if (!found) throw invalidArgument('nicType')
  return found
}

/** Marks a VMkernel NIC for a kind of traffic, or takes the mark away; keys are `<type>.<nic key>`. */
function select(call: Call, self: Ref, nicType: string, device: string, isSelected: boolean): void {
  const host = hostBehind(call, self)
  const config = netConfig(host, nicType)
  const nic = host.config.network?.vnic?.find((vnic) => vnic.device === device)
  if (!nic) throw new Fault('HostConfigFault', {}, `There is no VMkernel adapter ${device}.`)
  const key = `${nicType}.${nic.key}`
  const others = (config.selectedVnic ?? []).filter((one) => one !== key)
  if (!isSelected && nicType === 'management' && others.length === 0)
    throw new Fault('HostConfigFault', {}, 'The last adapter for management cannot be taken away.')
  const selectedVnic = isSelected ? [...(config.multiSelectAllowed ? others : []), key] : others
  const known = config.candidateVnic?.some((candidate) => candidate.key === key)
  const candidateVnic = known
    ? config.candidateVnic
    : [...(config.candidateVnic ?? []), { device, key, portgroup: nic.portgroup, spec: nic.spec, port: nic.port }]
  const info = host.config.virtualNicManagerInfo!
  updateHostConfig(call, host, {
    virtualNicManagerInfo: {
      ...info,
      netConfig: info.netConfig?.map((net) =>
        net.nicType === nicType ? { ...net, candidateVnic, selectedVnic } : net,
      ),
    },
    ...(nicType === 'vmotion' ? { vmotion: vmotionOf(host, selectedVnic.length > 0 ? nic.key : undefined) } : {}),
  })
}

function vmotionOf(host: HostState, key: string | undefined) {
  const { vmotion } = host.config
  const selectedVnic = key === undefined ? undefined : `VMotionConfig.vmotion.${key}`
  return { ...vmotion, netConfig: { ...vmotion?.netConfig, selectedVnic } }
}

export const vnicOperations = [
  vimRead('QueryNetConfig', { handle: (self, { nicType }, call) => netConfig(hostBehind(call, self), nicType) }),
  vim('SelectVnicForNicType', {
    handle: (self, { nicType, device }, call) => select(call, self, nicType, device, true),
  }),
  vim('DeselectVnicForNicType', {
    handle: (self, { nicType, device }, call) => select(call, self, nicType, device, false),
  }),
  vim('SelectVnic', { handle: (self, { device }, call) => select(call, self, 'vmotion', device, true) }),
  vim('DeselectVnic', {
    handle: (self, _args, call) => {
      const host = hostBehind(call, self)
      const selected = netConfig(host, 'vmotion').selectedVnic ?? []
      for (const nic of host.config.network?.vnic ?? [])
        if (selected.includes(`vmotion.${nic.key}`)) select(call, self, 'vmotion', nic.device, false)
    },
  }),
  vim('UpdateIpConfig', {
    on: 'HostVMotionSystem',
    handle: (self, { ipConfig }, call) => {
      const host = hostBehind(call, self)
      updateHostConfig(call, host, { vmotion: { ...host.config.vmotion, ipConfig } })
    },
  }),
]
