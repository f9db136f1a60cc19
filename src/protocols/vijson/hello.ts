import type { IncomingMessage, ServerResponse } from 'node:http'
import { loadVimSpec } from '../../spec/vim.ts'
import { BodyRefused, readBody, sendText } from './http.ts'
import { parseJson } from './parse.ts'

const MAX_IDS = 128
const MAX_LENGTH = 64

/**
 * `POST /api/vcenter/system?action=hello`, without a login: the first of the client's releases that the server has, or an empty id.
 * 400 INVALID_ARGUMENT for no ids, too many, or one that is too long.
 */
export async function serveHello(release: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  let source: string
  try {
    source = await readBody(request)
  } catch (error) {
    // Otherwise the client went away while it was sending: nobody is there to be answered.
    if (error instanceof BodyRefused)
      response.writeHead(error.status, { connection: 'close', 'content-length': 0 }).end()
    return
  }
  let ids: unknown
  try {
    ids = (parseJson(source) as { api_releases?: unknown } | null)?.api_releases
  } catch {
    return refuse(response, 'the body is not a JSON object such as {"api_releases":["8.0.3.0"]}')
  }
  if (!Array.isArray(ids) || ids.length === 0) return refuse(response, 'api_releases must hold at least one id')
  if (ids.length > MAX_IDS) return refuse(response, `api_releases holds more than ${MAX_IDS} ids`)
  if (!ids.every((id): id is string => typeof id === 'string' && id.length <= MAX_LENGTH))
    return refuse(response, `each id in api_releases is a text of at most ${MAX_LENGTH} characters`)
  const spec = loadVimSpec()
  const newest = spec.newestRankOf(release) ?? 0
  const common = ids.find((id) => {
    const rank = spec.rankOf('vim25', id)
    return rank !== undefined && rank <= newest
  })
  sendText(response, 200, JSON.stringify({ api_release: common ?? '' }))
}

function refuse(response: ServerResponse, message: string): void {
  const messages = [{ id: 'com.vmware.vapi.std.errors.invalid_argument', default_message: message, args: [] }]
  sendText(response, 400, JSON.stringify({ error_type: 'INVALID_ARGUMENT', messages }))
}
