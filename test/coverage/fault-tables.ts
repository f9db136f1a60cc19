import { existsSync, readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { allFeatures } from '../../src/features/index.ts'
import { loadVimSpec } from '../../src/spec/vim.ts'

const FOLDER = 'test/coverage/faults'

/** One declared fault of one method: `test/… > title` that raises it, or `never: why`; undefined where no table has it. */
export interface DeclaredFault {
  readonly method: string
  readonly fault: string
  readonly answer: string | undefined
}

type Tables = Record<string, Record<string, string>>

/** All tables as one, by method. Several features may serve a method, each for its own class: entries that point to a test win. */
function readTables(): Tables {
  const all: Tables = {}
  for (const file of readdirSync(FOLDER)) {
    const table = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Tables
    for (const [method, faults] of Object.entries(table)) {
      all[method] ??= {}
      for (const [fault, answer] of Object.entries(faults)) {
        if (!all[method][fault]?.startsWith('test/')) all[method][fault] = answer
      }
    }
  }
  return all
}

/** Wire names of the vim25 methods that some feature serves. */
export function servedMethods(): string[] {
  const served = allFeatures.flatMap(({ operations = [] }) => operations)
  return [...new Set(served.filter(({ namespace }) => namespace === 'vim25').map(({ id }) => id))].sort()
}

/** Every declared fault of every method served. A subtype's entry counts for its base. */
export function declaredFaults(): DeclaredFault[] {
  const tables = readTables()
  const spec = loadVimSpec()
  return servedMethods().flatMap((method) =>
    spec.method('vim25', method)!.faults.map((fault) => {
      const entries = Object.entries(tables[method] ?? {})
      const own = tables[method]?.[fault]
      const subtypes = entries.filter(([name]) => name !== fault && spec.isSubtype(name, fault)).map(([, text]) => text)
      const raised = [own, ...subtypes].find((text) => text?.startsWith('test/'))
      return { method, fault, answer: raised ?? own ?? subtypes[0] }
    }),
  )
}

/** What is wrong with any entry of any table, those that another table's overrule too. */
export function flawedEntries(): string[] {
  return readdirSync(FOLDER).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Tables).flatMap(([method, faults]) =>
      Object.entries(faults).flatMap(([fault, answer]) => {
        const what = flaw(answer)
        return what === undefined ? [] : [`${file} ${method} ${fault}: ${what}`]
      }),
    ),
  )
}

/** Methods that a table names and no feature serves; faults that a method does not declare in any base. */
export function strayEntries(): string[] {
  const spec = loadVimSpec()
  const served = new Set(servedMethods())
  return Object.entries(readTables()).flatMap(([method, faults]) => {
    if (!served.has(method)) return [`${method}: nobody serves it`]
    return Object.keys(faults)
      .filter((fault) => !spec.isFault(fault))
      .map((fault) => `${method}: ${fault} is no fault`)
  })
}

/** What is wrong with an answer; undefined when nothing is. */
export function flaw(answer: string | undefined): string | undefined {
  if (answer === undefined) return 'in no table'
  if (/^never: \S/.test(answer)) return undefined
  const [file = '', ...titles] = answer.split(' > ')
  const title = titles.at(-1)
  if (!file.startsWith('test/') || title === undefined) return answer
  if (!existsSync(file)) return `no file ${file}`
  return titlesOf(file).some((known) => known.test(title)) ? undefined : `no test "${title}" in ${file}`
}

const known = new Map<string, RegExp[]>()

/** Titles of a file's tests as patterns: places that a table of cases fills match anything. */
function titlesOf(file: string): RegExp[] {
  let patterns = known.get(file)
  if (!patterns) {
    patterns = []
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest)
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) patterns?.push(...titlesIn(node, source))
      ts.forEachChild(node, visit)
    }
    visit(source)
    known.set(file, patterns)
  }
  return patterns
}

/** Every string in a file, property names too: what a variable may stand for. */
function stringsIn(source: ts.SourceFile): string[] {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...found]
}

/** The title that a call gives a test, if it makes one: `test('title', …)`, or `raises(method, fault, …)` of fault-cases.ts. */
function titlesIn(call: ts.CallExpression, source: ts.SourceFile): RegExp[] {
  const [first, second] = call.arguments
  const callee = call.expression.getText(source)
  if (callee === 'raises' && first && second) {
    const [method, fault] = [first, second].map((name) =>
      ts.isStringLiteralLike(name)
        ? name.text
        : `(?:${stringsIn(source)
            .filter((text) => /^\w+$/.test(text))
            .join('|')})`,
    )
    return [new RegExp(`^${method} faults ${fault}$`)]
  }
  if (!/^(test|it)\b/.test(callee) || !first) return []
  if (ts.isStringLiteralLike(first)) return [titlePattern(first.text)]
  return ts.isTemplateExpression(first)
    ? [titlePattern([first.head.text, ...first.templateSpans.map(({ literal }) => literal.text)].join('%s'))]
    : []
}

function titlePattern(title: string): RegExp {
  const literal = title.split(/%[sdifjoO]|\$[\w.]+/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literal.join('.*')}$`)
}
