import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  GuestInfo,
  OptionValue,
  VirtualMachineCapability,
  VirtualMachineConfigInfo,
  VirtualMachineFeatureRequirement,
  VirtualMachineQuickStats,
  VirtualMachineRuntimeInfo,
} from '../../generated/vim25.ts'
import { share } from '../../spec/shared-value.ts'
import { packageRoot } from '../../spec/tables.ts'

interface ConfigFixture {
  config: VirtualMachineConfigInfo
  extraConfigAtCreate: OptionValue[]
  extraConfigAfterFirstPowerOn: OptionValue[]
}
interface RuntimeFixture {
  runtime: VirtualMachineRuntimeInfo
  poweredOnFeatureRequirement: VirtualMachineFeatureRequirement[]
  guestNeverRun: GuestInfo
  guestRunning: GuestInfo
  quickStats: VirtualMachineQuickStats
  capability: VirtualMachineCapability
  minRequiredEVCModeKey: string
}

/** Constant content of virtual machines, from `fixtures/vm/`; shared by all of them. */
export interface VmDefaults extends ConfigFixture, RuntimeFixture {
  /** Methods that a VM's state rules out, by state. */
  disabledMethods: Readonly<Record<string, readonly string[]>>
}

export interface GuestOs {
  readonly id: string
  readonly family: string
  readonly fullName: string
}

let loaded: VmDefaults | undefined
let systems: Map<string, GuestOs> | undefined

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(packageRoot(), 'fixtures', path), 'utf8')) as T
}

export function vmDefaults(): VmDefaults {
  loaded ??= share({
    ...read<ConfigFixture>('vm/config.json'),
    ...read<RuntimeFixture>('vm/runtime.json'),
    disabledMethods: read<{ VirtualMachine: Record<string, string[]> }>('vm/disabled-methods.json').VirtualMachine,
  })
  return loaded
}

/** The guest system with this guestId (`ubuntu64Guest`); undefined when there is none. */
export function guestOs(id: string): GuestOs | undefined {
  systems ??= new Map(read<GuestOs[]>('config-option/guest-os.json').map((system) => [system.id, system]))
  return systems.get(id)
}
