import { expect, test } from 'vitest'
import { allFeatures } from '../../src/features/index.ts'
import { Fault } from '../../src/kernel/fault.ts'
import type { Feature } from '../../src/kernel/kernel.ts'
import { problemsOf, problemsOfObject } from '../../src/spec/check-value.ts'
import { loadVimSpec } from '../../src/spec/vim.ts'
import { takeBadAnswers } from '../bad-answers.ts'
import { makeTestInstance } from '../features/harness.ts'

const resultOf = (method: string) => loadVimSpec().method('vim25', method)!.result!
const vm = { type: 'VirtualMachine', value: 'vm-1' }

test.each([
  ['CurrentTime', '2026-01-01T00:00:00Z'],
  ['FindByUuid', undefined],
  ['FindByUuid', vm],
  ['Fetch', { _typeName: 'ArrayOfString', _value: ['a'] }],
  ['Fetch', { _typeName: 'VirtualMachinePowerState', _value: 'poweredOn' }],
  ['Fetch', 7],
])('%s may answer %j', (method, value) => {
  expect(problemsOf(resultOf(method), value)).toEqual([])
})

test.each([
  ['CurrentTime', undefined, 'the value: is required and not set'],
  ['CurrentTime', 'yesterday', 'the value: "yesterday" is no dateTime'],
  ['CurrentTime', '2026-02-30T00:00:00Z', 'the value: "2026-02-30T00:00:00Z" is no dateTime'],
  ['FindByUuid', 'vm-1', 'the value: "vm-1" is no reference'],
  ['FindByUuid', { type: 'Task', value: 'task-1' }, 'the value: a Task is no ManagedEntity'],
  ['Fetch', { name: 'x' }, 'the value: a value in an anyType place names no type'],
  ['Fetch', { _typeName: 'NoSuch' }, 'the value: there is no type NoSuch'],
  ['Fetch', { _typeName: 'ArrayOfInt', _value: [1, 2 ** 31] }, '[1]: 2147483648 is no int'],
  [
    'Fetch',
    { _typeName: 'VirtualMachinePowerState', _value: 'asleep' },
    'the value: "asleep" is no VirtualMachinePowerState',
  ],
  ['Fetch', { _typeName: 'Description', label: 'x', summary: 'y', more: 1 }, 'the value: Description has no "more"'],
  ['Fetch', { _typeName: 'Description', label: 7, summary: 'y' }, 'label: 7 is no string'],
])('%s may not answer %j', (method, value, problem) => {
  expect(problemsOf(resultOf(method), value)).toEqual([problem])
})

test('a fault has the fields of its type', () => {
  expect(problemsOfObject('InvalidState', {})).toEqual([])
  expect(problemsOfObject('InvalidPowerState', { existingState: 'asleep' })).toEqual([
    'existingState: "asleep" is no VirtualMachinePowerState',
  ])
  expect(problemsOfObject('InvalidState', { state: 1 })).toEqual(['the value: InvalidState has no "state"'])
})

function answering(handle: () => unknown): readonly Feature[] {
  return allFeatures.map((feature) => ({
    ...feature,
    operations: (feature.operations ?? []).map((one) =>
      one.id === 'CurrentTime' ? { ...one, handle: handle as never } : one,
    ),
  }))
}
const instance = { type: 'ServiceInstance', value: 'ServiceInstance' }

test.each([
  ['a value', () => 'yesterday', 'CurrentTime answers what its specification does not allow: the value: "yesterday"'],
  ['a promise', async () => 7, 'CurrentTime answers what its specification does not allow: the value: 7'],
  [
    'a fault',
    () => {
      throw new Fault('InvalidState', { state: 1 } as object)
    },
    'CurrentTime answers what its specification does not allow: InvalidState.the value: InvalidState has no "state"',
  ],
])(
  'an answer of ours that is not as the specification says is a bug, and told to tests: %s',
  async (_, handle, text) => {
    const e = await makeTestInstance({ features: answering(handle), settings: { checkAnswers: true } })
    await expect(e.invoke('CurrentTime', instance)).rejects.toThrow(text)
    expect(takeBadAnswers()).toHaveLength(1)
    e.close()
  },
)
