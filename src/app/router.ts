import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Kernel } from '../kernel/kernel.ts'
import { type ControlOptions, serveControl, servePublic } from '../protocols/control/index.ts'
import { handleFolderRequest } from '../protocols/files/index.ts'
import { SoapDocuments } from '../protocols/soap/documents.ts'
import { serveSoap } from '../protocols/soap/server.ts'
import { serveSts } from '../protocols/sts/index.ts'
import { makeVapiServer } from '../protocols/vapi/index.ts'
import { isVijsonPath, serveVijson } from '../protocols/vijson/server.ts'
import { sendText } from '../protocols/wire/http.ts'
import { RELEASE } from '../spec/release.ts'
import type { Settings } from './settings.ts'
import type { TlsIdentity } from './tls.ts'
import { provideTokenSigner } from './token-signer.ts'

interface Parts {
  readonly kernel: Kernel
  readonly settings: Settings
  readonly tls: TlsIdentity | undefined
  readonly health: ControlOptions['health']
}

export type Router = (request: IncomingMessage, response: ServerResponse) => Promise<void>

// Paths on which SOAP services are customarily reached.
const SOAP_PATHS =
  /^\/(?:sdk|sdk\/vimService|pbm|pbm\/sdk|sms|sms\/sdk|eam\/sdk|vslm\/sdk|vsan|vsanHealth|lookupservice\/sdk|sso-adminserver\/(?:sdk(?:\/[\w.-]+)?|system-sdk))\/?$/

const STS_PATHS = /^\/sts\/(?:STSService(?:\/[\w.-]+)?|system-STSService\/sdk)\/?$/

const VAPI_PATHS = /^\/(?:api|rest)(?:\/|$)/

/** What answers each request on the main port. */
export function makeRouter({ kernel, settings, tls, health }: Parts): Router {
  const control = controlOptions(settings, health)
  // An address of its own takes the control API away from the main one.
  const answerControl = settings.control && !settings.controlListen ? serveControl : servePublic
  const soap = { release: RELEASE, secureCookies: settings.secureCookies || settings.invokedAs === 'vcemu' }
  const documents = new SoapDocuments(RELEASE)
  provideTokenSigner(kernel, tls)
  // Few ask for pages: what serves them is loaded when somebody does.
  let rest: Awaited<ReturnType<typeof makePages>> | undefined
  const vapi = makeVapiServer(kernel, { secureCookies: soap.secureCookies })
  return async (request, response) => {
    const url = request.url ?? '/'
    const end = url.indexOf('?')
    const path = end < 0 ? url : url.slice(0, end)
    const isSts = STS_PATHS.test(path)
    if (request.method === 'POST' && isSts) return serveSts(kernel, request, response)
    if (request.method === 'POST' && SOAP_PATHS.test(path)) return serveSoap(kernel, soap, request, response)
    if (isSts || SOAP_PATHS.test(path)) {
      response.writeHead(405, { allow: 'POST' }).end()
      return
    }
    if (isVijsonPath(path)) {
      // An ESXi host has no such binding: its SOAP server reads the body and finds no envelope.
      return settings.esx
        ? serveSoap(kernel, soap, request, response)
        : serveVijson(kernel, { release: RELEASE }, path, request, response)
    }
    if (VAPI_PATHS.test(path)) return vapi(request, response, path, end < 0 ? '' : url.slice(end + 1))
    if (path === '/folder' || path.startsWith('/folder/')) return handleFolderRequest(kernel, request, response)
    if (answerControl(kernel, control, path, request, response)) return
    if (path.startsWith('/sdk/')) {
      const base = settings.publicUrl ?? `${settings.tls ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`
      const text = documents.get(path.slice('/sdk/'.length), base)
      if (text !== undefined) {
        sendText(response, 200, 'text/xml; charset=utf-8', text)
        return
      }
    }
    rest ??= await makePages(kernel, tls)
    await rest(request, response)
  }
}

function controlOptions(settings: Settings, health: ControlOptions['health']): ControlOptions {
  const startedMs = Date.now()
  const uptimeSeconds = () => (Date.now() - startedMs) / 1000
  return { health, token: settings.controlToken, startedMs, uptimeSeconds }
}

/** What answers on the address of the control API. */
export function makeControlRouter({ kernel, settings, health }: Omit<Parts, 'tls'>): Router {
  const options = controlOptions(settings, health)
  return async (request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?', 1)
    if (!serveControl(kernel, options, path, request, response)) response.writeHead(404).end()
  }
}

async function makePages(kernel: Kernel, tls: TlsIdentity | undefined) {
  const { pages } = await import('../protocols/pages/index.ts')
  return pages({
    product: kernel.settings.esx ? 'VMware ESXi' : 'VMware vCenter Server',
    certificates: tls?.downloadZip,
  })
}
