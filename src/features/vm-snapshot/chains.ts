import type { VirtualDevice, VirtualMachineConfigInfo } from '../../generated/vim25.ts'
import { isA } from '../../spec/typed.ts'
import type { VmFile } from '../inventory/index.ts'
import { type Backing, chainOf, filesOfDisk } from '../vm-devices/index.ts'

type Config = VirtualMachineConfigInfo

/** What the VM and its snapshots are made of, while links of chains are merged. */
export interface Chains {
  vm: Config
  snapshots: Map<string, Config>
  files: readonly VmFile[]
}

function diskBackings(config: Config): Backing[] {
  return (config.hardware.device ?? []).flatMap((device) =>
    isA(device, 'VirtualDisk') && device.backing ? [device.backing as Backing] : [],
  )
}

/** Names of every disk file that a configuration is made of, parents included. */
export function linksOf(config: Config): Set<string> {
  return new Set(
    (config.hardware.device ?? []).flatMap((device) => (isA(device, 'VirtualDisk') ? chainOf(device) : [])),
  )
}

/** The next link to merge: a file that neither the VM nor a snapshot stands on directly and that only one other builds on. */
function mergeable(chains: Chains): { file: string; child: string } | undefined {
  const tops = new Set<string>()
  const children = new Map<string, Set<string>>()
  for (const config of [chains.vm, ...chains.snapshots.values()]) {
    for (const backing of diskBackings(config)) {
      if (backing.fileName) tops.add(backing.fileName)
      for (let one = backing; one.parent; one = one.parent) {
        const parent = one.parent.fileName ?? ''
        const known = children.get(parent) ?? new Set<string>()
        children.set(parent, known.add(one.fileName ?? ''))
      }
    }
  }
  const own = new Set(chains.files.map((file) => file.name))
  for (const [file, above] of children) {
    // A linked clone's parent belongs to another VM.
    if (tops.has(file) || above.size !== 1 || !own.has(file)) continue
    return { file, child: [...above][0]! }
  }
  return undefined
}

function without(backing: Backing, file: string, child: string): Backing {
  if (backing.fileName === child && backing.parent?.fileName === file)
    return { ...backing.parent, ...(backing.contentId ? { contentId: backing.contentId } : {}) }
  if (!backing.parent) return backing
  const parent = without(backing.parent, file, child)
  return parent === backing.parent ? backing : { ...backing, parent }
}

function rewritten(config: Config, file: string, child: string): Config {
  const device = (config.hardware.device ?? []).map((one): VirtualDevice => {
    if (!isA(one, 'VirtualDisk') || !one.backing) return one
    const backing = without(one.backing as Backing, file, child)
    return backing === one.backing ? one : ({ ...one, backing } as VirtualDevice)
  })
  return { ...config, hardware: { ...config.hardware, device } }
}

/** Merges every link that can be; true when there was one. A merged file takes up what its child held. */
export function consolidate(chains: Chains): boolean {
  let any = false
  for (let next = mergeable(chains); next; next = mergeable(chains)) {
    any = true
    const { file, child } = next
    chains.vm = rewritten(chains.vm, file, child)
    for (const [id, config] of chains.snapshots) chains.snapshots.set(id, rewritten(config, file, child))
    const gone = filesOfDisk(chains.files, child)
    const held = gone.reduce((sum, one) => (one.type === 'diskExtent' ? sum + one.size : sum), 0)
    const keeps = new Set(filesOfDisk(chains.files, file))
    chains.files = chains.files
      .filter((one) => !gone.includes(one))
      .map((one) =>
        held > 0 && keeps.has(one) && one.type === 'diskExtent' && one.size === 0 ? { ...one, size: held } : one,
      )
  }
  return any
}

/** Whether links remain that could be merged. */
export function needsConsolidation(chains: Chains): boolean {
  return mergeable(chains) !== undefined
}

/** Deletes the deltas among `candidates` that nothing is made of any more. */
export function dropUnused(chains: Chains, candidates: ReadonlySet<string>): void {
  const used = new Set([chains.vm, ...chains.snapshots.values()].flatMap((config) => [...linksOf(config)]))
  for (const name of candidates) {
    if (used.has(name) || !/-\d{6}\.vmdk$/.test(name)) continue
    const gone = new Set(filesOfDisk(chains.files, name))
    chains.files = chains.files.filter((file) => !gone.has(file))
  }
}
