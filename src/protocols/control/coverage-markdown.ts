import { loadFixture } from '../../spec/fixture.ts'
import type { Coverage } from './coverage.ts'

/** Why a property is constant: `constant is true: why`, or `a vCenter changes it when …` and what the emulator lacks for that. */
type Reasons = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The reasons by managed type and property. */
export const constantReasons = (): Reasons => loadFixture<Reasons>('coverage/constants.json')

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`

// Those that clients read most come first.
const FIRST = ['VirtualMachine', 'HostSystem', 'ClusterComputeResource']
const rank = (type: string): number => (FIRST.includes(type) ? FIRST.indexOf(type) : FIRST.length)

/** Coverage as the page docs/COVERAGE.md. */
export function coverageMarkdown({ operations, properties }: Coverage): string {
  const reasons = constantReasons()
  const types = Object.entries(properties)
    .filter(([, { source, derived, constant }]) => source + derived + constant.length > 0)
    .sort(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b, 'en'))
  const services = Object.entries(operations).map(([name, { counts }]) =>
    row(name, counts.stateful, counts['shape only'], counts.absent),
  )
  const served = types.map(([type, { source, derived, constant, absent }]) =>
    row(type, source, derived, constant.length, absent.length),
  )
  const changing = types.flatMap(([type, { constant }]) =>
    constant
      .filter((name) => !reasons[type]?.[name]?.startsWith('constant is true'))
      .map((name) => `- ${type}.${name}: ${reasons[type]?.[name] ?? '?'}`),
  )
  return `# Coverage

Made by \`vcemu coverage --markdown\` (in a checkout: \`npm run coverage\`); a test fails when this page is not what the sources say.

## Operations
${row('service', 'stateful', 'shape only', 'absent')}
|---|---|---|---|
${services.join('\n')}

## Properties
Source: kept as it is. Derived: made from what is kept, here or elsewhere. Constant: the same always. Absent: unset always.

${row('type', 'source', 'derived', 'constant', 'absent')}
|---|---|---|---|---|
${served.join('\n')}

## Constant here, and not in a vCenter
${changing.join('\n')}
`
}
