import type { HostNetworkConfig, HostNetworkConfigResult } from '../../generated/vim25.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { editHost } from '../dvs/index.ts'
import { dvsKind } from '../inventory/index.ts'
import { type HostNetwork, reload, store } from './change.ts'
import { changeRoutes, setDns, setLinkSpeed, setRoute } from './settings.ts'
import { addGroup, addSwitch, removeGroup, removeSwitch, updateGroup, updateSwitch } from './switches.ts'
import { addVnic, removeVnic, updateVnic } from './vnics.ts'

/**
 * Applies many changes of a host's network as one. In mode `replace` the lists that are given are the whole: what they do not name goes.
 * Adapters leave first and come last, so that NICs and port groups are free when they are wanted.
 */
export function updateConfig(on: HostNetwork, given: HostNetworkConfig, changeMode: string): HostNetworkConfigResult {
  if (changeMode !== 'modify' && changeMode !== 'replace') throw invalidArgument('changeMode')
  const config = changeMode === 'replace' ? asChanges(on, given) : given
  for (const vnic of config.vnic ?? []) if (operationOf(vnic) === 'remove') removeVnic(on, vnic.device ?? '')
  for (const group of config.portgroup ?? [])
    if (operationOf(group) === 'remove') removeGroup(on, group.spec?.name ?? '')
  for (const vswitch of config.vswitch ?? []) {
    const operation = operationOf(vswitch)
    if (operation === 'remove') removeSwitch(on, vswitch.name)
    else if (operation === 'add') addSwitch(on, vswitch.name, vswitch.spec)
    else if (vswitch.spec) updateSwitch(on, vswitch.name, vswitch.spec)
  }
  for (const proxy of config.proxySwitch ?? []) updateProxy(on, proxy)
  for (const group of config.portgroup ?? []) {
    const operation = operationOf(group)
    if (operation === 'add' && group.spec) addGroup(on, group.spec)
    else if (operation === 'edit' && group.spec) updateGroup(on, group.spec.name, group.spec)
  }
  const vnicDevice: string[] = []
  for (const vnic of config.vnic ?? []) {
    const operation = operationOf(vnic)
    if (operation === 'add') vnicDevice.push(addVnic(on, vnic.portgroup, vnic.spec ?? {}))
    else if (operation === 'edit' && vnic.spec) updateVnic(on, vnic.device ?? '', vnic.spec)
  }
  for (const pnic of config.pnic ?? []) setLinkSpeed(on, pnic.device, pnic.spec.linkSpeed)
  if (config.dnsConfig) setDns(on, config.dnsConfig)
  if (config.ipRouteConfig) setRoute(on, config.ipRouteConfig)
  if (config.routeTableConfig) changeRoutes(on, config.routeTableConfig)
  return { vnicDevice, consoleVnicDevice: [] }
}

function operationOf({ changeOperation = 'edit' }: { changeOperation?: string | undefined }): string {
  if (!['add', 'edit', 'remove'].includes(changeOperation)) throw invalidArgument('config.changeOperation')
  return changeOperation
}

// The switch is the other holder of what is changed here: what was made so far is stored before, and read again after.
function updateProxy(on: HostNetwork, { uuid, spec }: NonNullable<HostNetworkConfig['proxySwitch']>[number]): void {
  const { call, host } = on
  const dvs = call.store.list(dvsKind, 'uuid', uuid.toLowerCase()).find((one) => host.switches.includes(one.id))
  if (!dvs) throw new Fault('NotFound')
  if (!spec?.backing) return
  store(on)
  editHost(call, dvs.id, { operation: 'edit', host: ref('HostSystem', host.id), backing: spec.backing })
  reload(on)
}

/** The changes that make the host have what the lists name, and nothing else. */
function asChanges({ network }: HostNetwork, given: HostNetworkConfig): HostNetworkConfig {
  const changes = <T extends object>(old: readonly string[], wanted: readonly T[], nameOf: (one: T) => string) =>
    wanted.map((one) => ({ ...one, changeOperation: old.includes(nameOf(one)) ? 'edit' : 'add' }))
  const result: HostNetworkConfig = { ...given }
  if (given.vswitch) {
    const old = network.vswitch?.map((one) => one.name) ?? []
    const gone = old.filter((name) => !given.vswitch!.some((one) => one.name === name))
    result.vswitch = [
      ...gone.map((name) => ({ changeOperation: 'remove', name })),
      ...changes(old, given.vswitch, (one) => one.name),
    ]
  }
  if (given.portgroup) {
    const old = network.portgroup?.map((one) => one.spec.name) ?? []
    const gone = network.portgroup?.filter((one) => !given.portgroup!.some((two) => two.spec?.name === one.spec.name))
    result.portgroup = [
      ...(gone ?? []).map(({ spec }) => ({ changeOperation: 'remove', spec })),
      ...changes(old, given.portgroup, (one) => one.spec?.name ?? ''),
    ]
  }
  if (given.vnic) {
    const old = network.vnic?.map((one) => one.device) ?? []
    const gone = network.vnic?.filter((one) => !given.vnic!.some((two) => two.device === one.device))
    result.vnic = [
      ...(gone ?? []).map(({ device, portgroup }) => ({ changeOperation: 'remove', device, portgroup })),
      ...changes(old, given.vnic, (one) => one.device ?? ''),
    ]
  }
  return result
}
