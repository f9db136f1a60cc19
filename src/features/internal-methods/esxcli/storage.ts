import type { HostScsiDisk, HostVmfsVolume } from '../../../generated/vim25.ts'
import { performVim } from '../../../kernel/dispatch.ts'
import { ref } from '../../../kernel/managed.ts'
import { freeSpace } from '../../datastore/index.ts'
import { hostManagerId } from '../../host/index.ts'
import { datastoreKind } from '../../inventory/index.ts'
import { type CommandCall, type Commands, notFound, option } from './command.ts'

const devices = ({ host }: CommandCall) => host.config.storageDevice
const last = (key: string) => key.slice(key.lastIndexOf('-') + 1)

/** `esxcli storage …` and `esxcli iscsi …`: adapters, disks and file systems of the host. */
export const storageCommands: Commands = {
  'storage.core.adapter': {
    list: {
      help: 'List the storage adapters.',
      fields: ['HBA Name', 'Driver', 'Link State', 'UID', 'Capabilities', 'Description'],
      run: (input) =>
        (devices(input)?.hostBusAdapter ?? []).map((adapter) => ({
          Capabilities: '',
          Description: `(${adapter.pci ?? ''}) ${adapter.model.trim()}`,
          Driver: adapter.driver,
          HBAName: adapter.device,
          LinkState: adapter.status === 'online' ? 'link-up' : 'link-n/a',
          UID: (adapter as { iScsiName?: string }).iScsiName ?? `unknown.${adapter.device}`,
        })),
    },
  },
  'storage.core.device': {
    list: {
      help: 'List the devices.',
      params: [option('d', 'device', 'Only this device.')],
      run: (input) => {
        const wanted = input.one('device')
        const luns = (devices(input)?.scsiLun ?? []).filter(
          (lun) => wanted === undefined || lun.canonicalName === wanted,
        )
        if (wanted !== undefined && luns.length === 0) throw notFound('a device named', wanted)
        return luns.map((lun) => {
          const { capacity, ssd, localDisk } = lun as HostScsiDisk
          return {
            Device: lun.canonicalName,
            DeviceType: lun.lunType === 'disk' ? 'Direct-Access' : lun.lunType,
            DevfsPath: lun.deviceName,
            DisplayName: lun.displayName,
            IsLocal: localDisk ?? false,
            IsPerenniallyReserved: lun.perenniallyReserved ?? false,
            IsPseudo: false,
            IsRemovable: false,
            IsSSD: ssd ?? false,
            Model: lun.model?.trim(),
            OtherUIDs: lun.descriptor?.filter(({ quality }) => quality === 'lowQuality').map(({ id }) => id),
            QueueFullSampleSize: 0,
            Revision: lun.revision,
            SCSILevel: lun.scsiLevel,
            Size: capacity ? Math.floor((capacity.block * capacity.blockSize) / 2 ** 20) : 0,
            Status: lun.operationalState.includes('ok') ? 'on' : 'off',
            VAAIStatus: lun.vStorageSupport === 'vStorageSupported' ? 'supported' : 'unknown',
            Vendor: lun.vendor?.trim(),
          }
        })
      },
    },
  },
  'storage.core.path': {
    list: {
      help: 'List the paths to devices.',
      run: (input) =>
        (devices(input)?.multipathInfo?.lun ?? []).flatMap((lun) =>
          lun.path.map((path) => ({
            Adapter: last(path.adapter),
            Device: devices(input)?.scsiLun?.find(({ key }) => key === lun.lun)?.canonicalName,
            RuntimeName: path.name,
            State: path.state ?? path.pathState,
          })),
        ),
    },
  },
  'storage.filesystem': {
    list: {
      help: 'List the file systems.',
      fields: ['Mount Point', 'Volume Name', 'UUID', 'Mounted', 'Type', 'Size', 'Free'],
      run: ({ call, host }) => {
        const volumes = (host.config.fileSystemVolume?.mountInfo ?? []).map(({ mountInfo, volume }) => ({
          Free: 0,
          MountPoint: mountInfo.path,
          Mounted: mountInfo.mounted ?? true,
          Size: volume.capacity,
          Type: volume.type,
          UUID: (volume as HostVmfsVolume).uuid ?? '',
          VolumeName: volume.name,
        }))
        const stores = call.store.list(datastoreKind, 'host', host.id)
        const rows = volumes.map((volume) => {
          const store = stores.find(({ name }) => name === volume.VolumeName)
          return store ? { ...volume, Free: freeSpace(call.kernel, store) } : volume
        })
        for (const store of stores) {
          if (rows.some((row) => row.VolumeName === store.name)) continue
          const mount = store.hosts.find(({ key }) => key.value === host.id)?.mountInfo
          rows.push({
            Free: freeSpace(call.kernel, store),
            MountPoint: mount?.path,
            Mounted: mount?.mounted ?? true,
            Size: store.capacity,
            Type: store.type,
            UUID: mount?.path?.split('/').at(-1) ?? '',
            VolumeName: store.name,
          })
        }
        return rows
      },
    },
  },
  'iscsi.software': {
    get: {
      help: 'Show whether software iSCSI is switched on.',
      run: (input) => devices(input)?.softwareInternetScsiEnabled ?? false,
    },
    set: {
      help: 'Switch software iSCSI on or off.',
      params: [option('e', 'enabled', 'Whether it is on.', { required: true })],
      privilege: 'Host.Config.Storage',
      run: (input) => {
        const system = ref('HostStorageSystem', hostManagerId(input.host, 'hoststoragesystem'))
        const enabled = input.boolean('enabled') ?? false
        performVim(input.call, 'UpdateSoftwareInternetScsiEnabled', system, { enabled })
        return true
      },
    },
  },
  'iscsi.adapter': {
    list: {
      help: 'List the iSCSI adapters.',
      fields: ['Adapter', 'Driver', 'State', 'UID', 'Description'],
      run: (input) =>
        (devices(input)?.hostBusAdapter ?? [])
          .filter((adapter) => 'iScsiName' in adapter)
          .map((adapter) => ({
            Adapter: adapter.device,
            Description: adapter.model,
            Driver: adapter.driver,
            State: adapter.status,
            UID: (adapter as { iScsiName?: string }).iScsiName,
          })),
    },
  },
}
