// Started by conditions.mjs: many sessions that follow every VM, until it is ended.
import { Client, call, textOf, viewSpec } from './soap.mjs'

const { count, ...server } = JSON.parse(process.argv[2])
const PATHS = ['name', 'runtime.powerState', 'config.hardware.numCPU']

async function watcher() {
  const client = new Client(server)
  await client.login()
  const view = await client.view('VirtualMachine')
  const collector = textOf(
    await client.soap(call('CreatePropertyCollector', 'PropertyCollector', server.collector)),
    'returnval',
  )
  const spec = viewSpec(view, 'VirtualMachine', PATHS).replaceAll('specSet>', 'spec>')
  await client.soap(
    call('CreateFilter', 'PropertyCollector', collector, `${spec}<partialUpdates>false</partialUpdates>`),
  )
  let version = ''
  const next = async (waitSeconds) => {
    const args = `<version>${version}</version><options><maxWaitSeconds>${waitSeconds}</maxWaitSeconds></options>`
    const answer = await client.soap(call('WaitForUpdatesEx', 'PropertyCollector', collector, args))
    version = textOf(answer, 'version') ?? version
    return answer
  }
  while ((await next(0)).includes('<truncated>true'));
  return async () => {
    for (;;) await next(30)
  }
}

const loops = []
for (let i = 0; i < count; i++) loops.push(await watcher())
process.send('ready')
await Promise.all(loops.map((loop) => loop()))
