import { X509Certificate } from 'node:crypto'
import type { Extension } from '../../generated/vim25.ts'
import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { defineManaged, type Ref, ref, related } from '../../kernel/managed.ts'
import { type Operation, vim, vimRead } from '../../kernel/operation.ts'
import { defineKind } from '../../store/kind.ts'
import { vmKind } from '../inventory/index.ts'
import { vcenterFixture } from '../service-instance/index.ts'
import { logInByCertificate, userSession } from '../session/index.ts'

export interface ExtensionState {
  /** The extension's key. */
  readonly id: string
  readonly extension: Extension
  readonly publicKey?: string | undefined
  /** SHA-256 of the certificate that it logs in with. */
  readonly certificate?: string | undefined
  readonly serviceAccount?: string | undefined
}
export const extensionKind = defineKind<ExtensionState>({ name: 'Extension', version: 1 })

export const extensionManager = defineManaged({
  type: 'ExtensionManager',
  id: 'ExtensionManager',
  esxId: '',
  properties: {
    extensionList: related([], [{ kind: extensionKind, targets: () => ['ExtensionManager'] }], (_, { store }) =>
      [...store.all(extensionKind)].map(({ extension }) => extension),
    ),
  },
})

export function createExtensions(call: Call): void {
  if (call.settings.esx) return
  for (const extension of vcenterFixture<Extension[]>(call.kernel, 'vcenter/extensions.json'))
    call.store.insert(extensionKind, { id: extension.key, extension })
  if (call.settings.identity !== 'vcsim') return
  registerExtension(
    {
      key: 'com.vmware.govmomi.simulator',
      version: '0.37.0',
      company: 'VMware, Inc.',
      type: 'common',
      description: { label: 'simulator', summary: 'simulator' },
      lastHeartbeatTime: call.clock.stamp(),
    },
    call,
  )
}

/** Adds an extension; InvalidArgument when its key is empty or taken. */
export function registerExtension(extension: Extension, call: Call): void {
  if (extension.key.trim() === '' || call.store.get(extensionKind, extension.key))
    throw invalidArgument('extension.key')
  call.store.insert(extensionKind, {
    id: extension.key,
    extension: { ...extension, lastHeartbeatTime: call.clock.stamp() },
  })
}

function extensionByKey(key: string, call: Call): ExtensionState {
  const found = call.store.get(extensionKind, key)
  if (!found) throw new Fault('NotFound')
  return found
}

// Without a registered certificate the subject's common name must be the key, as in vcsim.
function mayLogIn(key: string, call: Call): boolean {
  const pem = call.arrival.clientCertificate
  if (!pem) throw new Fault('NoClientCertificate')
  const { fingerprint256, subject } = new X509Certificate(pem)
  const known = call.store.get(extensionKind, key)
  if (known?.certificate !== undefined) return known.certificate === fingerprint256
  return /(?:^|\n)CN=([^\n]+)/.exec(subject)?.[1] === key
}

export const extensionOperations: readonly Operation[] = [
  vimRead('FindExtension', {
    handle: (_, { extensionKey }, call) => call.store.get(extensionKind, extensionKey)?.extension,
  }),
  vim('RegisterExtension', { handle: (_, { extension }, call) => registerExtension(extension, call) }),
  vim('UpdateExtension', {
    handle: (_, { extension }, call) => {
      extensionByKey(extension.key, call)
      call.store.update(extensionKind, extension.key, {
        extension: { ...extension, lastHeartbeatTime: call.clock.stamp() },
      })
    },
  }),
  vim('UnregisterExtension', {
    handle: (_, { extensionKey }, call) => call.store.remove(extensionKind, extensionByKey(extensionKey, call).id),
  }),
  vim('SetPublicKey', {
    handle: (_, { extensionKey, publicKey }, call) => {
      if (!call.store.get(extensionKind, extensionKey)) throw invalidArgument('extensionKey')
      call.store.update(extensionKind, extensionKey, { publicKey })
    },
  }),
  vim('SetExtensionCertificate', {
    handle: (_, { extensionKey, certificatePem }, call) => {
      extensionByKey(extensionKey, call)
      const pem = certificatePem ?? call.arrival.clientCertificate
      if (!pem) throw new Fault('NoClientCertificate')
      let certificate: string
      try {
        certificate = new X509Certificate(pem).fingerprint256
      } catch {
        throw invalidArgument('certificatePem')
      }
      call.store.update(extensionKind, extensionKey, { certificate })
    },
  }),
  vim('SetServiceAccount', {
    handle: (_, { extensionKey, serviceAccount }, call) => {
      extensionByKey(extensionKey, call)
      call.store.update(extensionKind, extensionKey, { serviceAccount })
    },
  }),
  vimRead('QueryManagedBy', {
    handle: (_, { extensionKey }, call): Ref[] =>
      [...call.store.all(vmKind)]
        .filter(({ config }) => config.managedBy?.extensionKey === extensionKey)
        .map(({ id }) => ref('VirtualMachine', id)),
  }),
  vim('LoginExtensionByCertificate', {
    handle: (_, { extensionKey, locale }, call) =>
      userSession(logInByCertificate(extensionKey, mayLogIn(extensionKey, call), locale, call)),
  }),
]
