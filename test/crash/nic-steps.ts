import type { Wire } from './api-client.ts'
import { one, readOne, type SoapClient } from './soap-client.ts'
import { type Site, type Step, task, type VmCase, withVm } from './step.ts'
import { type NicRecord, nicsOf } from './world-record.ts'

/** NICs that come, go, and change their network; each is known by an address that is nobody else's. */
export function nicSteps({ vm, id, record, site, name, roll }: VmCase): (() => Step)[] {
  const network = roll(2) ? 'VM Network' : site.ids.get('portgroup')!
  const isConnected = roll(2) === 0
  const change = (what: string, nics: readonly NicRecord[], changeOf: (client: SoapClient) => Promise<Wire>): Step => ({
    what: `${what} ${vm.name}`,
    async send(client) {
      const spec = { _typeName: 'VirtualMachineConfigSpec', deviceChange: [await changeOf(client.soap)] }
      return task('ReconfigVM_Task', 'VirtualMachine', id, { spec }, roll)(client)
    },
    after: withVm(record, { ...vm, nics: [...nics].sort((a, b) => (a.mac < b.mac ? -1 : 1)) }),
  })
  const steps: (() => Step)[] = []
  if (vm.nics.length < 3) {
    const nic = { mac: macOf(name), network, isConnected }
    steps.push(() =>
      change('add a NIC to', [...vm.nics, nic], async () => ({
        _typeName: 'VirtualDeviceConfigSpec',
        operation: 'add',
        device: device(nic, -7, site),
      })),
    )
  }
  const nic = vm.nics[roll(Math.max(1, vm.nics.length))]
  if (!nic) return steps
  const others = vm.nics.filter((one) => one !== nic)
  const changed = { ...nic, network, isConnected }
  steps.push(
    () =>
      change('edit a NIC of', [...others, changed], async (client) => ({
        _typeName: 'VirtualDeviceConfigSpec',
        operation: 'edit',
        device: device(changed, await keyOf(client, id, nic.mac), site),
      })),
    () =>
      change('remove a NIC from', others, async (client) => ({
        _typeName: 'VirtualDeviceConfigSpec',
        operation: 'remove',
        device: device(nic, await keyOf(client, id, nic.mac), site),
      })),
  )
  return steps
}

/** An address made from a name like `w3-17`. */
function macOf(name: string): string {
  const [worker = 0, count = 0] = (/^w(\d+)-(\d+)/.exec(name) ?? []).slice(1).map(Number)
  const bytes = [worker & 0x3f, (count >> 8) & 0xff, count & 0xff]
  return `00:50:56:${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(':')}`
}

function device({ mac, network, isConnected }: NicRecord, key: number, site: Site): Wire {
  const isStandard = network === 'VM Network'
  return {
    _typeName: 'VirtualVmxnet3',
    key,
    backing: isStandard
      ? { _typeName: 'VirtualEthernetCardNetworkBackingInfo', deviceName: network }
      : {
          _typeName: 'VirtualEthernetCardDistributedVirtualPortBackingInfo',
          port: {
            _typeName: 'DistributedVirtualSwitchPortConnection',
            switchUuid: site.ids.get('switch'),
            portgroupKey: network,
          },
        },
    connectable: {
      _typeName: 'VirtualDeviceConnectInfo',
      startConnected: isConnected,
      allowGuestControl: true,
      connected: isConnected,
    },
    addressType: 'manual',
    macAddress: mac,
  }
}

async function keyOf(client: SoapClient, id: string, mac: string): Promise<number> {
  const devices = await readOne(client, 'VirtualMachine', id, 'config.hardware.device')
  const nic = devices?.children.find((device) => nicsOf([device])[0]?.mac === mac)
  if (!nic) throw new Error(`${id} has no NIC ${mac}`)
  return Number(one(nic, 'key')!.text)
}
