// Starts the program in dist/ once, calls it as clients do, and keeps the code that this has compiled for later starts.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { loadProgram } from '../dist/compiled.js'

const base = mkdtempSync(join(tmpdir(), 'vcemu-code-'))
const envFile = join(base, 'env')
const { program, script, codeFile } = loadProgram()

process.once('exit', () => {
  // V8 takes kept code only under the flags that it was made under, and serving has set one.
  setFlagsFromString('--heap-growing-percent=0')
  writeFileSync(`${codeFile}.${process.pid}`, script.createCachedData())
  renameSync(`${codeFile}.${process.pid}`, codeFile)
  rmSync(base, { recursive: true, force: true })
})
// Nothing of the surroundings is to configure this start.
for (const name of Object.keys(process.env)) if (/^(VCEMU|VCSIM)_/.test(name)) delete process.env[name]
const flags = { listen: '127.0.0.1:0', data: join(base, 'data'), 'env-file': envFile, 'log-level': 'error' }
process.argv = [...process.argv.slice(0, 2), ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`)]
void program.runAndExit('vcemu')

let url
for (let i = 0; url === undefined && i < 1000; i++) {
  await sleep(10)
  try {
    url = /GOVC_URL=(\S+)/.exec(readFileSync(envFile, 'utf8'))?.[1]
  } catch {}
}
if (url === undefined) throw new Error('the program was not ready within ten seconds')

let cookie = ''
function soap(body) {
  const text = `<Envelope xmlns="http://schemas.xmlsoap.org/soap/envelope/"><Body>${body}</Body></Envelope>`
  return new Promise((resolve, reject) => {
    const sent = request(new URL(url), { method: 'POST', rejectUnauthorized: false, headers: { cookie } }, (answer) => {
      cookie ||= answer.headers['set-cookie']?.[0].split(';')[0] ?? ''
      let told = ''
      answer.setEncoding('utf8').on('data', (data) => {
        told += data
      })
      answer.once('end', () => (answer.statusCode === 200 ? resolve(told) : reject(new Error(told))))
    })
    sent.once('error', reject)
    sent.end(text)
  })
}
const call = (method, type, id, args = '') =>
  soap(`<${method} xmlns="urn:vim25"><_this type="${type}">${id}</_this>${args}</${method}>`)

const content = await call('RetrieveServiceContent', 'ServiceInstance', 'ServiceInstance')
const root = /<rootFolder[^>]*>([^<]+)/.exec(content)[1]
await call('Login', 'SessionManager', 'SessionManager', '<userName>user</userName><password>pass</password>')
const made = await call(
  'CreateContainerView',
  'ViewManager',
  'ViewManager',
  `<container type="Folder">${root}</container><type>VirtualMachine</type><recursive>true</recursive>`,
)
const view = /<returnval[^>]*>([^<]+)/.exec(made)[1]
const walk =
  '<selectSet xsi:type="TraversalSpec" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><type>ContainerView</type><path>view</path></selectSet>'
for (const path of ['name', 'summary', 'config'])
  await call(
    'RetrievePropertiesEx',
    'PropertyCollector',
    'propertyCollector',
    `<specSet><propSet><type>VirtualMachine</type><pathSet>${path}</pathSet></propSet>` +
      `<objectSet><obj type="ContainerView">${view}</obj><skip>true</skip>${walk}</objectSet></specSet><options/>`,
  )
await call('Logout', 'SessionManager', 'SessionManager')
process.kill(process.pid, 'SIGTERM')
