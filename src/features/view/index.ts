import { rightsChangedBy } from '../../kernel/authorization.ts'
import type { Call } from '../../kernel/call.ts'
import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Feature, Kernel } from '../../kernel/kernel.ts'
import { type ManagedDefinition, own, type Ref, ref, type SessionObject } from '../../kernel/managed.ts'
import { vimRead } from '../../kernel/operation.ts'
import { ContainerView, mayMove } from './container-view.ts'
import { ListView } from './list-view.ts'

export { ContainerView } from './container-view.ts'

type ViewState = { readonly id: string; readonly view: { refs(): Ref[] } }
type ContainerState = { readonly id: string; readonly view: ContainerView }

const view = own<ViewState, Ref[]>([], (state) => state.view.refs())
const CONTAINER_VIEW: ManagedDefinition<ContainerState> = {
  type: 'ContainerView',
  properties: {
    view,
    container: own<ContainerState, Ref>([], (state) => state.view.container),
    type: own<ContainerState, string[]>([], (state) => [...state.view.types]),
    recursive: own<ContainerState, boolean>([], (state) => state.view.recursive),
  },
}
const LIST_VIEW: ManagedDefinition<ViewState> = { type: 'ListView', properties: { view } }
const INVENTORY_VIEW: ManagedDefinition<ViewState> = { type: 'InventoryView', properties: { view } }

// Container views of all sessions: they follow the inventory.
const VIEWS = Symbol('container views')
const viewsOf = (kernel: Kernel) => kernel.service(VIEWS, () => new Set<ContainerView>())

function sessionRef(call: Call, type: string): Ref {
  return ref(type, `session[${call.session!.key}]${call.kernel.random.uuid()}`)
}

function keep<T extends SessionObject>(call: Call, object: T): Ref {
  call.session!.objects.set(object.ref.value, object)
  return object.ref
}

function ownView<T extends SessionObject>(self: Ref, call: Call, test: (object: SessionObject) => object is T): T {
  const found = call.session?.objects.get(self.value)
  if (!found || !test(found)) throw call.kernel.notFound(self)
  return found
}
const isList = (object: SessionObject): object is ListView => object instanceof ListView

const CONTAINERS = ['Folder', 'Datacenter', 'ComputeResource', 'ResourcePool', 'HostSystem']

function childrenOf(call: Call, entity: Ref): Ref[] {
  const found: Ref[] = []
  for (const definition of call.kernel.objects.entityDefinitions()) {
    for (const state of call.store.all(definition.kind!)) {
      const parents = [definition.parent?.(state), ...(definition.inheritsFrom?.(state) ?? [])]
      if (parents.some((parent) => parent?.value === entity.value))
        found.push(call.kernel.objects.target(definition, state).ref)
    }
  }
  return found.filter((child) => call.may(child, 'System.View'))
}

/** ViewManager and its views. Source: the API reference's ViewManager pages. */
export const viewFeature: Feature = {
  name: 'view',
  managed: [
    {
      type: 'ViewManager',
      id: 'ViewManager',
      properties: {
        viewList: {
          ...own([], (_, { session }) =>
            [...(session?.objects.values() ?? [])].filter((o) => o.ref.type.endsWith('View')).map((o) => o.ref),
          ),
          perCaller: true,
        },
      },
    },
  ],
  operations: [
    vimRead('CreateContainerView', {
      handle: (_, args, call) => {
        const container = call.find(args.container)
        if (!CONTAINERS.some((type) => call.spec.isSubtype(container.ref.type, type)))
          throw invalidArgument('container')
        // Who may see something below may start from here, and sees that.
        if (!call.kernel.authorizer.leadsToVisible(call.caller, container)) call.require(container.ref, 'System.View')
        for (const type of args.type ?? []) if (!call.spec.managedType(type)) throw invalidArgument('type')
        const views = viewsOf(call.kernel)
        const made = new ContainerView(call.kernel, call.session!, {
          ref: sessionRef(call, 'ContainerView'),
          definition: CONTAINER_VIEW as unknown as ManagedDefinition,
          container: container.ref,
          types: args.type ?? [],
          recursive: args.recursive,
          onDispose: (gone) => views.delete(gone),
        })
        views.add(made)
        return keep(call, made)
      },
    }),
    vimRead('CreateListView', {
      handle: (_, args, call) => {
        const made = new ListView(
          call.kernel,
          sessionRef(call, 'ListView'),
          LIST_VIEW as unknown as ManagedDefinition,
          [],
        )
        const unknown = made.modify(args.obj ?? [], [])
        if (unknown.length) throw call.kernel.notFound(unknown[0]!)
        return keep(call, made)
      },
    }),
    vimRead('CreateListViewFromView', {
      handle: (_, args, call) => {
        const source = ownView(
          args.view,
          call,
          (object): object is ListView | ContainerView => object instanceof ListView || object instanceof ContainerView,
        )
        return keep(
          call,
          new ListView(
            call.kernel,
            sessionRef(call, 'ListView'),
            LIST_VIEW as unknown as ManagedDefinition,
            source.refs(),
          ),
        )
      },
    }),
    vimRead('CreateInventoryView', {
      handle: (_, __, call) => {
        const root = ref('Folder', call.kernel.authorizer.rootId)
        return keep(
          call,
          new ListView(call.kernel, sessionRef(call, 'InventoryView'), INVENTORY_VIEW as unknown as ManagedDefinition, [
            root,
          ]),
        )
      },
    }),
    vimRead('ModifyListView', {
      handle: (self, args, call) => ownView(self, call, isList).modify(args.add ?? [], args.remove ?? []),
    }),
    vimRead('ResetListView', { handle: (self, args, call) => ownView(self, call, isList).reset(args.obj ?? []) }),
    vimRead('ResetListViewFromView', {
      handle: (self, args, call) => {
        const source = ownView(
          args.view,
          call,
          (object): object is ListView | ContainerView => object instanceof ListView || object instanceof ContainerView,
        )
        ownView(self, call, isList).reset(source.refs())
        return undefined
      },
    }),
    vimRead('OpenInventoryViewFolder', {
      handle: (self, args, call) => {
        const mine = ownView(self, call, isList)
        const unknown: Ref[] = []
        for (const entity of args.entity) {
          if (!call.kernel.objects.find(entity.value)) unknown.push(entity)
          else mine.modify([entity, ...childrenOf(call, entity)], [])
        }
        return unknown
      },
    }),
    vimRead('CloseInventoryViewFolder', {
      handle: (self, args, call) => {
        const mine = ownView(self, call, isList)
        const unknown: Ref[] = []
        for (const entity of args.entity) {
          if (!call.kernel.objects.find(entity.value)) unknown.push(entity)
          else mine.modify([], childrenOf(call, entity))
        }
        return unknown
      },
    }),
    vimRead('DestroyView', {
      handle: (self, _, call) => {
        const found = call.session?.objects.get(self.value)
        if (!found) throw new Fault('ManagedObjectNotFound', { obj: self })
        found.dispose?.()
        call.session!.objects.delete(self.value)
        // Filters that start at the view hear that it is gone.
        call.kernel.sessionObjectChanged(found, 'view')
        return undefined
      },
    }),
  ],
  start(kernel) {
    kernel.store.onCommit((changes) => {
      const views = viewsOf(kernel)
      if (views.size === 0) return
      const isMoved = changes.some((change) => movedContainer(kernel, change.kind, change.before, change.after))
      const isConcerned = rightsChangedBy(changes)
      const entities = changes.flatMap((change) => {
        const definition = kernel.objects.ofKind(change.kind)
        return definition?.entity && mayMove(change, definition) ? [{ change, definition }] : []
      })
      for (const one of views) {
        if (isMoved || isConcerned?.(one.caller)) {
          one.reload()
          continue
        }
        for (const { change, definition } of entities) one.follow(change, definition)
      }
    })
  },
}

// A moved folder, pool or host takes what is below it along.
function movedContainer(kernel: Kernel, kind: string, before: unknown, after: unknown): boolean {
  if (!before || !after || kind === 'VirtualMachine') return false
  const definition = kernel.objects.ofKind(kind)
  if (!definition?.entity || !definition.parent) return false
  return definition.parent(before as never)?.value !== definition.parent(after as never)?.value
}
