/** A field of a data type, a property of a managed type, a parameter or a result. */
export interface FieldSpec {
  readonly name: string
  /** Static type of one item, as a wire name; `ManagedObjectReference` for references, `string` for links and names. */
  readonly type: string
  /** Wire namespace of `type`; absent for built-in types. */
  readonly ns?: string
  /** Wire namespace of the element itself: the owner's, but for the fields that vSAN adds to vim25 types. */
  readonly elementNs: string
  readonly isRef: boolean
  /** Managed type a reference points to. */
  readonly refType?: string
  readonly array: boolean
  readonly optional: boolean
  readonly secret: boolean
  /** Rank of the version that introduced the field; never below the owner's. */
  readonly versionRank: number
  /** True where the field is newer than its owner: then a request may always lack it. */
  readonly addedLater: boolean
  /** Empty: the default of the class. */
  readonly privileges: readonly string[]
  /** Type whose key the string carries. */
  readonly linkTo?: string
  /** Fault expected in a LocalizedMethodFault. */
  readonly faultType?: string
}

const FIELD = /^([\w-]+):(\*?)([\w:]+)(?:<([\w:]+)>)?(\[\])?(?:~([\w:]+)|(\^))?(\?)?(!)?(?:@([^%]+))?(?:%(.+))?$/

/** Names of built-in types in the tables, with the XML Schema type that each is on the wire. */
export const BUILT_IN: Readonly<Record<string, string>> = {
  string: 'string',
  int: 'int',
  long: 'long',
  short: 'short',
  byte: 'byte',
  boolean: 'boolean',
  float: 'float',
  double: 'double',
  dateTime: 'dateTime',
  base64Binary: 'base64Binary',
  anyURI: 'anyURI',
  anyType: 'anyType',
  TypeName: 'string',
  MethodName: 'string',
  PropertyPath: 'string',
}

export interface FieldOwner {
  /** Wire namespace of the owner. */
  readonly ns: string
  readonly versionRank: number
  /** Rank of a version mark seen from the owner's table. */
  rankOfMark(mark: string): number
  /** Wire namespace in which a type named without a prefix lives. */
  nsOfType(name: string): string
}

/** Reads one field token of the tables. Throws on a token that does not follow the format. */
export function parseField(token: string, owner: FieldOwner): FieldSpec {
  const match = FIELD.exec(token)
  if (!match) throw new Error(`unreadable field "${token}"`)
  const [, name = '', star, rawType = '', fault, brackets, link, , question, bang, mark, privilege] = match
  const colon = rawType.indexOf(':')
  const bare = rawType.slice(colon + 1)
  const isRef = star === '*'
  const builtIn = isRef ? undefined : BUILT_IN[bare]
  const rank = mark === undefined ? owner.versionRank : Math.max(owner.rankOfMark(mark), owner.versionRank)
  // `@vsan:7.0`: the version of another service, in whose namespace the element is.
  const markNs = mark?.includes(':') ? mark.slice(0, mark.indexOf(':')) : undefined
  const ns = isRef || builtIn ? undefined : colon >= 0 ? rawType.slice(0, colon) : owner.nsOfType(bare)
  return {
    name,
    type: isRef ? 'ManagedObjectReference' : (builtIn ?? bare),
    ...(ns === undefined ? {} : { ns }),
    elementNs: markNs ?? owner.ns,
    isRef,
    ...(isRef ? { refType: bare } : {}),
    array: brackets !== undefined,
    optional: question !== undefined,
    secret: bang !== undefined,
    versionRank: rank,
    addedLater: rank > owner.versionRank,
    privileges: privilege === undefined ? [] : privilege.split('|'),
    ...(link === undefined ? {} : { linkTo: link.slice(link.indexOf(':') + 1) }),
    ...(fault === undefined ? {} : { faultType: fault.slice(fault.indexOf(':') + 1) }),
  }
}

/** `ArrayOf` + the capitalised item type, as boxes of arrays are named. */
export function arrayBoxName(itemType: string): string {
  return `ArrayOf${itemType.charAt(0).toUpperCase()}${itemType.slice(1)}`
}
