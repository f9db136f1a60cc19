import type { Call } from '../../kernel/call.ts'
import { ref } from '../../kernel/managed.ts'
import { soap } from '../../kernel/operation.ts'
import type { HostState } from '../inventory/index.ts'
import { type Command, commandNamespaces, commandsOf } from './esxcli/index.ts'
import { hostObject } from './executer.ts'
import { resultType } from './result-text.ts'

const TYPE_MANAGER = 'dynamicTypeManager'
const VERSION = 'vim.version.version5'

export const typeManagerDefinition = hostObject('InternalDynamicTypeManager', TYPE_MANAGER)

interface Filter {
  readonly _typeName?: string
  readonly id?: string
  readonly typeSubstr?: string
}

function methodInfo(namespace: string, name: string, { params = [] }: Command) {
  return {
    name,
    wsdlName: `${resultType(namespace, name)}`,
    version: VERSION,
    paramTypeInfo: params.map((param) => ({
      name: param.name,
      version: VERSION,
      type: param.flag ? 'boolean' : 'string',
      privId: '',
      annotation: param.required ? [] : [{ name: 'optional' }],
    })),
    returnTypeInfo: {
      name: 'returnval',
      version: VERSION,
      type: `vim.EsxCLI.${namespace}.${name}`,
      privId: '',
      annotation: [{ name: 'optional' }],
    },
    fault: ['vim.EsxCLI.CLIFault'],
    privId: 'Host.Config.Settings',
    annotation: [],
  }
}

function typeInfo({ typeSubstr = '' }: Filter) {
  const managed = commandNamespaces
    .map((namespace) => ({ namespace, name: `vim.EsxCLI.${namespace}` }))
    .filter(({ name }) => name.includes(typeSubstr))
  return {
    managedTypeInfo: managed.map(({ namespace, name }) => ({
      name,
      wsdlName: `VimEsxCLI${namespace.replaceAll('.', '')}`,
      version: VERSION,
      base: ['vmodl.ManagedObject'],
      property: [],
      method: Object.entries(commandsOf(namespace)!).map(([method, command]) => methodInfo(namespace, method, command)),
      annotation: [],
    })),
    // What columns results have, where they are tables: the type of each is text to the caller.
    dataTypeInfo: managed.flatMap(({ namespace, name }) =>
      Object.entries(commandsOf(namespace)!).flatMap(([method, { fields }]) =>
        fields
          ? [
              {
                name: `${name}.${method}`,
                wsdlName: resultType(namespace, method),
                version: VERSION,
                base: ['vmodl.DynamicData'],
                property: fields.map((field) => ({
                  name: field.replaceAll(' ', ''),
                  version: VERSION,
                  type: 'string',
                  annotation: [{ name: 'optional' }],
                })),
                annotation: [],
              },
            ]
          : [],
      ),
    ),
  }
}

function instances({ id, typeSubstr = '' }: Filter) {
  const all = [
    { id: 'ha-dynamic-type-manager-local-cli-cliinfo', moType: 'vim.CLIInfo' },
    ...commandNamespaces.map((namespace) => ({
      id: `ha-cli-handler-${namespace.replaceAll('.', '-')}`,
      moType: `vim.EsxCLI.${namespace}`,
    })),
  ]
  return all.filter((one) => (id === undefined || one.id === id) && one.moType.includes(typeSubstr))
}

const filterOf = (args: Record<string, unknown>) => (args.filterSpec ?? {}) as Filter

/** Which commands and types a host's esxcli has. */
export const typeManagerOperations = [
  soap('vim25', 'RetrieveDynamicTypeManager', {
    mode: 'read',
    handle: (self, _, call: Call) =>
      ref(typeManagerDefinition.type, `${TYPE_MANAGER}-${(call.find(self).state as HostState).number}`),
  }),
  soap('vim25', 'DynamicTypeMgrQueryTypeInfo', { mode: 'read', handle: (_, args) => typeInfo(filterOf(args)) }),
  soap('vim25', 'DynamicTypeMgrQueryMoInstances', { mode: 'read', handle: (_, args) => instances(filterOf(args)) }),
]
