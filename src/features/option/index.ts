import type { AnyValue, OptionDef, OptionValue } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Feature, Kernel } from '../../kernel/kernel.ts'
import { defineManaged, own, type Ref, ref, related } from '../../kernel/managed.ts'
import { vim, vimRead } from '../../kernel/operation.ts'
import { defineKind } from '../../store/kind.ts'
import type { Store } from '../../store/store.ts'
import { vcenterFixture } from '../service-instance/index.ts'
import { isOfOptionType } from './option-type.ts'

export { isOfOptionType } from './option-type.ts'

export interface SettingState {
  /** The setting's key. */
  readonly id: string
  readonly value: AnyValue
}
export const settingKind = defineKind<SettingState>({
  name: 'Setting',
  version: 1,
  columns: { value: ({ value }) => (typeof value === 'object' ? JSON.stringify(value) : value) },
})

const MANAGERS = ['VpxSettings', 'HostAgentSettings']

interface SettingContent {
  setting: OptionValue[]
  supportedOption: OptionDef[]
}

function content(kernel: Kernel): SettingContent {
  return vcenterFixture<SettingContent>(kernel, kernel.settings.esx ? 'host/options.json' : 'vcenter/settings.json')
}

/** A setting of vCenter; undefined when there is none of that key. */
export function settingValue(store: Store, key: string): AnyValue | undefined {
  return store.get(settingKind, key)?.value
}

/** Adds or changes a setting of vCenter, unchecked. */
export function putSetting(key: string, value: AnyValue, call: Call): void {
  if (call.store.get(settingKind, key)) call.store.update(settingKind, key, { value })
  else call.store.insert(settingKind, { id: key, value })
}

/** Settings with exactly this key, or below it when it ends in a dot; all without a key. InvalidName when there are none. */
export function queryOptions(name: string | undefined, store: Store): OptionValue[] {
  const all = [...store.all(settingKind)]
  const found = name ? all.filter(({ id }) => id === name || (name.endsWith('.') && id.startsWith(name))) : all
  if (name && found.length === 0) throw new Fault('InvalidName', { name })
  return found.map(shown)
}

function shown({ id, value }: SettingState): OptionValue {
  return { _typeName: 'OptionValue', key: id, value }
}

/** Changes settings; a vCenter takes new keys as well. InvalidName, InvalidArgument for a value of another type. */
export function updateOptions(changes: readonly OptionValue[], call: Call): void {
  const supported = new Map(content(call.kernel).supportedOption.map((option) => [option.key, option.optionType]))
  changes.forEach(({ key, value }, i) => {
    const type = supported.get(key)
    if (key === '' || (!type && call.settings.esx)) throw new Fault('InvalidName', { name: key })
    if (value === undefined || (type && !isOfOptionType(value, type))) throw invalidArgument(`changedValue[${i}].value`)
    putSetting(key, value, call)
  })
}

/** Settings of another OptionManager than vCenter's own: a host's. */
export interface OptionStore {
  readonly privilege: string
  query(self: Ref, name: string | undefined, call: Call): OptionValue[]
  update(self: Ref, changes: readonly OptionValue[], call: Call): void
}

const STORES = Symbol('option stores')
const stores = (kernel: Kernel) => kernel.service(STORES, () => new Map<string, OptionStore>())

/** Takes over QueryOptions and UpdateOptions on managers whose ids start with `<prefix>-`. */
export function provideOptions(kernel: Kernel, prefix: string, store: OptionStore): void {
  stores(kernel).set(prefix, store)
}

/**
 * Clients take the address of the token service and its siblings from these settings: they lead to where the caller has reached vCenter,
 * unless somebody set them.
 */
function reachable(option: OptionValue, call: Call): OptionValue {
  const { key, value } = option
  if (!/^config\.vpxd\.sso\.\w+\.uri$/.test(key) || typeof value !== 'string') return option
  const isOurs = content(call.kernel).setting.some((one) => one.key === key && one.value === value)
  if (!isOurs) return option
  const { arrival } = call
  return {
    ...option,
    value: value.replace(/^https:\/\/[^/]+/, `${arrival.secure ? 'https' : 'http'}://${arrival.host}`),
  }
}

const storeOf = (self: Ref, call: Call) => stores(call.kernel).get(self.value.replace(/-[^-]*$/, ''))

const optionManager = defineManaged({
  type: 'OptionManager',
  id: 'VpxSettings',
  esxId: 'HostAgentSettings',
  properties: {
    setting: related([], [{ kind: settingKind, targets: () => MANAGERS }], (_, { store }) =>
      [...store.all(settingKind)].map(shown),
    ),
    supportedOption: own([], (_, { kernel }) => content(kernel).supportedOption),
  },
})

/** OptionManager `VpxSettings`: the advanced settings of vCenter. */
export const optionFeature: Feature = {
  name: 'option',
  kinds: [settingKind],
  managed: [optionManager],
  operations: [
    vimRead('QueryOptions', {
      handle: (self, { name }, call) =>
        storeOf(self, call)?.query(self, name, call) ??
        queryOptions(name, call.store).map((option) => (name ? reachable(option, call) : option)),
    }),
    vim('UpdateOptions', {
      privileges: (self, _, call) => {
        const store = storeOf(self, call)
        if (store) return [[self, store.privilege]]
        return [[call.settings.esx ? self : ref('OptionManager', 'VpxSettings'), 'Global.Settings']]
      },
      handle: (self, { changedValue }, call) => {
        const store = storeOf(self, call)
        if (store) store.update(self, changedValue, call)
        else updateOptions(changedValue, call)
      },
    }),
  ],
  create: (call) => {
    for (const { key, value } of content(call.kernel).setting) putSetting(key, value!, call)
  },
}
