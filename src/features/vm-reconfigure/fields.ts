import type {
  CryptoKeyId,
  HostCpuIdInfo,
  VirtualMachineConfigInfo,
  VirtualMachineCpuIdInfoSpec,
  VirtualMachineProfileSpec,
} from '../../generated/vim25.ts'
import { Fault } from '../../kernel/fault.ts'
import { isA } from '../../spec/typed.ts'
import { configOption } from '../environment/index.ts'
import { assertNameFree, storedName } from '../inventory/index.ts'
import { guestOs, newVmUuids } from '../vm/index.ts'
import { applyDeviceChanges, contains, merged, same } from '../vm-devices/index.ts'
import { withKeys } from './boot-order.ts'
import { setAllocation, setCoresPerSocket, setCpus, setMemory } from './cpu-memory.ts'
import { type Field, invalidField, put, putHardware, type Spec, type Work } from './draft.ts'
import { mergeExtraConfig } from './extra-config.ts'
import { vAppConfigured } from './vapp-config.ts'

type Config = VirtualMachineConfigInfo
type Hardware = Config['hardware']
type Shared = Field & keyof Config
type Value<F extends Field> = NonNullable<Spec[F]>

/** When a field may change: always, not while suspended, or only while off. The VM's own rules may refuse more. */
export type When = 'always' | 'unsuspended' | 'off'
export interface FieldRule<F extends Field = Field> {
  readonly when: When
  /** Whether the value asks for anything that is not so already. */
  changes(work: Work, value: Value<F>): boolean
  apply(work: Work, value: Value<F>): void
}

/** A field that replaces the one of the same name. */
function plain<F extends Shared>(field: F, when: When, allowed?: readonly unknown[]): FieldRule<F> {
  return {
    when,
    changes: (work, value) => !same(work.config[field], value),
    apply(work, value) {
      if (allowed && !allowed.includes(value)) throw invalidField(field)
      put(work, { [field]: value })
    },
  }
}

/** A data object of which only what is given replaces what there is. */
function partly<F extends Field>(target: keyof Config, when: When): FieldRule<F> {
  return {
    when,
    changes: (work, value) => !contains(work.config[target], value),
    apply: (work, value) => put(work, { [target]: merged((work.config[target] ?? {}) as object, value as object) }),
  }
}

function hardware<F extends Field & keyof Hardware>(field: F, when: When = 'off'): FieldRule<F> {
  return {
    when,
    changes: (work, value) => work.config.hardware[field] !== value,
    apply: (work, value) => putHardware(work, { [field]: value } as Partial<Hardware>),
  }
}

function rule<F extends Field>(
  when: When,
  apply: (work: Work, value: Value<F>) => void,
  changes: (work: Work, value: Value<F>) => boolean = () => true,
): FieldRule<F> {
  return { when, apply, changes }
}

function refused<F extends Field>(fault: () => Fault): FieldRule<F> {
  return rule('always', () => {
    throw fault()
  })
}

const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i

function uuidText(text: string, field: string): string {
  if (!UUID.test(text)) throw invalidField(field)
  const hex = text.replaceAll('-', '').toLowerCase()
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

// Flags that the monitor reads when it starts.
const MONITOR_FLAGS = [
  'disableAcceleration',
  'diskUuidEnabled',
  'monitorType',
  'virtualMmuUsage',
  'virtualExecUsage',
  'vvtdEnabled',
  'vbsEnabled',
  'useToe',
  'cbrcCacheEnabled',
] as const

function setVersion(work: Work, version: string): void {
  const number = (text: string) => Number(text.replace('vmx-', ''))
  const option = configOption(version)
  if (!option) throw invalidField('version')
  if (!work.creating && number(version) < number(work.config.version)) throw invalidField('version')
  put(work, { version })
}

function setGuest(work: Work, guestId: string): void {
  const guest = guestOs(guestId)
  if (!guest) throw invalidField('guestId')
  put(work, { guestId, guestFullName: guest.fullName })
}

function setInstanceUuid(work: Work, text: string): void {
  const path = `${work.config.files.vmPathName ?? ''} ${work.call.random.uuid()}`
  put(work, { instanceUuid: text === '' ? newVmUuids(work.call, path).instanceUuid : uuidText(text, 'instanceUuid') })
}

function setCpuMask(work: Work, changes: readonly VirtualMachineCpuIdInfoSpec[]): void {
  const masks: HostCpuIdInfo[] = [...(work.config.cpuFeatureMask ?? [])]
  for (const { operation, info, removeKey } of changes) {
    const level = operation === 'remove' ? Number(removeKey) : info?.level
    const at = masks.findIndex(
      (mask) => mask.level === level && (mask.vendor ?? '') === (info?.vendor ?? mask.vendor ?? ''),
    )
    if (operation === 'remove') {
      if (at < 0) throw invalidField('cpuFeatureMask')
      masks.splice(at, 1)
    } else if (!info) throw invalidField('cpuFeatureMask')
    else if (at >= 0) masks[at] = info
    else masks.push(info)
  }
  put(work, { cpuFeatureMask: masks })
}

function setCrypto(work: Work, spec: object): void {
  if (isA(spec, 'CryptoSpecNoOp')) return
  if (isA(spec, 'CryptoSpecEncrypt')) {
    if (work.config.keyId) throw new Fault('InvalidState')
    put(work, { keyId: spec.cryptoKeyId })
    return
  }
  if (!work.config.keyId) throw new Fault('InvalidState')
  const newKey = (spec as { newKeyId?: CryptoKeyId }).newKeyId
  put(work, { keyId: newKey })
}

function setProfiles(work: Work, key: string, profiles: readonly VirtualMachineProfileSpec[] | undefined): void {
  for (const profile of profiles ?? []) {
    const known = { ...work.storagePolicies }
    if (isA(profile, 'VirtualMachineDefinedProfileSpec')) known[key] = profile.profileId
    else delete known[key]
    work.storagePolicies = known
  }
}

function changeDevices(work: Work, changes: Value<'deviceChange'>): void {
  const { call, draft, creating } = work
  const vmPathName = work.config.files.vmPathName ?? ''
  const before = new Set((work.config.hardware.device ?? []).map((device) => device.key))
  const { devices, files } = applyDeviceChanges(
    call,
    {
      vm: draft.id,
      vmName: work.name,
      config: work.config,
      powerState: draft.powerState,
      directory: vmPathName.slice(0, Math.max(vmPathName.lastIndexOf('/'), vmPathName.indexOf(']') + 1)),
      home: draft.home,
      host: draft.host,
      files: work.files,
      creating,
    },
    changes,
  )
  work.files = files
  putHardware(work, { device: [...devices] })
  // A new disk's policy comes with its change; new disks stand in the order of their changes.
  const made = devices.filter((device) => !before.has(device.key) && isA(device, 'VirtualDisk'))
  for (const change of changes) {
    if (!isA(change.device, 'VirtualDisk')) continue
    const disk = change.operation === 'add' ? made.shift() : change.device
    if (disk) setProfiles(work, String(disk.key), change.profile)
  }
  const { bootOptions } = work.config
  if (bootOptions?.bootOrder)
    put(work, { bootOptions: { ...bootOptions, bootOrder: withKeys(bootOptions.bootOrder, before, devices, changes) } })
}

function checkWwnCount(work: Work, field: 'npivDesiredNodeWwns' | 'npivDesiredPortWwns', count: number): void {
  if (count < 0 || count > 16) throw invalidField(field)
  put(work, { [field]: count })
}

/**
 * Every field of VirtualMachineConfigSpec, in the order of application: what devices and sizes depend on comes first. The table in
 * test/coverage/vm-config-spec.json says where each is read back.
 */
export const FIELD_RULES: { [F in Field]: FieldRule<F> } = {
  name: rule<'name'>(
    'always',
    (work, value) => {
      const name = storedName(value)
      if (work.draft.parent !== undefined) assertNameFree(work.call, work.draft.parent, name, work.draft.id)
      work.name = name
      put(work, { name })
    },
    (work, value) => value !== work.name,
  ),
  version: rule<'version'>('off', setVersion, (work, value) => value !== '' && value !== work.config.version),
  createDate: plain('createDate', 'always'),
  uuid: rule<'uuid'>(
    'off',
    (work, value) => put(work, { uuid: uuidText(value, 'uuid') }),
    (work, value) => value !== '' && value.toLowerCase() !== work.config.uuid,
  ),
  instanceUuid: rule<'instanceUuid'>(
    'unsuspended',
    setInstanceUuid,
    (work, value) => value.toLowerCase() !== work.config.instanceUuid && !(value === '' && work.creating),
  ),
  npivNodeWorldWideName: plain('npivNodeWorldWideName', 'off'),
  npivPortWorldWideName: plain('npivPortWorldWideName', 'off'),
  npivWorldWideNameType: plain('npivWorldWideNameType', 'off', ['vc', 'host', 'external']),
  npivDesiredNodeWwns: rule<'npivDesiredNodeWwns'>('off', (work, n) => checkWwnCount(work, 'npivDesiredNodeWwns', n)),
  npivDesiredPortWwns: rule<'npivDesiredPortWwns'>('off', (work, n) => checkWwnCount(work, 'npivDesiredPortWwns', n)),
  npivTemporaryDisabled: plain('npivTemporaryDisabled', 'unsuspended'),
  npivOnNonRdmDisks: plain('npivOnNonRdmDisks', 'off'),
  npivWorldWideNameOp: rule<'npivWorldWideNameOp'>('off', setWwns),
  locationId: plain('locationId', 'unsuspended'),
  guestId: rule<'guestId'>('off', setGuest, (work, value) => value !== '' && value !== work.config.guestId),
  alternateGuestName: rule<'alternateGuestName'>(
    'unsuspended',
    (work, value) => {
      const isOther = /^other/.test(work.config.guestId)
      const fullName = (isOther && value) || (guestOs(work.config.guestId)?.fullName ?? work.config.guestFullName)
      put(work, { alternateGuestName: value, guestFullName: fullName })
    },
    (work, value) => value !== work.config.alternateGuestName,
  ),
  annotation: plain('annotation', 'always'),
  files: rule<'files'>(
    'unsuspended',
    (work, { vmPathName, ...directories }) => {
      if (!work.creating && vmPathName && vmPathName !== work.config.files.vmPathName)
        throw invalidField('files.vmPathName')
      put(work, { files: merged(work.config.files, directories) })
    },
    (work, value) => !contains(work.config.files, value),
  ),
  tools: partly<'tools'>('tools', 'unsuspended'),
  flags: rule<'flags'>(
    'unsuspended',
    (work, value) => {
      if (!work.creating && work.draft.powerState !== 'poweredOff')
        for (const flag of MONITOR_FLAGS)
          if (value[flag] !== undefined && value[flag] !== work.config.flags[flag])
            throw new Fault('InvalidPowerState', {
              requestedState: 'poweredOff',
              existingState: work.draft.powerState,
            })
      put(work, { flags: merged(work.config.flags, value) })
    },
    (work, value) => !contains(work.config.flags, value),
  ),
  consolePreferences: partly<'consolePreferences'>('consolePreferences', 'unsuspended'),
  powerOpInfo: rule<'powerOpInfo'>(
    'unsuspended',
    (work, value) => {
      const { defaultPowerOffType: _p, defaultSuspendType: _s, defaultResetType: _r, ...asked } = value
      const made = merged(work.config.defaultPowerOps, asked)
      const usual = (type: string | undefined, preset: string) => (!type || type === 'preset' ? preset : type)
      put(work, {
        defaultPowerOps: {
          ...made,
          defaultPowerOffType: usual(made.powerOffType, 'soft'),
          defaultSuspendType: usual(made.suspendType, 'hard'),
          defaultResetType: usual(made.resetType, 'soft'),
        },
      })
    },
    (work, value) => !contains(work.config.defaultPowerOps, value),
  ),
  rebootPowerOff: plain('rebootPowerOff', 'unsuspended'),
  virtualICH7MPresent: hardware('virtualICH7MPresent'),
  virtualSMCPresent: hardware('virtualSMCPresent'),
  motherboardLayout: hardware('motherboardLayout'),
  simultaneousThreads: hardware('simultaneousThreads'),
  memoryHotAddEnabled: plain('memoryHotAddEnabled', 'off'),
  cpuHotAddEnabled: plain('cpuHotAddEnabled', 'off'),
  cpuHotRemoveEnabled: plain('cpuHotRemoveEnabled', 'off'),
  numCoresPerSocket: rule<'numCoresPerSocket'>('always', setCoresPerSocket),
  numCPUs: rule<'numCPUs'>('always', setCpus),
  memoryMB: rule<'memoryMB'>('always', setMemory),
  vcpuConfig: plain('vcpuConfig', 'unsuspended'),
  firmware: plain('firmware', 'off', ['bios', 'efi']),
  cpuAllocation: rule<'cpuAllocation'>('always', (work, value) => setAllocation(work, 'cpuAllocation', value)),
  memoryAllocation: rule<'memoryAllocation'>('always', (work, value) => setAllocation(work, 'memoryAllocation', value)),
  memoryReservationLockedToMax: plain('memoryReservationLockedToMax', 'unsuspended'),
  latencySensitivity: rule<'latencySensitivity'>(
    'unsuspended',
    (work, value) => {
      if (!['low', 'normal', 'medium', 'high', 'custom'].includes(value.level))
        throw invalidField('latencySensitivity.level')
      put(work, { latencySensitivity: value })
    },
    (work, value) => !same(work.config.latencySensitivity, value),
  ),
  cpuAffinity: plain('cpuAffinity', 'unsuspended'),
  memoryAffinity: plain('memoryAffinity', 'unsuspended'),
  networkShaper: plain('networkShaper', 'unsuspended'),
  cpuFeatureMask: rule<'cpuFeatureMask'>('off', setCpuMask, (_, value) => value.length > 0),
  swapPlacement: plain('swapPlacement', 'unsuspended', ['inherit', 'vmDirectory', 'hostLocal']),
  bootOptions: partly<'bootOptions'>('bootOptions', 'unsuspended'),
  vAppConfigRemoved: rule<'vAppConfigRemoved'>(
    'unsuspended',
    (work, removed) => removed && put(work, { vAppConfig: undefined }),
    (work, removed) => removed && work.config.vAppConfig !== undefined,
  ),
  vAppConfig: rule<'vAppConfig'>('unsuspended', (work, value) =>
    put(work, { vAppConfig: vAppConfigured(work.config.vAppConfig, value) }),
  ),
  // A pair is made by CreateSecondaryVMEx_Task, not by a configuration.
  ftInfo: refused(() => new Fault('NotSupported')),
  repConfig: plain('repConfig', 'unsuspended'),
  vAssertsEnabled: plain('vAssertsEnabled', 'unsuspended'),
  changeTrackingEnabled: plain('changeTrackingEnabled', 'unsuspended'),
  maxMksConnections: rule<'maxMksConnections'>(
    'unsuspended',
    (work, count) => {
      if (count < -1 || count > 40) throw invalidField('maxMksConnections')
      put(work, { maxMksConnections: count })
    },
    (work, count) => count !== work.config.maxMksConnections,
  ),
  guestAutoLockEnabled: plain('guestAutoLockEnabled', 'unsuspended'),
  managedBy: rule<'managedBy'>(
    'always',
    (work, value) => put(work, { managedBy: value.extensionKey === '' ? undefined : value }),
    (work, value) => !same(work.config.managedBy, value),
  ),
  nestedHVEnabled: plain('nestedHVEnabled', 'off'),
  vPMCEnabled: plain('vPMCEnabled', 'off'),
  scheduledHardwareUpgradeInfo: rule<'scheduledHardwareUpgradeInfo'>(
    'unsuspended',
    (work, value) => {
      const policy = value.upgradePolicy ?? work.config.scheduledHardwareUpgradeInfo?.upgradePolicy ?? 'never'
      if (!['never', 'onSoftPowerOff', 'always'].includes(policy))
        throw invalidField('scheduledHardwareUpgradeInfo.upgradePolicy')
      const made = merged(work.config.scheduledHardwareUpgradeInfo ?? {}, value)
      put(work, {
        scheduledHardwareUpgradeInfo: {
          ...made,
          upgradePolicy: policy,
          scheduledHardwareUpgradeStatus: policy === 'never' ? 'none' : 'pending',
        },
      })
    },
    (work, value) => !contains(work.config.scheduledHardwareUpgradeInfo, value),
  ),
  vmProfile: rule<'vmProfile'>('always', (work, value) => setProfiles(work, '', value)),
  messageBusTunnelEnabled: plain('messageBusTunnelEnabled', 'unsuspended'),
  crypto: rule<'crypto'>('off', setCrypto, (_, value) => !isA(value, 'CryptoSpecNoOp')),
  migrateEncryption: plain('migrateEncryption', 'unsuspended', ['disabled', 'opportunistic', 'required']),
  sgxInfo: partly<'sgxInfo'>('sgxInfo', 'off'),
  ftEncryptionMode: plain('ftEncryptionMode', 'unsuspended', [
    'ftEncryptionDisabled',
    'ftEncryptionOpportunistic',
    'ftEncryptionRequired',
  ]),
  guestMonitoringModeInfo: plain('guestMonitoringModeInfo', 'off'),
  sevEnabled: plain('sevEnabled', 'off'),
  sevSnpEnabled: plain('sevSnpEnabled', 'off'),
  tdxEnabled: plain('tdxEnabled', 'off'),
  virtualNuma: rule<'virtualNuma'>(
    'off',
    (work, { coresPerNumaNode, exposeVnumaOnCpuHotadd }) => {
      const old = work.config.numaInfo
      const cores = coresPerNumaNode ?? old?.coresPerNumaNode ?? 1
      if (cores < 0) throw invalidField('virtualNuma.coresPerNumaNode')
      put(work, {
        numaInfo: {
          ...old,
          coresPerNumaNode: cores || work.config.hardware.numCPU,
          autoCoresPerNumaNode: coresPerNumaNode === undefined ? (old?.autoCoresPerNumaNode ?? true) : cores === 0,
          vnumaOnCpuHotaddExposed: exposeVnumaOnCpuHotadd ?? old?.vnumaOnCpuHotaddExposed ?? false,
        },
      })
    },
    (work, value) =>
      (value.coresPerNumaNode !== undefined && value.coresPerNumaNode !== work.config.numaInfo?.coresPerNumaNode) ||
      (value.exposeVnumaOnCpuHotadd !== undefined &&
        value.exposeVnumaOnCpuHotadd !== work.config.numaInfo?.vnumaOnCpuHotaddExposed),
  ),
  pmemFailoverEnabled: plain('pmemFailoverEnabled', 'off'),
  vmxStatsCollectionEnabled: plain('vmxStatsCollectionEnabled', 'unsuspended'),
  vmOpNotificationToAppEnabled: plain('vmOpNotificationToAppEnabled', 'unsuspended'),
  vmOpNotificationTimeout: plain('vmOpNotificationTimeout', 'unsuspended'),
  deviceSwap: partly<'deviceSwap'>('deviceSwap', 'off'),
  pmem: partly<'pmem'>('pmem', 'off'),
  deviceGroups: plain('deviceGroups', 'off'),
  fixedPassthruHotPlugEnabled: plain('fixedPassthruHotPlugEnabled', 'off'),
  metroFtEnabled: plain('metroFtEnabled', 'unsuspended'),
  metroFtHostGroup: plain('metroFtHostGroup', 'unsuspended'),
  // Tags are attached through the tagging service.
  tagSpecs: refused(() => new Fault('NotSupported')),
  vmPlacementPolicies: refused(() => new Fault('NotSupported')),
  extensionCompatibilityConstraint: plain('extensionCompatibilityConstraint', 'unsuspended'),
  // Says how this one call is checked; nothing to keep.
  skipExtensionCompatibilityChecks: rule(
    'always',
    () => {},
    () => false,
  ),
  deviceChange: rule<'deviceChange'>('always', changeDevices, (_, value) => value.length > 0),
  extraConfig: rule<'extraConfig'>('unsuspended', mergeExtraConfig, (_, value) => value.length > 0),
  // Compared before anything else.
  changeVersion: rule(
    'always',
    () => {},
    () => false,
  ),
}

function setWwns(work: Work, operation: string): void {
  if (operation === 'remove') {
    put(work, { npivNodeWorldWideName: undefined, npivPortWorldWideName: undefined, npivWorldWideNameType: undefined })
    return
  }
  if (operation !== 'generate' && operation !== 'extend') {
    if (operation === 'set') return
    throw invalidField('npivWorldWideNameOp')
  }
  // Names of the range that vCenter makes up: 28:xx for nodes and ports, within 53 bits for plain numbers.
  const wwn = () => 0x0005056 * 2 ** 24 + work.call.random.integer(2 ** 24)
  const many = (count: number) => Array.from({ length: count }, wwn)
  const { npivDesiredNodeWwns = 1, npivDesiredPortWwns = 1, npivNodeWorldWideName, npivPortWorldWideName } = work.config
  const isNew = operation === 'generate'
  put(work, {
    npivNodeWorldWideName: isNew ? many(npivDesiredNodeWwns) : (npivNodeWorldWideName ?? many(npivDesiredNodeWwns)),
    npivPortWorldWideName: isNew
      ? many(npivDesiredPortWwns)
      : [...(npivPortWorldWideName ?? []), ...many(npivDesiredPortWwns)],
    npivWorldWideNameType: 'vc',
  })
}
