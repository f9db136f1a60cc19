// The least that an HTTPS server in Node can do: read the request, answer as many bytes as its path says.
// `node bench/echo.mjs KEY.pem CERT.pem` prints its port.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'

const [, , keyFile, certFile] = process.argv
const bodies = new Map()

/** A JSON text of so many bytes. */
function bodyOf(size) {
  const known = bodies.get(size)
  if (known) return known
  const body = Buffer.from(JSON.stringify('e'.repeat(Math.max(0, size - 2))))
  bodies.set(size, body)
  return body
}

const server = createServer({ key: readFileSync(keyFile), cert: readFileSync(certFile) }, (request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    Buffer.concat(chunks)
    const size = Number(request.url.slice(1))
    if (size === 0) response.writeHead(204).end()
    else {
      const body = bodyOf(size)
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
    }
  })
})
server.keepAliveTimeout = 900_000
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
