import { request } from 'node:https'

/** One HTTPS request with a JSON body; gives status and text. */
export function json(server, agent, method, path, body, headers = {}) {
  return new Promise((resolve, reject) => {
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body))
    const sent = request(
      {
        host: '127.0.0.1',
        port: server.port,
        method,
        path,
        agent,
        headers: {
          ...headers,
          ...(bytes ? { 'content-type': 'application/json', 'content-length': bytes.length } : {}),
        },
      },
      (response) => {
        const chunks = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }))
      },
    )
    sent.on('error', reject)
    sent.end(bytes)
  })
}

const BASIC = { authorization: `Basic ${Buffer.from('user:pass').toString('base64')}` }
const TAGGING = '/rest/com/vmware/cis/tagging'

/** A REST session on a connection of the worker's; the first generation's paths, which both servers have. */
export class RestClient {
  constructor(server, agent) {
    this.server = server
    this.agent = agent
    this.headers = {}
  }

  async send(method, path, body) {
    const { status, text } = await json(this.server, this.agent, method, path, body, this.headers)
    if (status >= 300) throw new Error(`${status} to ${method} ${path}: ${text.slice(0, 200)}`)
    return text === '' ? undefined : JSON.parse(text).value
  }

  async login() {
    this.headers = BASIC
    const token = await this.send('POST', '/rest/com/vmware/cis/session')
    this.headers = { 'vmware-api-session-id': token }
  }

  async logout() {
    await this.send('DELETE', '/rest/com/vmware/cis/session')
  }

  newCategory(name) {
    const create_spec = { name, description: '', cardinality: 'MULTIPLE', associable_types: [] }
    return this.send('POST', `${TAGGING}/category`, { create_spec })
  }

  newTag(category_id, name) {
    return this.send('POST', `${TAGGING}/tag`, { create_spec: { name, description: '', category_id } })
  }

  deleteTag(id) {
    return this.send('DELETE', `${TAGGING}/tag/id:${id}`)
  }

  deleteCategory(id) {
    return this.send('DELETE', `${TAGGING}/category/id:${id}`)
  }

  tag(action, tag_id, vm) {
    const object_id = { id: vm, type: 'VirtualMachine' }
    const body = action === 'list-attached-tags' ? { object_id } : { tag_id, object_id }
    const path = action === 'list-attached-tags' ? '' : `/id:${tag_id}`
    return this.send('POST', `${TAGGING}/tag-association${path}?~action=${action}`, body)
  }
}
