// What browsers, installers and SOAP stacks look for beside the APIs.
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'

export interface PageOptions {
  /** Name and version of the product that is emulated. */
  readonly product: string
  /** `/certs/download.zip`: certificates to trust; unset without TLS. */
  readonly certificates: (() => Buffer) | undefined
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body><h1>${title}</h1>${body}</body></html>`

/** Answers everything that no API has: the start page, its usual neighbours, the certificates, and 404. */
export function pages({ product, certificates }: PageOptions) {
  const app = new Hono()
  const links = [
    ['/_vcemu/coverage.html', 'what is served'],
    ['/sdk/vimService.wsdl', 'WSDL of the Web Services API'],
    ['/folder', 'files of the datastores'],
    ['/certs/download.zip', 'certificates to trust'],
  ]
  app.get('/', (c) =>
    c.html(page(product, `<ul>${links.map(([to, text]) => `<li><a href="${to}">${text}</a>`).join('')}</ul>`)),
  )
  app.get('/ui', (c) => c.redirect('/ui/'))
  app.get('/ui/*', (c) =>
    c.html(page(product, '<p>The client of the product is not part of the emulator. <a href="/">Start page</a></p>')),
  )
  app.get('/mob/*', (c) =>
    c.html(
      page('Managed Object Browser', '<p>Not served; ask for properties with a client. <a href="/">Start page</a></p>'),
    ),
  )
  app.get('/certs/download.zip', (c) =>
    certificates ? c.body(new Uint8Array(certificates()), 200, { 'content-type': 'application/zip' }) : c.notFound(),
  )
  return getRequestListener(app.fetch, { overrideGlobalObjects: false })
}
