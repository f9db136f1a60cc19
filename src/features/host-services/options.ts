import type { OptionValue } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { own, type Ref } from '../../kernel/managed.ts'
import { hostBehind, hostCompanion, updateHostConfig } from '../host/index.ts'
import { isOfOptionType, type OptionStore } from '../option/index.ts'

/** A host's advanced settings. */
export const optionDefinition = hostCompanion('OptionManager', 'optionmanager', {
  setting: own(['config'], (host) => [...(host.config.option ?? [])]),
  supportedOption: own(['config'], (host) => [...(host.config.optionDef ?? [])]),
})

/** Settings with exactly this key, or below it when it ends in a dot. InvalidName when there are none. */
function query(self: Ref, name: string | undefined, call: Call): OptionValue[] {
  const options = hostBehind(call, self).config.option ?? []
  if (!name) return [...options]
  const found = options.filter(({ key }) => key === name || (name.endsWith('.') && key.startsWith(name)))
  if (found.length === 0) throw new Fault('InvalidName', { name })
  return found
}

/** A host takes no new keys, and values of the option's type only. */
function update(self: Ref, changes: readonly OptionValue[], call: Call): void {
  const host = hostBehind(call, self)
  const types = new Map(host.config.optionDef?.map((option) => [option.key, option.optionType]))
  const option = [...(host.config.option ?? [])]
  changes.forEach(({ key, value }, i) => {
    const at = option.findIndex((one) => one.key === key)
    const type = types.get(key)
    if (at < 0) throw new Fault('InvalidName', { name: key })
    if (value === undefined) throw invalidArgument(`changedValue[${i}].value`)
    // Clients send numbers as text: what reads as the option's type is taken.
    const given = type && !isOfOptionType(value, type) ? converted(value, option[at]!.value) : value
    if (given === undefined || (type && !isOfOptionType(given, type))) throw invalidArgument(`changedValue[${i}].value`)
    option[at] = { ...option[at]!, value: given }
  })
  updateHostConfig(call, host, { option })
}

function converted(value: OptionValue['value'], before: OptionValue['value']): OptionValue['value'] {
  const plain = typeof value === 'object' && value !== null ? (value as { _value?: unknown })._value : value
  const now = typeof before === 'object' && before !== null ? (before as { _value?: unknown })._value : before
  if (typeof now === 'number' && typeof plain === 'string' && plain.trim() !== '' && Number.isFinite(Number(plain))) {
    const box = before as { _typeName?: string }
    return typeof before === 'object' ? ({ _typeName: box._typeName, _value: Number(plain) } as never) : Number(plain)
  }
  if (typeof plain === 'number' && typeof now === 'number')
    return typeof before === 'object' ? ({ ...(before as object), _value: plain } as never) : plain
  if (typeof now === 'string' && (typeof plain === 'number' || typeof plain === 'boolean')) return String(plain)
  return undefined
}

export const hostOptions: OptionStore = { privilege: 'Host.Config.AdvancedConfig', query, update }
