import { expect, test } from 'vitest'
import type { Ref } from '../../src/kernel/managed.ts'
import { makeFaultWorld } from './fault-cases.ts'

test('a VM that was moved to another datastore goes back to its snapshot there', async () => {
  const world = await makeFaultWorld()
  try {
    const vm = world.named('VirtualMachine', 'DC0_H0_VM0')
    const taken = await world.invoke('CreateSnapshot_Task', vm, { name: 's', memory: false, quiesce: false })
    const target = await world.invoke('CreateNasDatastore', world.manager('datastoreSystem'), {
      spec: { remoteHost: 'nas.test', remotePath: '/a', localPath: 'nas', accessMode: 'readWrite', type: 'NFS' },
    })
    const move = await world.invoke('RelocateVM_Task', vm, { spec: { datastore: target } })
    expect(world.task(move).state).toBe('success')
    const back = await world.invoke('RevertToSnapshot_Task', world.task(taken).result as Ref)
    expect(world.task(back).state).toBe('success')
    const paths = JSON.stringify([world.read(vm, 'config.files'), world.read(vm, 'config.hardware.device')])
    expect(paths).toContain('[nas] ')
    expect(paths).not.toContain('[LocalDS_0] ')
    expect(world.read(vm, 'datastore')).toEqual([target])
  } finally {
    world.close()
  }
})

test('a disk that only a snapshot has goes with its VM, and no file stays behind', async () => {
  const world = await makeFaultWorld()
  try {
    const vm = world.named('VirtualMachine', 'DC0_H0_VM0')
    const take = async (name: string) =>
      world.task(await world.invoke('CreateSnapshot_Task', vm, { name, memory: false, quiesce: false })).result as Ref
    const first = await take('first')
    const second = await take('second')
    await world.invoke('RevertToSnapshot_Task', first)
    const target = await world.invoke('CreateNasDatastore', world.manager('datastoreSystem'), {
      spec: { remoteHost: 'nas.test', remotePath: '/a', localPath: 'nas', accessMode: 'readWrite', type: 'NFS' },
    })
    expect(world.task(await world.invoke('RelocateVM_Task', vm, { spec: { datastore: target } })).state).toBe('success')
    const names = (world.read(vm, 'layoutEx.file') as { name: string }[]).map(({ name }) => name)
    expect(names.filter((name) => !name.startsWith('[nas] '))).toEqual([])
    expect(world.task(await world.invoke('RevertToSnapshot_Task', second)).state).toBe('success')
    expect(JSON.stringify(world.read(vm, 'config.hardware.device'))).not.toContain('[LocalDS_0] ')
  } finally {
    world.close()
  }
})
