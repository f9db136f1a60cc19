import { describe } from 'vitest'
import { type FaultWorld, raises } from './fault-cases.ts'

const LOCAL_DISK = '0200000000ec15ec0000000000a1'
const TARGET = { address: '192.0.2.10', port: 3260, iScsiName: 'iqn.1998-01.test:a' }

/** A call to a manager of the standalone host. */
const on =
  (property: string, method: string, args: object = {}) =>
  (w: FaultWorld) =>
    w.invoke(method, w.manager(property), args)

describe('the storage of a host', () => {
  const unknownHba = { iScsiHbaDevice: 'vmhba99' }
  raises('AttachScsiLun', 'NotFound', on('storageSystem', 'AttachScsiLun', { lunUuid: 'none' }))
  raises('AttachScsiLun', 'InvalidState', on('storageSystem', 'AttachScsiLun', { lunUuid: LOCAL_DISK }))
  raises('DetachScsiLun', 'NotFound', on('storageSystem', 'DetachScsiLun', { lunUuid: 'none' }))
  raises('DetachScsiLun', 'InvalidState', async (w) => {
    await on('storageSystem', 'DetachScsiLun', { lunUuid: LOCAL_DISK })(w)
    return on('storageSystem', 'DetachScsiLun', { lunUuid: LOCAL_DISK })(w)
  })
  raises('DetachScsiLun', 'ResourceInUse', async (w) => {
    await createVmfs(w)
    return on('storageSystem', 'DetachScsiLun', { lunUuid: LOCAL_DISK })(w)
  })
  raises(
    'MarkPerenniallyReserved',
    'NotFound',
    on('storageSystem', 'MarkPerenniallyReserved', { lunUuid: 'none', state: true }),
  )
  const rename = (lunUuid: string, displayName: string) =>
    on('storageSystem', 'UpdateScsiLunDisplayName', { lunUuid, displayName })
  raises('UpdateScsiLunDisplayName', 'NotFound', rename('none', 'a'))
  raises('UpdateScsiLunDisplayName', 'InvalidName', rename(LOCAL_DISK, ' '))
  raises(
    'UpdateScsiLunDisplayName',
    'DuplicateName',
    rename(LOCAL_DISK, 'Local DELL Disk (naa.600508b1001cec15ec000000000000a2)'),
  )
  for (const method of [
    'AddInternetScsiSendTargets',
    'AddInternetScsiStaticTargets',
    'RemoveInternetScsiSendTargets',
    'RemoveInternetScsiStaticTargets',
  ])
    raises(method, 'NotFound', on('storageSystem', method, { ...unknownHba, targets: [TARGET] }))
  raises(
    'UpdateInternetScsiAlias',
    'NotFound',
    on('storageSystem', 'UpdateInternetScsiAlias', { ...unknownHba, iScsiAlias: 'a' }),
  )
  raises(
    'UpdateInternetScsiName',
    'NotFound',
    on('storageSystem', 'UpdateInternetScsiName', { ...unknownHba, iScsiName: 'iqn.1998-01.test:b' }),
  )
  raises(
    'SetMultipathLunPolicy',
    'NotFound',
    on('storageSystem', 'SetMultipathLunPolicy', { lunId: 'none', policy: { policy: 'VMW_PSP_RR' } }),
  )
  raises('EnableMultipathPath', 'NotFound', on('storageSystem', 'EnableMultipathPath', { pathName: 'none' }))
  raises('DisableMultipathPath', 'NotFound', on('storageSystem', 'DisableMultipathPath', { pathName: 'none' }))
})

describe('VMkernel adapters by kind of traffic', () => {
  for (const method of ['SelectVnicForNicType', 'DeselectVnicForNicType']) {
    raises(method, 'InvalidArgument', on('virtualNicManager', method, { nicType: 'none', device: 'vmk0' }))
    raises(method, 'HostConfigFault', on('virtualNicManager', method, { nicType: 'vmotion', device: 'vmk9' }))
  }
  raises('SelectVnic', 'HostConfigFault', on('vmotionSystem', 'SelectVnic', { device: 'vmk9' }))
})

describe('the services of a host', () => {
  raises('StartService', 'NotFound', on('serviceSystem', 'StartService', { id: 'none' }))
  raises('StopService', 'InvalidState', on('serviceSystem', 'StopService', { id: 'TSM-SSH' }))
  raises('RestartService', 'NotFound', on('serviceSystem', 'RestartService', { id: 'none' }))
  raises('UpdateServicePolicy', 'NotFound', on('serviceSystem', 'UpdateServicePolicy', { id: 'none', policy: 'on' }))
  raises('UninstallService', 'NotFound', on('serviceSystem', 'UninstallService', { id: 'none' }))
  raises('UninstallService', 'HostConfigFault', on('serviceSystem', 'UninstallService', { id: 'vobd' }))
  raises('DisableRuleset', 'NotFound', on('firewallSystem', 'DisableRuleset', { id: 'none' }))
  raises(
    'UpdateRuleset',
    'NotFound',
    on('firewallSystem', 'UpdateRuleset', { id: 'none', spec: { allowedHosts: { allIp: true } } }),
  )
})

describe('access to a host', () => {
  raises('EnterLockdownMode', 'HostConfigFault', async (w) => {
    const host = w.named('HostSystem', 'DC0_H0')
    await w.invoke('EnterLockdownMode', host)
    return w.invoke('EnterLockdownMode', host)
  })
  raises('ExitLockdownMode', 'HostConfigFault', (w) => w.invoke('ExitLockdownMode', w.named('HostSystem', 'DC0_H0')))
  raises(
    'UpdateLockdownExceptions',
    'UserNotFound',
    on('hostAccessManager', 'UpdateLockdownExceptions', { users: ['nobody-here'] }),
  )
  raises('UpdateSystemUsers', 'UserNotFound', on('hostAccessManager', 'UpdateSystemUsers', { users: ['nobody-here'] }))
  raises(
    'ChangeAccessMode',
    'AuthMinimumAdminPermission',
    on('hostAccessManager', 'ChangeAccessMode', { principal: 'root', isGroup: false, accessMode: 'accessNone' }),
  )
  raises(
    'ChangeAccessMode',
    'UserNotFound',
    on('hostAccessManager', 'ChangeAccessMode', {
      principal: 'nobody-here',
      isGroup: false,
      accessMode: 'accessReadOnly',
    }),
  )
})

describe('devices and options of a host', () => {
  raises(
    'UpdatePassthruConfig',
    'HostConfigFault',
    on('pciPassthruSystem', 'UpdatePassthruConfig', { config: [{ id: '0000:00:00.0', passthruEnabled: true }] }),
  )
  raises('SendTestNotification', 'NotFound', on('snmpSystem', 'SendTestNotification'))
  raises(
    'QueryConfiguredModuleOptionString',
    'NotFound',
    on('kernelModuleSystem', 'QueryConfiguredModuleOptionString', { name: 'none' }),
  )
  raises(
    'UpdateModuleOptionString',
    'NotFound',
    on('kernelModuleSystem', 'UpdateModuleOptionString', { name: 'none', options: '' }),
  )
  const ipmi = (ipmiInfo: object) => (w: FaultWorld) =>
    w.invoke('UpdateIpmi', w.named('HostSystem', 'DC0_H0'), { ipmiInfo })
  raises('UpdateIpmi', 'InvalidIpmiMacAddress', ipmi({ bmcMacAddress: 'none' }))
})

describe('the datastores of a host', () => {
  const datastores = (method: string, args: object) => on('datastoreSystem', method, args)
  const nfs = (w: FaultWorld) => ({ datastore: w.named('Datastore', 'LocalDS_0') })
  raises('QueryAvailableDisksForVmfs', 'NotFound', (w) => datastores('QueryAvailableDisksForVmfs', nfs(w))(w))
  for (const method of ['QueryVmfsDatastoreExpandOptions', 'QueryVmfsDatastoreExtendOptions'])
    raises(method, 'NotFound', (w) =>
      datastores(method, { ...nfs(w), devicePath: '/vmfs/devices/disks/naa.600508b1001cec15ec000000000000a2' })(w),
    )
  const extent = { diskName: 'naa.600508b1001cec15ec000000000000a2', partition: 1 }
  const partition = { totalSectors: 1000, partition: [] }
  const grow = { extent, partition, diskUuid: '' }
  raises('ExpandVmfsDatastore', 'NotFound', (w) => datastores('ExpandVmfsDatastore', { ...nfs(w), spec: grow })(w))
  raises('ExtendVmfsDatastore', 'NotFound', (w) =>
    datastores('ExtendVmfsDatastore', { ...nfs(w), spec: { ...grow, extent: [extent] } })(w),
  )
  raises('ExpandVmfsDatastore', 'HostConfigFault', async (w) => {
    const datastore = await createVmfs(w)
    return datastores('ExpandVmfsDatastore', { datastore, spec: grow })(w)
  })
  raises('ExtendVmfsDatastore', 'HostConfigFault', async (w) => {
    const datastore = await createVmfs(w)
    const taken = { diskName: 'naa.600508b1001cec15ec000000000000a1', partition: 1 }
    return datastores('ExtendVmfsDatastore', { datastore, spec: { ...grow, extent: [taken] } })(w)
  })
  raises(
    'ConfigureDatastorePrincipal',
    'InvalidState',
    datastores('ConfigureDatastorePrincipal', { userName: 'root', password: 'x' }),
  )
  raises('UpdateLocalSwapDatastore', 'InaccessibleDatastore', (w) => {
    const { datastore } = nfs(w)
    w.write((call) =>
      call.store.update({ name: 'Datastore' } as never, datastore.value, { accessible: false } as never),
    )
    return datastores('UpdateLocalSwapDatastore', { datastore })(w)
  })
  raises('UpdateLocalSwapDatastore', 'DatastoreNotWritableOnHost', async (w) => {
    const datastore = await w.invoke('CreateNasDatastore', w.manager('datastoreSystem'), {
      spec: { remoteHost: 'nas.test', remotePath: '/a', localPath: 'nas', accessMode: 'readOnly', type: 'NFS' },
    })
    return datastores('UpdateLocalSwapDatastore', { datastore })(w)
  })
})

/** A VMFS datastore on the first free local disk, by the option that the host offers. */
async function createVmfs(w: FaultWorld): Promise<unknown> {
  const system = w.manager('datastoreSystem')
  const [option] = (await w.invoke('QueryVmfsDatastoreCreateOptions', system, {
    devicePath: '/vmfs/devices/disks/naa.600508b1001cec15ec000000000000a1',
  })) as { spec: { vmfs: object } }[]
  const spec = { ...option!.spec, vmfs: { ...option!.spec.vmfs, volumeName: 'vmfs1' } }
  return w.invoke('CreateVmfsDatastore', system, { spec })
}
