import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Call } from '../../kernel/call.ts'
import { type DatastoreFiles, datastoreFiles, type FileEntry, type FileLocation } from '../../kernel/datastore-files.ts'
import { asFault, Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { hasBody, sendText } from '../wire/http.ts'
import { LIMITS } from '../wire/limits.ts'
import { contentTypeOf, folderPage } from './page.ts'
import { rangeOf } from './range.ts'
import { askerOf, callOf } from './who.ts'

/** HTTP status of the faults that files end in; any other is a bad request. */
const STATUS: Readonly<Record<string, number>> = {
  NotFound: 404,
  FileNotFound: 404,
  ManagedObjectNotFound: 404,
  NoPermission: 403,
  NotAuthenticated: 401,
  FileLocked: 409,
  FileAlreadyExists: 409,
  CannotDeleteFile: 403,
  CannotCreateFile: 403,
  NoDiskSpace: 507,
  SystemError: 500,
}

/**
 * `/folder/{path}?dcPath=&dsName=`: files of datastores by GET, HEAD, PUT, POST and DELETE. Without a datastore: what there is to choose
 * from. A session, a ticket or Basic credentials are asked for. Streams; no transaction is held while bytes move.
 */
export async function handleFolderRequest(
  kernel: Kernel,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = urlOf(request)
  const asker = url && askerOf(kernel, request, url.pathname)
  if (!url || !asker) {
    request.resume()
    response.writeHead(url ? 401 : 400, url ? { 'www-authenticate': 'Basic realm="VMware HTTP server"' } : {})
    response.end()
    return
  }
  const call = callOf(kernel, request, asker.session)
  kernel.sessions.touch(asker.session)
  asker.session.waiting++
  const startedMs = kernel.clock.now()
  let fault: Fault | undefined
  try {
    await answer(call, url, request, response)
  } catch (error) {
    const isFull = (error as { code?: string }).code === 'ENOSPC'
    if (!(error instanceof Fault) && !isAbort(error) && !isFull) kernel.reportBug(error, call)
    const datastore = url.searchParams.get('dsName') ?? ''
    fault = isFull ? new Fault('NoDiskSpace', { file: url.pathname, datastore }) : asFault(error)
    refuse(request, response, fault)
  } finally {
    asker.session.waiting--
    kernel.journal.add({
      at: startedMs,
      api: 'files',
      operation: call.operation,
      object: url.pathname,
      user: asker.session.user,
      session: asker.session.key,
      opId: undefined,
      client: call.arrival.address.userAgent,
      args: Object.fromEntries(url.searchParams),
      fault: fault?.fault,
      ms: kernel.clock.now() - startedMs,
      unimplemented: false,
    })
    asker.end()
  }
}

function isAbort(error: unknown): boolean {
  const code = (error as { code?: string }).code
  return code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ECONNRESET' || code === 'ABORT_ERR' || code === 'EPIPE'
}

function urlOf(request: IncomingMessage): URL | undefined {
  try {
    // Clients double slashes; a path that begins with two would be a host.
    return new URL((request.url ?? '/').replace(/^\/+/, '/'), 'http://localhost')
  } catch {
    return undefined
  }
}

function refuse(request: IncomingMessage, response: ServerResponse, fault: Fault): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const status = STATUS[fault.fault] ?? 400
  // The rest of a refused upload is not read.
  const close = request.complete || !hasBody(request) ? {} : { connection: 'close' }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...close }).end(`${fault.message}\n`)
}

/** The path of a file as the request names it, steps decoded; undefined where an escape is broken. */
function pathOf(url: URL): string | undefined {
  try {
    return decodeURIComponent(url.pathname.replace(/^\/folder\/*/, ''))
  } catch {
    return undefined
  }
}

async function answer(call: Call, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const files = datastoreFiles(call.kernel).implementation
  const path = pathOf(url)
  if (!files || path === undefined) throw new Fault('InvalidRequest')
  const datacenter = url.searchParams.get('dcPath') ?? undefined
  const datastore = url.searchParams.get('dsName') ?? undefined
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (datastore === undefined) {
    if (!isRead) throw new Fault('InvalidArgument', { invalidProperty: 'dsName' })
    const parameter = datacenter === undefined ? 'dcPath' : 'dsName'
    const choices = files.containers(call, datacenter).map((name) => {
      const query = new URLSearchParams(datacenter === undefined ? {} : { dcPath: datacenter })
      query.set(parameter, name)
      return { name, href: `/folder?${query}`, isFolder: true, size: 0, modifiedMs: undefined }
    })
    sendPage(response, '', choices)
    return
  }
  const location = files.locate(call, { datacenter, datastore, path })
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return read(call, files, location, url, request, response)
    case 'PUT':
    case 'POST': {
      // However long it takes, but it must go on. Node sets the time anew for each request.
      request.setTimeout(LIMITS.uploadIdleMs, () => request.destroy())
      const isNew = await files.write(call, location, request)
      response.writeHead(isNew ? 201 : 200, { 'content-length': 0 }).end()
      return
    }
    case 'DELETE':
      await files.remove(call, location)
      response.writeHead(204).end()
      return
    default:
      response.writeHead(405, { allow: 'GET, HEAD, PUT, POST, DELETE' }).end()
  }
}

type Line = { name: string; href: string; isFolder: boolean; size: number; modifiedMs: number | undefined }

function sendPage(response: ServerResponse, title: string, lines: readonly Line[]): void {
  sendText(response, 200, 'text/html; charset=utf-8', folderPage(title, lines))
}

async function read(
  call: Call,
  files: DatastoreFiles,
  location: FileLocation,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const entry = files.stat(call, location)
  if (!entry) throw new Fault('NotFound')
  if (entry.isFolder) {
    const base = `/folder/${location.path === '' ? '' : `${location.path.split('/').map(encodeURIComponent).join('/')}/`}`
    const lines = files.list(call, location).map((one) => ({
      ...one,
      href: `${base}${encodeURIComponent(one.name)}${one.isFolder ? '/' : ''}${url.search}`,
    }))
    sendPage(response, location.path, lines)
    return
  }
  await sendFile(call, files, location, entry, request, response)
}

async function sendFile(
  call: Call,
  files: DatastoreFiles,
  location: FileLocation,
  entry: FileEntry,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const headers = {
    'accept-ranges': 'bytes',
    'content-type': contentTypeOf(entry.name),
    'last-modified': new Date(entry.modifiedMs).toUTCString(),
    etag: `"${entry.size.toString(16)}-${entry.modifiedMs.toString(16)}"`,
  }
  const range = rangeOf(request.headers.range, entry.size)
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${entry.size}` }).end()
    return
  }
  const isPart = range !== undefined
  const { start, end } = range ?? { start: 0, end: entry.size - 1 }
  response.writeHead(isPart ? 206 : 200, {
    ...headers,
    'content-length': end - start + 1,
    ...(isPart ? { 'content-range': `bytes ${start}-${end}/${entry.size}` } : {}),
  })
  if (request.method === 'HEAD' || end < start) {
    response.end()
    return
  }
  await pipeline(files.read(call, location, { start, end }), response)
}
