import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What only some rooms may name, because everybody else has it from `call`. */
const rules = [
  {
    what: 'the time of the machine; domain time is call.clock',
    names: ['Date.now', 'new Date()'],
    rooms: /^src\/(kernel|app|cli)\//,
  },
  {
    what: 'randomness that no seed governs; call.random, call.ids and call.secrets have it',
    names: ['Math.random', 'randomUUID', 'randomBytes', 'crypto.randomUUID'],
    rooms: /^src\/(kernel|app|cli)\//,
  },
  {
    // Transport time (long polls, slow clients, injected delays) is real.
    what: 'timers; what takes time is a task',
    names: ['setTimeout', 'setInterval', 'node:timers', 'node:timers/promises'],
    rooms: /^src\/(kernel|app|cli|protocols)\//,
  },
  {
    what: 'the end of the process, which is for the command line to decide',
    names: ['process.exit', 'process.abort'],
    rooms: /^src\/cli\//,
  },
  {
    what: 'signals to processes; uploads ask whether one lives',
    names: ['process.kill'],
    rooms: /^src\/(cli\/|features\/files\/uploads\.ts)/,
  },
  { what: 'a default export', names: ['export default'], rooms: /^$/ },
  { what: 'an exported namespace, enum or decorator', names: ['enum', 'namespace', 'decorator'], rooms: /^$/ },
]

/** Names of `rules` that a source file uses, each with its line. */
function namesIn(text: string): { name: string; line: number }[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest)
  const found: { name: string; line: number }[] = []
  const visit = (node: ts.Node): void => {
    const name = nameOf(node)
    if (name !== undefined) {
      found.push({ name, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function nameOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return `${node.expression.text}.${node.name.text}`
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) return node.expression.text
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    return (node.arguments?.length ?? 0) === 0 ? `new ${node.expression.text}()` : undefined
  }
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) return node.moduleSpecifier.text
  if (ts.isExportAssignment(node)) return 'export default'
  if (ts.isEnumDeclaration(node)) return 'enum'
  if (ts.isModuleDeclaration(node)) return 'namespace'
  if (ts.isDecorator(node)) return 'decorator'
  const isDefault = (modifier: ts.ModifierLike) => modifier.kind === ts.SyntaxKind.DefaultKeyword
  return ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isDefault) ? 'export default' : undefined
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => file.endsWith('.ts') && !file.startsWith('src/generated/'))
  .map((file) => ({ file, names: namesIn(readFileSync(file, 'utf8')) }))

test.each(rules)('only the rooms that may name it name $names.0: $what', ({ names, rooms }) => {
  const misplaced = sources
    .filter(({ file }) => !rooms.test(file))
    .flatMap(({ file, names: used }) =>
      used.filter(({ name }) => names.includes(name)).map(({ name, line }) => `${file}:${line} ${name}`),
    )
  expect(misplaced).toEqual([])
})

test('files are named in kebab-case', () => {
  expect(sources.map(({ file }) => file).filter((file) => !/^[a-z0-9-]+(\/[a-z0-9-]+)*\.ts$/.test(file))).toEqual([])
})
