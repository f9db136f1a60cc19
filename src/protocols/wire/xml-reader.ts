import { LIMITS } from './limits.ts'

/** Where and why a text is not acceptable XML. Lines count from 1, columns from 0, as VMOMI servers report them. */
export class XmlError extends Error {
  readonly line: number
  readonly column: number
  constructor(message: string, line: number, column: number) {
    super(message)
    this.line = line
    this.column = column
  }
}

export interface XmlAttribute {
  readonly name: string
  readonly prefix: string
  /** Namespace URI; empty without a prefix. */
  readonly ns: string
  readonly value: string
}

export interface XmlElement {
  /** Local name. */
  readonly name: string
  readonly prefix: string
  /** Namespace URI; empty where none is bound. */
  readonly ns: string
  /** Without namespace declarations. */
  readonly attributes: readonly XmlAttribute[]
  readonly children: readonly XmlElement[]
  /** All character data directly inside, joined. */
  readonly text: string
  /** Prefixes in force here; `''` is the default namespace. */
  readonly scope: NamespaceScope
  /** Offsets of the first `<` and past the last `>`. */
  readonly start: number
  readonly end: number
}

export interface NamespaceScope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly parent: NamespaceScope | undefined
}

export interface XmlLimits {
  readonly depth: number
  readonly attributes: number
  /** Length of the document in UTF-16 units. */
  readonly size: number
  /** Elements in all: each takes many times the room of its text. */
  readonly elements: number
}

export const DEFAULT_LIMITS: XmlLimits = {
  depth: LIMITS.xmlDepth,
  attributes: LIMITS.xmlAttributes,
  size: LIMITS.xmlBytes,
  elements: LIMITS.xmlElements,
}

const XML_NS = 'http://www.w3.org/XML/1998/namespace'
const XMLNS_NS = 'http://www.w3.org/2000/xmlns/'
const ROOT_SCOPE: NamespaceScope = { prefixes: new Map([['xml', XML_NS]]), parent: undefined }

const NAME_START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const NAME = new RegExp(`[${NAME_START}][${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*`, 'uy')
// Characters that XML 1.0 does not allow: controls, lone surrogates, U+FFFE and U+FFFF.
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
/** Nothing but what nearly all requests are made of. */
const PLAIN = /^[\t\n\r -~]*$/
/** By ASCII code: 1 may begin a name, 2 may stand in one. */
const NAME_CODES = new Uint8Array(128)
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_:') NAME_CODES[char.charCodeAt(0)] = 1
for (const char of '-.0123456789') NAME_CODES[char.charCodeAt(0)] = 2
const DECLARATION =
  /<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y
/** Characters from which on V8 makes a slice by reference. */
const SLICED_FROM = 13
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The namespace URI of a prefix (`''`: the default one); undefined where it is not bound. */
export function resolvePrefix(scope: NamespaceScope, prefix: string): string | undefined {
  for (let at: NamespaceScope | undefined = scope; at; at = at.parent) {
    const uri = at.prefixes.get(prefix)
    if (uri !== undefined) return uri
  }
  return prefix === '' ? '' : undefined
}

/** An attribute's value by local name and namespace URI (empty: no namespace). */
export function attribute(element: XmlElement, name: string, ns = ''): string | undefined {
  for (const attr of element.attributes) if (attr.name === name && attr.ns === ns) return attr.value
  return undefined
}

/** Line (from 1) and column (from 0) of an offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1
    start = next + 1
  }
  return { line, column: offset - start }
}

interface OpenElement {
  name: string
  prefix: string
  ns: string
  attributes: XmlAttribute[]
  children: XmlElement[]
  text: string
  scope: NamespaceScope
  start: number
  end: number
  rawName: string
}

const NO_ATTRIBUTES: XmlAttribute[] = []

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

class Reader {
  private readonly text: string
  private readonly limits: XmlLimits
  private at = 0

  constructor(text: string, limits: XmlLimits) {
    this.text = text
    this.limits = limits
  }

  fail(message: string, offset = this.at): never {
    const { line, column } = positionAt(this.text, offset)
    throw new XmlError(message, line, column)
  }

  document(): XmlElement {
    const { text } = this
    if (text.length > this.limits.size) this.fail(`document is longer than ${this.limits.size} characters`, 0)
    const bad = PLAIN.test(text) ? null : FORBIDDEN.exec(text)
    if (bad) this.fail('character not allowed in XML', bad.index)
    if (text.charCodeAt(0) === 0xfeff) this.at = 1
    if (text.startsWith('<?xml', this.at) && isSpace(text.charCodeAt(this.at + 5))) {
      DECLARATION.lastIndex = this.at
      if (!DECLARATION.test(text)) this.fail('malformed XML declaration')
      this.at = DECLARATION.lastIndex
    }
    this.outside()
    if (this.at >= text.length) this.fail('no element found')
    const root = this.tree()
    this.outside()
    if (this.at < text.length) this.fail('content after the root element')
    return root
  }

  /** White space, comments and processing instructions around the root. */
  private outside(): void {
    const { text } = this
    for (;;) {
      this.space()
      if (this.at >= text.length) return
      if (text.charCodeAt(this.at) !== 0x3c) this.fail('text outside of the root element')
      const next = text.charCodeAt(this.at + 1)
      if (next === 0x3f) this.instruction()
      else if (text.startsWith('<!--', this.at)) this.comment()
      else if (next === 0x21) this.fail('document type declarations are not accepted')
      else return
    }
  }

  private tree(): XmlElement {
    const { text } = this
    const stack: OpenElement[] = []
    for (let elements = 1; ; elements++) {
      if (elements > this.limits.elements) this.fail(`there are more than ${this.limits.elements} elements`)
      const tag = this.startTag(stack.at(-1)?.scope ?? ROOT_SCOPE)
      const parent = stack.at(-1)
      parent?.children.push(tag.element)
      if (!tag.empty) {
        stack.push(tag.element)
        if (stack.length > this.limits.depth) this.fail(`elements are nested deeper than ${this.limits.depth}`)
      } else if (!parent) {
        return tag.element
      }
      // Content up to the next start tag.
      for (;;) {
        const open = stack.at(-1)!
        const next = text.indexOf('<', this.at)
        if (next === -1) this.fail(`element ${open.rawName} is not closed`, text.length)
        if (next > this.at) {
          open.text += this.characters(next)
          this.at = next
        }
        const code = text.charCodeAt(next + 1)
        if (code === 0x2f) {
          this.endTag(open)
          stack.pop()
          if (stack.length === 0) return open
        } else if (code === 0x21) {
          if (text.startsWith('<!--', next)) this.comment()
          else if (text.startsWith('<![CDATA[', next)) open.text += this.cdata()
          else this.fail('markup declarations are not accepted')
        } else if (code === 0x3f) {
          this.instruction()
        } else {
          break
        }
      }
    }
  }

  private endTag(open: OpenElement): void {
    const { text } = this
    const from = this.at + 2
    if (!text.startsWith(open.rawName, from)) this.fail(`end tag does not match start tag ${open.rawName}`)
    this.at = from + open.rawName.length
    this.space()
    if (text.charCodeAt(this.at) !== 0x3e) this.fail(`end tag does not match start tag ${open.rawName}`, from - 2)
    this.at += 1
    open.end = this.at
  }

  private startTag(outer: NamespaceScope): { element: OpenElement; empty: boolean } {
    const { text } = this
    const start = this.at
    this.at += 1
    const rawName = this.name()
    let raw: [name: string, value: string, offset: number][] | undefined
    let prefixes: Map<string, string> | undefined
    let empty = false
    for (;;) {
      const before = this.at
      this.space()
      const code = text.charCodeAt(this.at)
      if (code === 0x3e) {
        this.at += 1
        break
      }
      if (code === 0x2f) {
        if (text.charCodeAt(this.at + 1) !== 0x3e) this.fail('expected "/>"')
        this.at += 2
        empty = true
        break
      }
      if (this.at >= text.length) this.fail(`start tag ${rawName} is not closed`)
      if (this.at === before) this.fail('expected white space before an attribute')
      const offset = this.at
      const name = this.name()
      this.space()
      if (text.charCodeAt(this.at) !== 0x3d) this.fail(`attribute ${name} has no value`)
      this.at += 1
      this.space()
      const value = this.attributeValue(name)
      if (name === 'xmlns' || name.startsWith('xmlns:')) {
        prefixes ??= new Map()
        if (prefixes.size >= this.limits.attributes) this.fail('too many namespace declarations', offset)
        this.bind(prefixes, name === 'xmlns' ? '' : name.slice(6), value.trim(), offset)
      } else {
        raw ??= []
        if (raw.length >= this.limits.attributes) this.fail('too many attributes', offset)
        raw.push([name, value, offset])
      }
    }
    const scope: NamespaceScope = prefixes ? { prefixes, parent: outer } : outer
    const [prefix, name] = this.split(rawName, start)
    if (prefix === 'xmlns') this.fail('element with the prefix xmlns', start)
    const ns = resolvePrefix(scope, prefix)
    if (ns === undefined) this.fail(`prefix ${prefix} is not bound`, start)
    const attributes = raw ? this.attributes(raw, scope) : NO_ATTRIBUTES
    const element = { name, prefix, ns, attributes, children: [], text: '', scope, start, end: this.at, rawName }
    return { element, empty }
  }

  private bind(prefixes: Map<string, string>, prefix: string, uri: string, offset: number): void {
    if (prefixes.has(prefix)) this.fail(`namespace prefix ${prefix || 'xmlns'} is declared twice`, offset)
    if (prefix.includes(':')) this.fail('malformed name', offset)
    if (prefix === 'xmlns' || uri === XMLNS_NS || (prefix === 'xml') !== (uri === XML_NS)) {
      this.fail('reserved namespace or prefix', offset)
    }
    if (uri === '' && prefix !== '') this.fail(`prefix ${prefix} is bound to nothing`, offset)
    prefixes.set(prefix, uri)
  }

  private attributes(raw: readonly [string, string, number][], scope: NamespaceScope): XmlAttribute[] {
    const out: XmlAttribute[] = []
    for (const [rawName, value, offset] of raw) {
      const [prefix, name] = this.split(rawName, offset)
      const ns = prefix === '' ? '' : resolvePrefix(scope, prefix)
      if (ns === undefined) this.fail(`prefix ${prefix} is not bound`, offset)
      for (const other of out) {
        if (other.name === name && other.ns === ns) this.fail(`attribute ${rawName} is given twice`, offset)
      }
      out.push({ name, prefix, ns, value })
    }
    return out
  }

  private split(name: string, offset: number): [prefix: string, local: string] {
    const colon = name.indexOf(':')
    if (colon === -1) return ['', name]
    const local = name.slice(colon + 1)
    // The local part must be a name of its own: not empty, no second colon, no leading digit.
    NAME.lastIndex = 0
    if (colon === 0 || local.includes(':') || !NAME.test(local)) this.fail('malformed name', offset)
    return [name.slice(0, colon), local]
  }

  private name(): string {
    const { text } = this
    let end = this.at
    let code = text.charCodeAt(end)
    if (code < 128 && NAME_CODES[code] === 1) {
      do code = text.charCodeAt(++end)
      while (code < 128 && NAME_CODES[code] !== 0)
      if (!(code >= 128)) {
        const name = text.slice(this.at, end)
        this.at = end
        return name
      }
    }
    NAME.lastIndex = this.at
    const match = NAME.exec(this.text)
    if (!match) this.fail('expected a name')
    this.at = NAME.lastIndex
    return match[0]
  }

  private attributeValue(name: string): string {
    const { text } = this
    const quote = text[this.at]
    if (quote !== '"' && quote !== "'") this.fail(`value of attribute ${name} is not in quotes`)
    const from = this.at + 1
    const end = text.indexOf(quote, from)
    if (end === -1) this.fail(`value of attribute ${name} is not closed`)
    const raw = text.slice(from, end)
    const less = raw.indexOf('<')
    if (less !== -1) this.fail('"<" in an attribute value', from + less)
    this.at = end + 1
    if (!/[&\t\r\n]/.test(raw)) return this.own(raw)
    const normal = raw.replace(/\r\n?|[\t\n]/g, ' ')
    return normal.includes('&') ? this.expand(normal, from) : normal
  }

  private characters(end: number): string {
    const { text } = this
    let raw = text.slice(this.at, end)
    if (raw.includes(']]>')) this.fail('"]]>" in character data', this.at + raw.indexOf(']]>'))
    if (raw.includes('\r')) raw = raw.replace(/\r\n?/g, '\n')
    return raw.includes('&') ? this.expand(raw, this.at) : this.own(raw)
  }

  /**
   * A piece of the document as a text of its own: V8 makes pieces from this length on by reference, so that whoever keeps one, such as the
   * inventory a name, would keep the whole request.
   */
  private own(piece: string): string {
    const { length } = piece
    if (length < SLICED_FROM || length * 2 > this.text.length) return piece
    return [piece.charAt(0), piece.slice(1)].join('')
  }

  private expand(raw: string, offset: number): string {
    let out = ''
    let from = 0
    for (let amp = raw.indexOf('&'); amp !== -1; amp = raw.indexOf('&', from)) {
      const semi = raw.indexOf(';', amp)
      if (semi === -1 || semi - amp > 12) this.fail('"&" begins no reference', offset + amp)
      out += raw.slice(from, amp) + this.reference(raw.slice(amp + 1, semi), offset + amp)
      from = semi + 1
    }
    return out + raw.slice(from)
  }

  private reference(name: string, offset: number): string {
    if (name.startsWith('#')) {
      const hex = /^#x([0-9A-Fa-f]+)$/.exec(name)
      const decimal = /^#([0-9]+)$/.exec(name)
      const code = hex ? Number.parseInt(hex[1]!, 16) : decimal ? Number.parseInt(decimal[1]!, 10) : -1
      if (code < 0 || code > 0x10ffff) this.fail(`malformed reference &${name};`, offset)
      const char = String.fromCodePoint(code)
      if (FORBIDDEN.test(char)) this.fail(`reference &${name}; to a character not allowed in XML`, offset)
      return char
    }
    const char = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined
    if (char === undefined) this.fail(`unknown entity &${name};`, offset)
    return char
  }

  private comment(): void {
    const dashes = this.text.indexOf('--', this.at + 4)
    if (dashes === -1) this.fail('comment is not closed')
    if (this.text[dashes + 2] !== '>') this.fail('"--" inside a comment', dashes)
    this.at = dashes + 3
  }

  private cdata(): string {
    const from = this.at + 9
    const end = this.text.indexOf(']]>', from)
    if (end === -1) this.fail('CDATA section is not closed')
    this.at = end + 3
    const raw = this.text.slice(from, end)
    return raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  }

  private instruction(): void {
    const start = this.at
    this.at += 2
    const target = this.name()
    if (target.toLowerCase() === 'xml' || target.includes(':')) this.fail('malformed processing instruction', start)
    const end = this.text.indexOf('?>', this.at)
    if (end === -1) this.fail('processing instruction is not closed', start)
    if (end !== this.at && !isSpace(this.text.charCodeAt(this.at))) this.fail('malformed processing instruction', start)
    this.at = end + 2
  }

  private space(): void {
    const { text } = this
    while (isSpace(text.charCodeAt(this.at))) this.at += 1
  }
}

/**
 * Reads a document into a tree. Strict about well-formedness and namespaces, and without document types: no entities but the
 * five, nothing fetched. Comments and processing instructions are dropped. Throws XmlError.
 */
export function readXml(text: string, limits: XmlLimits = DEFAULT_LIMITS): XmlElement {
  return new Reader(text, limits).document()
}
