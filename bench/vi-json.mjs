import { Connection } from './connection.mjs'

/** A session over VI/JSON. */
export class JsonClient {
  connection
  session = ''

  constructor(server) {
    this.server = server
    this.connection = new Connection(server.port)
  }

  /** Calls a method of an object; the answer's value. Throws for a fault. */
  async call(type, id, method, args = {}) {
    const who = this.session ? `vmware-api-session-id: ${this.session}\r\n` : ''
    const path = `/sdk/vim25/8.0.3.0/${type}/${id}/${method}`
    const headers = `content-type: application/json\r\n${who}`
    const answer = await this.connection.send('POST', path, headers, JSON.stringify(args))
    if (answer.status > 299) throw new Error(`${answer.status}: ${answer.body.toString('utf8', 0, 200)} to ${method}`)
    this.session = /\r\nvmware-api-session-id: *([^\r]+)/i.exec(answer.head)?.[1] ?? this.session
    return answer.body.length ? JSON.parse(answer.body.toString('utf8')) : undefined
  }

  login() {
    return this.call('SessionManager', 'SessionManager', 'Login', { userName: 'user', password: 'pass' })
  }

  logout() {
    return this.call('SessionManager', 'SessionManager', 'Logout')
  }

  /** The same session over a connection of its own. */
  again() {
    const other = new JsonClient(this.server)
    other.session = this.session
    return other
  }

  /** A property collector of its own that follows some properties of every VM; its id. */
  async followVms(pathSet) {
    const view = await this.call('ViewManager', 'ViewManager', 'CreateContainerView', {
      container: { _typeName: 'ManagedObjectReference', type: 'Folder', value: this.server.rootFolder },
      type: ['VirtualMachine'],
      recursive: true,
    })
    const collector = await this.call('PropertyCollector', 'propertyCollector', 'CreatePropertyCollector')
    await this.call('PropertyCollector', collector.value, 'CreateFilter', {
      spec: {
        _typeName: 'PropertyFilterSpec',
        propSet: [{ _typeName: 'PropertySpec', type: 'VirtualMachine', pathSet }],
        objectSet: [
          {
            _typeName: 'ObjectSpec',
            obj: view,
            skip: true,
            selectSet: [{ _typeName: 'TraversalSpec', type: 'ContainerView', path: 'view', skip: false }],
          },
        ],
      },
      partialUpdates: false,
    })
    return collector.value
  }

  updates(collector, version) {
    return this.call('PropertyCollector', collector, 'WaitForUpdatesEx', { version })
  }

  close() {
    this.connection.close()
  }
}
