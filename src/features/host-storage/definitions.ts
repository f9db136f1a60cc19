import { own } from '../../kernel/managed.ts'
import { hostCompanion } from '../host/index.ts'

export const storageDefinitions = [
  hostCompanion('HostStorageSystem', 'hoststoragesystem', {
    storageDeviceInfo: own(['config'], (host) => host.config.storageDevice),
    fileSystemVolumeInfo: own(['config'], (host) => host.config.fileSystemVolume!),
    systemFile: own(['config'], (host) => host.config.systemFile),
    multipathStateInfo: own(['config'], (host) => host.config.multipathState),
  }),
  hostCompanion('HostDiagnosticSystem', 'diagnosticSystem', {
    activePartition: own(['config'], (host) => host.config.activeDiagnosticPartition),
  }),
  hostCompanion('IscsiManager', 'iscsiManager', {}),
  hostCompanion('HostVMotionSystem', 'vmotionSystem', {
    netConfig: own(['config'], (host) => host.config.vmotion?.netConfig),
    ipConfig: own(['config'], (host) => host.config.vmotion?.ipConfig),
  }),
  hostCompanion('HostVirtualNicManager', 'hostvirtualnicmanager', {
    info: own(['config'], (host) => host.config.virtualNicManagerInfo!),
  }),
]
