import { createEmulator } from '../../src/sdk/index.ts'

/** Stands for the tool that is under test: it powers a VM off. */
async function tool(vcenter: Awaited<ReturnType<typeof createEmulator>>, vm: string): Promise<void> {
  await vcenter.invoke('PowerOffVM_Task', { type: 'VirtualMachine', value: vm })
}

/** What docs/in-process.md shows, as one program. Answers what it saw. */
export async function example(): Promise<{
  before: string | undefined
  during: string | undefined
  after: string | undefined
}> {
  // A vCenter with 10 VMs a resource pool, whose clock stands still; nothing listens.
  await using vcenter = await createEmulator({ listen: false, inventory: { vm: 10 }, now: '2026-01-31T12:00:00Z' })

  // Values are as in VI/JSON: look a VM up by its path.
  const search = { type: 'SearchIndex', value: 'SearchIndex' }
  const vm = await vcenter.invoke('FindByInventoryPath', search, { inventoryPath: '/DC0/vm/DC0_H0_VM3' })
  if (!vm) throw new Error('there is no such VM')
  const powerState = async () => (await vcenter.read('VirtualMachine', vm.value, 'runtime'))?.powerState

  // Each test begins with the same inventory.
  const clean = await vcenter.snapshot()
  const before = await powerState()

  // Tasks wait until they are told to go on.
  await vcenter.control.setPace({ pace: 'manual' })
  await tool(vcenter, vm.value)
  const [task] = await vcenter.control.tasks('queued')
  if (task) await vcenter.control.finishTask(task.key)
  const during = await powerState()

  // What was called, and how often.
  await vcenter.control.verify({ operation: 'PowerOffVM_Task', object: vm.value }, { count: { min: 1, max: 1 } })

  await clean.restore()
  return { before, during, after: await powerState() }
}
