import type { ManagedTypes } from '../../generated/vim25.ts'
import type { Ref } from '../../kernel/managed.ts'

/** An object as `govc object.save` saved it. */
export interface SavedObject {
  readonly type: string
  readonly id: string
  /** Values by property, in the form that they have in memory. */
  readonly properties: Readonly<Record<string, unknown>>
  /** DistributedVirtualPort, of a switch. */
  readonly ports?: readonly unknown[]
}

/** A saved object seen as one of a managed type: every property may be missing. */
export interface Saved<T extends keyof ManagedTypes> {
  readonly id: string
  readonly type: string
  readonly p: Partial<ManagedTypes[T]>
  readonly ports: readonly unknown[] | undefined
}

const CLASSES = {
  Folder: ['Folder'],
  StoragePod: ['StoragePod'],
  Datacenter: ['Datacenter'],
  ComputeResource: ['ComputeResource', 'ClusterComputeResource'],
  HostSystem: ['HostSystem'],
  ResourcePool: ['ResourcePool', 'VirtualApp'],
  Datastore: ['Datastore'],
  Network: ['Network', 'OpaqueNetwork', 'DistributedVirtualPortgroup'],
  DistributedVirtualSwitch: ['DistributedVirtualSwitch', 'VmwareDistributedVirtualSwitch'],
  VirtualMachine: ['VirtualMachine'],
  VirtualMachineSnapshot: ['VirtualMachineSnapshot'],
  CustomFieldsManager: ['CustomFieldsManager'],
  AuthorizationManager: ['AuthorizationManager'],
  ServiceInstance: ['ServiceInstance'],
} as const satisfies Partial<Record<keyof ManagedTypes, readonly string[]>>

/** All saved objects, by class and id. */
export class SavedObjects {
  private readonly objects: readonly SavedObject[]
  private readonly byId: ReadonlyMap<string, SavedObject>

  constructor(objects: readonly SavedObject[]) {
    this.objects = objects
    this.byId = new Map(objects.map((object) => [object.id, object]))
  }

  of<T extends keyof typeof CLASSES>(type: T): Saved<T>[] {
    const classes: readonly string[] = CLASSES[type]
    return this.objects.flatMap(({ type: own, id, properties, ports }) =>
      classes.includes(own) ? [{ id, type: own, p: properties as Partial<ManagedTypes[T]>, ports }] : [],
    )
  }

  has(id: string): boolean {
    return this.byId.has(id)
  }

  /** Id of the parent, where it was saved too. */
  parent(id: string): string | undefined {
    const parent = this.byId.get(id)?.properties.parent as Ref | undefined
    return parent && this.byId.has(parent.value) ? parent.value : undefined
  }

  /** The nearest object of a type upwards. */
  above(id: string, type: string): string | undefined {
    for (let at = this.parent(id); at !== undefined; at = this.parent(at))
      if (this.byId.get(at)?.type === type) return at
    return undefined
  }

  /** The highest number that an id ends in. */
  get highestNumber(): number {
    let highest = 0
    for (const { id, properties } of this.objects) {
      const { environmentBrowser, browser } = properties as { environmentBrowser?: Ref; browser?: Ref }
      for (const one of [id, environmentBrowser?.value ?? '', browser?.value ?? '']) {
        const number = Number(/-[a-z]?(\d+)$/.exec(one)?.[1] ?? 0)
        if (number > highest && number < 2 ** 31) highest = number
      }
    }
    return highest
  }

  /** It is an ESXi host without vCenter that was saved. */
  get isEsx(): boolean {
    const content = this.of('ServiceInstance')[0]?.p.content
    return content ? content.about.apiType === 'HostAgent' : this.has('ha-folder-root')
  }
}
