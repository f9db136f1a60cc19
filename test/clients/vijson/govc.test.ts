import { expect, it } from 'vitest'
import { describeGovc, Govc, places } from '../setup/govc.ts'
import { listAt, textAt } from '../setup/json.ts'
import { isReference } from '../setup/server.ts'

/** govc that speaks VI/JSON instead of SOAP. */
function overJson(url: string): Govc {
  return new Govc(url, { ...places, GOVC_VI_JSON: 'true' })
}

describeGovc('govc over VI/JSON', (bench) => {
  it.skipIf(isReference())('reads, finds and changes the inventory', async () => {
    const govc = overJson(bench.server.url)
    expect(await govc.run('about')).toContain('VMware vCenter')
    expect(await govc.lines('ls', '/DC0/vm')).toEqual(await bench.govc.lines('ls', '/DC0/vm'))
    expect((await govc.lines('find', '/', '-type', 'm')).sort()).toEqual(
      (await bench.govc.lines('find', '/', '-type', 'm')).sort(),
    )
    expect(textAt(await govc.json('vm.info', 'DC0_H0_VM0'), 'virtualMachines.0.name')).toBe('DC0_H0_VM0')
    govc.dispose()
  })

  it.skipIf(isReference())('makes, powers, reconfigures and destroys a VM', async () => {
    const govc = overJson(bench.server.url)
    await govc.createVm('json-vm')
    await govc.run('vm.power', '-on', 'json-vm')
    expect(await govc.property('vm/json-vm', 'runtime.powerState')).toBe('poweredOn')
    expect(await govc.refused('vm.power', '-on', 'json-vm')).toMatch(/cannot be performed in the current state/)
    await govc.run('vm.power', '-off', 'json-vm')
    await govc.run('vm.change', '-vm', 'json-vm', '-c', '4', '-e', 'guestinfo.a=b')
    expect(await govc.property('vm/json-vm', 'config.hardware.numCPU')).toBe('4')
    await govc.run('snapshot.create', '-vm', 'json-vm', 'one')
    expect(await govc.run('snapshot.tree', '-vm', 'json-vm')).toContain('one')
    await govc.run('device.ls', '-vm', 'json-vm')
    await govc.run('vm.destroy', 'json-vm')
    expect(await govc.lines('find', '/', '-type', 'm', '-name', 'json-vm')).toEqual([])
    govc.dispose()
  })

  it.skipIf(isReference())('reads events, tasks, sessions and permissions', async () => {
    const govc = overJson(bench.server.url)
    expect((await govc.lines('events', '-n', '5')).length).toBeGreaterThan(0)
    await govc.run('tasks')
    expect(listAt(await govc.json('session.ls'), 'sessionList').length).toBeGreaterThan(0)
    expect(await govc.run('permissions.ls', '/')).not.toBe('')
    await govc.run('datastore.info')
    await govc.run('host.info', '-host', 'DC0_H0')
    govc.dispose()
  })

  it.skipIf(isReference())('keeps a session between commands and moves files with it', async () => {
    const govc = new Govc(bench.server.url, { ...places, GOVC_VI_JSON: 'true', GOVC_PERSIST_SESSION: 'true' })
    const key = async () => textAt(await govc.json('session.ls', '-S'), 'currentSession.key')
    expect(await key()).toBe(await key())
    expect((await govc.try(['datastore.upload', '-', 'json.txt'], 'some text')).status).toBe(0)
    expect(await govc.run('datastore.download', 'json.txt', '-')).toBe('some text')
    await govc.run('datastore.rm', 'json.txt')
    await govc.run('session.logout')
    govc.dispose()
  })
})
