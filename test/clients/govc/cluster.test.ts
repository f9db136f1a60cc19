import { expect, it } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'
import { isReference } from '../setup/server.ts'

describeGovc('govc: clusters', (bench) => {
  const configured = (cluster: string, path: string) =>
    bench.govc.property(`/DC0/host/${cluster}`, `configurationEx.${path}`)

  it('cluster.create makes an empty cluster with a pool', async () => {
    await bench.govc.run('cluster.create', 'new')
    expect(await bench.govc.lines('find', '/DC0/host/new')).toEqual(['/DC0/host/new', '/DC0/host/new/Resources'])
    expect(await bench.govc.refused('cluster.create', 'new')).toMatch(/already exists|DuplicateName/)
  })

  onVcenter('a new cluster has DRS and HA off', async () => {
    await bench.govc.run('cluster.create', 'plain')
    expect(await configured('plain', 'drsConfig.enabled')).toBe('false')
    expect(await configured('plain', 'dasConfig.enabled')).toBe('false')
    expect(await bench.govc.property('/DC0/host/plain', 'summary.numHosts')).toBe('0')
  })

  it('cluster.change sets DRS', async () => {
    await bench.govc.run('cluster.create', 'drs')
    await bench.govc.run(
      'cluster.change',
      '-drs-enabled',
      '-drs-mode',
      'fullyAutomated',
      '-drs-vmotion-rate',
      '4',
      'drs',
    )
    expect(await configured('drs', 'drsConfig.enabled')).toBe('true')
    expect(await configured('drs', 'drsConfig.defaultVmBehavior')).toBe('fullyAutomated')
    if (!isReference()) expect(await configured('drs', 'drsConfig.vmotionRate')).toBe('4')
  })

  it('cluster.change sets HA', async () => {
    await bench.govc.run('cluster.create', 'ha')
    await bench.govc.run('cluster.change', '-ha-enabled', '-ha-admission-control-enabled=false', 'ha')
    expect(await configured('ha', 'dasConfig.enabled')).toBe('true')
    expect(await configured('ha', 'dasConfig.admissionControlEnabled')).toBe('false')
    await bench.govc.run('cluster.change', '-ha-enabled=false', 'ha')
    expect(await configured('ha', 'dasConfig.enabled')).toBe('false')
  })

  it('cluster.add adds a host', async () => {
    await bench.govc.run('cluster.create', 'grow')
    await bench.govc.addHost('cluster.add', '10.0.0.9', '-cluster', 'grow')
    expect(await bench.govc.lines('ls', '-t', 'HostSystem', '/DC0/host/grow')).toEqual(['/DC0/host/grow/10.0.0.9'])
    expect(await bench.govc.property('/DC0/host/grow', 'summary.numHosts')).toBe('1')
  })

  it('cluster.mv moves a standalone host into the cluster', async () => {
    await bench.govc.run('cluster.create', 'adopt')
    await bench.govc.addHost('host.add', '10.0.0.20')
    await bench.govc.run('host.maintenance.enter', '10.0.0.20')
    await bench.govc.run('cluster.mv', '-cluster', 'adopt', '10.0.0.20')
    expect(await bench.govc.lines('ls', '-t', 'HostSystem', '/DC0/host/adopt')).toEqual(['/DC0/host/adopt/10.0.0.20'])
  })

  it('cluster.rule.create keeps VMs together or apart', async () => {
    const vms = ['DC0_C0_RP0_VM0', 'DC0_C0_RP0_VM1']
    await bench.govc.run('cluster.rule.create', '-name', 'together', '-enable', '-affinity', ...vms)
    await bench.govc.run('cluster.rule.create', '-name', 'apart', '-anti-affinity', ...vms)
    const rules = await bench.govc.lines('cluster.rule.ls')
    expect(rules).toContain('together')
    expect(rules).toContain('apart')
    expect(await bench.govc.lines('cluster.rule.ls', '-name', 'together')).toEqual(vms)
    await bench.govc.run('cluster.rule.remove', '-name', 'together')
    await bench.govc.run('cluster.rule.remove', '-name', 'apart')
    expect(await bench.govc.lines('cluster.rule.ls')).toEqual([])
  })

  it('cluster.rule.change replaces the members', async () => {
    await bench.govc.createVm('third')
    await bench.govc.run('cluster.rule.create', '-name', 'pair', '-affinity', 'DC0_C0_RP0_VM0', 'DC0_C0_RP0_VM1')
    await bench.govc.run('cluster.rule.change', '-name', 'pair', 'DC0_C0_RP0_VM0', 'third')
    expect(await bench.govc.lines('cluster.rule.ls', '-name', 'pair')).toEqual(['DC0_C0_RP0_VM0', 'third'])
    expect(await bench.govc.run('cluster.rule.info')).toMatch(/Rule: pair|pair/)
    await bench.govc.run('cluster.rule.remove', '-name', 'pair')
  })

  it('cluster.rule.remove of a rule that is not there is refused', async () => {
    expect(await bench.govc.refused('cluster.rule.remove', '-name', 'ghost')).toMatch(/not found/)
  })

  it('groups of VMs and of hosts', async () => {
    await bench.govc.run('cluster.group.create', '-name', 'vms', '-vm', 'DC0_C0_RP0_VM0')
    await bench.govc.run('cluster.group.create', '-name', 'hosts', '-host', 'DC0_C0_H0', 'DC0_C0_H1')
    expect((await bench.govc.lines('cluster.group.ls')).sort()).toEqual(['hosts', 'vms'])
    expect(await bench.govc.lines('cluster.group.ls', '-name', 'hosts')).toEqual(['DC0_C0_H0', 'DC0_C0_H1'])
    await bench.govc.run('cluster.group.change', '-name', 'vms', 'DC0_C0_RP0_VM0', 'DC0_C0_RP0_VM1')
    expect(await bench.govc.lines('cluster.group.ls', '-name', 'vms')).toEqual(['DC0_C0_RP0_VM0', 'DC0_C0_RP0_VM1'])
    await bench.govc.run('cluster.group.remove', '-name', 'vms')
    await bench.govc.run('cluster.group.remove', '-name', 'hosts')
    expect(await bench.govc.lines('cluster.group.ls')).toEqual([])
  })

  it('a rule may tie a group of VMs to a group of hosts', async () => {
    await bench.govc.run('cluster.group.create', '-name', 'gv', '-vm', 'DC0_C0_RP0_VM0')
    await bench.govc.run('cluster.group.create', '-name', 'gh', '-host', 'DC0_C0_H0')
    await bench.govc.run(
      'cluster.rule.create',
      '-name',
      'tie',
      '-enable',
      '-vm-host',
      '-vm-group',
      'gv',
      '-host-affine-group',
      'gh',
    )
    expect(await bench.govc.run('cluster.rule.ls', '-name', 'tie', '-l')).toMatch(/gv/)
    await bench.govc.run('cluster.rule.remove', '-name', 'tie')
  })

  onVcenter('overrides of a VM', async () => {
    const vm = 'DC0_C0_RP0_VM0'
    await bench.govc.run('cluster.override.change', '-vm', vm, '-drs-enabled', '-drs-mode', 'manual')
    await bench.govc.run('cluster.override.change', '-vm', vm, '-ha-restart-priority', 'high')
    const text = await bench.govc.run('cluster.override.info')
    expect(text).toMatch(/DC0_C0_RP0_VM0/)
    expect(text).toMatch(/manual/i)
    expect(text).toMatch(/high/i)
    await bench.govc.run('cluster.override.remove', '-vm', vm)
    expect(await bench.govc.run('cluster.override.info')).not.toMatch(/manual/i)
  })

  it('cluster.usage adds up', async () => {
    const text = await bench.govc.run('cluster.usage', 'DC0_C0')
    expect(text).toMatch(/CPU capacity: +\d/)
    expect(text).toMatch(/Memory capacity: +\d/)
  })

  onVcenter('the summary counts hosts, cores and memory', async () => {
    expect(await bench.govc.property('/DC0/host/DC0_C0', 'summary.numHosts')).toBe('3')
    expect(await bench.govc.property('/DC0/host/DC0_C0', 'summary.numEffectiveHosts')).toBe('3')
    expect(Number(await bench.govc.property('/DC0/host/DC0_C0', 'summary.numCpuCores'))).toBeGreaterThan(0)
    // totalMemory is in bytes, effectiveMemory in MB.
    const total = Number(await bench.govc.property('/DC0/host/DC0_C0', 'summary.totalMemory'))
    expect(Number(await bench.govc.property('/DC0/host/DC0_C0', 'summary.effectiveMemory'))).toBeLessThanOrEqual(
      total / 2 ** 20,
    )
  })

  onVcenter('object.destroy removes an empty cluster', async () => {
    await bench.govc.run('cluster.create', 'short')
    await bench.govc.run('object.destroy', '/DC0/host/short')
    expect(await bench.govc.lines('ls', '/DC0/host')).not.toContain('/DC0/host/short')
    expect(await bench.govc.run('events', '-type', 'ClusterDestroyedEvent', '/DC0')).toContain('short')
  })
})
