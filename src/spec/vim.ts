import { arrayBoxName, BUILT_IN, type FieldOwner, type FieldSpec, parseField } from './field.ts'
import { type PathSpec, resolvePath } from './property-path.ts'
import {
  FILES_OF_NAMESPACE,
  packageRoot,
  readTable,
  TABLE_FILES,
  type TableFile,
  type TypeRow,
  type TypeTable,
} from './tables.ts'
import { type RankTable, RELEASE_BLOCK, rankReleases, rankService, type Version } from './version-rank.ts'

export type { FieldSpec } from './field.ts'
export type { PathSpec, PathStep } from './property-path.ts'
export type { Version } from './version-rank.ts'

export interface MethodSpec {
  /** Table it is described in; `vim25-vsan` holds what only the vSAN service knows of urn:vim25. */
  readonly table: TableFile
  /** Wire name, `PowerOnVM_Task`. */
  readonly name: string
  /** Wire namespace of request and response elements. */
  readonly namespace: string
  /** Wire class that has it; `?` where the source does not tell (sso). */
  readonly managedType: string
  readonly vmodlName: string
  readonly params: readonly FieldSpec[]
  /** Named `returnval`; undefined for void. */
  readonly result: FieldSpec | undefined
  /** What TaskInfo.result holds, as in the tables (`*VirtualMachine`, `void`); empty where the method returns no task. */
  readonly taskResult: string
  readonly privilege: string
  readonly faults: readonly string[]
  readonly versionRank: number
}

export interface DataTypeSpec {
  readonly table: TableFile
  readonly name: string
  readonly ns: string
  readonly base: DataTypeSpec | undefined
  readonly vmodlName: string
  readonly versionRank: number
  readonly ownFields: readonly FieldSpec[]
  /** All fields, the base's first: the order on the wire. */
  readonly fields: readonly FieldSpec[]
}

export interface EnumSpec {
  readonly table: TableFile
  readonly name: string
  readonly ns: string
  readonly vmodlName: string
  readonly values: readonly string[]
  readonly versionRank: number
}

export interface ManagedTypeSpec {
  readonly name: string
  readonly ns: string
  readonly base: string
  readonly vmodlName: string
  readonly versionRank: number
  /** With the inherited ones, the base's first. */
  readonly properties: ReadonlyMap<string, FieldSpec>
  /** The type itself first, ManagedObject last. */
  readonly ancestors: readonly string[]
}

/** The type tables of all VMOMI services. Every `ns` is a wire namespace without `urn:`; without one, vim25 is searched first. */
export interface VimSpec {
  readonly newestRank: number
  readonly namespaces: readonly string[]
  /** Rank of `urn:<namespace>/<versionId>`; undefined for an id that the service never had. */
  rankOf(namespace: string, versionId: string): number | undefined
  /** Highest rank of any service's version that a vim25 release includes. */
  newestRankOf(releaseId: string): number | undefined
  /** A service's versions, oldest first. */
  versions(namespace: string): readonly Version[]
  /** Also answers `Fetch`, which every service has and no table lists: its result is an anyType, so box what it returns. */
  method(namespace: string, wireName: string): MethodSpec | undefined
  methods(namespace?: string): Iterable<MethodSpec>
  dataType(name: string, ns?: string): DataTypeSpec | undefined
  dataTypes(ns: string): Iterable<DataTypeSpec>
  enumType(name: string, ns?: string): EnumSpec | undefined
  enumTypes(ns: string): Iterable<EnumSpec>
  managedType(name: string, ns?: string): ManagedTypeSpec | undefined
  managedTypes(ns: string): Iterable<ManagedTypeSpec>
  /** Data types and managed types, reflexive; false for unknown names. */
  isSubtype(name: string, ancestor: string, ns?: string): boolean
  isFault(name: string, ns?: string): boolean
  /** Direct subtypes of a data type within its own service and, for vim25 types, within vim25 only. */
  subtypes(name: string): readonly string[]
  /** Undefined where the path names no property, or uses a key on something that has none. */
  resolvePath(managedType: string, path: string): PathSpec | undefined
  /** Name of the static type as an anyType value carries it: `ArrayOfVirtualDevice`, `string`, `ManagedObjectReference`. */
  boxName(field: FieldSpec): string
}

interface Source {
  readonly file: TableFile
  readonly table: TypeTable
}

/** A map filled at first use of each key; misses are not kept, so clients cannot make it grow. */
function lazily<T>(make: (key: string) => T | undefined): (key: string) => T | undefined {
  const known = new Map<string, T>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = make(key)
      if (value !== undefined) known.set(key, value)
    }
    return value
  }
}

function split(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}

function rowOf<T>(rows: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(rows, name) ? rows[name] : undefined
}

function makeSpec(root: string): VimSpec {
  const tables = lazily((file) => readTable(root, file as TableFile))
  const table = (file: TableFile): TypeTable => tables(file)!
  const sourcesOf = lazily((ns) =>
    Object.hasOwn(FILES_OF_NAMESPACE, ns)
      ? FILES_OF_NAMESPACE[ns]!.map((file): Source => ({ file, table: table(file) }))
      : undefined,
  )
  const searchOrder = (ns: string | undefined): readonly TableFile[] => {
    const own = ns === undefined ? [] : (FILES_OF_NAMESPACE[ns] ?? [])
    // A vim25 name never stands for another service's type; other services use vim25's.
    if (ns === 'vim25') return own
    return ns === undefined ? TABLE_FILES : [...own, ...FILES_OF_NAMESPACE.vim25!]
  }
  function find<K extends 'data' | 'enums' | 'managed'>(
    kind: K,
    name: string,
    ns: string | undefined,
  ): { file: TableFile; row: TypeTable[K][string] } | undefined {
    for (const file of searchOrder(ns)) {
      const row = rowOf<TypeTable[K][string]>(table(file)[kind] as Record<string, TypeTable[K][string]>, name)
      if (row !== undefined) return { file, row }
    }
    return undefined
  }

  const releases = rankReleases(table('vim25').versions!)
  const ranks = lazily((ns): RankTable | undefined => {
    if (ns === 'vim25') return releases
    const rows = sourcesOf(ns)?.[0]?.table.versions
    return rows && rankService(ns, rows, releases)
  })
  const newestRank = releases.versions.at(-1)!.rank + RELEASE_BLOCK - 1

  /** Rank of a mark as written in a table: own namespace first, as vim25-vsan mixes vim25's and vsan's. */
  function markRank(mark: string, ns: string): number {
    if (mark === 'x' || mark === '') return 0
    const colon = mark.indexOf(':')
    if (colon >= 0) return markRank(mark.slice(colon + 1), mark.slice(0, colon))
    for (const candidate of [ns, 'vim25', 'vsan']) {
      const rank = ranks(candidate)?.byMark.get(mark)
      if (rank !== undefined) return rank
    }
    throw new Error(`unknown version mark "${mark}" in ${ns}`)
  }
  function owner(ns: string, mark: string): FieldOwner {
    return {
      ns,
      versionRank: markRank(mark, ns),
      rankOfMark: (other) => markRank(other, ns),
      nsOfType: (name) => {
        const found = find('data', name, ns) ?? find('enums', name, ns)
        return found ? table(found.file).ns : ns
      },
    }
  }
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1)

  const makeDataType = (name: string, file: TableFile, row: TypeRow): DataTypeSpec => {
    const { ns } = table(file)
    const [baseName, mark, vmodlName, text] = row
    const base = baseName === '' ? undefined : dataType(bare(baseName), ns)
    let ownFields: readonly FieldSpec[] | undefined
    let fields: readonly FieldSpec[] | undefined
    const self = owner(ns, mark)
    const spec: DataTypeSpec = {
      table: file,
      name,
      ns,
      base,
      vmodlName,
      versionRank: self.versionRank,
      get ownFields() {
        // dynamicType and dynamicProperty are not in the current schema: they are never sent.
        const tokens = name === 'DynamicData' || name === 'DynamicArray' ? [] : split(text)
        ownFields ??= (name === 'DynamicArray' ? ['val:anyType[]'] : tokens).map((token) => parseField(token, self))
        return ownFields
      },
      get fields() {
        fields ??= base ? [...base.fields, ...spec.ownFields] : spec.ownFields
        return fields
      },
    }
    return spec
  }
  const dataTypesByFile = lazily((file) => {
    const rows = table(file as TableFile).data
    return lazily((name) => {
      const row = rowOf(rows, name)
      return row && makeDataType(name, file as TableFile, row)
    })
  })
  function dataType(name: string, ns?: string): DataTypeSpec | undefined {
    for (const file of searchOrder(ns)) {
      const spec = dataTypesByFile(file)!(name)
      if (spec) return spec
    }
    return undefined
  }

  const enumsByFile = lazily((file) => {
    const { ns, enums } = table(file as TableFile)
    return lazily((name): EnumSpec | undefined => {
      const row = rowOf(enums, name)
      return (
        row && {
          table: file as TableFile,
          name,
          ns,
          vmodlName: row[1],
          values: split(row[2]),
          versionRank: markRank(row[0], ns),
        }
      )
    })
  })
  function enumType(name: string, ns?: string): EnumSpec | undefined {
    for (const file of searchOrder(ns)) {
      const spec = enumsByFile(file)!(name)
      if (spec) return spec
    }
    return undefined
  }

  const managedByFile = lazily((file) => {
    const { ns, managed } = table(file as TableFile)
    return lazily((name): ManagedTypeSpec | undefined => {
      const row = rowOf(managed, name)
      if (!row) return undefined
      const [base, mark, vmodlName, text] = row
      const parent = base === '' ? undefined : managedType(bare(base), ns)
      const self = owner(ns, mark)
      const properties = new Map(parent?.properties)
      for (const token of split(text)) {
        const field = parseField(token, self)
        properties.set(field.name, field)
      }
      const ancestors = [name, ...(parent?.ancestors ?? [])]
      return { name, ns, base: bare(base), vmodlName, versionRank: self.versionRank, properties, ancestors }
    })
  })
  function managedType(name: string, ns?: string): ManagedTypeSpec | undefined {
    for (const file of searchOrder(ns)) {
      const spec = managedByFile(file)!(name)
      if (spec) return spec
    }
    return undefined
  }

  const makeMethod = (name: string, file: TableFile, namespace: string): MethodSpec | undefined => {
    const row = rowOf(table(file).methods, name)
    if (!row) return undefined
    const [managed, vmodlName, mark, params, result, taskResult, privilege, faults, own] = row
    const self = owner(own ?? table(file).ns, mark)
    return {
      table: file,
      name,
      namespace,
      managedType: bare(managed),
      vmodlName,
      params: split(params).map((token) => parseField(token, self)),
      result: result === 'void' || result === '' ? undefined : parseField(`returnval:${result}`, self),
      taskResult,
      privilege,
      faults: split(faults).map(bare),
      versionRank: self.versionRank,
    }
  }
  /** vSAN's service knows the types that it adds to vim25 as its own operations too. */
  const methodFiles = (ns: string): readonly TableFile[] =>
    ns === 'vsan' ? ['vsan', 'cns', 'vim25-vsan'] : Object.hasOwn(FILES_OF_NAMESPACE, ns) ? FILES_OF_NAMESPACE[ns]! : []
  const fetchMethod = (namespace: string): MethodSpec => {
    const self = owner(namespace, 'x')
    return {
      table: FILES_OF_NAMESPACE[namespace]![0]!,
      name: 'Fetch',
      namespace,
      managedType: 'ManagedObject',
      vmodlName: 'fetch',
      params: [parseField('prop:string', self)],
      result: parseField('returnval:anyType?', self),
      taskResult: '',
      privilege: 'System.Anonymous',
      faults: ['InvalidProperty'],
      versionRank: 0,
    }
  }
  const methodsOf = lazily((ns) => {
    const files = methodFiles(ns)
    if (files.length === 0) return undefined
    return lazily((name) => {
      for (const file of files) {
        const spec = makeMethod(name, file, ns)
        if (spec) return spec
      }
      return name === 'Fetch' ? fetchMethod(ns) : undefined
    })
  })

  const children = lazily((start) => {
    const byBase = new Map<string, string[]>()
    for (const file of FILES_OF_NAMESPACE[start] ?? []) {
      for (const [name, [base]] of Object.entries(table(file).data)) {
        const list = byBase.get(bare(base))
        if (list) list.push(name)
        else byBase.set(bare(base), [name])
      }
    }
    return byBase
  })

  function* each<T>(
    ns: string,
    kind: 'data' | 'enums' | 'managed',
    get: (name: string, file: TableFile) => T | undefined,
  ) {
    for (const { file, table: rows } of sourcesOf(ns) ?? []) {
      for (const name of Object.keys(rows[kind])) {
        const spec = get(name, file)
        if (spec !== undefined) yield spec
      }
    }
  }

  // Names of a type and of all that it is made from; asked for each device of each VM.
  // vim25 is looked at first, so that its names load no other service's tables.
  const lineage = lazily((name) => {
    const names = new Set<string>()
    const data = dataType(name, 'vim25')
    const managed = data ? undefined : managedType(name, 'vim25')
    for (let type = data ?? (managed ? undefined : dataType(name, undefined)); type; type = type.base)
      names.add(type.name)
    for (const ancestor of (data ? undefined : (managed ?? managedType(name, undefined)))?.ancestors ?? [])
      names.add(ancestor)
    return names.size ? names : undefined
  })
  const spec: VimSpec = {
    newestRank,
    namespaces: Object.keys(FILES_OF_NAMESPACE),
    rankOf: (namespace, versionId) => ranks(namespace)?.byId.get(versionId),
    newestRankOf: (releaseId) => {
      const rank = releases.byId.get(releaseId)
      return rank === undefined ? undefined : rank + RELEASE_BLOCK - 1
    },
    versions: (namespace) => ranks(namespace)?.versions ?? [],
    method: (namespace, wireName) => methodsOf(namespace)?.(wireName),
    *methods(namespace) {
      for (const ns of namespace === undefined ? Object.keys(FILES_OF_NAMESPACE) : [namespace]) {
        for (const file of namespace === undefined ? FILES_OF_NAMESPACE[ns]! : methodFiles(ns)) {
          for (const name of Object.keys(table(file).methods)) {
            const method = spec.method(ns, name)
            if (method) yield method
          }
        }
      }
    },
    dataType,
    dataTypes: (ns) => each(ns, 'data', (name, file) => dataTypesByFile(file)!(name)),
    enumType,
    enumTypes: (ns) => each(ns, 'enums', (name, file) => enumsByFile(file)!(name)),
    managedType,
    managedTypes: (ns) => each(ns, 'managed', (name, file) => managedByFile(file)!(name)),
    isSubtype(name, ancestor, ns) {
      if (ns === undefined) return lineage(name)?.has(ancestor) ?? false
      for (let type = dataType(name, ns); type; type = type.base) if (type.name === ancestor) return true
      return managedType(name, ns)?.ancestors.includes(ancestor) ?? false
    },
    isFault(name, ns) {
      return spec.isSubtype(name, 'MethodFault', ns)
    },
    subtypes(name) {
      const ns = dataType(name)?.ns
      return (ns === undefined ? undefined : children(ns)?.get(name)) ?? []
    },
    resolvePath: (managed, path) => resolvePath(spec, managed, path),
    boxName: (field) => (field.array ? arrayBoxName(field.type) : field.type),
  }
  return spec
}

let loaded: VimSpec | undefined

/** The tables of the installed package. One immutable object a process: it only caches what it reads from `openapi/vim/`. */
export function loadVimSpec(): VimSpec {
  loaded ??= makeSpec(packageRoot())
  return loaded
}

/** True for the built-in types (`int`, `dateTime`, `anyType`, …). */
export function isBuiltIn(type: string): boolean {
  return Object.hasOwn(BUILT_IN, type)
}
