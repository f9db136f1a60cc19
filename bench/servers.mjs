import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client, countOf, textOf, viewSpec } from './soap.mjs'

const perCluster = (vms) => Math.max(1, Math.floor(vms / 4))

/** Processes that run for the benchmark; none of them outlives it, however it ends. */
const running = new Set()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))

/** Starts a process whose output somebody reads. */
function launch(command, args, stderr) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', stderr] })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** How many VMs both servers have when asked for so many: a whole number in each of the four clusters. */
export const sizeOf = (vms) => 4 * perCluster(vms)

/** The same inventory for both: four clusters of eight hosts, four datastores, `vms` machines. */
const modelFlags = (vms, dash) =>
  Object.entries({ dc: 1, cluster: 4, host: 8, 'standalone-host': 0, ds: 4, pool: 0, vm: perCluster(vms) }).map(
    ([name, value]) => `${dash}${name}=${value}`,
  )

/** What is started: command and arguments. `data`: a directory that ours keeps everything in. */
function commandOf(name, vms, data) {
  const listen = ['-l', '127.0.0.1:0']
  if (name === 'vcsim') return ['.cache/clients/bin/vcsim', ...listen, ...modelFlags(vms, '-')]
  const kept = data ? ['--data', data] : []
  return [process.execPath, 'dist/vcemu.js', ...listen, '--log-level', 'error', ...modelFlags(vms, '--'), ...kept]
}

/** Starts a server and waits until a list of all names is complete. */
export async function startServer(name, vms, data) {
  const [command, ...args] = commandOf(name, vms, data)
  const started = performance.now()
  const child = launch(command, args, 'pipe')
  // vcsim logs much that is no trouble; what it said last is told when it ends by itself.
  let said = ''
  child.stderr.on('data', (data) => {
    said = (said + data).slice(-4000)
  })
  child.once('exit', (code, signal) => {
    if (code !== 0 && signal === null) console.error(`${name} ended with ${code}:\n${said}`)
  })
  try {
    const port = Number(await firstMatch(child, /GOVC_URL=\S+?:(\d+)\/sdk/))
    const server = { name, pid: child.pid, port, data, vms: [], rootFolder: '', collector: '' }
    const client = new Client(server)
    const content = await client.content()
    server.rootFolder = textOf(content, 'rootFolder')
    server.collector = textOf(content, 'propertyCollector')
    await client.login()
    const view = await client.view('VirtualMachine')
    for (;;) {
      const pages = await client.retrieve(viewSpec(view, 'VirtualMachine', ['name']))
      if (pages.reduce((sum, page) => sum + countOf(page, '<objects>'), 0) >= sizeOf(vms)) break
    }
    server.readyS = (performance.now() - started) / 1000
    server.readyMb = residentMb(child.pid)
    server.stop = () => stop(child)
    await client.logout()
    client.close()
    return server
  } catch (error) {
    await stop(child)
    throw error
  }
}

/** The bare server that REST rows are set against, with the key of a server of ours. */
export async function startEcho(data) {
  const files = ['server.key', 'server.crt'].map((name) => join(data, 'ca', name))
  const child = launch(process.execPath, ['bench/echo.mjs', ...files], 'inherit')
  const port = Number(await firstMatch(child, /^(\d+)$/m))
  return { name: 'echo', pid: child.pid, port, stop: () => stop(child) }
}

/** Ends a process; one that does not end within ten seconds is killed. */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await closed
  clearTimeout(impatience)
}

async function firstMatch(child, pattern) {
  let output = ''
  const ended = once(child, 'close').then(() => undefined)
  for (;;) {
    const found = pattern.exec(output)?.[1]
    if (found !== undefined) return found
    const next = await Promise.race([ended, once(child.stdout, 'data').then(([data]) => data)])
    if (next === undefined) throw new Error('the server ended before it was ready')
    output += next
  }
}

/** Resident memory in megabytes. */
export function residentMb(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
}

/** Processor time of a process so far, in milliseconds; it is counted in steps of 10. */
export function cpuMs(pid) {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in parentheses may hold spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Waits until a server does nothing any more, or for `limitMs`. */
export async function quiet(server, limitMs = 3000) {
  const end = performance.now() + limitMs
  for (let idle = 0, before = cpuMs(server.pid); idle < 2 && performance.now() < end; ) {
    await sleep(40)
    const now = cpuMs(server.pid)
    idle = now === before ? idle + 1 : 0
    before = now
  }
}
