import { readFileSync } from 'node:fs'
import { allFeatures } from '../../src/features/index.ts'
import { Kernel } from '../../src/kernel/kernel.ts'
import { coverageOf } from '../../src/protocols/control/index.ts'
import { loadVimSpec } from '../../src/spec/vim.ts'
import { TEST_SETTINGS } from '../features/harness.ts'
import { declaredFaults, servedMethods } from './fault-tables.ts'

/** Why a property is constant: `constant is true: why`, or `a vCenter changes it when …` and what the emulator lacks for that. */
type Constants = Record<string, Record<string, string>>

/** The checked-in reasons, by managed type and property. */
export const constantReasons = (): Constants =>
  JSON.parse(readFileSync('test/coverage/constants.json', 'utf8')) as Constants

/** Operations and properties of the features, without an inventory. */
export function currentCoverage(): ReturnType<typeof coverageOf> {
  const kernel = new Kernel(TEST_SETTINGS, loadVimSpec(), allFeatures)
  const result = coverageOf(kernel)
  kernel.close()
  return result
}

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`

/** docs/COVERAGE.md as it should be. */
export function coverageText(): string {
  const { operations, properties } = currentCoverage()
  const reasons = constantReasons()
  const types = Object.keys(properties).filter((type) => {
    const { source, derived, constant } = properties[type]!
    return source + derived + constant.length > 0
  })
  types.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en'))
  const faults = declaredFaults()
  const tested = faults.filter(({ answer }) => answer?.startsWith('test/')).length
  const changing = types.flatMap((type) =>
    properties[type]!.constant.filter((name) => !reasons[type]?.[name]?.startsWith('constant is true')).map(
      (name) => `- ${type}.${name}: ${reasons[type]?.[name] ?? '?'}`,
    ),
  )
  return `# Coverage

Made by \`npm run coverage\`; a test fails when this page is not what the sources say.

## Operations
${row('service', 'stateful', 'shape only', 'absent')}
|---|---|---|---|
${Object.entries(operations)
  .map(([name, { counts }]) => row(name, counts.stateful, counts['shape only'], counts.absent))
  .join('\n')}

Of the ${servedMethods().length} methods of vim25 that are served, ${faults.length} faults are declared: a test raises ${tested}, and \`test/coverage/faults/\` says of
${faults.length - tested} why they cannot arise.

## Properties
Source: kept as it is. Derived: made from what is kept, here or elsewhere. Constant: the same always. Absent: unset always.

${row('type', 'source', 'derived', 'constant', 'absent')}
|---|---|---|---|---|
${types
  .map((type) => {
    const { source, derived, constant, absent } = properties[type]!
    return row(type, source, derived, constant.length, absent.length)
  })
  .join('\n')}

## Constant here, and not in a vCenter
${changing.join('\n')}
`
}

// Those that clients read most come first.
const FIRST = ['VirtualMachine', 'HostSystem', 'ClusterComputeResource']
const rank = (type: string): number => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length)
