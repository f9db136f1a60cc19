import { Connection } from './connection.mjs'

const BASIC = `authorization: Basic ${Buffer.from('user:pass').toString('base64')}\r\n`
const MODERN = { session: '/api/session', tagging: '/api/cis/tagging', isLegacy: false }
const LEGACY = { session: '/rest/com/vmware/cis/session', tagging: '/rest/com/vmware/cis/tagging', isLegacy: true }

/** A REST session, over `/api` where the server has it and over `/rest` otherwise. */
export class RestClient {
  api = MODERN
  connection
  session = ''
  /** What was sent since `trace` was set: method and sizes of the bodies, for an echo of the same. */
  trace

  constructor(server) {
    this.server = server
    this.connection = new Connection(server.port)
    this.api = server.isLegacyRest ? LEGACY : MODERN
  }

  /** One request; the answer's value, undefined where it is empty. Throws for any status but 2xx. */
  async request(method, path, value) {
    const body = value === undefined ? '' : JSON.stringify(value)
    const who = this.session ? `vmware-api-session-id: ${this.session}\r\n` : BASIC
    const type = body ? 'content-type: application/json\r\n' : ''
    const answer = await this.connection.send(method, path, who + type, body)
    this.trace?.push({ method, sent: Buffer.byteLength(body), received: answer.body.length, status: answer.status })
    if (answer.status < 200 || answer.status > 299) {
      const text = answer.body.toString('latin1', 0, 200)
      throw Object.assign(new Error(`${answer.status} to ${method} ${path}: ${text}`), { status: answer.status })
    }
    if (answer.body.length === 0) return undefined
    const given = JSON.parse(answer.body.toString('utf8'))
    return this.api.isLegacy ? given.value : given
  }

  async login() {
    try {
      this.session = await this.request('POST', this.api.session)
    } catch (error) {
      if (error.status !== 404 || this.api.isLegacy) throw error
      this.server.isLegacyRest = true
      this.api = LEGACY
      this.session = await this.request('POST', this.api.session)
    }
  }

  async logout() {
    await this.request('DELETE', this.api.session)
    this.session = ''
  }

  createCategory(name) {
    return this.#create('category', { name, description: '', cardinality: 'MULTIPLE', associable_types: [] })
  }

  createTag(category, name) {
    return this.#create('tag', { category_id: category, name, description: '' })
  }

  #create(what, spec) {
    return this.request('POST', `${this.api.tagging}/${what}`, this.api.isLegacy ? { create_spec: spec } : spec)
  }

  getTag(id) {
    return this.request('GET', this.#at('tag', id))
  }

  /** Deletes a tag, or a category with its tags. */
  delete(what, id) {
    return this.request('DELETE', this.#at(what, id))
  }

  #at(what, id) {
    return `${this.api.tagging}/${what}/${this.api.isLegacy ? 'id:' : ''}${id}`
  }

  /** `attach` or `detach` of a tag at a VM. */
  change(action, tag, vm) {
    const mark = this.api.isLegacy ? '?~action=' : '?action='
    const path = `${this.#at('tag-association', tag)}${mark}${action}`
    return this.request('POST', path, { object_id: { id: vm, type: 'VirtualMachine' } })
  }

  listAttached(vm) {
    const mark = this.api.isLegacy ? '?~action=' : '?action='
    const path = `${this.api.tagging}/tag-association${mark}list-attached-tags`
    return this.request('POST', path, { object_id: { id: vm, type: 'VirtualMachine' } })
  }

  close() {
    this.connection.close()
  }
}
