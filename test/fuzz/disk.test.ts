import { execFileSync } from 'node:child_process'
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { program, run } from '../cli/program.ts'
import { type StormServer, startStormServer } from './storm/server.ts'
import { envelope } from './target.ts'

const scratch = mkdtempSync(join(tmpdir(), 'vcemu-disk-'))
let disk: string | undefined

/** A file system of its own that can be filled; needs the right to mount. */
function mount(): string | undefined {
  const path = join(scratch, 'disk')
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=32m', 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    return undefined
  }
}

beforeAll(() => {
  program()
}, 60_000)
afterAll(() => {
  if (disk !== undefined) execFileSync('umount', ['-l', disk])
  rmSync(scratch, { recursive: true, force: true })
}, 60_000)

interface Way {
  /** Makes a change under the given name. */
  change(name: string): Promise<{ status: number; body: string }>
  /** Reads something. */
  read(): Promise<{ status: number }>
  /** What a change that could not be stored is answered with. */
  readonly refusal: readonly [status: number, text: string]
  /** Where the disk may be found to be full elsewhere, too. */
  readonly otherStatus?: number
  /** Whether what `change` made under the name is there, whole. */
  has(name: string): Promise<boolean>
}

async function ways(server: StormServer): Promise<Readonly<Record<string, Way>>> {
  const authorization = `Basic ${Buffer.from('user:pass').toString('base64')}`
  const login = await server.ask({ path: '/api/session', headers: { authorization } })
  const session = JSON.parse(login.body) as string
  const headers = {
    'vmware-api-session-id': session,
    cookie: `vmware_soap_session="${session}"`,
    'content-type': 'application/json',
  }
  const soap = (method: string, self: string, args: string) =>
    server.ask({
      headers,
      body: envelope(`<${method} xmlns="urn:vim25"><_this type="${self}">group-d1</_this>${args}</${method}>`),
    })
  const folder = '/sdk/vim25/8.0.3.0/Folder/group-d1'
  const category = { name: '', description: '', cardinality: 'SINGLE', associable_types: [] }
  const rpcCategory = (name: string) => ({
    jsonrpc: '2.0',
    method: 'invoke',
    id: '1',
    params: {
      serviceId: 'com.vmware.cis.tagging.category',
      operationId: 'create',
      input: {
        STRUCTURE: {
          'operation-input': {
            create_spec: {
              STRUCTURE: { 'com.vmware.cis.tagging.category_model.create_spec': { ...category, name } },
            },
          },
        },
      },
      ctx: {
        securityCtx: { schemeId: 'com.vmware.vapi.std.security.session_id', sessionId: session },
      },
    },
  })
  const list = () => server.ask({ method: 'GET', path: '/api/vcenter/vm', headers })
  const filePath = (name: string) => `/folder/${name}.bin?dcPath=DC0&dsName=LocalDS_0`
  const hasFolder = async (name: string) =>
    (await soap('CreateFolder', 'Folder', `<name>${name}</name>`)).body.includes('DuplicateName')
  const createCategory = (name: string) =>
    server.ask({ path: '/api/cis/tagging/category', headers, body: JSON.stringify({ ...category, name }) })
  const hasCategory = async (name: string) => (await createCategory(name)).body.includes('ALREADY_EXISTS')
  return {
    soap: {
      change: (name) => soap('CreateFolder', 'Folder', `<name>${name}</name>`),
      read: () => soap('Fetch', 'Folder', '<prop>name</prop>'),
      refusal: [500, 'SystemError'],
      has: hasFolder,
    },
    vijson: {
      change: (name) => server.ask({ path: `${folder}/CreateFolder`, headers, body: JSON.stringify({ name }) }),
      read: () => server.ask({ method: 'GET', path: `${folder}/name`, headers }),
      refusal: [500, 'SystemError'],
      has: hasFolder,
    },
    rest: {
      change: createCategory,
      has: hasCategory,
      read: list,
      refusal: [500, 'INTERNAL_SERVER_ERROR'],
    },
    jsonrpc: {
      change: (name) => server.ask({ path: '/api', headers, body: JSON.stringify(rpcCategory(name)) }),
      read: list,
      has: hasCategory,
      refusal: [200, 'com.vmware.vapi.std.errors.internal_server_error'],
    },
    files: {
      change: (name) =>
        server.ask({
          method: 'PUT',
          path: filePath(name),
          headers,
          body: Buffer.alloc(50_000),
        }),
      read: () => server.ask({ method: 'GET', path: '/folder?dcPath=DC0', headers }),
      async has(name) {
        const { status, body } = await server.ask({ method: 'GET', path: filePath(name), headers })
        return status === 200 && body === '\0'.repeat(50_000)
      },
      // The file itself has no room, or what tells of it.
      refusal: [507, ''],
      otherStatus: 500,
    },
  }
}

/** Takes what is left of the disk. */
function fill(path: string): void {
  const file = openSync(path, 'w')
  for (const size of [1 << 16, 1 << 12, 1]) {
    try {
      for (;;) writeSync(file, Buffer.alloc(size))
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOSPC') throw error
    }
  }
  closeSync(file)
}

const health = async (server: StormServer) => {
  const { status, body } = await server.ask({ method: 'GET', path: '/_vcemu/health' })
  return [status, (JSON.parse(body) as { status: string }).status]
}

test('on a full disk every API refuses changes in its own way and reads on, until there is room again', async (context) => {
  disk = mount()
  if (disk === undefined) return context.skip('no file system can be mounted here')
  const server = await startStormServer([`--data=${join(disk, 'data')}`])
  const acknowledged: { name: string; way: string }[] = []
  try {
    const all = await ways(server)
    const change = async (way: string, name: string) => {
      const answer = await all[way]!.change(name)
      const { refusal } = all[way]!
      const isRefused = answer.status >= 300 || (refusal[1] !== '' && answer.body.includes(refusal[1]))
      if (!isRefused) acknowledged.push({ name, way })
      return { ...answer, isRefused }
    }
    for (const name of Object.keys(all)) expect((await change(name, `${name}-before`)).status).toBeLessThan(300)
    fill(join(disk, 'filler'))
    for (const [name, way] of Object.entries(all)) {
      // What is left in the log's last block may still take some.
      let answer = await change(name, `${name}-0`)
      for (let i = 1; i < 200 && !answer.isRefused; i++) answer = await change(name, `${name}-${i}`)
      expect([way.refusal[0], way.otherStatus], name).toContain(answer.status)
      expect(answer.body).toContain(way.refusal[1])
      expect(answer.body).not.toMatch(/\.js:\d+|SQLITE/)
      expect((await way.read()).status).toBe(200)
    }
    expect(await health(server)).toEqual([503, 'read-only'])
    rmSync(join(disk, 'filler'))
    for (const name of Object.keys(all)) expect((await change(name, `${name}-after`)).status).toBeLessThan(300)
    expect(await health(server)).toEqual([200, 'ready'])
    expect(server.log()).not.toContain('internal error')
  } finally {
    await server.stop()
  }
  // Everything that was acknowledged is there after a restart.
  const again = await startStormServer([`--data=${join(disk, 'data')}`])
  try {
    const all = await ways(again)
    expect(acknowledged.length).toBeGreaterThanOrEqual(2 * Object.keys(all).length)
    for (const { way, name } of acknowledged) expect(await all[way]!.has(name), name).toBe(true)
    for (const [name, { has }] of Object.entries(all)) expect(await has(`${name}-never`)).toBe(false)
  } finally {
    await again.stop()
  }
}, 60_000)

test('a disk that can only be read from ends the start with exit code 4', async (context) => {
  if (disk === undefined) return context.skip('no file system can be mounted here')
  execFileSync('mount', ['-o', 'remount,ro', disk])
  const { code, stderr } = await run(['-l', '127.0.0.1:0', '--data', join(disk, 'data')])
  execFileSync('mount', ['-o', 'remount,rw', disk])
  expect(stderr).not.toMatch(/\bat .*:\d+/)
  expect(code).toBe(4)
}, 20_000)

/** The database that a server left in order; its files are large, full of holes, and made anew where they are missing. */
async function left(name: string): Promise<string> {
  const path = join(scratch, name)
  const model = join(scratch, 'model')
  if (!existsSync(model)) {
    const server = await startStormServer([`--data=${model}`])
    const { soap } = await ways(server)
    await soap!.change('kept')
    await server.stop()
  }
  copyDatabase(model, path)
  return path
}

function copyDatabase(from: string, to: string): void {
  mkdirSync(to)
  for (const name of readdirSync(from).filter((one) => one.startsWith('vcemu.db')))
    copyFileSync(join(from, name), join(to, name))
}

const startOn = (path: string) => run(['-l', '127.0.0.1:0', '--data', path])

async function expectRefused(path: string, reason: RegExp): Promise<void> {
  const { code, stderr } = await startOn(path)
  expect(stderr).toMatch(reason)
  expect(stderr).not.toMatch(/\n\s+at /)
  expect(code).toBe(4)
}

test.each(['soap', 'vijson', 'rest', 'jsonrpc'])(
  'after another program has written, a change by %s is refused and the server ends with 4',
  async (name) => {
    const path = await left(`foreign-${name}`)
    const server = await startStormServer([`--data=${path}`])
    const way = (await ways(server))[name]!
    const other = new Database(join(path, 'vcemu.db'))
    other.prepare("INSERT INTO meta (name, value) VALUES ('mine', '1')").run()
    const answer = await way.change('lost')
    expect([answer.status, answer.body.includes(way.refusal[1])]).toEqual([way.refusal[0], true])
    for (let i = 0; i < 500 && server.ended() === undefined; i++)
      await new Promise((resolve) => setTimeout(resolve, 10))
    expect(server.ended()).toBe('4')
    expect(other.prepare("SELECT value FROM meta WHERE name = 'mine'").pluck().get()).toBe('1')
    other.close()
  },
  20_000,
)

test('a second process on the same directory ends with 4, and the first goes on', async () => {
  const path = await left('shared')
  const server = await startStormServer([`--data=${path}`])
  await expectRefused(path, /in use by another/)
  const { soap } = await ways(server)
  expect((await soap!.change('on')).status).toBe(200)
  await server.stop()
}, 20_000)

test('a database of a newer version is refused with 4 and left as it is', async () => {
  const path = await left('newer')
  const file = new Database(join(path, 'vcemu.db'))
  file.prepare('UPDATE kind SET version = version + 1000 WHERE id = (SELECT min(id) FROM kind)').run()
  file.close()
  const before = readFileSync(join(path, 'vcemu.db'))
  await expectRefused(path, /newer version/)
  expect(readFileSync(join(path, 'vcemu.db')).equals(before)).toBe(true)
}, 20_000)

test('a file that is no database is refused with 4', async () => {
  const path = await left('text')
  for (const end of ['-wal', '-shm']) rmSync(join(path, `vcemu.db${end}`), { force: true })
  writeFileSync(join(path, 'vcemu.db'), 'no database\n'.repeat(1000))
  await expectRefused(path, /can't be opened|not a database/)
}, 20_000)

test('a database that was cut short is refused with 4', async () => {
  const path = await left('cut')
  const file = join(path, 'vcemu.db')
  for (const part of [2, 10]) {
    truncateSync(file, Math.floor(statSync(file).size / part / 4096) * 4096)
    await expectRefused(path, /vcemu: /)
  }
}, 20_000)

test('a database with pages of noise is refused with 4, or served whole where the noise is in nothing that counts', async () => {
  const original = await left('noise')
  const bytes = readFileSync(join(original, 'vcemu.db'))
  let refused = 0
  for (let page = 1; page < bytes.length / 4096; page += Math.ceil(bytes.length / 4096 / 12)) {
    const path = join(scratch, `noise-${page}`)
    copyDatabase(original, path)
    const spoiled = Buffer.from(bytes)
    for (let i = 0; i < 4096; i++) spoiled[page * 4096 + i] = (i * 31 + page * 17) & 0xff
    writeFileSync(join(path, 'vcemu.db'), spoiled)
    const { code, stderr } = await run(['exec', '--data', path, '--', 'true'])
    expect(stderr).not.toMatch(/\n\s+at /)
    expect([0, 4]).toContain(code)
    if (code === 4) refused++
  }
  expect(refused).toBeGreaterThan(2)
}, 60_000)

test('without its log a database is as it was when the log was last written back', async () => {
  const path = join(scratch, 'killed')
  const server = await startStormServer([`--data=${path}`])
  const { soap } = await ways(server)
  await soap!.change('late')
  process.kill(server.pid, 'SIGKILL')
  await server.stop()
  for (const end of ['-wal', '-shm']) rmSync(join(path, `vcemu.db${end}`), { force: true })
  const { code, stderr } = await run(['exec', '--data', path, '--', 'true'])
  expect(stderr).not.toMatch(/\n\s+at /)
  expect([0, 4]).toContain(code)
}, 20_000)
