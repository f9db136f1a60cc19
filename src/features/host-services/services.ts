import type { HostFirewallRuleset, HostService } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { own, type Ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { hostBehind, hostCompanion, updateHostConfig } from '../host/index.ts'

export const serviceDefinition = hostCompanion('HostServiceSystem', 'serviceSystem', {
  serviceInfo: own(['config'], (host) => host.config.service ?? { service: [] }),
})
export const firewallDefinition = hostCompanion('HostFirewallSystem', 'hostfirewallsystem', {
  firewallInfo: own(['config'], (host) => host.config.firewall),
})

function changeService(call: Call, self: Ref, id: string, change: (service: HostService) => HostService): void {
  const host = hostBehind(call, self)
  const service = [...(host.config.service?.service ?? [])]
  const at = service.findIndex((one) => one.key === id)
  if (at < 0) throw new Fault('NotFound')
  service[at] = change(service[at]!)
  updateHostConfig(call, host, { service: { ...host.config.service, service } })
}

function changeRuleset(
  call: Call,
  self: Ref,
  id: string,
  change: (set: HostFirewallRuleset) => HostFirewallRuleset,
): void {
  const host = hostBehind(call, self)
  const { firewall } = host.config
  const ruleset = [...(firewall?.ruleset ?? [])]
  const at = ruleset.findIndex((one) => one.key === id)
  if (!firewall || at < 0) throw new Fault('NotFound')
  ruleset[at] = change(ruleset[at]!)
  updateHostConfig(call, host, { firewall: { ...firewall, ruleset } })
}

export const serviceOperations = [
  vim('StartService', {
    handle: (self, { id }, call) =>
      changeService(call, self, id, (service) => {
        if (service.running) throw new Fault('InvalidState', {}, `The service ${id} is running already.`)
        return { ...service, running: true }
      }),
  }),
  vim('StopService', {
    handle: (self, { id }, call) =>
      changeService(call, self, id, (service) => {
        if (!service.running) throw new Fault('InvalidState', {}, `The service ${id} is not running.`)
        return { ...service, running: false }
      }),
  }),
  vim('RestartService', {
    handle: (self, { id }, call) => changeService(call, self, id, (service) => ({ ...service, running: true })),
  }),
  vim('UpdateServicePolicy', {
    handle: (self, { id, policy }, call) => {
      if (!['on', 'off', 'automatic'].includes(policy)) throw invalidArgument('policy')
      changeService(call, self, id, (service) => ({ ...service, policy }))
    },
  }),
  vim('UninstallService', {
    handle: (self, { id }, call) =>
      changeService(call, self, id, () => {
        throw new Fault('HostConfigFault', {}, `The service ${id} belongs to the system.`)
      }),
  }),
  vimRead('RefreshServices', { handle: (self, _args, call) => void hostBehind(call, self) }),
  vim('EnableRuleset', {
    handle: (self, { id }, call) => changeRuleset(call, self, id, (set) => ({ ...set, enabled: true })),
  }),
  vim('DisableRuleset', {
    handle: (self, { id }, call) =>
      changeRuleset(call, self, id, (set) => {
        if (set.required) throw new Fault('HostConfigFault', {}, `The ruleset ${id} is required.`)
        return { ...set, enabled: false }
      }),
  }),
  vim('UpdateRuleset', {
    handle: (self, { id, spec }, call) =>
      changeRuleset(call, self, id, (set) => ({ ...set, allowedHosts: spec.allowedHosts })),
  }),
  vim('UpdateDefaultPolicy', {
    handle: (self, { defaultPolicy }, call) => {
      const host = hostBehind(call, self)
      const { firewall } = host.config
      if (firewall)
        updateHostConfig(call, host, {
          firewall: { ...firewall, defaultPolicy: { ...firewall.defaultPolicy, ...defaultPolicy } },
        })
    },
  }),
  vimRead('RefreshFirewall', { handle: (self, _args, call) => void hostBehind(call, self) }),
]
