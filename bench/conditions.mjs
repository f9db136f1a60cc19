import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Client, call, objectSpec, textOf } from './soap.mjs'

const DONE = 'bench.shape'
const option = (key, value) =>
  `<extraConfig xsi:type="OptionValue"><key>${key}</key><value xsi:type="xsd:string">${value}</value></extraConfig>`

const DISK =
  '<deviceChange><operation>add</operation><fileOperation>create</fileOperation><device xsi:type="VirtualDisk"><key>-7</key><backing xsi:type="VirtualDiskFlatVer2BackingInfo"><fileName></fileName><diskMode>persistent</diskMode><thinProvisioned>true</thinProvisioned></backing><controllerKey>CONTROLLER</controllerKey><unitNumber>1</unitNumber><capacityInKB>SIZE</capacityInKB></device></deviceChange>'
const NIC =
  '<deviceChange><operation>add</operation><device xsi:type="VirtualVmxnet3"><key>-9</key><backing xsi:type="VirtualEthernetCardNetworkBackingInfo"><deviceName>VM Network</deviceName></backing></device></deviceChange>'

/** What VM `i` of `of` shapes gets: a disk, a NIC or both, and two options of its own. */
function shapeSpec(i, of, controller) {
  const shape = i % of
  const disk = shape % 3 === 1 || !controller ? '' : DISK.replace('SIZE', String((1 + (shape % 3)) << 20))
  const nic = shape % 3 === 0 ? '' : NIC
  const options =
    option(DONE, `${shape}/${of}`) + option('bench.a', `a-${shape}-${i}`) + option('bench.b', 'b'.repeat(8 + shape) + i)
  const note = `<annotation>shape ${shape} of ${of}</annotation>`
  return { plain: `${note}${options}`, whole: `${note}${disk.replace('CONTROLLER', controller)}${nic}${options}` }
}

async function eachVm(server, work) {
  let next = 0
  const worker = async () => {
    const client = new Client(server)
    await client.login()
    while (next < server.vms.length) {
      const i = next++
      await work(client, server.vms[i], i)
    }
    await client.logout()
    client.agent.destroy()
  }
  await Promise.all(Array.from({ length: 8 }, worker))
}

async function reconfigure(client, vm, spec) {
  const answer = await client.soap(call('ReconfigVM_Task', 'VirtualMachine', vm.id, `<spec>${spec}</spec>`))
  await client.finish([textOf(answer, 'returnval')])
}

/** Gives every VM one of ten shapes. Says how many took it whole; the others took the options alone. */
export async function shapeVms(server, shapes = 10) {
  let whole = 0
  await eachVm(server, async (client, vm, i) => {
    const [page] = await client.retrieve(objectSpec('VirtualMachine', [vm.id], ['config.hardware.device']))
    const controller = /<key>(1000)<\/key>/.exec(page)?.[1] ?? ''
    const spec = shapeSpec(i, shapes, controller)
    try {
      await reconfigure(client, vm, spec.whole)
      whole++
    } catch {
      await reconfigure(client, vm, spec.plain)
    }
  })
  return whole
}

/** Changes an option of `percent` of the VMs, the next ones each time. */
export async function touchVms(server, percent) {
  server.admin ??= new Client(server)
  if (!server.admin.cookie) await server.admin.login()
  const tasks = []
  for (let i = Math.max(1, Math.round((server.vms.length * percent) / 100)); i > 0; i--) {
    server.touched = (server.touched ?? 0) + 1
    const vm = server.vms[server.touched % server.vms.length]
    const spec = `<spec>${option('bench.dirty', server.touched)}</spec>`
    tasks.push(textOf(await server.admin.soap(call('ReconfigVM_Task', 'VirtualMachine', vm.id, spec)), 'returnval'))
  }
  await server.admin.finish(tasks)
}

/** `count` sessions that follow name, power state and CPUs of every VM, in a process of their own; gives what ends them. */
export async function startWatchers(server, count) {
  const child = fork(new URL('watchers.mjs', import.meta.url), [
    JSON.stringify({ port: server.port, rootFolder: server.rootFolder, collector: server.collector, count }),
  ])
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit').then(() => ['ended'])])
  if (said !== 'ready') throw new Error(`watchers of ${server.name}: ${said}`)
  return async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}

/** Half of the VMs below a folder that a second user may read. Only ours checks permissions, so only ours is asked. */
export async function restrict(server, userName) {
  const client = new Client(server)
  await client.login()
  // Where everybody may log in, those exist who have.
  const reader = new Client(server, undefined, userName)
  await reader.login()
  const folder = async (name) =>
    textOf(await client.soap(call('CreateFolder', 'Folder', server.vmFolder, `<name>${name}</name>`)), 'returnval')
  const [mine, others] = [await folder('bench-a'), await folder('bench-b')]
  for (const [half, target] of [mine, others].entries()) {
    const list = server.vms
      .filter((_, i) => i % 2 === half)
      .map(({ id }) => `<list type="VirtualMachine">${id}</list>`)
      .join('')
    const answer = await client.soap(call('MoveIntoFolder_Task', 'Folder', target, list))
    await client.finish([textOf(answer, 'returnval')])
  }
  const privileges = ['System.Anonymous', 'System.Read', 'System.View'].map((id) => `<privIds>${id}</privIds>`).join('')
  const roleId = textOf(
    await client.soap(
      call(
        'AddAuthorizationRole',
        'AuthorizationManager',
        'AuthorizationManager',
        `<name>bench-read</name>${privileges}`,
      ),
    ),
    'returnval',
  )
  const grant = `<entity type="Folder">${mine}</entity><permission><principal>${userName}</principal><group>false</group><roleId>${roleId}</roleId><propagate>true</propagate></permission>`
  await client.soap(call('SetEntityPermissions', 'AuthorizationManager', 'AuthorizationManager', grant))
  for (const one of [reader, client]) {
    await one.logout()
    one.agent.destroy()
  }
  return Math.ceil(server.vms.length / 2)
}
