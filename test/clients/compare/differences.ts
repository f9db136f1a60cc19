import type { Portrait } from './portrait.ts'

/** A difference that is meant, and why. */
export interface Allowed {
  /** Matched against `path · property`. */
  where: RegExp
  reason: string
  /** Whether the two values may differ in this way; any way when it is not given. */
  when?: (reference: string | undefined, ours: string | undefined) => boolean
}

/** The differences that nothing in the list allows, as lines that a person reads. */
export function differences(reference: Portrait, ours: Portrait, allowed: Allowed[]): string[] {
  const keys = [...new Set([...reference.keys(), ...ours.keys()])].sort()
  return keys
    .filter((key) => reference.get(key) !== ours.get(key))
    .filter(
      (key) =>
        !allowed.some(({ where, when }) => where.test(key) && (when?.(reference.get(key), ours.get(key)) ?? true)),
    )
    .map((key) => `${key}: vcsim ${reference.get(key) ?? '(none)'}, ours ${ours.get(key) ?? '(none)'}`)
}

/** The class that a vCenter's switches have; vcsim has its base. */
const baseNames = (text: string | undefined) =>
  text?.replaceAll('VmwareDistributedVirtualSwitch', 'DistributedVirtualSwitch')
const members = (text: string | undefined) => new Set((text ?? '').split(', '))

const sorted = (text: string | undefined) => text?.split(', ').sort().join(', ')

/** What our inventory has otherwise than govmomi's simulator, on purpose. */
export const meant: Allowed[] = [
  { where: /_C\d+_.*_VM\d+ · runtime\.host$/, reason: 'vcsim places at random' },
  {
    where: /· device keys$/,
    reason: "keys are a vCenter's: 1000 for the SCSI controller, 2000 for the disk, 3000 for the CD-ROM drive",
  },
  { where: /· config\.version$/, reason: "the hardware version is the default of our hosts, vcsim's is vmx-13" },
  { where: /· address$/, reason: "addresses are of vCenter's range 00:50:56:80-bf" },
  {
    where: /^\/.*DC\d+ · network$/,
    reason: 'vcsim lists the last port group twice, and no opaque networks',
    when: (reference, ours) => {
      const theirs = members(reference)
      return (
        [...theirs].every((id) => members(ours).has(id)) &&
        [...members(ours)].every((id) => theirs.has(id) || id.startsWith('OpaqueNetwork:'))
      )
    },
  },
  {
    where: / · /,
    reason: "a switch is of a vCenter's class; clients may name either",
    when: (reference, ours) => baseNames(sorted(reference)) === sorted(baseNames(ours)),
  },
  {
    where: /_C\d+ · network$/,
    reason: 'the networks of a cluster are those of its hosts, and it has none',
    when: (_reference, ours) => ours === '',
  },
  {
    where: /· config\.numPorts$/,
    reason: 'uplink groups have a port for each uplink of each host, and early binding makes the ports that VMs need',
    when: (reference, ours) => Number(ours) > Number(reference),
  },
  {
    where: /· devices$/,
    reason: 'the same devices in the order of a vCenter',
    when: (reference, ours) => sorted(reference?.replaceAll(' ', ', ')) === sorted(ours?.replaceAll(' ', ', ')),
  },
  {
    where: /\/vm(?:\/F\d+)? · childEntity$/,
    reason: 'a vCenter lists vApps among the children of their folder',
    when: (reference, ours) => {
      const mine = [...members(ours)].filter((child) => !child.startsWith('VirtualApp:'))
      return mine.sort().join() === [...members(reference)].sort().join()
    },
  },
  {
    where: /· childType$/,
    reason: 'the same kinds, in the order and with the names of a vCenter',
    when: (reference, ours) => [...members(reference)].every((kind) => members(ours).has(kind)),
  },
  {
    where: /· config\.backingType$/,
    reason: 'a vCenter says standard where vcsim says nothing',
    when: (reference, ours) => ['null', '""', '', undefined].includes(reference) && ours === 'standard',
  },
]
