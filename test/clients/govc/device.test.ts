import { expect, it } from 'vitest'
import { aRefusal, describeGovc, onVcenter } from '../setup/govc.ts'
import { at, listAt, textAt } from '../setup/json.ts'

describeGovc('govc: devices', (bench) => {
  const devices = async (vm: string, ...names: string[]) =>
    listAt(await bench.govc.json('device.info', '-vm', vm, ...names), 'devices')

  it('device.ls lists what every VM has', async () => {
    await bench.govc.createVm('bare', '-net.adapter', 'vmxnet3')
    const text = await bench.govc.run('device.ls', '-vm', 'bare')
    for (const name of [
      'ide-200',
      'ide-201',
      'ps2-300',
      'pci-100',
      'sio-400',
      'keyboard-600',
      'pointing-700',
      'video-500',
      'ethernet-0',
    ]) {
      expect(text).toContain(name)
    }
  })

  it('device.boot sets the boot order', async () => {
    await bench.govc.createVm('ordered', '-disk', '16MB')
    await bench.govc.run('device.boot', '-vm', 'ordered', '-order', 'ethernet,disk')
    expect(await bench.govc.run('device.ls', '-vm', 'ordered', '-boot')).toMatch(/ethernet-0[\s\S]*disk-/)
  })

  it('device.boot sets delay, retry and setup', async () => {
    await bench.govc.createVm('slow')
    await bench.govc.run('device.boot', '-vm', 'slow', '-delay', '1000', '-retry', '-retry-delay', '5000', '-setup')
    expect(await bench.govc.property('vm/slow', 'config.bootOptions.bootDelay')).toBe('1000')
    expect(await bench.govc.property('vm/slow', 'config.bootOptions.bootRetryEnabled')).toBe('true')
    expect(await bench.govc.property('vm/slow', 'config.bootOptions.enterBIOSSetup')).toBe('true')
  })

  it('device.cdrom.add adds a drive; insert and eject change its medium', async () => {
    await bench.govc.createVm('cd')
    await bench.govc.run('datastore.upload', '-', 'disc.iso').catch(() => undefined)
    const name = await bench.govc.run('device.cdrom.add', '-vm', 'cd')
    expect(name).toMatch(/^cdrom-\d+$/)
    await bench.govc.try(['datastore.upload', '-', 'disc.iso'], 'not really an image')
    await bench.govc.run('device.cdrom.insert', '-vm', 'cd', '-device', name, 'disc.iso')
    expect(await bench.govc.run('device.info', '-vm', 'cd', name)).toContain('[LocalDS_0] disc.iso')
    await bench.govc.run('device.cdrom.eject', '-vm', 'cd', '-device', name)
    expect(await bench.govc.run('device.info', '-vm', 'cd', name)).not.toContain('disc.iso')
  })

  onVcenter('a CD-ROM drive on IDE has the key of its place', async () => {
    await bench.govc.createVm('keyed')
    expect(await bench.govc.run('device.cdrom.add', '-vm', 'keyed')).toBe('cdrom-3000')
    expect(await bench.govc.run('device.cdrom.add', '-vm', 'keyed')).toBe('cdrom-3001')
  })

  it('device.floppy.add', async () => {
    await bench.govc.createVm('floppy')
    const name = await bench.govc.run('device.floppy.add', '-vm', 'floppy')
    expect(name).toMatch(/^floppy-\d+$/)
    expect(await bench.govc.run('device.ls', '-vm', 'floppy')).toMatch(/VirtualFloppy/)
  })

  it('device.serial.add', async () => {
    await bench.govc.createVm('serial')
    const name = await bench.govc.run('device.serial.add', '-vm', 'serial')
    expect(name).toMatch(/^serialport-\d+$/)
    await bench.govc.run('device.serial.connect', '-vm', 'serial', '-device', name, '[LocalDS_0] serial.log')
    expect(await bench.govc.run('device.info', '-vm', 'serial', name)).toContain('serial.log')
  })

  it('device.usb.add of both kinds', async () => {
    await bench.govc.createVm('usb')
    expect(await bench.govc.run('device.usb.add', '-vm', 'usb')).toMatch(/^usb-\d+$/)
    expect(await bench.govc.run('device.usb.add', '-vm', 'usb', '-type', 'xhci')).toMatch(/^usbxhci-\d+$/)
  })

  onVcenter('USB controllers have the keys 7000 and 14000', async () => {
    await bench.govc.createVm('usbkeys')
    expect(await bench.govc.run('device.usb.add', '-vm', 'usbkeys')).toBe('usb-7000')
    expect(await bench.govc.run('device.usb.add', '-vm', 'usbkeys', '-type', 'xhci')).toBe('usbxhci-14000')
  })

  it('device.scsi.add of each kind', async () => {
    await bench.govc.createVm('scsi')
    expect(await bench.govc.run('device.scsi.add', '-vm', 'scsi', '-type', 'pvscsi')).toMatch(/^pvscsi-\d+$/)
    expect(await bench.govc.run('device.scsi.add', '-vm', 'scsi', '-type', 'lsilogic-sas')).toMatch(
      /^lsilogic-sas-\d+$/,
    )
    expect(
      await bench.govc.run('device.scsi.add', '-vm', 'scsi', '-type', 'lsilogic', '-sharing', 'virtualSharing'),
    ).toMatch(/^lsilogic-\d+$/)
  })

  onVcenter('SCSI controllers are numbered by bus and their keys follow', async () => {
    await bench.govc.createVm('buses')
    // vm.create has made the first, lsilogic-1000.
    expect(await bench.govc.run('device.scsi.add', '-vm', 'buses', '-type', 'pvscsi')).toBe('pvscsi-1001')
    expect(await bench.govc.run('device.scsi.add', '-vm', 'buses', '-type', 'pvscsi')).toBe('pvscsi-1002')
    const [second] = await devices('buses', 'pvscsi-1001')
    expect(at(second, 'busNumber')).toBe(1)
    expect(at(second, 'deviceInfo.label')).toBe('SCSI controller 1')
  })

  it('device.sata.add', async () => {
    await bench.govc.createVm('sata')
    expect(await bench.govc.run('device.sata.add', '-vm', 'sata')).toMatch(/^ahci-\d+$/)
  })

  it('device.clock.add', async () => {
    await bench.govc.createVm('clock')
    await bench.govc.run('device.clock.add', '-vm', 'clock')
    expect(await bench.govc.run('device.ls', '-vm', 'clock')).toMatch(/VirtualPrecisionClock/)
  })

  it('device.remove takes a device away', async () => {
    await bench.govc.createVm('lighter')
    const name = await bench.govc.run('device.cdrom.add', '-vm', 'lighter')
    await bench.govc.run('device.remove', '-vm', 'lighter', name)
    expect(await bench.govc.run('device.ls', '-vm', 'lighter')).not.toContain(name)
  })

  onVcenter('a fixed device cannot be removed', async () => {
    await bench.govc.createVm('fixed')
    expect(await bench.govc.refused('device.remove', '-vm', 'fixed', 'ide-200')).toMatch(aRefusal)
  })

  it('device.disconnect and device.connect', async () => {
    await bench.govc.run('vm.create', 'wired')
    await bench.govc.run('device.disconnect', '-vm', 'wired', 'ethernet-0')
    expect(at((await devices('wired', 'ethernet-0'))[0], 'connectable.connected')).toBe(false)
    await bench.govc.run('device.connect', '-vm', 'wired', 'ethernet-0')
    expect(at((await devices('wired', 'ethernet-0'))[0], 'connectable.connected')).toBe(true)
  })

  it('vm.network.add and vm.network.change', async () => {
    await bench.govc.createVm('networked')
    await bench.govc.run('vm.network.add', '-vm', 'networked', '-net', 'DC0_DVPG0', '-net.adapter', 'vmxnet3')
    const [card] = await devices('networked', 'ethernet-1')
    expect(textAt(card, 'backing.port.portgroupKey')).toBe('dvportgroup-12')
    await bench.govc.run('vm.network.change', '-vm', 'networked', '-net', 'VM Network', 'ethernet-1')
    const [changed] = await devices('networked', 'ethernet-1')
    expect(at(changed, 'backing.deviceName')).toBe('VM Network')
  })

  it('vm.network.add takes an address', async () => {
    await bench.govc.createVm('addressed')
    await bench.govc.run('vm.network.add', '-vm', 'addressed', '-net.address', '00:50:56:01:02:03')
    const [card] = await devices('addressed', 'ethernet-1')
    expect(at(card, 'macAddress')).toBe('00:50:56:01:02:03')
    expect(at(card, 'addressType')).toBe('manual')
  })

  onVcenter('generated addresses are of the range of vCenter', async () => {
    await bench.govc.createVm('ranged')
    const [card] = await devices('ranged', 'ethernet-0')
    expect(textAt(card, 'macAddress')).toMatch(/^00:50:56:[89ab][0-9a-f]:/)
    expect(textAt(card, 'addressType')).toBe('assigned')
  })

  it('vm.disk.create adds disks', async () => {
    await bench.govc.createVm('disks', '-disk', '16MB')
    await bench.govc.run('vm.disk.create', '-vm', 'disks', '-name', 'disks/more', '-size', '2GB')
    const disks = await devices('disks', 'disk-*')
    expect(disks).toHaveLength(2)
    expect(at(disks[1], 'capacityInBytes')).toBe(2 * 2 ** 30)
    expect(at(disks[1], 'capacityInKB')).toBe(2 * 2 ** 20)
    expect(textAt(disks[1], 'backing.fileName')).toBe('[LocalDS_0] disks/more.vmdk')
    expect(at(disks[1], 'backing.thinProvisioned')).toBe(true)
  })

  onVcenter('disks on SCSI count from key 2000 and have units', async () => {
    await bench.govc.createVm('units', '-disk', '16MB')
    await bench.govc.run('vm.disk.create', '-vm', 'units', '-name', 'units/b', '-size', '16MB')
    const disks = await devices('units', 'disk-*')
    expect(disks.map((disk) => at(disk, 'key'))).toEqual([2000, 2001])
    expect(disks.map((disk) => at(disk, 'unitNumber'))).toEqual([0, 1])
    expect(disks.map((disk) => at(disk, 'deviceInfo.label'))).toEqual(['Hard disk 1', 'Hard disk 2'])
    expect(at(disks[0], 'deviceInfo.summary')).toBe('16,384 KB')
  })

  it('vm.disk.create is not repeated for a name that exists', async () => {
    await bench.govc.createVm('again')
    await bench.govc.run('vm.disk.create', '-vm', 'again', '-name', 'again/d', '-size', '16MB')
    expect(await bench.govc.run('vm.disk.create', '-vm', 'again', '-name', 'again/d', '-size', '16MB')).toMatch(
      /already present/,
    )
  })

  it('vm.disk.create takes mode, thickness and sharing', async () => {
    await bench.govc.createVm('modes', '-disk', '16MB')
    const args = ['-mode', 'independent_persistent', '-thick', '-eager', '-sharing', 'sharingMultiWriter']
    await bench.govc.run('vm.disk.create', '-vm', 'modes', '-name', 'modes/x', '-size', '16MB', ...args)
    const disk = (await devices('modes', 'disk-*'))[1]
    expect(at(disk, 'backing.diskMode')).toBe('independent_persistent')
    expect(at(disk, 'backing.eagerlyScrub')).toBe(true)
    expect(at(disk, 'backing.sharing')).toBe('sharingMultiWriter')
  })

  it('vm.disk.attach uses a disk that exists', async () => {
    await bench.govc.createVm('attacher', '-disk', '16MB')
    await bench.govc.run('datastore.disk.create', '-size', '24MB', 'loose.vmdk')
    await bench.govc.run('vm.disk.attach', '-vm', 'attacher', '-disk', 'loose.vmdk', '-link=false')
    expect(textAt((await devices('attacher', 'disk-*'))[1], 'backing.fileName')).toBe('[LocalDS_0] loose.vmdk')
  })

  it('vm.disk.attach of a disk that is missing is refused', async () => {
    await bench.govc.createVm('misser')
    expect(
      await bench.govc.refused('vm.disk.attach', '-vm', 'misser', '-disk', 'no-such.vmdk', '-link=false'),
    ).not.toBe('')
  })

  it('vm.disk.change grows a disk and not the other way', async () => {
    await bench.govc.createVm('grower', '-disk', '16MB')
    await bench.govc.run('vm.disk.change', '-vm', 'grower', '-size', '1GB')
    expect(at((await devices('grower', 'disk-*'))[0], 'capacityInBytes')).toBe(2 ** 30)
    expect(await bench.govc.refused('vm.disk.change', '-vm', 'grower', '-size', '10MB')).toMatch(aRefusal)
  })

  it('device.remove removes a disk and its file, or keeps the file', async () => {
    await bench.govc.createVm('shrinker', '-disk', '16MB')
    await bench.govc.run('vm.disk.create', '-vm', 'shrinker', '-name', 'shrinker/gone', '-size', '16MB')
    await bench.govc.run('vm.disk.create', '-vm', 'shrinker', '-name', 'shrinker/kept', '-size', '16MB')
    const names = (await bench.govc.lines('device.ls', '-vm', 'shrinker'))
      .map((line) => line.split(/\s+/)[0] ?? '')
      .filter((name) => name.startsWith('disk-'))
    await bench.govc.run('device.remove', '-vm', 'shrinker', names[1] ?? '')
    await bench.govc.run('device.remove', '-vm', 'shrinker', '-keep', names[2] ?? '')
    const files = await bench.govc.lines('datastore.ls', 'shrinker')
    expect(files).not.toContain('gone.vmdk')
    expect(files).toContain('kept.vmdk')
  })

  it('device.model.tree draws the controllers', async () => {
    expect(await bench.govc.run('device.model.tree')).toMatch(/VirtualPCIController/)
  })

  it('device.pci.ls lists what can be passed through', async () => {
    await bench.govc.run('device.pci.ls', '-vm', 'DC0_H0_VM0')
  })
})
