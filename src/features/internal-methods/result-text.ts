import type { Cell, Row } from './esxcli/command.ts'
import type { Command, Given } from './esxcli/index.ts'

// ExecuteSoap carries arguments and results as text: elements without an envelope.

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const NAMES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => ESCAPES[one]!)
const plain = (text: string) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => NAMES[name]!)

/** What a type is called on the wire: `VimEsxCLInetworkvmlist`. */
export function resultType(namespace: string, method: string): string {
  return `VimEsxCLI${namespace.replaceAll('.', '')}${method}`
}

function object(type: string, content: string): string {
  const spaces =
    'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="urn:vim25"'
  return `<obj ${spaces} versionId="5.0" xsi:type="${type}">${content}</obj>`
}

function element(name: string, value: Cell): string {
  if (value === undefined) return ''
  if (Array.isArray(value)) return value.map((item) => element(name, item as string)).join('')
  return `<${name}>${escaped(String(value))}</${name}>`
}

function fieldsOf(row: Row): string {
  return Object.entries(row)
    .map(([name, value]) => element(name, value))
    .join('')
}

/** The text of a command's result. */
export function resultText(namespace: string, method: string, result: ReturnType<Command['run']>): string {
  if (typeof result === 'string') return object('xsd:string', escaped(result))
  if (typeof result === 'boolean') return object('xsd:boolean', String(result))
  if (typeof result === 'number') return object('xsd:long', String(result))
  const type = resultType(namespace, method)
  if (!isRows(result)) return object(type, fieldsOf(result))
  const rows = result.map((row) => `<DataObject xsi:type="${type}">${fieldsOf(row)}</DataObject>`)
  return object('ArrayOfDataObject', rows.join(''))
}

function isRows(result: readonly Row[] | Row): result is readonly Row[] {
  return Array.isArray(result)
}

function item(name: string, help: string): string {
  return element('name', name) + element('displayName', name) + element('help', help)
}

/** What FetchCLIInfo tells of a name space: its commands, their parameters, and how their results are shown. */
export function commandInfoText(namespace: string, commands: Readonly<Record<string, Command>>): string {
  const methods = Object.entries(commands).map(([name, { help, params = [], fields }]) => {
    const parameters = params.map(
      (one) =>
        `<param>${item(one.name, one.help)}${element('aliases', one.aliases)}${element('flag', one.flag ?? false)}</param>`,
    )
    const hint = (key: string, value: string) => `<hints>${element('key', key)}${element('value', value)}</hints>`
    const hints = fields
      ? hint('formatter', 'table') + hint(`fields:${resultType(namespace, name)}`, fields.join(','))
      : hint('formatter', 'simple')
    return `<method>${item(name, help)}${parameters.join('')}${hints}</method>`
  })
  return object('VimCLIInfo', item(namespace, `Commands of ${namespace}`) + methods.join(''))
}

/** What an element's text holds, for each element of that name. */
export function valuesOf(name: string, text: string): string[] {
  const found: string[] = []
  // Clients write the element with or without attributes and prefixes.
  for (const [, whole, value] of text.matchAll(/<((?:\w+:)?[\w.-]+)(?:\s[^>]*)?>([^<]*)<\/\1>/g))
    if (whole!.split(':').at(-1) === name) found.push(plain(value!))
  return found
}

/** Values of all arguments by name. */
export function givenOf(args: readonly { name: string; val: string }[]): Given {
  return Object.fromEntries(args.map(({ name, val }) => [name, valuesOf(name, val)]))
}

/** Detail of a refused command, with its lines. */
export function refusalDetail(message: string): string {
  return `<CLIFaultFault xmlns="urn:vim25" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="VimEsxCLICLIFault">${element('errMsg', message)}</CLIFaultFault>`
}
