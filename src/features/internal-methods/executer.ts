import type { Call } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type ManagedDefinition, type Ref, ref } from '../../kernel/managed.ts'
import { soap } from '../../kernel/operation.ts'
import type { Store } from '../../store/store.ts'
import { type HostState, hostKind } from '../inventory/index.ts'
import { CommandRefused, commandsOf } from './esxcli/index.ts'
import { commandInfoText, givenOf, refusalDetail, resultText, valuesOf } from './result-text.ts'

const EXECUTER = 'managedMethodExecuter'
const CLI_INFO = 'ha-dynamic-type-manager-local-cli-cliinfo'

/** An object of a host that only undocumented methods name. */
export function hostObject(type: string, prefix: string): ManagedDefinition<HostState> {
  return {
    type,
    kind: hostKind,
    companion: {
      prefix,
      resolve: (id: string, store: Store) => store.first(hostKind, 'number', id.slice(prefix.length + 1)),
      idOf: (host) => `${prefix}-${host.number}`,
    },
    parent: (host) => ref('HostSystem', host.id),
    properties: {},
  }
}

export const executerDefinition = hostObject('ReflectManagedMethodExecuter', EXECUTER)

interface SoapCall {
  readonly moid: string
  readonly method: string
  readonly argument?: readonly { name: string; val: string }[]
}
interface SoapResult {
  readonly response?: string
  readonly fault?: { readonly faultMsg: string; readonly faultDetail?: string }
}

const failed = (faultMsg: string, faultDetail?: string): SoapResult => ({
  fault: { faultMsg, ...(faultDetail === undefined ? {} : { faultDetail }) },
})
const NOT_FOUND = 'The object or item referred to could not be found.'

function execute(host: HostState, { moid, method, argument = [] }: SoapCall, call: Call): SoapResult {
  if (host.runtime.connectionState !== 'connected') throw new Fault('HostNotConnected')
  if (moid === CLI_INFO) {
    if (method !== 'vim.CLIInfo.FetchCLIInfo') return failed(`Method ${method} not found on ${moid}`)
    const [typeName = ''] = valuesOf('typeName', argument.find(({ name }) => name === 'typeName')?.val ?? '')
    const namespace = typeName.replace(/^vim\.EsxCLI\./, '')
    const commands = commandsOf(namespace)
    return commands ? { response: commandInfoText(namespace, commands) } : failed(NOT_FOUND)
  }
  const path = method.replace(/^vim\.EsxCLI\./, '')
  const namespace = path.slice(0, path.lastIndexOf('.'))
  const name = path.slice(path.lastIndexOf('.') + 1)
  const commands = commandsOf(namespace)
  const command = commands && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command || moid !== `ha-cli-handler-${namespace.replaceAll('.', '-')}`) return failed(NOT_FOUND)
  const self = ref('HostSystem', host.id)
  if (command.privilege) call.require(self, command.privilege)
  const given = givenOf(argument)
  const known = command.params ?? []
  const one = (parameter: string) => given[parameter]?.at(-1)
  try {
    for (const parameter of Object.keys(given))
      if (!known.some((each) => each.name === parameter)) throw new CommandRefused(`Invalid option ${parameter}`)
    for (const each of known)
      if (each.required && one(each.name) === undefined)
        throw new CommandRefused(`Missing required parameter ${each.aliases.join('|')}`)
    const boolean = (parameter: string) => {
      const text = one(parameter)?.toLowerCase()
      if (text === undefined) return undefined
      if (['true', '1', 'yes', 'on', 't', 'y'].includes(text)) return true
      if (['false', '0', 'no', 'off', 'f', 'n'].includes(text)) return false
      throw new CommandRefused(`Invalid boolean ${text} of ${parameter}`)
    }
    return { response: resultText(namespace, name, command.run({ call, host, given, one, boolean })) }
  } catch (error) {
    if (error instanceof CommandRefused) return failed('EsxCLI.CLIFault.summary', refusalDetail(error.message))
    throw error
  }
}

const stateOf = (self: Ref, call: Call) => call.find(self).state as HostState

/** Running esxcli commands of a host through vCenter. */
export const executerOperations = [
  soap('vim25', 'RetrieveManagedMethodExecuter', {
    mode: 'read',
    handle: (self, _, call) => ref(executerDefinition.type, `${EXECUTER}-${stateOf(self, call).number}`),
  }),
  soap('vim25', 'ExecuteSoap', {
    handle: (self, args, call) => execute(stateOf(self, call), args as unknown as SoapCall, call),
  }),
]
