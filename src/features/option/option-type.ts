import type { AnyValue, OptionType } from '../../generated/vim25.ts'
import { isA } from '../../spec/typed.ts'

/** Whether a value may be given to an option of this type, bounds and choices included. */
export function isOfOptionType(value: AnyValue, type: OptionType): boolean {
  if (type.valueIsReadonly) return false
  const plain = typeof value === 'object' ? (value as { _value?: unknown })._value : value
  if (isA(type, 'BoolOption')) return typeof plain === 'boolean'
  if (isA(type, 'IntOption') || isA(type, 'LongOption')) {
    return typeof plain === 'number' && Number.isInteger(plain) && plain >= type.min && plain <= type.max
  }
  if (isA(type, 'FloatOption')) return typeof plain === 'number' && plain >= type.min && plain <= type.max
  if (isA(type, 'ChoiceOption')) return type.choiceInfo.some(({ key }) => key === plain)
  return typeof plain === 'string'
}
