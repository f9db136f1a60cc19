import type { HostInternetScsiHba, HostStorageDeviceInfo, ScsiLun } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Ref } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { fill, hostBehind, hostValues, planOf, softwareIscsiHba, updateHostConfig } from '../host/index.ts'
import { datastoreKind } from '../inventory/index.ts'

type Devices = HostStorageDeviceInfo

function changeDevices(call: Call, self: Ref, change: (devices: Devices) => Devices): void {
  const host = hostBehind(call, self)
  updateHostConfig(call, host, {
    storageDevice: change(host.config.storageDevice ?? { softwareInternetScsiEnabled: false }),
  })
}

function changeLun(call: Call, self: Ref, uuid: string, change: (lun: ScsiLun) => ScsiLun): void {
  changeDevices(call, self, (devices) => {
    const luns = devices.scsiLun ?? []
    if (!luns.some((lun) => lun.uuid === uuid)) throw new Fault('NotFound')
    return { ...devices, scsiLun: luns.map((lun) => (lun.uuid === uuid ? change(lun) : lun)) }
  })
}

/** A disk that a VMFS datastore of this host lies on. */
function diskIsUsed(call: Call, self: Ref, lun: ScsiLun): boolean {
  return call.store.list(datastoreKind, 'host', hostBehind(call, self).id).some(({ info }) => {
    const { vmfs } = info as { vmfs?: { extent?: { diskName: string }[] } }
    return vmfs?.extent?.some((extent) => extent.diskName === lun.canonicalName)
  })
}

function changeHba(
  call: Call,
  self: Ref,
  device: string,
  change: (hba: HostInternetScsiHba) => HostInternetScsiHba,
): void {
  changeDevices(call, self, (devices) => {
    const hbas = devices.hostBusAdapter ?? []
    const found = hbas.find((hba) => hba.device === device)
    if (found?._typeName !== 'HostInternetScsiHba') throw new Fault('NotFound')
    return {
      ...devices,
      hostBusAdapter: hbas.map((hba) => (hba.device === device ? change(hba as HostInternetScsiHba) : hba)),
    }
  })
}

const targetKey = (target: { address: string; port?: number | undefined; iScsiName?: string }) =>
  `${target.address}:${target.port ?? 3260} ${target.iScsiName ?? ''}`

const without = <T extends { address: string; port?: number | undefined }>(
  before: readonly T[] | undefined,
  gone: readonly T[],
): T[] => {
  const keys = new Set(gone.map(targetKey))
  for (const target of gone)
    if (!before?.some((one) => targetKey(one) === targetKey(target))) throw new Fault('NotFound')
  return (before ?? []).filter((one) => !keys.has(targetKey(one)))
}
const withTargets = <T extends { address: string; port?: number | undefined }>(
  before: readonly T[] | undefined,
  added: readonly T[],
): T[] => {
  const keys = new Set(added.map(targetKey))
  return [...(before ?? []).filter((one) => !keys.has(targetKey(one))), ...added]
}

const seen = (self: Ref, _args: unknown, call: Call) => {
  hostBehind(call, self)
}

export const storageOperations = [
  vimRead('RescanAllHba', { handle: seen }),
  vimRead('RescanVmfs', { handle: seen }),
  vimRead('RescanVffs', { handle: seen }),
  vimRead('RefreshStorageSystem', { handle: seen }),
  vimRead('RescanHba', {
    handle: (self, { hbaDevice }, call) => {
      const { storageDevice } = hostBehind(call, self).config
      if (!storageDevice?.hostBusAdapter?.some((hba) => hba.device === hbaDevice)) throw new Fault('NotFound')
    },
  }),
  vim('AttachScsiLun', {
    handle: (self, { lunUuid }, call) =>
      changeLun(call, self, lunUuid, (lun) => {
        if (lun.operationalState.includes('ok')) throw new Fault('InvalidState')
        return { ...lun, operationalState: ['ok'] }
      }),
  }),
  vim('DetachScsiLun', {
    handle: (self, { lunUuid }, call) =>
      changeLun(call, self, lunUuid, (lun) => {
        if (lun.operationalState.includes('off')) throw new Fault('InvalidState')
        if (diskIsUsed(call, self, lun)) throw new Fault('ResourceInUse', { type: 'ScsiLun', name: lun.canonicalName })
        return { ...lun, operationalState: ['off'] }
      }),
  }),
  vim('MarkPerenniallyReserved', {
    handle: (self, { lunUuid, state }, call) =>
      changeLun(call, self, lunUuid, (lun) => ({ ...lun, perenniallyReserved: state }) as ScsiLun),
  }),
  vim('UpdateScsiLunDisplayName', {
    handle: (self, { lunUuid, displayName }, call) => {
      if (!displayName.trim()) throw new Fault('InvalidName', { name: displayName })
      const { storageDevice } = hostBehind(call, self).config
      const taken = storageDevice?.scsiLun?.some((lun) => lun.displayName === displayName && lun.uuid !== lunUuid)
      if (taken) throw new Fault('DuplicateName', { name: displayName, object: self })
      changeLun(call, self, lunUuid, (lun) => ({ ...lun, displayName }))
    },
  }),
  vim('UpdateSoftwareInternetScsiEnabled', {
    handle: (self, { enabled }, call) => {
      const host = hostBehind(call, self)
      const content = softwareIscsiHba()
      const values = hostValues(call, { id: host.id, name: host.name, uuid: host.uuid, ip: host.connect.ip })
      changeDevices(call, self, (devices) => {
        const others = (devices.hostBusAdapter ?? []).filter((hba) => hba.device !== content.device)
        const hba = fill(content, planOf(content), values)
        return {
          ...devices,
          softwareInternetScsiEnabled: enabled,
          hostBusAdapter: enabled ? [...others, hba] : others,
        }
      })
    },
  }),
  vim('AddInternetScsiSendTargets', {
    handle: (self, { iScsiHbaDevice, targets }, call) =>
      changeHba(call, self, iScsiHbaDevice, (hba) => ({
        ...hba,
        configuredSendTarget: withTargets(hba.configuredSendTarget, targets),
      })),
  }),
  vim('RemoveInternetScsiSendTargets', {
    handle: (self, { iScsiHbaDevice, targets }, call) =>
      changeHba(call, self, iScsiHbaDevice, (hba) => ({
        ...hba,
        configuredSendTarget: without(hba.configuredSendTarget, targets),
      })),
  }),
  vim('AddInternetScsiStaticTargets', {
    handle: (self, { iScsiHbaDevice, targets }, call) =>
      changeHba(call, self, iScsiHbaDevice, (hba) => ({
        ...hba,
        configuredStaticTarget: withTargets(hba.configuredStaticTarget, targets),
      })),
  }),
  vim('RemoveInternetScsiStaticTargets', {
    handle: (self, { iScsiHbaDevice, targets }, call) =>
      changeHba(call, self, iScsiHbaDevice, (hba) => ({
        ...hba,
        configuredStaticTarget: without(hba.configuredStaticTarget, targets),
      })),
  }),
  vim('UpdateInternetScsiAlias', {
    handle: (self, { iScsiHbaDevice, iScsiAlias }, call) =>
      changeHba(call, self, iScsiHbaDevice, (hba) => ({ ...hba, iScsiAlias })),
  }),
  vim('UpdateInternetScsiName', {
    handle: (self, { iScsiHbaDevice, iScsiName }, call) => {
      if (!/^(iqn|eui|naa)\./.test(iScsiName)) throw invalidArgument('iScsiName')
      changeHba(call, self, iScsiHbaDevice, (hba) => ({ ...hba, iScsiName }))
    },
  }),
  vim('SetMultipathLunPolicy', {
    handle: (self, { lunId, policy }, call) =>
      changeDevices(call, self, (devices) => {
        const units = devices.multipathInfo?.lun ?? []
        if (!units.some((unit) => unit.id === lunId)) throw new Fault('NotFound')
        const lun = units.map((unit) => (unit.id === lunId ? { ...unit, policy } : unit))
        return { ...devices, multipathInfo: { ...devices.multipathInfo!, lun } }
      }),
  }),
  vim('EnableMultipathPath', { handle: (self, { pathName }, call) => changePath(call, self, pathName, 'active') }),
  vim('DisableMultipathPath', { handle: (self, { pathName }, call) => changePath(call, self, pathName, 'disabled') }),
  vimRead('QueryUnresolvedVmfsVolume', {
    handle: (self, _args, call) => {
      hostBehind(call, self)
      return []
    },
  }),
]

function changePath(call: Call, self: Ref, name: string, state: string): void {
  const host = hostBehind(call, self)
  const paths = host.config.multipathState?.path ?? []
  if (!paths.some((path) => path.name === name)) throw new Fault('NotFound')
  updateHostConfig(call, host, {
    multipathState: { path: paths.map((path) => (path.name === name ? { ...path, pathState: state } : path)) },
  })
}
