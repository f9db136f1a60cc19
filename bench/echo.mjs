import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { json } from './rest.mjs'
import { cpuMs } from './servers.mjs'
import { newAgent } from './soap.mjs'

const SERVER = `
import { createServer } from 'node:https'
const { key, cert, bytes } = JSON.parse(process.argv[1])
const body = JSON.stringify('x'.repeat(Math.max(0, bytes - 2)))
createServer({ key, cert }, (request, response) => {
  request.on('data', () => {})
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
    response.end(body)
  })
}).listen(0, '127.0.0.1', function () { console.log(this.address().port) })
`

/** Processor time in ms that a bare HTTPS server takes for a request of these sizes, with 16 clients. */
export async function echoCpuMs(identity, [bytesIn, bytesOut], budgetMs) {
  const settings = JSON.stringify({ ...identity, bytes: bytesOut })
  const child = spawn(process.execPath, ['--input-type=module', '-e', SERVER, settings], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [line] = await once(child.stdout, 'data')
    const server = { port: Number(String(line)) }
    const body = bytesIn > 0 ? 'y'.repeat(Math.max(0, bytesIn - 2)) : undefined
    const agents = Array.from({ length: 16 }, () => newAgent())
    const work = async (ms) => {
      let count = 0
      const until = performance.now() + ms
      await Promise.all(
        agents.map(async (agent) => {
          for (; performance.now() < until; count++) await json(server, agent, 'POST', '/', body)
        }),
      )
      return count
    }
    await work(budgetMs / 3)
    const before = cpuMs(child.pid)
    const count = await work(budgetMs)
    const used = cpuMs(child.pid) - before
    for (const agent of agents) agent.destroy()
    return used / count
  } finally {
    child.kill('SIGKILL')
  }
}
