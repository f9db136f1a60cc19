import { expect } from 'vitest'
import { onVcenter } from '../setup/govc.ts'
import { describePython } from '../setup/python.ts'

describePython("the vendor's SDK: sessions, inventory and tags over REST", 'rest.py', (bench) => {
  onVcenter('the inventory is listed with typed results', async () => {
    expect(await bench.run('lists')).toMatchObject({
      vms: ['DC0_H0_VM0', 'DC0_H0_VM1', 'DC0_C0_RP0_VM0', 'DC0_C0_RP0_VM1'],
      on: 4,
      hosts: ['DC0_H0'],
      clusters: ['DC0_C0'],
      datacenters: ['DC0'],
      datastores: ['LocalDS_0'],
      folders: ['vm'],
      pools: ['Resources', 'Resources'],
    })
  })

  onVcenter('a VM is made, powered, changed, cloned, tagged and deleted', async () => {
    expect(await bench.run('machine')).toEqual({
      made: {
        name: 'from-sdk',
        guest: 'RHEL_8_64',
        memory: 1024,
        disks: [1 << 30],
        nics: [true],
        state: 'POWERED_OFF',
      },
      started: 'POWERED_ON',
      again: 'AlreadyInDesiredState',
      second: 'Hard disk 2',
      cpus: 4,
      copy: 'from-sdk-copy',
      by_task: 'from-sdk-task',
      tags: true,
      objects: [true],
      cardinality: 'InvalidArgument',
      batch: false,
      gone: 'NotFound',
      untagged: 0,
    })
  })

  for (const protocol of ['jsonrpc', 'rest'])
    onVcenter(`hardware, moves, tasks and tags work over ${protocol}`, async () => {
      expect(await bench.run('hardware', protocol)).toEqual({
        memory: 2048,
        nic: true,
        cdroms: [true],
        serial: 'console',
        no_port: 'NotFound',
        delay: 50,
        boot: ['CDROM'],
        moved: [true],
        delete_running: 'NotAllowedInCurrentState',
        tools: 'RUNNING',
        guest: 'RUNNING',
        suspended: 'SUSPENDED',
        copy: 2048,
        ...(protocol === 'jsonrpc' ? { task: ['SUCCEEDED', 'clone$task', true] } : {}),
        tagged: true,
        left: 0,
      })
    })

  onVcenter('errors are those of the API', async () => {
    expect(await bench.run('errors')).toEqual({
      wrong: 'Unauthenticated',
      missing: 'NotFound',
      absent: 'Unsupported',
      argument: 'InvalidArgument',
      ended: 'Unauthenticated',
    })
  })

  onVcenter('the stubs work over REST in the same session', async () => {
    expect(await bench.run('over_rest')).toEqual({
      names: ['DC0_H0_VM0'],
      disks: 1,
      hosts: 4,
      missing: 'NotFound',
      ended: 'Unauthenticated',
    })
  })
})
