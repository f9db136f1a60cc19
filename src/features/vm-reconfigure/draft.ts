import type {
  OptionValue,
  VirtualMachineConfigInfo,
  VirtualMachineConfigSpec,
  VirtualMachinePowerState,
} from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { VmFile } from '../inventory/index.ts'

/** What of a VM a configuration change reads and writes. */
export interface VmDraft {
  /** Id of the VM; unset where it has none yet. */
  readonly id?: string | undefined
  readonly name: string
  /** Id of its folder: names are unique there. */
  readonly parent?: string | undefined
  readonly config: VirtualMachineConfigInfo
  readonly powerState: VirtualMachinePowerState
  readonly files: readonly VmFile[]
  /** Id of the datastore of its .vmx. */
  readonly home: string
  readonly host?: string | undefined
  /** Storage policies by `''` (the VM's home) or the disk's key. */
  readonly storagePolicies?: Readonly<Record<string, string>> | undefined
}

/** The changed VM. `shortcuts`: what `SET.<path>` keys of extraConfig asked for, by path. */
export interface ConfiguredVm extends VmDraft {
  readonly shortcuts: Readonly<Record<string, string>>
}

export type Spec = VirtualMachineConfigSpec
export type Field = Exclude<keyof Spec, '_typeName'>

/** A change under way. `config` is replaced, never mutated in depth. */
export interface Work {
  readonly call: Call
  readonly draft: VmDraft
  readonly spec: Spec
  readonly creating: boolean
  name: string
  config: VirtualMachineConfigInfo
  files: readonly VmFile[]
  shortcuts: Record<string, string>
  storagePolicies: Readonly<Record<string, string>> | undefined
}

/** Sets fields of the configuration; a field that is undefined is removed. */
export function put(
  work: Work,
  fields: { [K in keyof VirtualMachineConfigInfo]?: VirtualMachineConfigInfo[K] | undefined },
): void {
  const config = { ...work.config, ...fields } as Record<string, unknown>
  for (const [key, value] of Object.entries(fields)) if (value === undefined) delete config[key]
  work.config = config as unknown as VirtualMachineConfigInfo
}

export function putHardware(work: Work, fields: Partial<VirtualMachineConfigInfo['hardware']>): void {
  work.config = { ...work.config, hardware: { ...work.config.hardware, ...fields } }
}

/** InvalidArgument for a field of the spec. */
export function invalidField(field: string): Fault {
  return invalidArgument(`configSpec.${field}`)
}

export function refusePower(work: Work): never {
  throw new Fault('InvalidPowerState', { requestedState: 'poweredOff', existingState: work.draft.powerState })
}

/** An option's value as text: what .vmx files hold. */
export function optionText(option: OptionValue): string {
  const { value } = option as { value: unknown }
  if (typeof value === 'object' && value !== null && '_value' in value) return shownText(value._value)
  return shownText(value)
}

function shownText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value === undefined || value === null ? '' : String(value)
}
