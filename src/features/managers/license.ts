import type {
  KeyValue,
  LicenseAssignmentManagerLicenseAssignment,
  LicenseDiagnostics,
  LicenseFeatureInfo,
  LicenseManagerEvaluationInfo,
  LicenseManagerLicenseInfo,
  LicenseSource,
} from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { constant, defineManaged, own, ref, related } from '../../kernel/managed.ts'
import { type Operation, vim, vimRead } from '../../kernel/operation.ts'
import { defineKind } from '../../store/kind.ts'
import { computeResourceKind, hostKind } from '../inventory/index.ts'
import { about, instanceUuid, vcenterFixture } from '../service-instance/index.ts'

type LicenseInfo = LicenseManagerLicenseInfo

export interface LicenseState {
  /** The licence key. */
  readonly id: string
  readonly info: LicenseInfo
}
export const licenseKind = defineKind<LicenseState>({ name: 'License', version: 1 })

export interface LicenseAssignmentState {
  /** Id of a host or cluster, or the vCenter's UUID. */
  readonly id: string
  readonly licenseKey: string
  readonly displayName?: string | undefined
}
export const licenseAssignmentKind = defineKind<LicenseAssignmentState>({
  name: 'LicenseAssignment',
  version: 1,
  indexes: { key: { on: ['licenseKey'], keys: ({ licenseKey }) => licenseKey } },
})

interface LicenseContent {
  evaluationLicense: LicenseInfo
  licenses: LicenseInfo[]
  evaluation: LicenseManagerEvaluationInfo
  diagnostics: LicenseDiagnostics
  featureInfo: LicenseFeatureInfo[]
  licensedEdition: string
  source: LicenseSource
}
const content = (kernel: Kernel) => vcenterFixture<LicenseContent>(kernel, 'vcenter/licensing.json')

const EVALUATION = '00000-00000-00000-00000-00000'
const MANAGERS = ['LicenseManager', 'ha-license-manager']

/** A licence with what it is used for now. */
function counted({ id, info }: LicenseState, { store }: { store: Call['store'] }): LicenseInfo {
  if (id === EVALUATION) return info
  return { ...info, used: store.ids(licenseAssignmentKind, 'key', id).size }
}

export const licenseManager = defineManaged({
  type: 'LicenseManager',
  id: 'LicenseManager',
  esxId: 'ha-license-manager',
  properties: {
    source: own([], (_, { kernel }) => content(kernel).source),
    sourceAvailable: constant(true),
    diagnostics: own([], (_, { kernel }) => content(kernel).diagnostics),
    featureInfo: own([], (_, { kernel }) => content(kernel).featureInfo),
    licensedEdition: own([], (_, { kernel }) => content(kernel).licensedEdition),
    evaluation: own([], (_, { kernel }) => content(kernel).evaluation),
    licenseAssignmentManager: own([], (_, { kernel }) =>
      kernel.settings.esx ? undefined : ref('LicenseAssignmentManager', 'LicenseAssignmentManager'),
    ),
    licenses: related(
      [],
      [
        { kind: licenseKind, targets: () => MANAGERS },
        { kind: licenseAssignmentKind, targets: () => MANAGERS },
      ],
      (_, reading) => [...reading.store.all(licenseKind)].map((license) => counted(license, reading)),
    ),
  },
})

export const licenseAssignmentManager = defineManaged({
  type: 'LicenseAssignmentManager',
  id: 'LicenseAssignmentManager',
  esxId: '',
  properties: {},
})

export function createLicenses(call: Call): void {
  const info = content(call.kernel).evaluationLicense
  call.store.insert(licenseKind, { id: info.licenseKey, info })
}

const KEY_FORM = /^(?:[A-Z0-9]{5}-){4}[A-Z0-9]{5}$/i

/** What a key stands for. One that is no key has a property `diagnostic` that says so, as vCenter answers it. */
export function decodeLicense(licenseKey: string, labels: readonly KeyValue[] | undefined, call: Call): LicenseInfo {
  if (!KEY_FORM.test(licenseKey)) {
    const diagnostic = { key: 'diagnostic', value: 'The license key is not valid.' }
    return { licenseKey, editionKey: '', name: '', total: 0, costUnit: '', properties: [diagnostic], labels: [] }
  }
  const { licenses } = content(call.kernel)
  const known = licenses.find((one) => one.licenseKey === licenseKey)
  // Keys that nobody knows are for hosts.
  const like = known ?? licenses.find(({ editionKey }) => editionKey.startsWith('esx')) ?? licenses[0]!
  return { ...like, licenseKey, used: 0, labels: [...(labels ?? [])] }
}

/** Adds a licence, or its labels to one that is there; a key that is no key is answered and not kept. */
export function addLicense(licenseKey: string, labels: readonly KeyValue[] | undefined, call: Call): LicenseInfo {
  const known = call.store.get(licenseKind, licenseKey)
  if (known) return setLabels(known, labels ?? known.info.labels ?? [], call)
  const info = decodeLicense(licenseKey, labels, call)
  if (KEY_FORM.test(licenseKey)) call.store.insert(licenseKind, { id: licenseKey, info })
  return info
}

function setLabels({ id, info }: LicenseState, labels: readonly KeyValue[], call: Call): LicenseInfo {
  return counted(call.store.update(licenseKind, id, { info: { ...info, labels: [...labels] } }), call)
}

function licenseByKey(licenseKey: string, call: Call): LicenseState {
  const found = call.store.get(licenseKind, licenseKey)
  if (!found) throw invalidArgument('licenseKey')
  return found
}

// Entities that have a licence, by id, with their names.
function licensed(call: Call): Map<string, string> {
  const found = new Map<string, string>([[instanceUuid(call.kernel), about(call.kernel).name]])
  for (const { id, name } of call.store.all(hostKind)) found.set(id, name)
  return found
}

function nameOfLicensable(entityId: string, call: Call): string | undefined {
  return licensed(call).get(entityId) ?? call.store.get(computeResourceKind, entityId)?.name
}

function displayName(entityId: string, call: Call): string {
  const name = nameOfLicensable(entityId, call)
  if (name === undefined) throw new Fault('LicenseEntityNotFound', { entityId })
  return name
}

// The method declares no fault: what cannot have a licence has none.
function assignmentsOf(entityId: string, call: Call): LicenseAssignmentManagerLicenseAssignment[] {
  const name = nameOfLicensable(entityId, call)
  return name === undefined ? [] : [assignment(entityId, name, call)]
}

function assignment(entityId: string, name: string, call: Call): LicenseAssignmentManagerLicenseAssignment {
  const assigned = call.store.get(licenseAssignmentKind, entityId)
  const license = call.store.get(licenseKind, assigned?.licenseKey ?? EVALUATION)
  return {
    entityId,
    scope: instanceUuid(call.kernel),
    entityDisplayName: assigned?.displayName ?? name,
    assignedLicense: license ? counted(license, call) : content(call.kernel).evaluationLicense,
    properties: [],
  }
}

function assign(entityId: string, licenseKey: string, name: string | undefined, call: Call): LicenseInfo {
  displayName(entityId, call)
  const before = call.store.get(licenseAssignmentKind, entityId)
  const key = licenseKey === '' ? EVALUATION : licenseKey
  if (!call.store.get(licenseKind, key)) addLicense(key, undefined, call)
  const license = licenseByKey(key, call)
  const state = { licenseKey: key, displayName: name }
  if (before) call.store.update(licenseAssignmentKind, entityId, state)
  else call.store.insert(licenseAssignmentKind, { id: entityId, ...state })
  return counted(license, call)
}

export const licenseOperations: readonly Operation[] = [
  vim('AddLicense', { handle: (_, { licenseKey, labels }, call) => addLicense(licenseKey, labels, call) }),
  vim('UpdateLicense', {
    handle: (_, { licenseKey, labels }, call) => setLabels(licenseByKey(licenseKey, call), labels ?? [], call),
  }),
  vim('RemoveLicense', {
    handle: (_, { licenseKey }, call) => {
      const { id } = licenseByKey(licenseKey, call)
      if (call.store.ids(licenseAssignmentKind, 'key', id).size > 0) throw invalidArgument('licenseKey')
      call.store.remove(licenseKind, id)
    },
  }),
  vimRead('DecodeLicense', { handle: (_, { licenseKey }, call) => decodeLicense(licenseKey, undefined, call) }),
  vim('UpdateLicenseLabel', {
    handle: (_, { licenseKey, labelKey, labelValue }, call) => {
      const license = licenseByKey(licenseKey, call)
      const others = (license.info.labels ?? []).filter(({ key }) => key !== labelKey)
      setLabels(license, [...others, { key: labelKey, value: labelValue }], call)
    },
  }),
  vim('RemoveLicenseLabel', {
    handle: (_, { licenseKey, labelKey }, call) => {
      const license = licenseByKey(licenseKey, call)
      setLabels(
        license,
        (license.info.labels ?? []).filter(({ key }) => key !== labelKey),
        call,
      )
    },
  }),
  vimRead('CheckLicenseFeature', {
    handle: (_, { featureKey }, call) => {
      const feature = content(call.kernel).featureInfo.find(({ key }) => key === featureKey)
      return feature?.state === 'enabled' || feature?.state === 'optional'
    },
  }),
  vimRead('QuerySupportedFeatures', { handle: (_, __, call) => content(call.kernel).featureInfo }),
  vimRead('QueryAssignedLicenses', {
    handle: (_, { entityId }, call) =>
      entityId === undefined
        ? [...licensed(call)].map(([id, name]) => assignment(id, name, call))
        : assignmentsOf(entityId, call),
  }),
  vim('UpdateAssignedLicense', {
    handle: (_, { entity, licenseKey, entityDisplayName }, call) => assign(entity, licenseKey, entityDisplayName, call),
  }),
  vim('RemoveAssignedLicense', {
    handle: (_, { entityId }, call) => {
      if (!call.store.get(licenseAssignmentKind, entityId)) throw new Fault('LicenseEntityNotFound', { entityId })
      call.store.remove(licenseAssignmentKind, entityId)
    },
  }),
]
