import { Fault } from '../../kernel/fault.ts'
import { ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { hostKind } from '../inventory/index.ts'
import { vmLoad } from '../placement/index.ts'
import { updateHostConfig } from './companion.ts'

/** Small operations of HostSystem itself. */
export const operations = [
  vim('UpdateFlags', {
    handle: (self, { flagInfo }, call) => {
      const host = call.get(hostKind, self)
      call.asTask('HostSystem.updateFlags', self, (task) => {
        updateHostConfig(task, host, { flags: { ...host.config.flags, ...flagInfo } })
      })
    },
  }),
  vim('UpdateSystemResources', {
    handle: (self, { resourceInfo }, call) => {
      call.asTask('HostSystem.updateSystemResources', self, (task) => {
        updateHostConfig(task, call.get(hostKind, self), { systemResources: resourceInfo })
      })
    },
  }),
  vim('UpdateSystemSwapConfiguration', {
    handle: (self, { sysSwapConfig }, call) => {
      call.asTask('HostSystem.updateSystemSwapConfiguration', self, (task) => {
        updateHostConfig(task, call.get(hostKind, self), { systemSwapConfiguration: sysSwapConfig })
      })
    },
  }),
  vim('UpdateIpmi', {
    handle: (self, { ipmiInfo }, call) => {
      if (ipmiInfo.bmcMacAddress && !/^([0-9a-f]{2}[:-]){5}[0-9a-f]{2}$/i.test(ipmiInfo.bmcMacAddress))
        throw new Fault('InvalidIpmiMacAddress', {
          userProvidedMacAddress: ipmiInfo.bmcMacAddress,
          observedMacAddress: '',
        })
      call.asTask('HostSystem.updateIpmi', self, (task) => {
        updateHostConfig(task, call.get(hostKind, self), { ipmi: { ...ipmiInfo, password: undefined } })
      })
    },
  }),
  vimRead('RetrieveHardwareUptime', {
    handle: (self, _args, call) => {
      const { bootTime } = call.get(hostKind, self).runtime
      return bootTime === undefined ? 0 : Math.max(0, Math.floor((call.clock.now() - Date.parse(bootTime)) / 1000))
    },
  }),
  vimRead('QueryMemoryOverhead', {
    handle: (self, { memorySize, numVcpus, videoRamSize }, call) => {
      call.get(hostKind, self)
      // Measured on real hosts: some megabytes fixed, some per vCPU, and one 128th of the memory.
      return Math.round((24 + 6 * numVcpus) * 2 ** 20 + Number(memorySize) / 128 + (videoRamSize ?? 0))
    },
  }),
  vimRead('QueryMemoryOverheadEx', {
    handle: (self, { vmConfigInfo }, call) => {
      call.get(hostKind, self)
      const running = { powerState: 'poweredOn', host: ref('HostSystem', self.value) } as never
      return vmLoad({ id: '', config: vmConfigInfo, runtime: running }).overheadMB * 2 ** 20
    },
  }),
  vimRead('QueryProductLockerLocation', {
    handle: (self, _args, call) => {
      call.get(hostKind, self)
      return '/locker/packages/vmtoolsRepo/'
    },
  }),
  vimRead('RetrieveFreeEpcMemory', {
    handle: (self, _args, call) => {
      call.get(hostKind, self)
      // Without SGX there is no enclave memory.
      return 0
    },
  }),
  vimRead('QueryTpmAttestationReport', {
    handle: (self, _args, call) => {
      call.get(hostKind, self)
      return undefined
    },
  }),
]
