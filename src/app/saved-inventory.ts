import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SavedObject } from '../features/model/index.ts'
import { DecodeError, decodeItem } from '../protocols/soap/decode.ts'
import { readXml, type XmlElement, XmlError } from '../protocols/wire/xml-reader.ts'
import type { FieldSpec } from '../spec/field.ts'
import { DataUnusable } from './failures.ts'

const ANY: FieldSpec = fieldOf('anyType')
const PORT: FieldSpec = { ...fieldOf('DistributedVirtualPort'), ns: 'vim25' }
const OPTIONS = { rank: Number.MAX_SAFE_INTEGER, strict: false }

function fieldOf(type: string): FieldSpec {
  return {
    name: 'val',
    type,
    elementNs: 'vim25',
    isRef: false,
    array: false,
    optional: true,
    secret: false,
    versionRank: 0,
    addedLater: false,
    privileges: [],
  }
}

/**
 * What `govc object.save` wrote into a folder: each object with its properties, and the ports of switches from
 * `<type>-<id>/FetchDVPorts.xml`. Values of types that nobody knows are left out.
 * @throws DataUnusable naming the file
 */
export function readSavedInventory(directory: string): SavedObject[] {
  if (!existsSync(directory) || !statSync(directory).isDirectory())
    throw new DataUnusable(`--load: "${directory}" is no folder; it must be one that \`govc object.save -d\` filled`)
  const files = readdirSync(directory)
    .filter((file) => file.endsWith('.xml'))
    .sort()
  const found = files.flatMap((file) => {
    const object = readObject(join(directory, file))
    return object ? [object] : []
  })
  if (found.length === 0)
    throw new DataUnusable(
      `--load: ${directory}: holds no saved objects; \`govc object.save -d\` writes NNNN-Type-id.xml`,
    )
  return found.map((object) => {
    const ports = join(directory, `${object.type}-${object.id}`, 'FetchDVPorts.xml')
    return existsSync(ports) ? { ...object, ports: readPorts(ports) } : object
  })
}

function parsed(file: string): XmlElement {
  try {
    return readXml(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof XmlError) throw new DataUnusable(`--load: ${file}: ${error.message}`)
    throw new DataUnusable(`--load: ${file}: cannot be read: ${(error as Error).message}`)
  }
}

function readObject(file: string): SavedObject | undefined {
  const root = parsed(file)
  if (root.name !== 'ObjectContent') return undefined
  const self = root.children.find(({ name }) => name === 'obj')
  const type = self?.attributes.find(({ name }) => name === 'type')?.value
  if (!self || type === undefined)
    throw new DataUnusable(`--load: ${file}: has no <obj type="…">: it is no object that was saved`)
  const properties: Record<string, unknown> = {}
  for (const set of root.children) {
    if (set.name !== 'propSet') continue
    const name = set.children.find((child) => child.name === 'name')?.text
    const value = set.children.find((child) => child.name === 'val')
    if (name !== undefined && value) properties[name] = unboxed(decoded(ANY, value))
  }
  return { type, id: self.text.trim(), properties }
}

function readPorts(file: string): unknown[] {
  return parsed(file)
    .children.filter(({ name }) => name === 'returnval')
    .flatMap((child) => decoded(PORT, child) ?? [])
}

function decoded(field: FieldSpec, element: XmlElement): unknown {
  // Some servers write an enum or number that is not set as an empty element.
  for (const read of [element, withoutEmpty(element)]) {
    try {
      return decodeItem(field, read, OPTIONS)
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error
    }
  }
  return undefined
}

function withoutEmpty(element: XmlElement): XmlElement {
  const children = element.children
    .filter((child) => child.children.length > 0 || child.attributes.length > 0 || child.text.trim() !== '')
    .map(withoutEmpty)
  return { ...element, children }
}

/** A property's own value: what says its type in an anyType place goes. */
function unboxed(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '_value' in value ? value._value : value
}
