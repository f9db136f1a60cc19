import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { attribute, readXml, type XmlElement, XmlError } from '../../../src/protocols/wire/xml-reader.ts'

function failure(text: string): XmlError | undefined {
  try {
    readXml(text)
    return undefined
  } catch (error) {
    if (error instanceof XmlError) return error
    throw error
  }
}

test('names are resolved by prefix and default namespace, attributes only by prefix', () => {
  const root = readXml(
    '<?xml version="1.0"?><!-- c --><a xmlns="urn:x" xmlns:p="urn:y"><p:b p:c="1" c="2"/><d xmlns=""/></a>\n',
  )
  expect(root).toMatchObject({ name: 'a', ns: 'urn:x' })
  const [b, d] = root.children
  expect(b).toMatchObject({ name: 'b', ns: 'urn:y', prefix: 'p' })
  expect(attribute(b!, 'c', 'urn:y')).toBe('1')
  expect(attribute(b!, 'c')).toBe('2')
  expect(d!.ns).toBe('')
})

test('text joins references, CDATA and what stands around comments', () => {
  const text = '<a>1 &lt;&amp;&gt;&quot;&apos;&#65;&#x1F600;<!-- x --><![CDATA[<b>&amp;]]>\r\n2<?pi x?></a>'
  expect(readXml(text).text).toBe('1 <&>"\'A\u{1F600}<b>&amp;\n2')
})

const REFUSED: readonly [what: string, text: string][] = [
  ['mismatched tags', '<a><b></a></b>'],
  ['an end tag that only begins alike', '<ab></a>'],
  ['a longer end tag', '<a></ab>'],
  ['an unclosed element', '<a><b></b>'],
  ['two roots', '<a/><b/>'],
  ['text after the root', '<a/>x'],
  ['no root', ' '],
  ['a repeated attribute', '<a b="1" b="2"/>'],
  ['attributes that only differ in prefix', '<a xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"/>'],
  ['an unbound prefix', '<p:a/>'],
  ['an unbound prefix of an attribute', '<a p:b="1"/>'],
  ['a prefix bound to nothing', '<a xmlns:p=""/>'],
  ['document types', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
  ['unknown entities', '<a>&x;</a>'],
  ['a lone ampersand', '<a>a & b</a>'],
  ['a reference to a control character', '<a>&#0;</a>'],
  ['control characters', '<a>\u0001</a>'],
  ['lone surrogates', '<a>\ud800</a>'],
  ['"<" in an attribute', '<a b="<"/>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['attributes without space between', '<a b="1"c="2"/>'],
  ['"]]>" in text', '<a>]]></a>'],
  ['"--" in a comment', '<a><!-- -- --></a>'],
  ['an instruction named xml', '<a><?xml version="1.0"?></a>'],
  ['space before the declaration', ' <?xml version="1.0"?><a/>'],
]
test.each(REFUSED)('%s are refused', (_what, text) => {
  expect(failure(text)).toBeInstanceOf(XmlError)
})

test('errors tell line and column', () => {
  expect(failure('<a>\n  <b></c>\n</a>')).toMatchObject({ line: 2, column: 5 })
})

test('depth, attributes and size are limited', () => {
  const deep = (n: number) => '<a>'.repeat(n) + '</a>'.repeat(n)
  expect(failure(deep(200))).toBeUndefined()
  expect(failure(deep(201))?.message).toContain('deeper than 200')
  const many = Array.from({ length: 65 }, (_, i) => ` a${i}=""`).join('')
  expect(failure(`<a${many}/>`)?.message).toContain('too many attributes')
  expect(() => readXml('<a/>', { depth: 9, attributes: 9, size: 3, elements: 100 })).toThrow('longer than 3')
})

interface Plain {
  name: string
  ns: string
  attributes: string[]
  text: string
  children: Plain[]
}

function plain(element: XmlElement): Plain {
  return {
    name: element.name,
    ns: element.ns,
    attributes: element.attributes.map((a) => `${a.ns} ${a.name}=${a.value}`).sort(),
    text: element.text,
    children: element.children.map(plain),
  }
}

/** The same tree by a well-kept parser; undefined where it refuses. */
function oracle(text: string): Plain | undefined {
  const parser = new SaxesParser({ xmlns: true })
  const top: Plain = { name: '', ns: '', attributes: [], text: '', children: [] }
  const stack = [top]
  let refused = false
  parser.on('error', () => {
    refused = true
  })
  parser.on('doctype', () => {
    refused = true
  })
  const text_ = (t: string) => {
    stack.at(-1)!.text += t
  }
  parser.on('text', text_)
  parser.on('cdata', text_)
  parser.on('opentag', (tag) => {
    const attributes = Object.values(tag.attributes)
      .filter((a) => a.prefix !== 'xmlns' && a.name !== 'xmlns')
      .map((a) => `${a.uri} ${a.local}=${a.value}`)
      .sort()
    const element: Plain = { name: tag.local, ns: tag.uri, attributes, text: '', children: [] }
    stack.at(-1)?.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    stack.pop()
  })
  try {
    parser.write(text).close()
  } catch {
    // Text that ends inside a markup declaration or with half a character makes it throw.
    return undefined
  }
  return refused ? undefined : top.children[0]
}

const SEEDS = [
  '<?xml version="1.0" encoding="UTF-8"?><e:E xmlns:e="urn:e"><e:B><m xmlns="urn:m" a="1" e:a="x&amp;y"><t type="V">v-1</t><n/></m></e:B></e:E>',
  '<a xmlns:x="u" x:y="&#10;"><![CDATA[ ]] > ]]><!-- c --><x:b></x:b>&lt;</a>',
  '<root>\r\n<a b=\'q"q\' c="p\'p"/>\ttext<?pi data?>\u00e9\u{1F600}</root>\n',
]
const PIECES = [
  ...'<>/="\'&;:!?-[] \r\n\tax1#',
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '&amp;',
    '&#65;',
    '&#x0;',
    '</',
    '/>',
    'xmlns',
    'xmlns:x="u"',
    ' x:a="1"',
  ],
  ...['<a>', '</a>', '<x:b/>', ' a="1"', '\u0001', '\u00e9', '\ufffe', '<a xmlns="">', 'xml', '<?xml version="1.0"?>'],
]

test('accepts and refuses what a well-kept parser does, and reads the same', () => {
  let state = 12345
  const random = (n: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * n)
  }
  let accepted = 0
  const different: string[] = []
  for (let round = 0; round < 6000; round++) {
    let text = SEEDS[random(SEEDS.length)]!
    for (let edits = random(round % 2 === 0 ? 4 : 1); edits >= 0; edits--) {
      const at = random(text.length + 1)
      text = text.slice(0, at) + PIECES[random(PIECES.length)] + text.slice(at + random(3))
    }
    // What the other parser is lax about: halves of a character, an instruction's target without space behind it, and
    // local names that begin with a digit.
    if (/\p{Cs}|<\?[^\s?>]+\?[^>]|[ex]:[-.\d]/u.test(text)) continue
    const expected = oracle(text)
    const error = failure(text)
    if (!error) accepted += 1
    if ((error === undefined) !== (expected !== undefined)) {
      different.push(`${error?.message ?? 'accepted'}: ${JSON.stringify(text)}`)
    } else if (expected) {
      expect(plain(readXml(text))).toEqual(expected)
    }
  }
  expect(different).toEqual([])
  expect(accepted).toBeGreaterThan(600)
})
