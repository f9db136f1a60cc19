import type { HostConfigInfo } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { hostBehind, managerContent, updateHostConfig } from '../host/index.ts'
import { updateManagers } from '../host-services/index.ts'

const change = (call: Call, self: Ref, fields: Partial<HostConfigInfo>) => {
  updateHostConfig(call, hostBehind(call, self), fields)
}
const seen = (self: Ref, _args: unknown, call: Call) => {
  hostBehind(call, self)
}
const modulesOf = (call: Call, self: Ref) =>
  hostBehind(call, self).managers?.kernelModules ?? managerContent().kernelModules

function hyperThreading(call: Call, self: Ref, config: boolean): void {
  const { hyperThread } = hostBehind(call, self).config
  if (!hyperThread?.available) throw new Fault('NotSupported', {}, 'The processors have no hyper-threading.')
  // It changes with the next boot.
  change(call, self, { hyperThread: { ...hyperThread, config } })
}

const LEVELS = ['vmware_certified', 'vmware_accepted', 'partner', 'community']

export const deviceOperations = [
  vim('EnableHyperThreading', { handle: (self, _args, call) => hyperThreading(call, self, true) }),
  vim('DisableHyperThreading', { handle: (self, _args, call) => hyperThreading(call, self, false) }),
  vim('ConfigurePowerPolicy', {
    handle: (self, { key }, call) => {
      const { powerSystemCapability } = hostBehind(call, self).config
      const policy = powerSystemCapability?.availablePolicy.find((one) => one.key === key)
      if (!policy) throw invalidArgument('key')
      change(call, self, { powerSystemInfo: { currentPolicy: policy } })
    },
  }),
  vimRead('RefreshHealthStatusSystem', { handle: seen }),
  vimRead('FetchSystemEventLog', {
    handle: (self, _args, call) => {
      hostBehind(call, self)
      return []
    },
  }),
  vimRead('ClearSystemEventLog', { handle: seen }),
  vimRead('ResetSystemHealthInfo', { handle: seen }),
  vimRead('Refresh', { on: 'HostPciPassthruSystem', handle: seen }),
  vim('UpdatePassthruConfig', {
    handle: (self, { config }, call) => {
      const info = [...(hostBehind(call, self).config.pciPassthruInfo ?? [])]
      for (const wanted of config) {
        const at = info.findIndex((device) => device.id === wanted.id)
        if (at < 0) throw invalidArgument('config.id')
        if (wanted.passthruEnabled && !info[at]!.passthruCapable)
          throw new Fault('HostConfigFault', {}, `The device ${wanted.id} cannot be passed through.`)
        const isEnabled = wanted.passthruEnabled
        info[at] = {
          ...info[at]!,
          passthruEnabled: isEnabled,
          // Without `applyNow` the host has to be booted first.
          passthruActive: wanted.applyNow ? isEnabled : info[at]!.passthruActive,
        }
      }
      change(call, self, { pciPassthruInfo: info })
    },
  }),
  vimRead('RefreshGraphicsManager', { handle: seen }),
  vim('UpdateGraphicsConfig', { handle: (self, { config }, call) => change(call, self, { graphicsConfig: config }) }),
  vimRead('IsSharedGraphicsActive', {
    handle: (self, _args, call) => hostBehind(call, self).config.graphicsConfig?.hostDefaultGraphicsType === 'shared',
  }),
  vimRead('RetrieveVgpuDeviceInfo', {
    handle: (self, _args, call) => {
      hostBehind(call, self)
      return []
    },
  }),
  vimRead('RetrieveVgpuProfileInfo', {
    handle: (self, _args, call) => {
      hostBehind(call, self)
      return []
    },
  }),
  vim('ReconfigureSnmpAgent', {
    handle: (self, { spec }, call) => {
      const host = hostBehind(call, self)
      const before = host.managers?.snmpConfiguration ?? managerContent().snmpConfiguration
      if (spec.port !== undefined && (spec.port < 1 || spec.port > 65_535)) throw invalidArgument('spec.port')
      const set = Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined))
      updateManagers(call, host, { snmpConfiguration: { ...before, ...set } })
    },
  }),
  vimRead('SendTestNotification', {
    handle: (self, _args, call) => {
      const { managers } = hostBehind(call, self)
      const { enabled, trapTargets } = managers?.snmpConfiguration ?? managerContent().snmpConfiguration
      if (!enabled || !trapTargets?.length) throw new Fault('NotFound', {}, 'No SNMP receiver is configured.')
    },
  }),
  vimRead('QueryModules', { handle: (self, _args, call) => [...modulesOf(call, self)] }),
  vimRead('QueryConfiguredModuleOptionString', {
    handle: (self, { name }, call) => {
      const found = modulesOf(call, self).find((one) => one.name === name)
      if (!found) throw new Fault('NotFound')
      return found.optionString
    },
  }),
  vim('UpdateModuleOptionString', {
    handle: (self, { name, options }, call) => {
      const modules = modulesOf(call, self)
      if (!modules.some((one) => one.name === name)) throw new Fault('NotFound')
      updateManagers(call, hostBehind(call, self), {
        kernelModules: modules.map((one) => (one.name === name ? { ...one, optionString: options } : one)),
      })
    },
  }),
  vimRead('QueryBootDevices', {
    handle: (self, _args, call) => hostBehind(call, self).managers?.bootDevices ?? managerContent().bootDevices,
  }),
  vim('UpdateBootDevice', {
    handle: (self, { key }, call) => {
      const host = hostBehind(call, self)
      const before = host.managers?.bootDevices ?? managerContent().bootDevices
      if (!before.bootDevices?.some((device) => device.key === key)) throw invalidArgument('key')
      updateManagers(call, host, { bootDevices: { ...before, currentBootDeviceKey: key } })
    },
  }),
  vimRead('HostImageConfigGetAcceptance', {
    handle: (self, _args, call) => hostBehind(call, self).managers?.acceptanceLevel ?? managerContent().acceptanceLevel,
  }),
  vimRead('HostImageConfigGetProfile', {
    handle: (self, _args, call) => {
      hostBehind(call, self)
      return managerContent().imageProfile
    },
  }),
  vim('UpdateHostImageAcceptanceLevel', {
    handle: (self, { newAcceptanceLevel }, call) => {
      if (!LEVELS.includes(newAcceptanceLevel)) throw invalidArgument('newAcceptanceLevel')
      updateManagers(call, hostBehind(call, self), { acceptanceLevel: newAcceptanceLevel })
    },
  }),
  vimRead('fetchSoftwarePackages', {
    handle: (self, _args, call) => {
      hostBehind(call, self)
      return [...managerContent().software]
    },
  }),
  vimRead('installDate', {
    handle: (self, _args, call) => {
      hostBehind(call, self)
      return managerContent().installDate
    },
  }),
  vimRead('RetrieveDynamicPassthroughInfo', {
    handle: (self, _args, call) => {
      hostBehind(call, self)
      return []
    },
  }),
  vimRead('RetrieveVendorDeviceGroupInfo', {
    handle: (self, _args, call) => {
      hostBehind(call, self)
      return []
    },
  }),
  vim('UpdateAssignableHardwareConfig', {
    handle: (self, { config }, call) => change(call, self, { assignableHardwareConfig: config }),
  }),
  vimRead('QueryDisksForVsan', {
    handle: (self, { canonicalName }, call) => {
      const wanted = canonicalName && new Set(canonicalName)
      const disks = (hostBehind(call, self).config.storageDevice?.scsiLun ?? []).filter(
        (lun) => lun._typeName === 'HostScsiDisk' && (!wanted || wanted.has(lun.canonicalName ?? '')),
      )
      return disks.map((disk) => ({ disk: disk as never, state: 'eligible' }))
    },
  }),
  vimRead('QueryHostStatus', {
    handle: (self, _args, call) => {
      const host = hostBehind(call, self)
      return {
        uuid: host.config.vsanHostConfig?.clusterInfo?.uuid ?? '',
        nodeUuid: host.uuid,
        health: 'unknown',
        nodeState: { state: 'error' },
        memberUuid: [],
      } as never
    },
  }),
]
