import { afterEach, beforeEach, expect, test } from 'vitest'
import { propertyCollectorFeature } from '../../src/features/property-collector/index.ts'
import { viewFeature } from '../../src/features/view/index.ts'
import type { PropertyFilterSpec, RetrieveResult, TraversalSpec, UpdateSet } from '../../src/generated/vim25.ts'
import { permissionKind } from '../../src/kernel/authorization.ts'
import { type Ref, ref } from '../../src/kernel/managed.ts'
import { folderKind, machineKind, newMachine, ROOT, vmRef, worldFeature } from '../kernel/world.ts'
import { makeTestInstance, type TestInstance } from './harness.ts'
import { plain } from './watcher.ts'

let e: TestInstance
beforeEach(async () => {
  e = await makeTestInstance({ features: [worldFeature(), viewFeature, propertyCollectorFeature] })
  write(() => {
    const label = (text: string) => ({ deviceInfo: { label: text, summary: text } })
    for (const n of [1, 2, 3]) {
      e.kernel.store.insert(
        machineKind,
        newMachine(`vm-${n}`, {
          parent: n === 3 ? 'group-a1' : 'group-a',
          devices: [
            { _typeName: 'VirtualDisk', key: 2000, unitNumber: n, ...label('disk') },
            { _typeName: 'VirtualE1000', key: 4000, ...label('nic') },
          ],
          extraConfig: [{ key: 'a.b', value: `v${n}` }],
        }),
      )
    }
  })
})
afterEach(() => e.close())

const COLLECTOR = ref('PropertyCollector', 'propertyCollector')
const write = (change: () => void) => e.kernel.store.writeNow(change)
const change = (n: number, patch: object) => write(() => void e.kernel.store.update(machineKind, `vm-${n}`, patch))
const of = (obj: Ref, pathSet: string[], type = obj.type): PropertyFilterSpec => ({
  objectSet: [{ obj }],
  propSet: [{ type, pathSet }],
})
type Options = Parameters<TestInstance['invoke']>[3]

async function retrieve(spec: PropertyFilterSpec, options: object = {}, who?: Options) {
  const result = (await e.invoke('RetrievePropertiesEx', COLLECTOR, { specSet: [spec], options }, who)) as
    | RetrieveResult
    | undefined
  return result && { token: result.token, objects: [...result.objects].map(shown) }
}
function shown({ obj, propSet, missingSet }: RetrieveResult['objects'][number]) {
  return {
    id: obj.value,
    ...Object.fromEntries((propSet ?? []).map(({ name, val }) => [name, plain(val)])),
    ...(missingSet
      ? { missing: missingSet.map(({ path, fault }) => `${path} ${(fault.fault as { _typeName?: string })._typeName}`) }
      : {}),
  }
}
const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: { fault: string; data: unknown }) => [error.fault, error.data],
  )

const CHILDREN: TraversalSpec = {
  _typeName: 'TraversalSpec',
  name: 'children',
  type: 'Folder',
  path: 'childEntity',
  selectSet: [{ name: 'children' }],
}
const below = (obj: Ref, propSet: PropertyFilterSpec['propSet'], skip = false): PropertyFilterSpec => ({
  objectSet: [{ obj, skip, selectSet: [CHILDREN] }],
  propSet,
})

test('paths: whole properties, nested fields, items by key, and nothing for what is unset', async () => {
  const paths = [
    'name',
    'runtime.powerState',
    'config.hardware.device[2000].deviceInfo.label',
    'config.extraConfig["a.b"].value',
    'config.annotation',
    'config.hardware.device[9]',
    'summary.config.guestFullName',
  ]
  expect(await retrieve(of(vmRef(1), paths))).toEqual({
    token: undefined,
    objects: [
      {
        id: 'vm-1',
        name: 'vm-1',
        'runtime.powerState': 'poweredOff',
        'config.hardware.device[2000].deviceInfo.label': 'disk',
        'config.extraConfig["a.b"].value': 'v1',
        'summary.config.guestFullName': 'group-a',
      },
    ],
  })
})

test('values carry the wire name of their static type', async () => {
  const spec = of(vmRef(1), ['config.hardware.device', 'runtime.powerState', 'parent', 'name'])
  const result = (await e.invoke('RetrievePropertiesEx', COLLECTOR, { specSet: [spec], options: {} })) as RetrieveResult
  const [content] = [...result.objects]
  expect(content!.propSet!.map(({ name, val }) => [name, (val as { _typeName: string })._typeName])).toEqual([
    ['config.hardware.device', 'ArrayOfVirtualDevice'],
    ['runtime.powerState', 'VirtualMachinePowerState'],
    ['parent', 'ManagedObjectReference'],
    ['name', 'string'],
  ])
})

test('all properties, none, and the union of the specs that match a type or its ancestor', async () => {
  const all = await retrieve({
    objectSet: [{ obj: vmRef(1) }],
    propSet: [{ type: 'VirtualMachine', all: true, pathSet: ['name'] }],
  })
  expect(Object.keys(all!.objects[0]!).sort()).toEqual(
    ['id', 'config', 'guestHeartbeatStatus', 'name', 'parent', 'resourcePool', 'runtime', 'summary'].sort(),
  )
  expect((await retrieve(of(vmRef(1), [])))!.objects).toEqual([{ id: 'vm-1' }])
  const union = {
    objectSet: [{ obj: vmRef(1) }],
    propSet: [
      { type: 'ManagedEntity', pathSet: ['name'] },
      { type: 'VirtualMachine', pathSet: ['name', 'runtime.powerState'] },
    ],
  }
  expect((await retrieve(union))!.objects).toEqual([{ id: 'vm-1', name: 'vm-1', 'runtime.powerState': 'poweredOff' }])
  expect(await retrieve(of(vmRef(1), ['name'], 'Folder'))).toBeUndefined()
})

test('a recursive selection walks the tree, once through each object, and skips the start when told', async () => {
  const names = [{ type: 'ManagedEntity', pathSet: ['name'] }]
  const ids = async (spec: PropertyFilterSpec) => (await retrieve(spec))?.objects.map(({ id }) => id).sort()
  expect(await ids(below(ROOT, names))).toEqual(['group-a', 'group-a1', 'group-b', 'group-d1', 'vm-1', 'vm-2', 'vm-3'])
  expect(await ids(below(ref('Folder', 'group-a'), names, true))).toEqual(['group-a1', 'vm-1', 'vm-2', 'vm-3'])
  expect(await ids(below(ROOT, [{ type: 'VirtualMachine', pathSet: ['name'] }]))).toEqual(['vm-1', 'vm-2', 'vm-3'])
  expect(await ids(below(ref('Folder', 'group-b'), names, true))).toBeUndefined()
})

test('pages: each object once, by tokens that are good once and only for their session', async () => {
  const spec = below(ROOT, [{ type: 'ManagedEntity', pathSet: ['name'] }])
  const first = await retrieve(spec, { maxObjects: 3 })
  expect(first!.objects).toHaveLength(3)
  const more = (token: unknown, who?: Options) =>
    e.invoke('ContinueRetrievePropertiesEx', COLLECTOR, { token }, who) as Promise<RetrieveResult>
  expect(await faultOf(more(first!.token, { user: 'LAB\\ada', groups: ['VSPHERE.LOCAL\\Administrators'] }))).toEqual([
    'InvalidArgument',
    { invalidProperty: 'token' },
  ])
  // What goes between the pages was captured with the first.
  write(() => e.kernel.store.update(machineKind, 'vm-3', { name: 'changed' }))
  const second = await more(first!.token)
  const third = await more(second.token)
  const ids = [
    ...first!.objects.map(({ id }) => id),
    ...[...second.objects, ...third.objects].map(({ obj }) => obj.value),
  ]
  expect(new Set(ids).size).toBe(7)
  expect(third.token).toBeUndefined()
  expect(await faultOf(more(first!.token))).toEqual(['InvalidArgument', { invalidProperty: 'token' }])
  const other = await retrieve(spec, { maxObjects: 1 })
  await e.invoke('CancelRetrievePropertiesEx', COLLECTOR, { token: other!.token })
  expect(await faultOf(more(other!.token))).toEqual(['InvalidArgument', { invalidProperty: 'token' }])
  expect(await faultOf(retrieve(spec, { maxObjects: 0 }))).toEqual([
    'InvalidArgument',
    { invalidProperty: 'options.maxObjects' },
  ])
})

test('what a specification gets wrong faults the call', async () => {
  expect(await faultOf(retrieve(of(vmRef(1), ['name', 'config.nothing'])))).toEqual([
    'InvalidProperty',
    { name: 'config.nothing' },
  ])
  expect(await faultOf(retrieve(of(vmRef(1), ['config'], 'ManagedEntity')))).toEqual([
    'InvalidProperty',
    { name: 'config' },
  ])
  expect(await faultOf(retrieve(of(vmRef(1), ['name'], 'Nothing')))).toEqual(['InvalidType', { argument: 'Nothing' }])
  expect(await faultOf(retrieve(of(vmRef(9), ['name'])))).toEqual(['ManagedObjectNotFound', { obj: vmRef(9) }])
  const dangling = { objectSet: [{ obj: ROOT, selectSet: [{ name: 'nobody' }] }], propSet: [] }
  expect((await faultOf(retrieve(dangling)))[0]).toBe('InvalidArgument')
})

function permit(entity: string, roleId: number): void {
  write(() =>
    e.kernel.store.insert(permissionKind, {
      id: `${entity}|u|ada`,
      entity,
      principal: 'LAB\\ada',
      group: false,
      roleId,
      propagate: true,
    }),
  )
}
const ada = { user: 'LAB\\ada' }

test('what a caller may not see is left out; what he may see but not read is in missingSet', async () => {
  permit('group-d1', -5)
  permit('group-a', -2)
  permit('group-a1', -3)
  expect(await faultOf(retrieve(of(ROOT, ['name']), {}, ada))).toEqual([
    'NoPermission',
    { object: ROOT, privilegeId: 'System.View' },
  ])
  const spec = below(ref('Folder', 'group-a'), [{ type: 'VirtualMachine', pathSet: ['name', 'runtime.powerState'] }])
  expect((await retrieve(spec, {}, ada))!.objects).toEqual([
    { id: 'vm-1', name: 'vm-1', 'runtime.powerState': 'poweredOff' },
    { id: 'vm-2', name: 'vm-2', 'runtime.powerState': 'poweredOff' },
    expect.objectContaining({ id: 'vm-3', missing: expect.arrayContaining(['runtime.powerState NoPermission']) }),
  ])
})

// ---- filters

async function watch(spec: PropertyFilterSpec, partialUpdates = false, who?: Options) {
  const collector = (await e.invoke('CreatePropertyCollector', COLLECTOR, {}, who)) as Ref
  const filter = (await e.invoke('CreateFilter', collector, { spec, partialUpdates }, who)) as Ref
  const ask = (version: string, options: object = { maxWaitSeconds: 0 }) =>
    e.invoke('WaitForUpdatesEx', collector, { version, options }, who) as Promise<UpdateSet | undefined>
  return { collector, filter, ask }
}
function told(update: UpdateSet | undefined): string[] | undefined {
  return update?.filterSet?.flatMap(({ objectSet }) =>
    (objectSet ?? []).map(({ kind, obj, changeSet }) =>
      [
        kind,
        `${obj.type}:${obj.value}`,
        ...(changeSet ?? []).map(({ name, op, val }) => `${op} ${name}=${JSON.stringify(plain(val))}`),
      ].join(' '),
    ),
  )
}

test('enter, modify with the values of now, leave', async () => {
  const { ask } = await watch(
    below(ref('Folder', 'group-a'), [{ type: 'VirtualMachine', pathSet: ['name', 'config.annotation'] }]),
  )
  const first = await ask('')
  expect(told(first)).toEqual([
    'enter VirtualMachine:vm-1 assign name="vm-1"',
    'enter VirtualMachine:vm-2 assign name="vm-2"',
    'enter VirtualMachine:vm-3 assign name="vm-3"',
  ])
  expect(first!.truncated).toBeUndefined()
  expect(await ask(first!.version)).toBeUndefined()
  change(1, { name: 'between' })
  change(1, { name: 'now', annotation: 'x' })
  const second = await ask(first!.version)
  expect(told(second)).toEqual(['modify VirtualMachine:vm-1 assign name="now" assign config.annotation="x"'])
  change(1, { annotation: undefined })
  write(() => e.kernel.store.remove(machineKind, 'vm-2'))
  change(3, { parent: 'group-b' })
  const third = await ask(second!.version)
  expect(told(third)!.sort()).toEqual(
    [
      'leave VirtualMachine:vm-2',
      'leave VirtualMachine:vm-3',
      'modify VirtualMachine:vm-1 assign config.annotation=undefined',
    ].sort(),
  )
  change(3, { parent: 'group-a' })
  expect(told(await ask(third!.version))).toEqual(['enter VirtualMachine:vm-3 assign name="vm-3"'])
})

test('an older version is answered again with what came since; an unknown one is refused', async () => {
  const { ask } = await watch(of(vmRef(1), ['name', 'runtime.powerState']))
  const first = await ask('')
  change(1, { name: 'new' })
  const second = await ask(first!.version)
  expect(told(await ask(first!.version))).toEqual(told(second))
  change(1, { powerState: 'poweredOn' })
  const both = await ask(first!.version)
  expect(told(both)).toEqual(['modify VirtualMachine:vm-1 assign name="new" assign runtime.powerState="poweredOn"'])
  expect(await ask(both!.version)).toBeUndefined()
  for (const version of ['999', 'x']) expect(await faultOf(ask(version))).toEqual(['InvalidCollectorVersion', {}])
  expect(told(await ask(''))).toEqual([
    'enter VirtualMachine:vm-1 assign name="new" assign runtime.powerState="poweredOn"',
  ])
})

test('what does not fit is told next, and the set says so', async () => {
  const { ask } = await watch(below(ROOT, [{ type: 'VirtualMachine', pathSet: ['name'] }]))
  const one = { maxWaitSeconds: 0, maxObjectUpdates: 2 }
  const first = await ask('', one)
  expect([told(first)!.length, first!.truncated]).toEqual([2, true])
  const second = await ask(first!.version, one)
  expect([told(second)!.length, second!.truncated]).toEqual([1, undefined])
  expect(await faultOf(ask('', { maxObjectUpdates: 0 }))).toEqual([
    'InvalidArgument',
    { invalidProperty: 'options.maxObjectUpdates' },
  ])
  expect(await faultOf(ask('', { maxWaitSeconds: -1 }))).toEqual([
    'InvalidArgument',
    { invalidProperty: 'options.maxWaitSeconds' },
  ])
})

test('partial updates name what changed inside: fields, and items that came and went', async () => {
  const { ask } = await watch(of(vmRef(1), ['config']), true)
  const first = await ask('')
  const devices = e.kernel.store.get(machineKind, 'vm-1')!.devices
  change(1, {
    annotation: 'note',
    devices: [
      { ...devices[0]!, unitNumber: 9 },
      { _typeName: 'VirtualE1000', key: 4001 },
    ],
    extraConfig: [{ key: 'a.b', value: 'other' }],
  })
  const update = await ask(first!.version)
  expect(
    told(update)![0]!
      .split(' ')
      .slice(2)
      .join(' ')
      .split(/ (?=assign|add|remove)/)
      .sort(),
  ).toEqual([
    'add config.hardware.device[4001]={"_typeName":"VirtualE1000","key":4001}',
    'assign config.annotation="note"',
    'assign config.extraConfig["a.b"].value="other"',
    'assign config.hardware.device[2000].unitNumber=9',
    'remove config.hardware.device[4000]=undefined',
  ])
})

test('a call waits for the first change, for its time, or until it is cancelled', async () => {
  const { ask, collector } = await watch(of(vmRef(1), ['name']))
  const { version } = (await ask(''))!
  const waiting = ask(version, {})
  change(1, { name: 'new' })
  const update = await waiting
  expect(told(update)).toEqual(['modify VirtualMachine:vm-1 assign name="new"'])
  expect(await ask(update!.version, { maxWaitSeconds: 1 })).toBeUndefined()
  const cancelled = faultOf(ask(update!.version, {}))
  await e.invoke('CancelWaitForUpdates', collector)
  expect(await cancelled).toEqual(['RequestCanceled', {}])
  const older = faultOf(ask(update!.version, {}))
  const newer = faultOf(ask(update!.version, {}))
  expect(await older).toEqual(['RequestCanceled', {}])
  await e.invoke('DestroyPropertyCollector', collector)
  expect(await newer).toEqual(['RequestCanceled', {}])
})

test('a session that ends frees those who wait in it', async () => {
  const { ask } = await watch(of(vmRef(1), ['name']))
  const { version } = (await ask(''))!
  const waiting = faultOf(ask(version, {}))
  for (const session of e.kernel.sessions.all()) e.kernel.sessions.end(session)
  expect(await waiting).toEqual(['RequestCanceled', {}])
})

test('a starting object that goes leaves, with its fault once in missingSet; others are followed on', async () => {
  const spec = {
    objectSet: [{ obj: vmRef(1) }, { obj: ref('Folder', 'group-a'), selectSet: [CHILDREN] }],
    propSet: [{ type: 'ManagedEntity', pathSet: ['name'] }],
  }
  const { ask } = await watch(spec)
  const first = await ask('')
  write(() => e.kernel.store.remove(machineKind, 'vm-1'))
  const second = await ask(first!.version)
  expect(told(second)).toEqual(['leave VirtualMachine:vm-1'])
  expect(second!.filterSet![0]!.missingSet).toMatchObject([
    { obj: vmRef(1), fault: { fault: { _typeName: 'ManagedObjectNotFound' } } },
  ])
  write(() => e.kernel.store.insert(machineKind, newMachine('vm-9', { parent: 'group-a' })))
  const third = await ask(second!.version)
  expect(told(third)).toEqual(['enter VirtualMachine:vm-9 assign name="vm-9"'])
  expect(third!.filterSet![0]!.missingSet).toBeUndefined()
})

test('losing the right to see is leaving, getting it back entering', async () => {
  permit('group-d1', -2)
  const { ask } = await watch(below(ROOT, [{ type: 'VirtualMachine', pathSet: ['name'] }]), false, ada)
  const first = await ask('')
  expect(told(first)).toHaveLength(3)
  permit('group-a1', -5)
  // Its pool still shows the machine, but the walk ends at the folder.
  const second = await ask(first!.version)
  expect(told(second)).toEqual(['leave VirtualMachine:vm-3'])
  write(() => e.kernel.store.remove(permissionKind, 'group-a1|u|ada'))
  expect(told(await ask(second!.version))).toEqual(['enter VirtualMachine:vm-3 assign name="vm-3"'])
})

test('what a client was told and did not hear is told against what it has', async () => {
  permit('group-d1', -2)
  const { ask } = await watch(
    below(ROOT, [{ type: 'VirtualMachine', pathSet: ['name', 'config.annotation'] }]),
    false,
    ada,
  )
  const { version } = (await ask(''))!
  permit('group-a1', -5)
  expect(told(await ask(version))).toEqual(['leave VirtualMachine:vm-3'])
  write(() => e.kernel.store.remove(permissionKind, 'group-a1|u|ada'))
  // The leave was lost: to the client the machine never went, and nothing of it has changed.
  expect(await ask(version)).toBeUndefined()
  permit('group-a1', -5)
  expect(told(await ask(version))).toEqual(['leave VirtualMachine:vm-3'])
  change(3, { annotation: 'new' })
  write(() => e.kernel.store.remove(permissionKind, 'group-a1|u|ada'))
  const after = await ask(version)
  expect(told(after)!.map((text) => text.split(' ')[0])).toEqual(['modify'])
})

/** The machines of a container view over everything. */
async function ofView(pathSet: string[], who?: Options): Promise<PropertyFilterSpec> {
  const args = { container: ref('Folder', ROOT.value), type: ['VirtualMachine'], recursive: true }
  const obj = (await e.invoke('CreateContainerView', ref('ViewManager', 'ViewManager'), args, who)) as Ref
  const selectSet = [{ _typeName: 'TraversalSpec', type: 'ContainerView', path: 'view' } as never]
  return { objectSet: [{ obj, skip: true, selectSet }], propSet: [{ type: 'VirtualMachine', pathSet }] }
}

test('a change, and the leaving after it, both lost: the change is told when the object is back', async () => {
  const { ask } = await watch(await ofView(['name', 'config.annotation']))
  const { version } = (await ask(''))!
  change(3, { annotation: 'new' })
  expect(told(await ask(version))).toHaveLength(1)
  const state = e.kernel.store.get(machineKind, 'vm-3')!
  write(() => e.kernel.store.remove(machineKind, 'vm-3'))
  expect(told(await ask(version))).toEqual(['leave VirtualMachine:vm-3'])
  write(() => void e.kernel.store.insert(machineKind, state))
  expect(told(await ask(version))).toEqual(['modify VirtualMachine:vm-3 assign config.annotation="new"'])
})

test('a change and the leaving in one commit: what the client knows is what was before both', async () => {
  const { ask } = await watch(await ofView(['name', 'config.annotation']))
  const { version } = (await ask(''))!
  const first = e.kernel.store.get(machineKind, 'vm-3')!
  const changeAndRemove = (annotation: string) =>
    write(() => {
      e.kernel.store.update(machineKind, 'vm-3', { annotation })
      e.kernel.store.remove(machineKind, 'vm-3')
    })
  changeAndRemove('other')
  write(() => void e.kernel.store.insert(machineKind, first))
  expect(await ask(version)).toBeUndefined()
  changeAndRemove('new')
  write(() => void e.kernel.store.insert(machineKind, { ...first, annotation: 'new' }))
  expect(told(await ask(version))).toEqual(['modify VirtualMachine:vm-3 assign config.annotation="new"'])
})

test('a value that is again what the client knows is no change', async () => {
  const { ask } = await watch(of(vmRef(1), ['name', 'runtime.powerState']))
  const { version } = (await ask(''))!
  change(1, { powerState: 'poweredOn' })
  change(1, { powerState: 'poweredOff', name: 'new' })
  expect(told(await ask(version))).toEqual(['modify VirtualMachine:vm-1 assign name="new"'])
})

test('an object of a view that goes and is back as it was before anybody looked has not changed', async () => {
  const { ask } = await watch(await ofView(['name', 'runtime.powerState']))
  const { version } = (await ask(''))!
  const goesAndComes = (patch: object) => {
    const state = e.kernel.store.get(machineKind, 'vm-2')!
    write(() => e.kernel.store.remove(machineKind, 'vm-2'))
    write(() => void e.kernel.store.insert(machineKind, { ...state, ...patch }))
  }
  goesAndComes({})
  expect(await ask(version)).toBeUndefined()
  goesAndComes({ name: 'new' })
  expect(told(await ask(version))).toEqual(['modify VirtualMachine:vm-2 assign name="new"'])
})

test('samples make no update of their own and ride along with others', async () => {
  const { ask } = await watch(of(vmRef(1), ['summary', 'guestHeartbeatStatus']))
  const first = await ask('')
  change(1, { usage: 77 })
  expect(await ask(first!.version)).toBeUndefined()
  change(1, { powerState: 'poweredOn' })
  expect(told(await ask(first!.version))![0]).toContain('"overallCpuUsage":77')
})

test('a property made from another entity is told when that changes', async () => {
  const { ask } = await watch(of(vmRef(1), ['summary.config.guestFullName']))
  const first = await ask('')
  write(() => e.kernel.store.update(folderKind, 'group-a', { name: 'renamed' }))
  expect(told(await ask(first!.version))).toEqual([
    'modify VirtualMachine:vm-1 assign summary.config.guestFullName="renamed"',
  ])
})

test('CheckForUpdates looks once; collectors and filters are on their own', async () => {
  const a = await watch(of(vmRef(1), ['name']))
  const b = await watch(of(vmRef(1), ['name']))
  const check = (collector: Ref, version?: string) =>
    e.invoke('CheckForUpdates', collector, { version }) as Promise<UpdateSet | undefined>
  const first = await check(a.collector)
  expect(told(first)).toHaveLength(1)
  expect(await check(a.collector, first!.version)).toBeUndefined()
  change(1, { name: 'new' })
  expect(told(await check(b.collector))).toEqual(['enter VirtualMachine:vm-1 assign name="new"'])
  await e.invoke('DestroyPropertyFilter', a.filter)
  expect(await check(a.collector, first!.version)).toBeUndefined()
  expect(await faultOf(e.invoke('DestroyPropertyFilter', a.filter))).toEqual([
    'ManagedObjectNotFound',
    { obj: a.filter },
  ])
  expect((await faultOf(e.invoke('DestroyPropertyCollector', COLLECTOR)))[0]).toBe('NotSupported')
})

test('Fetch reads one property, and faults for one that does not exist', async () => {
  const fetch = (prop: string) => e.invoke('Fetch', vmRef(1), { prop })
  expect(plain(await fetch('name'))).toBe('vm-1')
  expect(await fetch('guest')).toBeUndefined()
  expect(await faultOf(fetch('nothing'))).toEqual(['InvalidProperty', { name: 'nothing' }])
})
