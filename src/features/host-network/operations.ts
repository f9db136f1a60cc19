import { vim, vimRead } from '../../kernel/operation.ts'
import { hostBehind } from '../host/index.ts'
import { changeNetwork } from './change.ts'
import { changeRoutes, networkHints, setDns, setLinkSpeed, setRoute } from './settings.ts'
import { addGroup, addSwitch, removeGroup, removeSwitch, updateGroup, updateSwitch } from './switches.ts'
import { updateConfig } from './update-config.ts'
import { addVnic, removeVnic, updateVnic } from './vnics.ts'

const CONFIGURE = 'Host.Config.Network'

/** What a host's network system does. Service consoles are gone since version 5: their methods stay absent. */
export const operations = [
  vim('AddVirtualSwitch', {
    handle: (self, { vswitchName, spec }, call) =>
      changeNetwork(call, self, 'addVirtualSwitch', (on) => addSwitch(on, vswitchName, spec)),
  }),
  vim('UpdateVirtualSwitch', {
    handle: (self, { vswitchName, spec }, call) =>
      changeNetwork(call, self, 'updateVirtualSwitch', (on) => updateSwitch(on, vswitchName, spec)),
  }),
  vim('RemoveVirtualSwitch', {
    handle: (self, { vswitchName }, call) =>
      changeNetwork(call, self, 'removeVirtualSwitch', (on) => removeSwitch(on, vswitchName)),
  }),
  vim('AddPortGroup', {
    handle: (self, { portgrp }, call) => changeNetwork(call, self, 'addPortGroup', (on) => addGroup(on, portgrp)),
  }),
  vim('UpdatePortGroup', {
    handle: (self, { pgName, portgrp }, call) =>
      changeNetwork(call, self, 'updatePortGroup', (on) => updateGroup(on, pgName, portgrp)),
  }),
  vim('RemovePortGroup', {
    handle: (self, { pgName }, call) => changeNetwork(call, self, 'removePortGroup', (on) => removeGroup(on, pgName)),
  }),
  vim('AddVirtualNic', {
    privileges: CONFIGURE,
    handle: (self, { portgroup, nic }, call) =>
      changeNetwork(call, self, 'addVirtualNic', (on) => addVnic(on, portgroup, nic)),
  }),
  vim('UpdateVirtualNic', {
    privileges: CONFIGURE,
    handle: (self, { device, nic }, call) =>
      changeNetwork(call, self, 'updateVirtualNic', (on) => updateVnic(on, device, nic)),
  }),
  vim('RemoveVirtualNic', {
    handle: (self, { device }, call) => changeNetwork(call, self, 'removeVirtualNic', (on) => removeVnic(on, device)),
  }),
  vim('UpdateDnsConfig', {
    handle: (self, { config }, call) => changeNetwork(call, self, 'updateDnsConfig', (on) => setDns(on, config)),
  }),
  vim('UpdateIpRouteConfig', {
    handle: (self, { config }, call) => changeNetwork(call, self, 'updateIpRouteConfig', (on) => setRoute(on, config)),
  }),
  vim('UpdateIpRouteTableConfig', {
    handle: (self, { config }, call) =>
      changeNetwork(call, self, 'updateIpRouteTableConfig', (on) => changeRoutes(on, config)),
  }),
  vim('UpdatePhysicalNicLinkSpeed', {
    handle: (self, { device, linkSpeed }, call) =>
      changeNetwork(call, self, 'updatePhysicalNicLinkSpeed', (on) => setLinkSpeed(on, device, linkSpeed)),
  }),
  vim('UpdateNetworkConfig', {
    privileges: CONFIGURE,
    handle: (self, { config, changeMode }, call) =>
      changeNetwork(call, self, 'updateNetworkConfig', (on) => updateConfig(on, config, changeMode)),
  }),
  vim('RefreshNetworkSystem', {
    handle: (self, _args, call) => changeNetwork(call, self, 'refresh', () => undefined),
  }),
  vimRead('QueryNetworkHint', {
    handle: (self, { device }, call) => networkHints(hostBehind(call, self), device),
  }),
]
