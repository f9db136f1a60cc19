import { Connection } from './connection.mjs'

const OPEN =
  '<?xml version="1.0" encoding="UTF-8"?><Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><Body>'
const CLOSE = '</Body></Envelope>'
const HEADERS = 'content-type: text/xml; charset="utf-8"\r\nsoapaction: "urn:vim25/8.0.3.0"\r\n'

export const call = (method, type, id, args = '') =>
  `<${method} xmlns="urn:vim25"><_this type="${type}">${id}</_this>${args}</${method}>`

/** Text of the first element of this name, attributes or not; undefined where there is none. */
export function textOf(answer, name) {
  return new RegExp(`<${name}(?: [^>]*)?>([^<]*)<`).exec(answer)?.[1]
}

/** How often a text, or bytes, hold another text. */
export function countOf(answer, part) {
  let count = 0
  for (let at = answer.indexOf(part); at >= 0; at = answer.indexOf(part, at + part.length)) count++
  return count
}

/** The token of a page of properties, which stands before or behind the objects. */
function tokenOf(page) {
  const edges = page.toString('latin1', 0, 900) + page.toString('latin1', Math.max(900, page.length - 400))
  return edges.includes('<token') ? textOf(edges, 'token') : undefined
}

/** One client with a session of its own. Answers are read whole and not decoded, so that the client's work stays small. */
export class Client {
  connection
  cookie = ''
  /** Milliseconds that this client waited for answers so far. */
  waitedMs = 0

  constructor(server, user = 'user') {
    this.server = server
    this.user = user
    this.connection = new Connection(server.port)
  }

  /** The answer's bytes. Throws for a fault. */
  async soapBytes(body) {
    const headers = this.cookie ? `${HEADERS}cookie: ${this.cookie}\r\n` : HEADERS
    const answer = await this.connection.send('POST', '/sdk', headers, OPEN + body + CLOSE)
    this.waitedMs += this.connection.lastMs
    if (answer.status !== 200) {
      const text = answer.body.toString('latin1')
      throw new Error(`${answer.status}: ${textOf(text, 'faultstring') ?? text.slice(0, 200)} to ${body.slice(0, 200)}`)
    }
    const set = /vmware_soap_session=[^;\r]+/.exec(answer.head)
    if (set) this.cookie = set[0]
    return answer.body
  }

  /** The answer's text. Throws for a fault. */
  async soap(body) {
    return (await this.soapBytes(body)).toString('latin1')
  }

  content() {
    return this.soap(call('RetrieveServiceContent', 'ServiceInstance', 'ServiceInstance'))
  }

  login() {
    const who = `<userName>${this.user}</userName><password>pass</password>`
    return this.soap(call('Login', 'SessionManager', 'SessionManager', who))
  }

  async logout() {
    await this.soap(call('Logout', 'SessionManager', 'SessionManager'))
    this.cookie = ''
  }

  /** The same session over a connection of its own. */
  again() {
    const other = new Client(this.server, this.user)
    other.cookie = this.cookie
    return other
  }

  async view(type) {
    const args = `<container type="Folder">${this.server.rootFolder}</container><type>${type}</type><recursive>true</recursive>`
    return textOf(await this.soap(call('CreateContainerView', 'ViewManager', 'ViewManager', args)), 'returnval')
  }

  dropView(view) {
    return this.soap(call('DestroyView', 'ContainerView', view))
  }

  /** The bytes of all answers to one RetrievePropertiesEx, pages followed. */
  async retrieve(spec) {
    const pages = []
    const collector = ['PropertyCollector', this.server.collector]
    let page = await this.soapBytes(call('RetrievePropertiesEx', ...collector, `${spec}<options/>`))
    for (;;) {
      pages.push(page)
      const token = tokenOf(page)
      if (token === undefined) return pages
      page = await this.soapBytes(call('ContinueRetrievePropertiesEx', ...collector, `<token>${token}</token>`))
    }
  }

  /** The text of all answers to one RetrievePropertiesEx. */
  async retrieveText(spec) {
    return Buffer.concat(await this.retrieve(spec)).toString('latin1')
  }

  /** Asks until all tasks have ended well; throws when one fails. */
  async finish(tasks) {
    for (;;) {
      const page = await this.retrieveText(objectSpec('Task', tasks, ['info.state']))
      if (page.includes('>error<')) throw new Error(`a task failed: ${tasks.join(' ')}`)
      if (countOf(page, '>success<') === tasks.length) return
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }

  /** A property collector of its own with one filter, of a spec that is named `spec`; its id. */
  async collect(spec) {
    const root = ['PropertyCollector', this.server.collector]
    const collector = textOf(await this.soap(call('CreatePropertyCollector', ...root)), 'returnval')
    const filter = `${spec}<partialUpdates>false</partialUpdates>`
    await this.soap(call('CreateFilter', 'PropertyCollector', collector, filter))
    return collector
  }

  /** Waits for a task as client libraries do, with a collector of its own; the text of its `info`. Throws when it fails. */
  async follow(task) {
    const collector = await this.collect(objectSpec('Task', [task], ['info'], 'spec'))
    for (let version = ''; ; ) {
      const answer = await this.updates(collector, version)
      version = textOf(answer, 'version') ?? version
      const state = /<state>(success|error)</.exec(answer)?.[1]
      if (!state) continue
      await this.soap(call('DestroyPropertyCollector', 'PropertyCollector', collector))
      if (state === 'error') throw new Error(`a task failed: ${textOf(answer, 'localizedMessage') ?? task}`)
      return answer
    }
  }

  /** The next updates of a collector, after at most `seconds`. */
  updates(collector, version, seconds = 30) {
    const options = `<options><maxWaitSeconds>${seconds}</maxWaitSeconds></options>`
    return this.soap(
      call('WaitForUpdatesEx', 'PropertyCollector', collector, `<version>${version}</version>${options}`),
    )
  }

  close() {
    this.connection.close()
  }
}

const pathSets = (paths) =>
  paths.length ? paths.map((path) => `<pathSet>${path}</pathSet>`).join('') : '<all>true</all>'

/** Properties of these objects; all of them without paths. */
export function objectSpec(type, ids, paths, tag = 'specSet') {
  const objects = ids.map((id) => `<objectSet><obj type="${type}">${id}</obj></objectSet>`).join('')
  return `<${tag}><propSet><type>${type}</type>${pathSets(paths)}</propSet>${objects}</${tag}>`
}

/** Properties of all objects in a view. */
export function viewSpec(view, type, paths, tag = 'specSet') {
  const along = '<selectSet xsi:type="TraversalSpec"><type>ContainerView</type><path>view</path></selectSet>'
  const objects = `<objectSet><obj type="ContainerView">${view}</obj><skip>true</skip>${along}</objectSet>`
  return `<${tag}><propSet><type>${type}</type>${pathSets(paths)}</propSet>${objects}</${tag}>`
}
