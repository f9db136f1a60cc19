import type { Kernel } from '../../kernel/kernel.ts'
import type { ManagedDefinition, Ref, SessionObject } from '../../kernel/managed.ts'

/** Objects that the client named (ListView), or the expanded part of the tree (InventoryView). */
export class ListView implements SessionObject {
  readonly ref: Ref
  readonly definition: ManagedDefinition
  readonly state: { readonly id: string; readonly view: ListView }
  private readonly kernel: Kernel
  private list: Ref[]

  constructor(kernel: Kernel, ref: Ref, definition: ManagedDefinition, list: readonly Ref[]) {
    this.kernel = kernel
    this.ref = ref
    this.definition = definition
    this.list = [...list]
    this.state = { id: ref.value, view: this }
  }

  /** Objects that have gone since are left out. */
  refs(): Ref[] {
    return this.list.filter((ref) => this.kernel.objects.find(ref.value))
  }

  /** Adds and removes members; answers those that could not be found. */
  modify(add: readonly Ref[], remove: readonly Ref[]): Ref[] {
    const gone = new Set(remove.map((ref) => ref.value))
    const present = new Set(this.list.map((ref) => ref.value))
    const unresolved: Ref[] = []
    const found: Ref[] = []
    for (const ref of add) {
      const target = this.kernel.objects.find(ref.value)
      if (!target) unresolved.push(ref)
      else if (!present.has(ref.value)) found.push(target.ref)
    }
    this.list = [...this.list.filter((ref) => !gone.has(ref.value)), ...found]
    this.kernel.sessionObjectChanged(this, 'view')
    return unresolved
  }

  reset(list: readonly Ref[]): Ref[] {
    this.list = []
    return this.modify(list, [])
  }
}
