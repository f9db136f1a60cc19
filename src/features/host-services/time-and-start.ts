import { invalidArgument } from '../../kernel/call.ts'
import { own } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { hostBehind, hostCompanion, managerContent, updateHostConfig } from '../host/index.ts'
import { vmKind } from '../inventory/index.ts'

export const dateTimeDefinition = hostCompanion('HostDateTimeSystem', 'dateTimeSystem', {
  dateTimeInfo: own(['config'], (host) => host.config.dateTimeInfo!),
})
export const autoStartDefinition = hostCompanion('HostAutoStartManager', 'autoStartManager', {
  config: own(['config'], (host) => host.config.autoStart ?? {}),
})

export const timeAndStartOperations = [
  vimRead('QueryAvailableTimeZones', { handle: () => [...managerContent().timeZones] }),
  vimRead('QueryDateTime', { handle: (_self, _args, call) => call.clock.stamp() }),
  vim('UpdateDateTime', {
    // A host's clock is the instance's; a set time is taken and corrected by NTP at once.
    handle: (self, _args, call) => void hostBehind(call, self),
  }),
  vim('UpdateDateTimeConfig', {
    handle: (self, { config }, call) => {
      const host = hostBehind(call, self)
      const before = host.config.dateTimeInfo!
      const timeZone =
        config.timeZone === undefined
          ? before.timeZone
          : managerContent().timeZones.find((zone) => zone.key === config.timeZone)
      if (!timeZone) throw invalidArgument('config.timeZone')
      const server = config.ntpConfig?.server
      const ntpConfig = config.ntpConfig && {
        ...before.ntpConfig,
        ...config.ntpConfig,
        configFile: config.ntpConfig.configFile ?? [
          'tos maxdist 30',
          ...(server ?? []).map((name) => `server ${name}`),
        ],
      }
      updateHostConfig(call, host, {
        dateTimeInfo: {
          ...before,
          timeZone,
          systemClockProtocol: config.protocol ?? before.systemClockProtocol,
          ntpConfig: ntpConfig ?? before.ntpConfig,
          ptpConfig: config.ptpConfig ?? before.ptpConfig,
          enabled: config.enabled ?? before.enabled,
          disableEvents: config.disableEvents ?? before.disableEvents,
          disableFallback: config.disableFallback ?? before.disableFallback,
          remoteNtpServer: server?.[0] ?? before.remoteNtpServer,
        },
      })
    },
  }),
  vimRead('RefreshDateTimeSystem', { handle: (self, _args, call) => void hostBehind(call, self) }),
  vimRead('TestTimeService', {
    handle: (self, _args, call) => {
      const isWorking = hostBehind(call, self).config.dateTimeInfo?.enabled ?? false
      return { workingNormally: isWorking, report: [] }
    },
  }),
  vim('ReconfigureAutostart', {
    handle: (self, { spec }, call) => {
      const host = hostBehind(call, self)
      const before = host.config.autoStart ?? {}
      const powerInfo = new Map((before.powerInfo ?? []).map((info) => [info.key.value, info]))
      for (const info of spec.powerInfo ?? []) {
        if (call.get(vmKind, info.key).runtime.host.value !== host.id) throw invalidArgument('spec.powerInfo.key')
        // -1 as start order with no action takes the VM out of the list.
        if (info.startAction.toLowerCase() === 'none' && info.stopAction.toLowerCase() === 'none')
          powerInfo.delete(info.key.value)
        else powerInfo.set(info.key.value, info)
      }
      updateHostConfig(call, host, {
        autoStart: { defaults: { ...before.defaults, ...spec.defaults }, powerInfo: [...powerInfo.values()] },
      })
    },
  }),
  vim('AutoStartPowerOn', {
    handle: (self, _args, call) => {
      const operation = call.kernel.operation('vim25', 'PowerOnVM_Task', 'VirtualMachine')
      const { powerInfo = [] } = hostBehind(call, self).config.autoStart ?? {}
      for (const { key, startAction } of [...powerInfo].sort((a, b) => a.startOrder - b.startOrder)) {
        if (startAction.toLowerCase() !== 'poweron') continue
        if (call.get(vmKind, key).runtime.powerState === 'poweredOff') operation?.handle(key, {} as never, call)
      }
    },
  }),
  vim('AutoStartPowerOff', {
    handle: (self, _args, call) => {
      const { defaults, powerInfo = [] } = hostBehind(call, self).config.autoStart ?? {}
      for (const { key, stopAction } of [...powerInfo].sort((a, b) => b.startOrder - a.startOrder)) {
        const action = (stopAction === 'systemDefault' ? defaults?.stopAction : stopAction)?.toLowerCase()
        const method = { poweroff: 'PowerOffVM_Task', suspend: 'SuspendVM_Task', guestshutdown: 'PowerOffVM_Task' }[
          action ?? ''
        ]
        if (!method || call.get(vmKind, key).runtime.powerState !== 'poweredOn') continue
        call.kernel.operation('vim25', method, 'VirtualMachine')?.handle(key, {} as never, call)
      }
    },
  }),
]
