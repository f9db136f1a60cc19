import { expect } from 'vitest'
import { onVcenter } from '../setup/govc.ts'
import { at } from '../setup/json.ts'
import { describePython } from '../setup/python.ts'

describePython('pyVmomi: machines and their tasks', 'machines.py', (bench) => {
  onVcenter('a VM is made with the devices that were asked for, keys resolved', async () => {
    const made = await bench.run('create_and_read')
    expect(made).toMatchObject({
      state: 'success',
      entity: true,
      name: 'py-create',
      cpus: 2,
      memory: 256,
      path: '[LocalDS_0] py-create/py-create.vmx',
      disks: [
        [2000, 0, 16384, 1000, 'Hard disk 1'],
        [2001, 1, 16384, 1000, 'Hard disk 2'],
      ],
      files: ['[LocalDS_0] py-create/py-create.vmdk', '[LocalDS_0] py-create/py-create_1.vmdk'],
    })
    expect(at(made, 'mac')).toMatch(/^00:50:56:[89ab]/)
  })

  onVcenter('power tasks fail with the state that they need', async () => {
    expect(await bench.run('power_faults')).toMatchObject({
      first: 'success',
      second: ['error', 'InvalidPowerState', 'poweredOn', 'poweredOn'],
      off: 'success',
      again: ['error', 'InvalidPowerState', 'poweredOff', 'poweredOn'],
      message: 'The attempted operation cannot be performed in the current state (Powered on).',
      times: true,
      description: 'VirtualMachine.powerOn',
      reason: 'TaskReasonUser',
    })
  })

  onVcenter('a VM is reconfigured, and a bad request is refused with its field', async () => {
    expect(await bench.run('reconfigure')).toEqual({
      state: 'success',
      cpus: 4,
      annotation: 'noted',
      extra: ['1'],
      grown: [32768, 32768 * 1024],
      left: 0,
      bad: ['error', 'InvalidArgument', 'configSpec.memoryMB'],
      stale: 'ConcurrentAccess',
    })
  })

  onVcenter('snapshots form a tree that is reverted and pruned', async () => {
    expect(await bench.run('snapshots')).toEqual({
      names: ['one', 'two'],
      current: true,
      config: 'py-snapshots',
      reverted: true,
      left: 0,
      none: true,
      gone: 'ManagedObjectNotFound',
      description: 'the first',
      state: 'poweredOff',
      quiesced: false,
    })
  })

  onVcenter('a clone is a VM of its own; a running one is not destroyed', async () => {
    expect(await bench.run('clone_and_destroy')).toEqual({
      state: 'success',
      same: false,
      duplicate: ['DuplicateName', 'py-clone', true],
      running: 'InvalidPowerState',
      destroyed: 'success',
      after: 'ManagedObjectNotFound',
    })
  })

  onVcenter('calls that cannot be are refused by their faults', async () => {
    expect(await bench.run('call_faults')).toEqual({
      ghost_property: 'ManagedObjectNotFound',
      ghost_method: 'ManagedObjectNotFound',
      folder: 'NotSupported',
      duplicate: 'DuplicateName',
      name: 'InvalidName',
      shutdown: expect.stringMatching(/^(|ToolsUnavailable)$/),
      pool: expect.any(String),
      datastore: 'InvalidDatastore',
    })
  })

  onVcenter('the search index finds by each of its ways', async () => {
    expect(await bench.run('find')).toEqual({
      uuid: true,
      upper: true,
      instance: true,
      wrong: true,
      all: true,
      host: 'host-21',
      path: true,
      slash: true,
      pool: true,
      nothing: true,
      file: true,
      child: true,
      dns: true,
      ip: true,
    })
  })
})
