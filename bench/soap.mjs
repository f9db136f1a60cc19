import { Agent, request } from 'node:https'

const OPEN =
  '<?xml version="1.0" encoding="UTF-8"?><Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><Body>'
const CLOSE = '</Body></Envelope>'

export const newAgent = () => new Agent({ keepAlive: true, rejectUnauthorized: false, maxSockets: 64 })

export const call = (method, type, id, args = '') =>
  `<${method} xmlns="urn:vim25"><_this type="${type}">${id}</_this>${args}</${method}>`

/** Text of the first element of this name, attributes or not; undefined where there is none. */
export function textOf(answer, name) {
  return new RegExp(`<${name}(?: [^>]*)?>([^<]*)<`).exec(answer)?.[1]
}

/** How often a text holds another one. */
export function countOf(answer, part) {
  let count = 0
  for (let at = answer.indexOf(part); at >= 0; at = answer.indexOf(part, at + part.length)) count++
  return count
}

/** One client with a session of its own. Answers are read whole and not decoded, so that the client's work stays small. */
export class Client {
  constructor(server, agent = newAgent(), user = 'user') {
    this.server = server
    this.user = user
    this.agent = agent
    this.cookie = ''
  }

  /** The answer's text. Throws for a fault. */
  soap(body) {
    return new Promise((resolve, reject) => {
      const bytes = Buffer.from(OPEN + body + CLOSE)
      const sent = request(
        {
          host: '127.0.0.1',
          port: this.server.port,
          method: 'POST',
          path: '/sdk',
          agent: this.agent,
          headers: {
            'content-type': 'text/xml; charset="utf-8"',
            soapaction: '"urn:vim25/8.0.3.0"',
            'content-length': bytes.length,
            ...(this.cookie ? { cookie: this.cookie } : {}),
          },
        },
        (response) => {
          const chunks = []
          response.on('data', (chunk) => chunks.push(chunk))
          response.on('error', reject)
          response.on('end', () => {
            const set = /vmware_soap_session=[^;]+/.exec(String(response.headers['set-cookie'] ?? ''))
            if (set) this.cookie = set[0]
            const text = Buffer.concat(chunks).toString('latin1')
            if (response.statusCode === 200) resolve(text)
            else reject(new Error(`${response.statusCode}: ${textOf(text, 'faultstring')} to ${body.slice(0, 200)}`))
          })
        },
      )
      sent.on('error', reject)
      sent.end(bytes)
    })
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

  async view(type) {
    const args = `<container type="Folder">${this.server.rootFolder}</container><type>${type}</type><recursive>true</recursive>`
    return textOf(await this.soap(call('CreateContainerView', 'ViewManager', 'ViewManager', args)), 'returnval')
  }

  dropView(view) {
    return this.soap(call('DestroyView', 'ContainerView', view))
  }

  /** All answers to one RetrievePropertiesEx, pages followed. */
  async retrieve(spec) {
    const pages = []
    const collector = ['PropertyCollector', this.server.collector]
    let page = await this.soap(call('RetrievePropertiesEx', ...collector, `${spec}<options/>`))
    for (;;) {
      pages.push(page)
      const token = page.includes('<token') ? textOf(page, 'token') : undefined
      if (token === undefined) return pages
      page = await this.soap(call('ContinueRetrievePropertiesEx', ...collector, `<token>${token}</token>`))
    }
  }

  /** Waits until all tasks have ended well; throws when one fails. */
  async finish(tasks) {
    for (;;) {
      const [page] = await this.retrieve(objectSpec('Task', tasks, ['info.state']))
      if (page.includes('>error<')) throw new Error(`a task failed: ${tasks.join(' ')}`)
      if (countOf(page, '>success<') === tasks.length) return
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
}

const pathSets = (paths) => paths.map((path) => `<pathSet>${path}</pathSet>`).join('')

export function objectSpec(type, ids, paths, tag = 'specSet') {
  const objects = ids.map((id) => `<objectSet><obj type="${type}">${id}</obj></objectSet>`).join('')
  return `<${tag}><propSet><type>${type}</type>${pathSets(paths)}</propSet>${objects}</${tag}>`
}

export function viewSpec(view, type, paths) {
  const along = '<selectSet xsi:type="TraversalSpec"><type>ContainerView</type><path>view</path></selectSet>'
  const objects = `<objectSet><obj type="ContainerView">${view}</obj><skip>true</skip>${along}</objectSet>`
  return `<specSet><propSet><type>${type}</type>${pathSets(paths)}</propSet>${objects}</specSet>`
}
