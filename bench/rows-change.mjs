import { login, logout, own } from './rows-read.mjs'
import { call, objectSpec, textOf } from './soap.mjs'

const CONTROLLER_AND_DISK =
  '<deviceChange><operation>add</operation><device xsi:type="ParaVirtualSCSIController"><key>-1</key><busNumber>0</busNumber>' +
  '<sharedBus>noSharing</sharedBus></device></deviceChange>' +
  '<deviceChange><operation>add</operation><fileOperation>create</fileOperation><device xsi:type="VirtualDisk"><key>-2</key>' +
  '<backing xsi:type="VirtualDiskFlatVer2BackingInfo"><fileName>[LocalDS_0]</fileName><diskMode>persistent</diskMode>' +
  '<thinProvisioned>true</thinProvisioned></backing><controllerKey>-1</controllerKey><unitNumber>0</unitNumber>' +
  '<capacityInKB>1048576</capacityInKB></device></deviceChange>'
const MACHINE =
  '<guestId>otherLinux64Guest</guestId><files><vmPathName>[LocalDS_0]</vmPathName></files>' +
  `<numCPUs>2</numCPUs><memoryMB>1024</memoryMB>${CONTROLLER_AND_DISK}`

let made = 0
const newName = () => `bench-${process.pid}-${++made}`

/** Powers a VM on or off, as it is not; the task's id. `vm.isOn` follows. */
export async function power({ client }, vm) {
  const method = vm.isOn ? 'PowerOffVM_Task' : 'PowerOnVM_Task'
  const task = textOf(await client.soap(call(method, 'VirtualMachine', vm.id)), 'returnval')
  vm.isOn = !vm.isOn
  return task
}

/** Follows the power state of one VM over a connection of its own. */
async function watch(worker) {
  await login(worker)
  const { client } = worker
  const collector = await client.collect(
    objectSpec('VirtualMachine', [own(worker, 0).id], ['runtime.powerState'], 'spec'),
  )
  worker.waiter = { client: client.again(), collector, isOpen: true, heard: () => {}, failed: () => {} }
  const first = new Promise((heard, failed) => Object.assign(worker.waiter, { heard, failed }))
  worker.following = follow(worker.waiter)
  await first
}

async function follow(waiter) {
  try {
    for (let version = ''; waiter.isOpen; ) {
      const answer = await waiter.client.updates(waiter.collector, version, 2)
      version = textOf(answer, 'version') ?? version
      const state = /powered(?:On|Off)/.exec(answer)?.[0]
      if (state) waiter.heard(state)
    }
  } catch (error) {
    waiter.failed(error)
  }
}

async function unwatch(worker) {
  worker.waiter.isOpen = false
  await worker.following
  worker.waiter.client.close()
  await logout(worker)
}

async function untilHeard(worker) {
  const vm = own(worker, 0)
  const wanted = vm.isOn ? 'poweredOff' : 'poweredOn'
  const heard = new Promise((resolve, failed) => {
    const heard = (state) => state === wanted && resolve(performance.now())
    Object.assign(worker.waiter, { heard, failed })
  })
  const started = performance.now()
  const task = await power(worker, vm)
  const ms = (await heard) - started
  await worker.client.finish([task])
  return { ms }
}

/** A client changes so many VMs, then waits for all tasks. */
const AT_ONCE = 25

async function storm(worker) {
  const count = Math.max(1, Math.min(AT_ONCE, Math.floor(worker.server.vms.length / worker.of)))
  const tasks = []
  for (let i = 0; i < count; i++) tasks.push(await power(worker, own(worker, worker.at++)))
  await worker.client.finish(tasks)
  return { count }
}

async function reconfigure(worker) {
  const spec = `<spec><annotation>note ${++made}</annotation></spec>`
  const answer = await worker.client.soap(call('ReconfigVM_Task', 'VirtualMachine', own(worker, worker.at++).id, spec))
  await worker.client.finish([textOf(answer, 'returnval')])
}

/** Runs what makes a VM, waits for its task, destroys the VM. */
async function makeAndDestroy({ client }, body) {
  const info = await client.follow(textOf(await client.soap(body), 'returnval'))
  const vm = /<result[^>]*>([^<]+)</.exec(info)[1]
  await client.follow(textOf(await client.soap(call('Destroy_Task', 'VirtualMachine', vm)), 'returnval'))
}

function create(worker) {
  const { vmFolder, pool } = worker.server
  const args = `<config><name>${newName()}</name>${MACHINE}</config><pool type="ResourcePool">${pool}</pool>`
  return makeAndDestroy(worker, call('CreateVM_Task', 'Folder', vmFolder, args))
}

function clone(worker) {
  const { vmFolder, pool } = worker.server
  const spec = `<spec><location><pool type="ResourcePool">${pool}</pool></location><template>false</template><powerOn>false</powerOn></spec>`
  const args = `<folder type="Folder">${vmFolder}</folder><name>${newName()}</name>${spec}`
  return makeAndDestroy(worker, call('CloneVM_Task', 'VirtualMachine', own(worker, 0).id, args))
}

const change = (name, clients, floor, under, run, more = {}) => ({
  ...{ name, clients, floor, under, run, isWrite: true, grows: 'constant', setup: login, done: logout },
  ...more,
})
const ALL = ['base', 'shapes', 'watchers']

/** Rows that change the inventory; they leave it as it was but for power states and notes. */
export const changeRows = [
  change('update after a power change', 1, { p50Ms: 2 }, ALL, untilHeard, { setup: watch, done: unwatch }),
  change('power changes', 1, { cpu: 2 }, ALL, storm),
  change('power changes', 16, { cpu: 6 }, ALL, storm),
  change('reconfigure', 1, { cpu: 1 }, ALL, reconfigure),
  change('reconfigure', 16, { cpu: 1.5 }, ALL, reconfigure),
  change('create and destroy', 1, { cpu: 3, p50: 5 }, ALL, create),
  // vcsim 0.56 may end in a panic when VMs are cloned while others watch, so this row has no watchers.
  change('clone and destroy', 1, { cpu: 3, p50: 5 }, ['base', 'shapes'], clone),
]
