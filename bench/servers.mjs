import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Client, countOf, textOf, viewSpec } from './soap.mjs'

const perCluster = (vms) => Math.max(1, Math.floor(vms / 4))

/** The same inventory for both: four clusters of eight hosts, four datastores, `vms` machines. */
const modelFlags = (vms, dash) =>
  Object.entries({ dc: 1, cluster: 4, host: 8, 'standalone-host': 0, ds: 4, pool: 0, vm: perCluster(vms) }).map(
    ([name, value]) => `${dash}${name}=${value}`,
  )

/** What is started: command and arguments. `data`: a directory that ours keeps everything in. */
export function commandOf(name, vms, data) {
  const listen = ['-l', '127.0.0.1:0']
  if (name === 'vcsim') return ['.cache/clients/bin/vcsim', ...listen, ...modelFlags(vms, '-')]
  const kept = data ? ['--data', data] : []
  return [process.execPath, 'dist/vcemu.js', ...listen, '--log-level', 'error', ...modelFlags(vms, '--'), ...kept]
}

/** Starts a server and waits until a list of all names is complete. */
export async function startServer(name, vms, data) {
  const [command, ...args] = commandOf(name, vms, data)
  const started = performance.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  try {
    const port = await announcedPort(child, closed)
    const server = { name, pid: child.pid, port, vms: [], rootFolder: '', collector: '' }
    const client = new Client(server)
    const content = await client.content()
    server.rootFolder = textOf(content, 'rootFolder')
    server.collector = textOf(content, 'propertyCollector')
    await client.login()
    const view = await client.view('VirtualMachine')
    const wanted = 4 * perCluster(vms)
    for (;;) {
      const pages = await client.retrieve(viewSpec(view, 'VirtualMachine', ['name']))
      if (pages.reduce((sum, page) => sum + countOf(page, '<objects>'), 0) >= wanted) break
    }
    server.readyS = (performance.now() - started) / 1000
    server.readyMb = residentMb(child.pid)
    server.stop = async () => {
      child.kill('SIGTERM')
      const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000)
      await closed
      clearTimeout(impatience)
    }
    await client.logout()
    client.agent.destroy()
    return server
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

async function announcedPort(child, closed) {
  let output = ''
  for (;;) {
    const port = /GOVC_URL=\S+?:(\d+)\/sdk/.exec(output)?.[1]
    if (port !== undefined) return Number(port)
    const next = await Promise.race([closed.then(() => undefined), once(child.stdout, 'data').then(([data]) => data)])
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

/** A key and a certificate (PEM) of the kind that our server has, for a bare server. */
export function makeIdentity() {
  const folder = mkdtempSync(join(tmpdir(), 'vcemu-bench-tls-'))
  try {
    const [key, cert] = ['key', 'cert'].map((name) => join(folder, name))
    const how = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2']
    execFileSync('openssl', [...how, '-subj', '/CN=localhost', '-keyout', key, '-out', cert], { stdio: 'ignore' })
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
