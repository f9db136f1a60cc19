import type { Ref } from '../../src/kernel/managed.ts'
import type { Operation } from '../../src/kernel/operation.ts'
import { type FieldSpec, loadVimSpec, type MethodSpec } from '../../src/spec/vim.ts'
import { everyObject, type FuzzTarget } from './target.ts'
import { fieldText, pick, type Roll, type Words } from './values.ts'

/** One call, ready to be sent. */
export interface RandomCall {
  readonly spec: MethodSpec
  readonly self: Ref
  readonly body: string
}

/** Ends what all other calls need; drawn, but seldom. */
const SELDOM = /^(Destroy|Unregister|Logout|Terminate|Delete|Remove|Shutdown|Disconnect|Uninstall|EnterMaintenance)/

export function servedOperations({ emulator }: Pick<FuzzTarget, 'emulator'>): Operation[] {
  const seen = new Map<string, Operation>()
  for (const one of emulator.kernel.allOperations()) seen.set(`${one.namespace} ${one.id} ${one.on ?? ''}`, one)
  // WaitForUpdates waits as long as it is left alone, and that is right.
  return [...seen.values()].filter(({ id }) => id !== 'WaitForUpdates')
}

/** What values are made from, as the inventory is now. */
export function wordsOf(
  { emulator, made }: Pick<FuzzTarget, 'emulator' | 'made'>,
  gone: readonly Ref[],
  wildness: number,
): Words {
  const all = [...everyObject(emulator), ...made]
  const refs = new Map<string, Ref[]>()
  for (const one of all) refs.set(one.type, [...(refs.get(one.type) ?? []), one])
  const { objects } = emulator.kernel
  const names = all.flatMap(({ value }) => {
    const target = objects.find(value)
    return target?.definition.nameOf ? [target.definition.nameOf(target.state)] : []
  })
  return { refs, all: [...all, ...gone], strings: [...names, ...COMMON_STRINGS], wildness }
}

const COMMON_STRINGS = [
  'name',
  'config.hardware.device',
  'summary.runtime.powerState',
  'config.extraConfig["a"]',
  'VirtualMachine',
  'HostSystem',
  'ManagedEntity',
  'info',
  'childEntity',
  'parent',
  '[LocalDS_0] new/new.vmx',
  '[LocalDS_0] new/new.vmdk',
  '[LocalDS_0] new',
  'otherGuest64',
  'vmx-19',
  'key',
  'value',
  '10.0.0.1',
  '255.255.255.0',
  'System.View',
  'DC0/vm',
  'event.VmPoweredOnEvent.category',
  'VmPoweredOnEvent',
  'thumbprint',
  'user',
  '100',
]

/** A method of the list, on an object that mostly fits, with parameters made from the tables. */
export function randomCall(operations: readonly Operation[], roll: Roll, words: Words): RandomCall {
  let operation = pick(roll, operations)
  for (let i = 0; i < 3 && SELDOM.test(operation.id); i++) operation = pick(roll, operations)
  return callOf(operation, roll, words)
}

/** The given method with random parameters. */
export function callOf(operation: Operation, roll: Roll, words: Words): RandomCall {
  const spec = loadVimSpec().method(operation.namespace, operation.id)!
  const wanted = operation.on ?? spec.managedType
  const fits = [...words.refs].flatMap(([type, refs]) =>
    loadVimSpec().managedType(type)?.ancestors.includes(wanted) ? refs : [],
  )
  const self = fits.length === 0 || roll(25) === 0 ? pick(roll, words.all) : pick(roll, fits)
  const params = spec.params
    .filter((field) => isAlwaysSent(spec, field) || (field.optional ? roll(3) > 0 : roll(100) >= words.wildness))
    .map((field) => parameter(spec, field, roll, words))
  if (roll(50) === 0) params.reverse()
  const type = roll(50) === 0 ? '' : ` type="${self.type}"`
  const body = `<${spec.name} xmlns="urn:${spec.namespace}"><_this${type}>${self.value}</_this>${params.join('')}</${spec.name}>`
  return { spec, self, body }
}

function isAlwaysSent(spec: MethodSpec, field: FieldSpec): boolean {
  return spec.name === 'WaitForUpdatesEx' && field.name === 'options'
}

// A wait is asked for that ends at once; how long it waits is not what is tried here.
function parameter(spec: MethodSpec, field: FieldSpec, roll: Roll, words: Words): string {
  // A datastore can be made of any folder of this machine, and random calls delete files.
  if (spec.name === 'CreateLocalDatastore' && field.name === 'path') return '<path>/nothing/here</path>'
  if (isAlwaysSent(spec, field)) return '<options><maxWaitSeconds>0</maxWaitSeconds></options>'
  return fieldText(field, roll, words)
}
