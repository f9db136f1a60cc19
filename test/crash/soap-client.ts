import { Agent, type ClientRequest, request as httpRequest } from 'node:http'
import { readXml, type XmlElement } from '../../src/protocols/wire/xml-reader.ts'

/** A fault that the server answered with. */
export class SoapFault extends Error {
  readonly fault: string
  constructor(fault: string, text: string) {
    super(`${fault}: ${text}`)
    this.fault = fault
  }
}

export interface SoapClient {
  /** One call; gives the response element. Throws SoapFault, and the connection's error when the server is gone. */
  call(method: string, type: string, id: string, args?: string): Promise<XmlElement>
  /** One request in the session, as it is. */
  send(
    method: string,
    path: string,
    body?: Buffer,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: Buffer }>
  put(path: string, body: Buffer): Promise<number>
  /** Sends `body` in pieces; `between` runs after each. */
  putSlowly(path: string, body: Buffer, between: (sent: number) => Promise<void>): Promise<number>
  get(path: string): Promise<{ status: number; body: Buffer }>
  close(): void
}

/** Children of an element with this name. */
export const all = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? []

export const one = (element: XmlElement | undefined, name: string): XmlElement | undefined => all(element, name)[0]

const PIECE = 256 * 1024

async function sendSlowly(
  request: ClientRequest,
  body: Buffer,
  between: (sent: number) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < body.length && !request.destroyed; at += PIECE) {
    request.write(body.subarray(at, at + PIECE))
    await between(at + PIECE)
  }
  request.end()
}

/** A client with a session on a server without TLS. */
export async function connectTo(port: number, user = 'user'): Promise<SoapClient> {
  const agent = new Agent({ keepAlive: true })
  let cookie = ''
  const send = (
    method: string,
    path: string,
    body?: Buffer,
    more: Readonly<Record<string, string>> = {},
    between?: (sent: number) => Promise<void>,
  ): Promise<{ status: number; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const headers = { cookie, ...(path === '/sdk' ? { soapaction: 'urn:vim25/8.0.3.0' } : {}), ...more }
      const request = httpRequest({ host: '127.0.0.1', port, method, path, headers, agent }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          if (!response.complete) return reject(new Error('the answer broke off'))
          const set = /vmware_soap_session="[^"]+"/.exec(String(response.headers['set-cookie']))
          if (set) cookie = set[0]
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) })
        })
      })
      request.on('error', reject)
      if (body && between) void sendSlowly(request, body, between).catch(reject)
      else request.end(body)
    })
  const client: SoapClient = {
    async call(method, type, id, args = '') {
      const content = `<${method} xmlns="urn:vim25"><_this type="${type}">${id}</_this>${args}</${method}>`
      const envelope = `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><Body>${content}</Body></Envelope>`
      const { body } = await send('POST', '/sdk', Buffer.from(envelope))
      const answer = one(readXml(body.toString()), 'Body')?.children[0]
      if (!answer) throw new Error(`no answer to ${method}`)
      if (answer.name !== 'Fault') return answer
      const name = one(answer, 'detail')?.children[0]?.name ?? 'no detail'
      throw new SoapFault(name, `${method} ${one(answer, 'faultstring')?.text}`)
    },
    send,
    put: async (path, body) => (await send('PUT', path, body)).status,
    putSlowly: async (path, body, between) =>
      (await send('PUT', path, body, { 'content-length': String(body.length) }, between)).status,
    get: (path) => send('GET', path),
    close: () => agent.destroy(),
  }
  await client.call(
    'Login',
    'SessionManager',
    'SessionManager',
    `<userName>${user}</userName><password>pass</password>`,
  )
  return client
}

/** Properties of objects, by object id and path. */
export async function readAll(
  client: SoapClient,
  type: string,
  paths: readonly string[],
): Promise<Map<string, Map<string, XmlElement>>> {
  const made = await client.call(
    'CreateContainerView',
    'ViewManager',
    'ViewManager',
    `<container type="Folder">group-d1</container><type>${type}</type><recursive>true</recursive>`,
  )
  const view = one(made, 'returnval')!.text
  const pathSet = paths.map((path) => `<pathSet>${path}</pathSet>`).join('')
  const answer = await client.call(
    'RetrievePropertiesEx',
    'PropertyCollector',
    'propertyCollector',
    `<specSet><propSet><type>${type}</type>${pathSet}</propSet><objectSet><obj type="ContainerView">${view}</obj><skip>true</skip><selectSet xsi:type="TraversalSpec"><type>ContainerView</type><path>view</path></selectSet></objectSet></specSet><options/>`,
  )
  await client.call('DestroyView', 'ContainerView', view)
  return propertiesOf(answer)
}

function propertiesOf(answer: XmlElement): Map<string, Map<string, XmlElement>> {
  const objects = all(one(answer, 'returnval'), 'objects').map((object) => {
    const properties = all(object, 'propSet').map((set) => [one(set, 'name')!.text, one(set, 'val')!] as const)
    return [one(object, 'obj')!.text, new Map(properties)] as const
  })
  return new Map(objects)
}

/** Properties of the objects with these ids; those that are gone are left out. */
export async function readObjects(
  client: SoapClient,
  type: string,
  ids: readonly string[],
  paths: readonly string[],
): Promise<Map<string, Map<string, XmlElement>>> {
  const pathSet = paths.map((path) => `<pathSet>${path}</pathSet>`).join('')
  const objects = ids.map((id) => `<objectSet><obj type="${type}">${id}</obj></objectSet>`).join('')
  const answer = await client.call(
    'RetrievePropertiesEx',
    'PropertyCollector',
    'propertyCollector',
    `<specSet><propSet><type>${type}</type>${pathSet}</propSet>${objects}</specSet><options/>`,
  )
  return propertiesOf(answer)
}

/** One object's property. */
export async function readOne(
  client: SoapClient,
  type: string,
  id: string,
  path: string,
): Promise<XmlElement | undefined> {
  return (await readObjects(client, type, [id], [path])).get(id)?.get(path)
}
