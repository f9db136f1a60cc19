import { share } from '../../src/spec/shared-value.ts'
import { defineKind, defineLog, refKey } from '../../src/store/kind.ts'

// Three kinds as unlike as those of vCenter, NSX and Kubernetes.

export interface Item {
  readonly id: string
  readonly name: string
  readonly parent: string | undefined
  readonly powerState?: string
  readonly config?: { readonly cpus: number; readonly devices: readonly { key: number; label: string }[] }
  readonly note?: string | undefined
}

/** What items are mostly made of. */
export const ITEM_TEMPLATE = share({
  powerState: 'poweredOff',
  config: {
    cpus: 1,
    devices: [
      { key: 1, label: 'disk' },
      { key: 2, label: 'nic' },
    ],
  },
})

/** Like a managed entity: one name only once under a parent. */
export const itemKind = defineKind<Item>({
  name: 'VirtualMachine',
  version: 1,
  indexes: {
    name: { on: ['parent', 'name'], unique: true, keys: (item) => `${item.parent ?? ''}/${item.name}` },
    parent: { on: ['parent'], keys: (item) => item.parent },
  },
  columns: { name: (item) => item.name, powerState: (item) => item.powerState, parent: (item) => item.parent },
  parts: { config: ['config'] },
  template: () => ITEM_TEMPLATE,
})

export interface Node {
  readonly id: string
  readonly path: string
  readonly uses: readonly string[]
  readonly value: number
}
/** Like a policy tree: found by prefixes of paths, refers to others. */
export const nodeKind = defineKind<Node>({
  name: 'Node',
  version: 1,
  indexes: { path: { on: ['path'], unique: true, ordered: true, keys: (node) => node.path } },
  refs: { on: ['uses'], keys: (node) => node.uses.map((id) => refKey({ name: 'Node' }, id)) },
})

export interface Document {
  readonly id: string
  readonly labels: Readonly<Record<string, string>>
  readonly body: number
}
/** Like a Kubernetes object: found by any of its labels. */
export const documentKind = defineKind<Document>({
  name: 'Document',
  version: 1,
  indexes: {
    label: { on: ['labels'], keys: (document) => Object.entries(document.labels).map(([k, v]) => `${k}=${v}`) },
  },
})

export interface Row {
  readonly key: number
  readonly at: number
  readonly text: string
  /** As events have it, for the view that people read. */
  readonly event?: { readonly fullFormattedMessage: string }
}
export const rowLog = defineLog<Row>({
  name: 'event',
  key: (row) => row.key,
  at: (row) => row.at,
  inMemory: { rows: 10, weight: 10_000 },
  weight: (row) => row.text.length,
})

export const KINDS = [itemKind, nodeKind, documentKind]
export const LOGS = [rowLog]
