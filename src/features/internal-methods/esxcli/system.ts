import type { OptionDef, OptionValue } from '../../../generated/vim25.ts'
import { performVim } from '../../../kernel/dispatch.ts'
import { ref } from '../../../kernel/managed.ts'
import { hostManagerId, managerContent } from '../../host/index.ts'
import { type CommandCall, CommandRefused, type Commands, notFound, option, type Row } from './command.ts'
import { runningVms, worldOf } from './worlds.ts'

const plain = (value: OptionValue['value']) =>
  typeof value === 'object' && value !== null ? (value as { _value?: string | number | boolean })._value : value
const pathOf = (key: string) => `/${key.replaceAll('.', '/')}`
const keyOf = (path: string) => path.replace(/^\//, '').replaceAll('/', '.')

function optionRow(setting: OptionValue, definition: OptionDef | undefined): Row {
  const type = (definition?.optionType ?? {}) as {
    min?: number
    max?: number
    defaultValue?: string | number | boolean
    validCharacters?: string
  }
  const value = plain(setting.value)
  const isText = typeof value === 'string'
  return {
    DefaultIntValue: isText ? 0 : Number(type.defaultValue ?? 0),
    DefaultStringValue: isText ? String(type.defaultValue ?? '') : '',
    Description: definition?.summary,
    HostSpecific: false,
    Impact: 'none',
    IntValue: isText ? 0 : Number(value),
    MaxValue: type.max ?? 0,
    MinValue: type.min ?? 0,
    Path: pathOf(setting.key),
    StringValue: isText ? value : '',
    Type: isText ? 'string' : 'integer',
    ValidCharacters: type.validCharacters ?? (isText ? '*' : ''),
  }
}

function settings(input: CommandCall) {
  const { option: all = [], optionDef } = input.host.config
  return { all, of: (key: string) => optionDef?.find((one) => one.key === key) }
}

function setAdvanced(input: CommandCall): true {
  const key = keyOf(input.one('option') ?? '')
  const { all, of } = settings(input)
  const before = all.find((one) => one.key === key)
  if (!before) throw notFound('an option named', input.one('option'))
  const wanted = input.given.default
    ? (of(key)?.optionType as { defaultValue?: string | number } | undefined)?.defaultValue
    : (input.one('intvalue') ?? input.one('stringvalue'))
  if (wanted === undefined) throw new CommandRefused('A value is missing: --int-value or --string-value.')
  const value = typeof plain(before.value) === 'string' ? String(wanted) : Number(wanted)
  if (typeof value === 'number' && !Number.isInteger(value)) throw new CommandRefused(`Invalid integer ${wanted}`)
  const boxed = typeof before.value === 'object' ? { ...(before.value as object), _value: value } : value
  performVim(input.call, 'UpdateOptions', ref('OptionManager', hostManagerId(input.host, 'optionmanager')), {
    changedValue: [{ key, value: boxed as OptionValue['value'] }],
  })
  return true
}

/** `esxcli system …` and `esxcli vm …`. */
export const systemCommands: Commands = {
  'system.hostname': {
    get: {
      help: 'Show the name of the host.',
      run: ({ host }) => {
        const { hostName = '', domainName = '' } = host.config.network?.dnsConfig ?? {}
        return {
          DomainName: domainName,
          FullyQualifiedDomainName: domainName ? `${hostName}.${domainName}` : hostName,
          HostName: hostName,
        }
      },
    },
    set: {
      help: 'Set the name of the host.',
      params: [
        option('d', 'domain', 'Name of the domain.'),
        option('f', 'fqdn', 'Name of host and domain.'),
        option('H', 'host', 'Name of the host.'),
      ],
      privilege: 'Host.Config.Network',
      run: (input) => {
        const config = input.host.config.network?.dnsConfig
        if (!config) throw notFound('the name service', undefined)
        const [name, ...domain] = input.one('fqdn')?.split('.') ?? []
        const hostName = name ?? input.one('host') ?? config.hostName
        const domainName = name === undefined ? (input.one('domain') ?? config.domainName) : domain.join('.')
        performVim(
          input.call,
          'UpdateDnsConfig',
          ref('HostNetworkSystem', hostManagerId(input.host, 'hostnetworksystem')),
          {
            config: { ...config, hostName, domainName },
          },
        )
        return true
      },
    },
  },
  'system.version': {
    get: {
      help: 'Show product and version.',
      run: ({ host }) => {
        const { product } = host.config
        return {
          Build: `Releasebuild-${product.build}`,
          Patch: '0',
          Product: product.name,
          Update: product.version.split('.')[2] ?? '0',
          Version: product.version,
        }
      },
    },
  },
  'system.time': { get: { help: 'Show the system time.', run: ({ call }) => call.clock.stamp().replace(/\.\d+/, '') } },
  'system.uuid': { get: { help: 'Show the UUID of the host.', run: ({ host }) => host.uuid } },
  'system.stats.uptime': {
    get: {
      help: 'Show for how many microseconds the host has been running.',
      run: ({ call, host }) => (call.clock.now() - Date.parse(host.runtime.bootTime ?? call.clock.stamp())) * 1000,
    },
  },
  'system.stats.installtime': {
    get: { help: 'Show when the host was installed.', run: () => managerContent().installDate },
  },
  'system.maintenanceMode': {
    get: {
      help: 'Show whether the host is in maintenance mode.',
      run: ({ host }) => (host.runtime.inMaintenanceMode ? 'Enabled' : 'Disabled'),
    },
    set: {
      help: 'Enter or leave maintenance mode.',
      params: [
        option('e', 'enable', 'true to enter.', { required: true }),
        option('t', 'timeout', 'Seconds to wait for at most.'),
      ],
      privilege: 'Host.Config.Maintenance',
      run: (input) => {
        const self = ref('HostSystem', input.host.id)
        const timeout = Number(input.one('timeout') ?? 0)
        const enters = input.boolean('enable') ?? false
        if (enters === input.host.runtime.inMaintenanceMode)
          throw new CommandRefused(`Maintenance mode is already ${enters ? 'enabled' : 'disabled'}.`)
        performVim(input.call, enters ? 'EnterMaintenanceMode_Task' : 'ExitMaintenanceMode_Task', self, { timeout })
        return true
      },
    },
  },
  'system.settings.advanced': {
    list: {
      help: 'List the advanced options.',
      params: [
        option('d', 'delta', 'Only those that differ from their default.', { flag: true }),
        option('o', 'option', 'Only this option: /Net/GuestIPHack.'),
        option('t', 'tree', 'Only those below this path.'),
      ],
      run: (input) => {
        const { all, of } = settings(input)
        const one = input.one('option')
        const tree = input.one('tree')
        const rows = all
          .filter(({ key }) => one === undefined || key === keyOf(one))
          .filter(({ key }) => tree === undefined || `${pathOf(key)}/`.startsWith(`/${tree.replace(/^\/|\/$/g, '')}/`))
          .map((setting) => optionRow(setting, of(setting.key)))
        if (one !== undefined && rows.length === 0) throw notFound('an option named', one)
        return input.given.delta
          ? rows.filter((row) => row.IntValue !== row.DefaultIntValue || row.StringValue !== row.DefaultStringValue)
          : rows
      },
    },
    set: {
      help: 'Set an advanced option.',
      params: [
        option('d', 'default', 'Back to its default.', { flag: true }),
        option('i', 'int-value', 'The value of an option that is a number.'),
        option('o', 'option', 'The option: /Net/GuestIPHack.', { required: true }),
        option('s', 'string-value', 'The value of an option that is text.'),
      ],
      privilege: 'Host.Config.AdvancedConfig',
      run: setAdvanced,
    },
  },
  'system.module': {
    list: {
      help: 'List the modules of the kernel.',
      fields: ['Name', 'Is Loaded', 'Is Enabled'],
      run: ({ host }) =>
        (host.managers?.kernelModules ?? managerContent().kernelModules).map(({ name, loaded, enabled }) => ({
          IsEnabled: enabled,
          IsLoaded: loaded,
          Name: name,
        })),
    },
  },
  'system.account': {
    list: {
      help: 'List the local accounts.',
      fields: ['User ID', 'Description', 'Shell Access'],
      run: ({ host }) =>
        (host.managers?.localAccounts ?? managerContent().localAccounts).map((account) => ({
          Description: account.fullName ?? '',
          ShellAccess: (account as { shellAccess?: boolean }).shellAccess ?? false,
          UserID: account.principal,
        })),
    },
  },
  'system.ntp': {
    get: {
      help: 'Show the time servers.',
      run: ({ host }) => ({
        Enabled: host.config.service?.service?.find(({ key }) => key === 'ntpd')?.running ?? false,
        Loglevel: 'warning',
        PID: '',
        RuntimeEnabled: host.config.service?.service?.find(({ key }) => key === 'ntpd')?.running ?? false,
        Server: host.config.dateTimeInfo?.ntpConfig?.server ?? [],
      }),
    },
  },
  'vm.process': {
    list: {
      help: 'List the running virtual machines.',
      run: (input) =>
        runningVms(input).map((vm) => ({
          ConfigFile: vm.config.files.vmPathName?.replace(/^\[(.*?)\] /, '/vmfs/volumes/$1/'),
          DisplayName: vm.name,
          ProcessID: 0,
          UUID: pairs(vm.config.uuid),
          VMXCartelID: worldOf(vm) - 1,
          WorldID: worldOf(vm),
        })),
    },
    kill: {
      help: 'Stop a virtual machine by force.',
      params: [
        option('t', 'type', 'soft, hard or force.', { required: true }),
        option('w', 'world-id', 'World id of the virtual machine.', { required: true }),
      ],
      run: (input) => {
        const vm = runningVms(input).find((one) => String(worldOf(one)) === input.one('worldid'))
        if (!vm) throw notFound('a VM with world id', input.one('worldid'))
        performVim(input.call, 'PowerOffVM_Task', ref('VirtualMachine', vm.id), {})
        return true
      },
    },
  },
}

/** `56 4d 3f …-…`: eight bytes, a dash, eight bytes. */
function pairs(uuid: string): string {
  const bytes = uuid.replaceAll('-', '').match(/../g) ?? []
  return `${bytes.slice(0, 8).join(' ')}-${bytes.slice(8).join(' ')}`
}
