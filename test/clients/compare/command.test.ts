import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { Govc } from '../setup/govc.ts'
import { at, listAt } from '../setup/json.ts'
import { commandOf, isReference, type Program, type Server, startServer } from '../setup/server.ts'

const program: Program = isReference() ? 'reference' : 'vcsim'
const reason = inject('missing').go

describe.skipIf(reason !== '')('the vcsim command', () => {
  let folder = ''
  const running: Server[] = []

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vcemu-command-'))
  })
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()))
    rmSync(folder, { recursive: true, force: true })
  })

  async function start(...flags: string[]): Promise<Server> {
    const server = await startServer(program, flags)
    running.push(server)
    return server
  }

  it('announces its address in a line for a shell', async () => {
    const server = await start()
    expect(server.announcement).toMatch(/^export GOVC_URL=https:\/\/user:pass@127\.0\.0\.1:\d+\/sdk GOVC_SIM_PID=\d+$/)
  })

  it('announces to a FIFO and closes it', async () => {
    const fifo = join(folder, 'fifo')
    execFileSync('mkfifo', [fifo])
    const [command, first] = commandOf(program)
    const child = spawn(command, [...first, '-l', '127.0.0.1:0', '-E', fifo], { stdio: 'ignore' })
    // cat ends at the end of the file: the server must close it.
    const { stdout } = await promisify(execFile)('cat', [fifo], { timeout: 20_000 })
    const exit = once(child, 'exit')
    child.kill('SIGTERM')
    expect(stdout).toMatch(/^export GOVC_URL=https:\S+ GOVC_SIM_PID=\d+\n$/)
    expect(await exit).toEqual([0, null])
  })

  it('ends with status 0 on SIGTERM and on SIGINT, and removes its datastore folders', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = await startServer(program)
      const govc = new Govc(server.url)
      const url = await govc.run('collect', '-s', '/DC0/datastore/LocalDS_0', 'info.url')
      govc.dispose()
      const directory = url.replace(/^ds:\/\//, '')
      expect(existsSync(directory)).toBe(true)
      expect(await server.stop(signal)).toBe(0)
      expect(existsSync(directory)).toBe(false)
    }
  })

  it('serves a datastore from a folder of this machine', async () => {
    const server = await start()
    const govc = new Govc(server.url)
    const directory = await govc.run('collect', '-s', '/DC0/datastore/LocalDS_0', 'info.url')
    expect(existsSync(join(directory, 'DC0_H0_VM0', 'DC0_H0_VM0.vmx'))).toBe(true)
    await govc.try(['datastore.upload', '-', 'up.txt'], 'content')
    expect(readFileSync(join(directory, 'up.txt'), 'utf8')).toBe('content')
    govc.dispose()
  })

  it('lets only the named user in', async () => {
    const server = await start('-username', 'ann', '-password', 'secret')
    expect(server.url).toContain('//ann:secret@')
    const [friend, stranger] = [new Govc(server.url), new Govc(server.url.replace('secret', 'guess'))]
    await friend.run('about')
    expect(await stranger.refused('about')).not.toBe('')
    friend.dispose()
    stranger.dispose()
  })

  it('lets anyone in without -username, but not a nobody', async () => {
    const server = await start()
    const govc = new Govc(server.url.replace('user:pass', 'anyone:anything'))
    await govc.run('about')
    govc.dispose()
    const nobody = new Govc(server.url.replace('user:pass', 'anyone'))
    expect(await nobody.refused('about')).not.toBe('')
    nobody.dispose()
  })

  it('reports -api-version', async () => {
    const server = await start('-api-version', '7.0')
    const govc = new Govc(server.url)
    expect(at(await govc.json('about'), 'about.apiVersion')).toBe('7.0')
    govc.dispose()
  })

  it('says 6.5.0 as vcsim does', async () => {
    const server = await start()
    const govc = new Govc(server.url)
    const about = await govc.json('about')
    expect(at(about, 'about.apiVersion')).toBe('6.5')
    expect(at(about, 'about.version')).toBe('6.5.0')
    expect(String(at(about, 'about.fullName'))).toContain('6.5.0')
    govc.dispose()
  })

  it('speaks plain HTTP with -tls=false', async () => {
    const server = await start('-tls=false')
    expect(server.url).toMatch(/^http:\/\//)
    const govc = new Govc(server.url)
    await govc.run('about')
    govc.dispose()
  })

  it('takes flags in each form, and the last of a repeated one', async () => {
    const server = await start('--vm=1', '-vm', '0', '-standalone-host=0')
    const govc = new Govc(server.url)
    expect(await govc.lines('find', '/', '-type', 'm')).toEqual([])
    expect(await govc.lines('find', '/', '-type', 'h')).toHaveLength(3)
    govc.dispose()
  })

  it('delays a method with -method-delay', async () => {
    const server = await start('-method-delay', 'CreateFolder:700')
    const govc = new Govc(server.url)
    const before = Date.now()
    await govc.run('folder.create', '/DC0/vm/slow')
    expect(Date.now() - before).toBeGreaterThan(690)
    govc.dispose()
  })

  it('counts its model in /debug/vars', async () => {
    const server = await start()
    const model = at(JSON.parse(await get(server, '/debug/vars')), 'vcsim.model')
    expect(model).toMatchObject({
      datacenter: 1,
      cluster: 1,
      host: 4,
      machine: 4,
      datastore: 1,
      pool: 2,
      portgroup: 2,
      folder: 5,
    })
  })

  it('lists methods and types in /about', async () => {
    const server = await start()
    const about = JSON.parse(await get(server, '/about'))
    expect(listAt(about, 'methods')).toContain('PowerOnVM_Task')
    expect(listAt(about, 'types')).toContain('VirtualMachine')
  })

  it('adds a host whose certificate nobody looked at', async () => {
    const server = await start()
    const govc = new Govc(server.url)
    await govc.run('host.add', '-hostname', '127.0.0.2', '-username', 'root', '-password', 'pw')
    expect(await govc.lines('find', '/DC0/host', '-name', '127.0.0.2', '-type', 'h')).toHaveLength(1)
    govc.dispose()
  })

  it('prints uuids and its version', async () => {
    const [command, first] = commandOf(program)
    expect(execFileSync(command, [...first, 'uuidgen']).toString()).toMatch(
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\n$/,
    )
    expect(execFileSync(command, [...first, 'version']).toString()).not.toBe('')
  })

  it('refuses a flag that it does not know', async () => {
    const [command, first] = commandOf(program)
    const status = await new Promise((resolve) => {
      execFile(command, [...first, '-no-such-flag'], (error) => resolve(error?.code ?? 0))
    })
    expect(status).not.toBe(0)
  })

  it('gives each host a port of its own with VCSIM_HOST_PORT_UNIQUE', async () => {
    const server = await startServer(program, [], { VCSIM_HOST_PORT_UNIQUE: 'true' })
    running.push(server)
    const govc = new Govc(server.url)
    const ports = await govc.lines('collect', '-s', '-type', 'HostSystem', '/', 'summary.config.port')
    expect(new Set(ports).size).toBe(4)
    govc.dispose()
  })

  it('loads what object.save wrote of vcsim', async () => {
    const source = await startServer('reference')
    running.push(source)
    const saver = new Govc(source.url)
    await saver.run('object.save', '-f', '-d', join(folder, 'saved'))
    const names = await saver.lines('find', '/')
    const uuids = await saver.lines('collect', '-s', '-type', 'm', '/', 'config.uuid')
    const server = await start('-load', join(folder, 'saved'))
    const govc = new Govc(server.url)
    expect((await govc.lines('find', '/')).sort()).toEqual(names.sort())
    expect((await govc.lines('collect', '-s', '-type', 'm', '/', 'config.uuid')).sort()).toEqual(uuids.sort())
    expect(await govc.run('ls', '-i', '/DC0/vm/DC0_H0_VM0')).toBe('VirtualMachine:vm-62')
    await govc.run('vm.power', '-off', '/DC0/vm/DC0_H0_VM0')
    saver.dispose()
    govc.dispose()
  })

  it('loads what object.save wrote of itself', async () => {
    const source = await start()
    const saver = new Govc(source.url)
    await saver.run('object.save', '-f', '-d', join(folder, 'own'))
    const names = await saver.lines('find', '/')
    const server = await start('-load', join(folder, 'own'))
    const govc = new Govc(server.url)
    expect((await govc.lines('find', '/')).sort()).toEqual(names.sort())
    saver.dispose()
    govc.dispose()
  })
})

/** The body of a path on the server's address. */
async function get(server: Server, path: string): Promise<string> {
  const url = new URL(path, server.url.replace(/\/\/[^@]*@/, '//'))
  return new Promise((resolve, reject) => {
    request(url, { rejectUnauthorized: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve(Buffer.concat(chunks).toString()))
    })
      .on('error', reject)
      .end()
  })
}
