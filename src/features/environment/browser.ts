import type { VirtualMachineConfigOption } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { defineManaged, type Ref, ref, related } from '../../kernel/managed.ts'
import { vimRead } from '../../kernel/operation.ts'
import {
  type ComputeResourceState,
  computeResourceKind,
  datastoreKind,
  type HostState,
  hostKind,
} from '../inventory/index.ts'
import { configOption, defaultVersion, descriptors } from './config-option.ts'
import { configTarget } from './config-target.ts'

export const environmentBrowser = defineManaged<'EnvironmentBrowser', ComputeResourceState>({
  type: 'EnvironmentBrowser',
  kind: computeResourceKind,
  companion: {
    prefix: 'envbrowser',
    resolve: (id, store) => store.first(computeResourceKind, 'environmentBrowser', id),
    idOf: (state) => state.environmentBrowser,
  },
  parent: (state) => ref(state.type, state.id),
  properties: {
    datastoreBrowser: related(
      [],
      [
        {
          kind: datastoreKind,
          fields: ['hosts'],
          targets: (_: object, store) => browsersOf(store.all(computeResourceKind)),
        },
      ],
      (state: ComputeResourceState, { store, objects }) => {
        for (const host of store.list(hostKind, 'parent', state.id)) {
          const target = objects.find(host.id)
          const browser = target && (objects.read(target, 'datastoreBrowser', undefined) as Ref | undefined)
          if (browser) return browser
        }
        return undefined
      },
    ),
  },
})

function browsersOf(all: Iterable<ComputeResourceState>): string[] {
  return [...all].map((one) => one.environmentBrowser)
}

function computeResourceOf(call: Call, self: Ref): ComputeResourceState {
  const found = call.store.first(computeResourceKind, 'environmentBrowser', self.value)
  if (!found) throw call.kernel.notFound(self)
  return found
}

/** The hosts that a query is about: all of the compute resource, or the one named, which must be one of them. */
function hostsOf(call: Call, self: Ref, host: Ref | undefined): HostState[] {
  const all = call.store.list(hostKind, 'parent', computeResourceOf(call, self).id)
  if (!host) return all
  const found = all.find((one) => one.id === host.value)
  if (!found) throw invalidArgument('host')
  return [found]
}

function optionOf(key: string | undefined): VirtualMachineConfigOption {
  const found = configOption(key || defaultVersion())
  if (!found) throw invalidArgument('key')
  return found
}

export const browserOperations = [
  vimRead('QueryConfigOptionDescriptor', {
    handle: (self, _, call) => {
      const host = hostsOf(call, self, undefined).map((one) => ref('HostSystem', one.id))
      return descriptors().map((one) => ({ ...one, host }))
    },
  }),
  vimRead('QueryConfigOption', {
    handle: (self, { key, host }, call) => {
      hostsOf(call, self, host)
      return optionOf(key)
    },
  }),
  vimRead('QueryConfigOptionEx', {
    handle: (self, { spec }, call) => {
      hostsOf(call, self, spec?.host)
      const option = optionOf(spec?.key)
      const wanted = new Set(spec?.guestId)
      if (wanted.size === 0) return option
      const guestOSDescriptor = option.guestOSDescriptor.filter((guest) => wanted.has(guest.id))
      return { ...option, guestOSDescriptor, guestOSDefaultIndex: 0 }
    },
  }),
  vimRead('QueryConfigTarget', {
    handle: (self, { host }, call) => configTarget(call, computeResourceOf(call, self), hostsOf(call, self, host)),
  }),
  vimRead('QueryTargetCapabilities', {
    handle: (self, { host }, call) => {
      const first = hostsOf(call, self, host)[0]
      return first && call.read(ref('HostSystem', first.id), 'HostSystem', 'capability')
    },
  }),
]
