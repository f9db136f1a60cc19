import type { GuestNicInfo, HostNetworkInfo, VirtualDevice } from '../../../generated/vim25.ts'
import { performVim } from '../../../kernel/dispatch.ts'
import { ref } from '../../../kernel/managed.ts'
import { isA } from '../../../spec/typed.ts'
import { hostManagerId, updateHostConfig } from '../../host/index.ts'
import { hostKind, networkKind, type VmState } from '../../inventory/index.ts'
import { type CommandCall, CommandRefused, type Commands, hostNow, notFound, option, type Row } from './command.ts'
import { runningVms, worldOf } from './worlds.ts'

const network = ({ host }: CommandCall): HostNetworkInfo => host.config.network ?? {}
const netmask = (prefix: number) =>
  [24, 16, 8, 0].map((shift) => ((prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0) >>> shift) & 255).join('.')

function nicNamed(input: CommandCall) {
  const name = input.one('nicname')
  const nic = network(input).pnic?.find(({ device }) => device === name)
  if (!nic) throw notFound('a physical NIC named', name)
  return nic
}

const nicsOf = (vm: VmState): VirtualDevice[] =>
  (vm.config.hardware.device ?? []).filter((device) => isA(device, 'VirtualEthernetCard'))

/** Name of the network or port group that a NIC is on. */
function networkName({ call }: CommandCall, nic: VirtualDevice): string {
  const backing = (nic.backing ?? {}) as { deviceName?: string; port?: { portgroupKey?: string } }
  const group = backing.port?.portgroupKey
  return (group === undefined ? undefined : call.store.get(networkKind, group)?.name) ?? backing.deviceName ?? ''
}

function portRow(input: CommandCall, vm: VmState, nic: VirtualDevice, index: number): Row {
  const { macAddress = '' } = nic as { macAddress?: string }
  const port = (nic.backing as { port?: { portKey?: string } } | undefined)?.port
  const name = networkName(input, nic)
  const { portgroup, vswitch, proxySwitch } = network(input)
  const standard = portgroup?.find(({ spec }) => spec.name === name)
  const onSwitch = standard
    ? vswitch?.find((one) => one.name === standard.spec.vswitchName)
    : proxySwitch?.find((one) => one.dvsUuid === (nic.backing as { port?: { switchUuid?: string } }).port?.switchUuid)
  const guest = vm.guest.net?.find((one: GuestNicInfo) => one.deviceConfigId === nic.key)
  const address = guest?.ipAddress?.find((one) => one.includes('.'))
  const base = 67108864 + 4096 * index
  return {
    DVPortID: port?.portKey ?? '',
    IPAddress: address ?? '0.0.0.0',
    MACAddress: macAddress,
    PortID: base + (Number(vm.id.replace(/\D/g, '')) % 4000),
    Portgroup: name,
    TeamUplink: onSwitch?.pnic?.[0]?.replace('key-vim.host.PhysicalNic-', '') ?? 'void',
    UplinkPortID: onSwitch?.pnic?.[0] ? base + 2 : 0,
    vSwitch: standard?.spec.vswitchName ?? (onSwitch as { dvsName?: string } | undefined)?.dvsName ?? '',
  }
}

const rings = { RX: 1024, RXJumbo: 0, RXMini: 0, TX: 1024 }
const ringParams = [option('n', 'nic-name', 'Name of the NIC.', { required: true })]

/** `esxcli network …`: the host's network configuration, its firewall, and the ports of its VMs. */
export const networkCommands: Commands = {
  'network.vm': {
    list: {
      help: 'List the running virtual machines with their networks.',
      fields: ['World ID', 'Name', 'Num Ports', 'Networks'],
      run: (input) =>
        runningVms(input)
          .filter((vm) => nicsOf(vm).length > 0)
          .map((vm) => ({
            Name: vm.name,
            Networks: nicsOf(vm).map((nic) => networkName(input, nic)),
            NumPorts: nicsOf(vm).length,
            WorldID: worldOf(vm),
          })),
    },
  },
  'network.vm.port': {
    list: {
      help: 'List the ports of a virtual machine.',
      params: [option('w', 'world-id', 'World id of the virtual machine.', { required: true })],
      run: (input) => {
        const vm = runningVms(input).find((one) => String(worldOf(one)) === input.one('worldid'))
        if (!vm) throw notFound('a VM with world id', input.one('worldid'))
        return nicsOf(vm).map((nic, i) => portRow(input, vm, nic, i))
      },
    },
  },
  'network.nic': {
    list: {
      help: 'List the physical NICs.',
      fields: [
        'Name',
        'PCI Device',
        'Driver',
        'Admin Status',
        'Link Status',
        'Speed',
        'Duplex',
        'MAC Address',
        'MTU',
        'Description',
      ],
      run: (input) =>
        (network(input).pnic ?? []).map((nic) => ({
          AdminStatus: 'Up',
          Description: input.host.hardware.pciDevice?.find(({ id }) => id === nic.pci)?.deviceName ?? '',
          Driver: nic.driver,
          Duplex: nic.linkSpeed?.duplex === false ? 'Half' : 'Full',
          Link: nic.linkSpeed ? 'Up' : 'Down',
          LinkStatus: nic.linkSpeed ? 'Up' : 'Down',
          MACAddress: nic.mac,
          MTU: 1500,
          Name: nic.device,
          PCIDevice: nic.pci,
          Speed: nic.linkSpeed?.speedMb ?? 0,
        })),
    },
    get: {
      help: 'Show what is known of a NIC.',
      params: [option('n', 'nic-name', 'Name of the NIC.', { required: true })],
      run: (input) => {
        const nic = nicNamed(input)
        return {
          AdvertisedAutoNegotiation: nic.autoNegotiateSupported ?? false,
          AdvertisedLinkModes: (nic.validLinkSpecification ?? []).map(
            ({ speedMb, duplex }) => `${speedMb}Base/${duplex ? 'Full' : 'Half'}`,
          ),
          AutoNegotiation: nic.spec.linkSpeed === undefined,
          CurrentMessageLevel: -1,
          LinkDetected: nic.linkSpeed !== undefined,
          LinkStatus: nic.linkSpeed ? 'Up' : 'Down',
          Name: nic.device,
          PHYAddress: 0,
          PauseAutonegotiate: false,
          VirtualAddress: nic.mac,
          Wakeon: nic.wakeOnLanSupported ? ['MagicPacket(tm)'] : ['None'],
        }
      },
    },
  },
  'network.nic.ring.current': {
    get: {
      help: 'Show the ring sizes that a NIC uses.',
      params: ringParams,
      run: (input) => {
        nicNamed(input)
        return rings
      },
    },
  },
  'network.nic.ring.preset': {
    get: {
      help: 'Show the largest ring sizes of a NIC.',
      params: ringParams,
      run: (input) => {
        nicNamed(input)
        return { RX: 4096, RXJumbo: 0, RXMini: 0, TX: 4096 }
      },
    },
  },
  'network.vswitch.standard': {
    list: {
      help: 'List the standard switches.',
      run: (input) =>
        (network(input).vswitch ?? []).map((one) => ({
          BeaconEnabled: false,
          BeaconInterval: 1,
          BeaconRequiredBy: [],
          BeaconThreshold: 3,
          CDPStatus: 'listen',
          Class: 'cswitch',
          ConfiguredPorts: one.spec.numPorts,
          MTU: one.mtu,
          Name: one.name,
          NumPorts: one.numPorts,
          Portgroups: (network(input).portgroup ?? [])
            .filter(({ spec }) => spec.vswitchName === one.name)
            .map(({ spec }) => spec.name),
          Uplinks: (one.pnic ?? []).map((key) => key.replace('key-vim.host.PhysicalNic-', '')),
          UsedPorts: one.numPorts - one.numPortsAvailable,
        })),
    },
  },
  'network.vswitch.standard.portgroup': {
    list: {
      help: 'List the port groups of standard switches.',
      fields: ['Name', 'Virtual Switch', 'Active Clients', 'VLAN ID'],
      run: (input) => {
        const used = runningVms(input).flatMap((vm) => nicsOf(vm).map((nic) => networkName(input, nic)))
        const vnics = (network(input).vnic ?? []).map(({ portgroup }) => portgroup)
        return (network(input).portgroup ?? []).map(({ spec }) => ({
          ActiveClients: [...used, ...vnics].filter((name) => name === spec.name).length,
          Name: spec.name,
          VLANID: spec.vlanId,
          VirtualSwitch: spec.vswitchName,
        }))
      },
    },
  },
  'network.ip.interface': {
    list: {
      help: "List the host's own network interfaces.",
      run: (input) =>
        (network(input).vnic ?? []).map((vnic) => {
          const port = vnic.spec.distributedVirtualPort
          const standard = network(input).portgroup?.find(({ spec }) => spec.name === vnic.portgroup)
          return {
            Enabled: true,
            MACAddress: vnic.spec.mac,
            MTU: vnic.spec.mtu ?? 1500,
            Name: vnic.device,
            NetstackInstance: vnic.spec.netStackInstanceKey ?? 'defaultTcpipStack',
            Portgroup: vnic.portgroup,
            Portset: standard?.spec.vswitchName ?? '',
            TSOMSS: 65535,
            VDSConnection: port?.connectionCookie,
            VDSPort: port?.portKey,
            VDSUUID: port?.switchUuid,
          }
        }),
    },
  },
  'network.ip.interface.ipv4': {
    get: {
      help: "Show the IPv4 addresses of the host's interfaces.",
      params: [option('i', 'interface-name', 'Only this interface.')],
      fields: ['Name', 'IPv4 Address', 'IPv4 Netmask', 'IPv4 Broadcast', 'Address Type', 'Gateway', 'DHCP DNS'],
      run: (input) => {
        const wanted = input.one('interfacename')
        const found = (network(input).vnic ?? []).filter(({ device }) => wanted === undefined || device === wanted)
        if (found.length === 0) throw notFound('an interface named', wanted)
        return found.map(({ device, spec }) => {
          const address = spec.ip?.ipAddress ?? '0.0.0.0'
          const mask = spec.ip?.subnetMask ?? '0.0.0.0'
          const low = mask.split('.').map((byte) => 255 - Number(byte))
          return {
            AddressType: spec.ip?.dhcp ? 'DHCP' : 'STATIC',
            DHCPDNS: false,
            Gateway: network(input).ipRouteConfig?.defaultGateway ?? '0.0.0.0',
            IPv4Address: address,
            IPv4Broadcast: address
              .split('.')
              .map((byte, i) => Number(byte) | low[i]!)
              .join('.'),
            IPv4Netmask: mask,
            Name: device,
          }
        })
      },
    },
  },
  'network.ip.route.ipv4': {
    list: {
      help: 'List the IPv4 routes.',
      fields: ['Network', 'Netmask', 'Gateway', 'Interface', 'Source'],
      run: (input) =>
        (network(input).routeTableInfo?.ipRoute ?? []).map((route) => ({
          Gateway: route.gateway,
          Interface: route.deviceName,
          Netmask: netmask(route.prefixLength),
          Network: route.prefixLength === 0 ? 'default' : route.network,
          Source: 'MANUAL',
        })),
    },
  },
  'network.ip.dns.server': {
    list: {
      help: 'List the DNS servers.',
      run: (input) => ({ DNSServers: network(input).dnsConfig?.address ?? [] }),
    },
  },
  'network.ip.dns.search': {
    list: {
      help: 'List the domains that names are looked for in.',
      run: (input) => ({ DNSSearchDomains: network(input).dnsConfig?.searchDomain ?? [] }),
    },
  },
  'network.ip.netstack': {
    list: {
      help: 'List the TCP/IP stacks.',
      run: (input) =>
        (network(input).netStackInstance ?? []).map(({ key, name }) => ({
          Enabled: true,
          Key: key,
          Name: name,
          State: 4660,
        })),
    },
  },
  'network.ip.connection': {
    list: {
      help: 'List the ports that services of the host listen on.',
      fields: [
        'Proto',
        'Recv Q',
        'Send Q',
        'Local Address',
        'Foreign Address',
        'State',
        'World ID',
        'CC Algo',
        'World Name',
      ],
      run: (input) => listening(input),
    },
  },
  'network.firewall': {
    get: {
      help: 'Show the state of the firewall.',
      run: ({ host }) => ({
        DefaultAction: host.config.firewall?.defaultPolicy.incomingBlocked === false ? 'PASS' : 'DROP',
        Enabled: !host.managers?.firewallDisabled,
        Loaded: true,
      }),
    },
    set: {
      help: 'Switch the firewall on or off, or say what it does with what no rule names.',
      params: [
        option('d', 'default-action', 'true: let it pass.'),
        option('e', 'enabled', 'Whether the firewall filters.'),
      ],
      privilege: 'Host.Config.NetService',
      run: (input) => {
        const { call } = input
        const pass = input.boolean('defaultaction')
        const enabled = input.boolean('enabled')
        if (pass === undefined && enabled === undefined) throw new CommandRefused('Nothing to set was given.')
        const host = hostNow(input)
        if (enabled !== undefined)
          call.store.update(hostKind, host.id, { managers: { ...host.managers, firewallDisabled: !enabled } })
        const { firewall } = host.config
        if (pass !== undefined && firewall) {
          const defaultPolicy = { incomingBlocked: !pass, outgoingBlocked: !pass }
          updateHostConfig(call, host, { firewall: { ...firewall, defaultPolicy } })
        }
        return true
      },
    },
  },
  'network.firewall.ruleset': {
    list: {
      help: 'List the rule sets.',
      fields: ['Name', 'Enabled'],
      params: [option('r', 'ruleset-id', 'Only this one.')],
      run: (input) =>
        rulesets(input, input.one('rulesetid')).map(({ key, enabled }) => ({ Enabled: enabled, Name: key })),
    },
    set: {
      help: 'Switch a rule set on or off.',
      params: [
        option('a', 'allowed-all', 'Whether every address may connect.'),
        option('e', 'enabled', 'Whether the rules hold.'),
        option('r', 'ruleset-id', 'Name of the rule set.', { required: true }),
      ],
      privilege: 'Host.Config.NetService',
      run: (input) => {
        const { call, host } = input
        const [ruleset] = rulesets(input, input.one('rulesetid'))
        const id = ruleset!.key
        const system = ref('HostFirewallSystem', hostManagerId(host, 'hostfirewallsystem'))
        const enabled = input.boolean('enabled')
        if (enabled !== undefined) performVim(call, enabled ? 'EnableRuleset' : 'DisableRuleset', system, { id })
        const all = input.boolean('allowedall')
        if (all !== undefined)
          performVim(call, 'UpdateRuleset', system, {
            id,
            spec: { allowedHosts: { ...(ruleset!.allowedHosts ?? {}), allIp: all } },
          })
        return true
      },
    },
  },
  'network.firewall.ruleset.rule': {
    list: {
      help: 'List the rules.',
      fields: ['Ruleset', 'Direction', 'Protocol', 'Port Type', 'Port Begin', 'Port End'],
      params: [option('r', 'ruleset-id', 'Only those of this rule set.')],
      run: (input) =>
        rulesets(input, input.one('rulesetid')).flatMap(({ key, rule }) =>
          rule.map((one) => ({
            Direction: one.direction === 'inbound' ? 'Inbound' : 'Outbound',
            PortBegin: one.port,
            PortEnd: one.endPort ?? one.port,
            PortType: one.portType === 'src' ? 'Src' : 'Dst',
            Protocol: one.protocol.toUpperCase(),
            Ruleset: key,
          })),
        ),
    },
  },
  'network.firewall.ruleset.allowedip': {
    list: {
      help: 'List the addresses that rule sets allow.',
      fields: ['Ruleset', 'Allowed IP Addresses'],
      params: [option('r', 'ruleset-id', 'Only those of this rule set.')],
      run: (input) =>
        rulesets(input, input.one('rulesetid')).map(({ key, allowedHosts }) => ({
          AllowedIPAddresses:
            allowedHosts?.allIp !== false
              ? ['All']
              : [
                  ...(allowedHosts.ipAddress ?? []),
                  ...(allowedHosts.ipNetwork ?? []).map((one) => `${one.network}/${one.prefixLength}`),
                ],
          Ruleset: key,
        })),
    },
  },
}

function rulesets({ host }: CommandCall, id: string | undefined) {
  const all = host.config.firewall?.ruleset ?? []
  const found = id === undefined ? all : all.filter(({ key }) => key === id)
  if (id !== undefined && found.length === 0) throw notFound('a rule set named', id)
  return found
}

// What listens whatever is configured, and the ports of services that may be stopped.
const ALWAYS = [
  [443, 'rhttpproxy-work'],
  [902, 'busybox'],
  [8000, 'vmkernel'],
] as const
const OF_SERVICES: Readonly<Record<string, readonly [port: number, world: string]>> = {
  'TSM-SSH': [22, 'sshd'],
  'sfcbd-watchdog': [5989, 'sfcb-HTTPS-Daem'],
  slpd: [427, 'slpd'],
  snmpd: [161, 'snmpd'],
}

function listening({ host }: CommandCall): Row[] {
  const running = (host.config.service?.service ?? []).filter((service) => service.running)
  const ports = [...ALWAYS, ...running.flatMap(({ key }) => (OF_SERVICES[key] ? [OF_SERVICES[key]] : []))]
  return ports
    .toSorted((a, b) => a[0] - b[0])
    .map(([port, world]) => ({
      CCAlgo: 'newreno',
      ForeignAddress: '0.0.0.0:0',
      LocalAddress: `0.0.0.0:${port}`,
      Proto: port === 161 ? 'udp' : 'tcp',
      RecvQ: 0,
      SendQ: 0,
      State: port === 161 ? '' : 'LISTEN',
      WorldID: 2097000 + port,
      WorldName: world,
    }))
}
