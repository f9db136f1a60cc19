import { expect, it } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'
import { listAt } from '../setup/json.ts'

describeGovc('govc: options, licences, extensions, statistics, alarms', (bench) => {
  it('option.ls reads one option, a prefix and all', async () => {
    expect(await bench.govc.run('option.ls', 'event.batchsize')).toMatch(/event\.batchsize: +\d+/)
    expect((await bench.govc.lines('option.ls')).length).toBeGreaterThan(5)
    expect((await bench.govc.lines('option.ls', 'config.vpxd.sso.')).length).toBeGreaterThan(2)
  })

  it('option.set writes and keeps the type', async () => {
    await bench.govc.run('option.set', 'event.batchsize', '1500')
    const [option] = listAt(await bench.govc.json('option.ls', 'event.batchsize'), '')
    expect(JSON.stringify(option)).toContain('1500')
    expect(await bench.govc.refused('option.set', 'event.batchsize', 'many')).toMatch(/invalid syntax|many/)
  })

  onVcenter('an option is found by its exact name', async () => {
    expect(await bench.govc.lines('option.ls', 'event.maxAge')).toHaveLength(1)
    expect(await bench.govc.run('option.ls', 'event.maxAge')).toMatch(/event\.maxAge: +30/)
  })

  it('option.ls of a key that is not there is refused', async () => {
    expect(await bench.govc.refused('option.ls', 'no.such.key')).toMatch(/InvalidName|no\.such\.key|name/)
  })

  it('license.ls, add, label, remove', async () => {
    expect(await bench.govc.run('license.ls')).toMatch(/00000-00000-00000-00000-00000/)
    const key = '11111-22222-33333-44444-55555'
    await bench.govc.run('license.add', key)
    expect(await bench.govc.run('license.ls')).toContain(key)
    await bench.govc.run('license.label.set', key, 'team', 'red')
    expect(await bench.govc.run('license.ls', '-json')).toContain('red')
    await bench.govc.run('license.remove', key)
    expect(await bench.govc.run('license.ls')).not.toContain(key)
  })

  it('license.decode and license.assigned.ls', async () => {
    expect(await bench.govc.run('license.decode', '00000-00000-00000-00000-00000')).toMatch(/00000/)
    await bench.govc.run('license.assigned.ls')
  })

  onVcenter('license.assign gives a licence to a host', async () => {
    await bench.govc.run('license.add', '0H000-11111-22222-33333-44444')
    await bench.govc.run('license.assign', '-host', 'DC0_H0', '0H000-11111-22222-33333-44444')
    expect(await bench.govc.run('license.assigned.ls')).toMatch(/0H000|host-21/)
  })

  it('extension.register, info, unregister', async () => {
    const extension = {
      description: { label: 'Ours', summary: 'Made by a test' },
      key: 'com.example.ours',
      version: '1.2.3',
      lastHeartbeatTime: '2026-01-01T00:00:00Z',
    }
    const outcome = await bench.govc.try(['extension.register'], JSON.stringify(extension))
    expect(outcome.status, outcome.stderr).toBe(0)
    expect(await bench.govc.run('extension.info', 'com.example.ours')).toMatch(/Version: +1\.2\.3/)
    await bench.govc.run('extension.unregister', 'com.example.ours')
    expect(await bench.govc.refused('extension.info', 'com.example.ours')).toMatch(/not found/)
  })

  it('metric.ls and metric.info list counters', async () => {
    expect(await bench.govc.lines('metric.ls', '/DC0/vm/DC0_H0_VM0')).toContain('cpu.usage.average')
    expect(await bench.govc.run('metric.info', '/DC0/host/DC0_H0/DC0_H0', 'cpu.usage.average')).toMatch(/Label: +/)
    expect(await bench.govc.lines('metric.ls', '/DC0/host/DC0_H0/DC0_H0')).toContain('mem.usage.average')
  })

  it('metric.sample reads samples', async () => {
    expect(await bench.govc.run('metric.sample', '-n', '3', '/DC0/vm/DC0_H0_VM0', 'cpu.usage.average')).toMatch(
      /cpu\.usage\.average +[\d.,]+/,
    )
    expect(await bench.govc.run('metric.sample', '/DC0/host/DC0_H0/DC0_H0', 'mem.usage.average')).toMatch(
      /mem\.usage\.average/,
    )
  })

  it('metric.interval.info lists the intervals of history', async () => {
    expect(await bench.govc.run('metric.interval.info')).toMatch(/ID: +300\n/)
  })

  it('alarms shows none at first, and those that are defined', async () => {
    expect(await bench.govc.run('alarms', '/')).toMatch(/Alarm Name/)
    expect(listAt(await bench.govc.json('alarm.info'), '').length).toBeGreaterThan(0)
  })

  onVcenter('logs.ls lists logs', async () => {
    expect(await bench.govc.run('logs.ls')).toMatch(/vpxd/)
  })

  onVcenter('datastore.cluster.change turns storage DRS on', async () => {
    await bench.govc.run('folder.create', '-pod', '/DC0/datastore/sdrs')
    await bench.govc.run('datastore.cluster.change', '-drs-enabled', 'sdrs')
    expect(
      await bench.govc.property('/DC0/datastore/sdrs', 'podStorageDrsEntry.storageDrsConfig.podConfig.enabled'),
    ).toBe('true')
  })
})

describeGovc(
  'govc: vApps',
  (bench) => {
    onVcenter('vapp.power stops and starts its VMs', async () => {
      await bench.govc.run('vapp.power', '-off', '-force', '-vapp.ipath', '/DC0/host/DC0_C0/Resources/DC0_C0_APP0')
      expect(await bench.govc.property('vm/DC0_C0_APP0_VM0', 'runtime.powerState')).toBe('poweredOff')
      await bench.govc.run('vapp.power', '-on', '-vapp.ipath', '/DC0/host/DC0_C0/Resources/DC0_C0_APP0')
      expect(await bench.govc.property('vm/DC0_C0_APP0_VM0', 'runtime.powerState')).toBe('poweredOn')
    })

    it('find -type a lists vApps', async () => {
      expect(await bench.govc.lines('find', '/', '-type', 'a')).toEqual(['/DC0/host/DC0_C0/Resources/DC0_C0_APP0'])
    })

    onVcenter('vapp.destroy removes it with its VMs', async () => {
      await bench.govc.run('vapp.destroy', '/DC0/host/DC0_C0/Resources/DC0_C0_APP0')
      expect(await bench.govc.lines('find', '/', '-type', 'a')).toEqual([])
    })
  },
  ['-app', '1', '-vm', '1'],
)
