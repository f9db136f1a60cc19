import type { Wire } from './api-client.ts'
import { diskChange } from './create-step.ts'
import { nicSteps } from './nic-steps.ts'
import { permissionStep } from './permission-steps.ts'
import { placeSteps } from './place-steps.ts'
import { cloneOf, snapshotSteps } from './snapshot-steps.ts'
import { ref, type Step, task, type VmCase, withoutVm, withVm } from './step.ts'
import { tagStep } from './tag-steps.ts'
import { fieldNames, isBase, machineOf, type VmRecord } from './world-record.ts'

/** Power by REST and JSON-RPC, which answer when it is done. */
function powerStep({ vm, id, record }: VmCase, byRpc: boolean): Step {
  const isRunning = vm.power === 'poweredOn'
  const action = isRunning ? 'stop' : 'start'
  return {
    what: `${action} ${vm.name} by ${byRpc ? 'JSON-RPC' : 'REST'}`,
    async send(client) {
      if (byRpc) await client.rpc('com.vmware.vcenter.vm.power', action, { vm: id })
      else await client.rest('POST', `/api/vcenter/vm/${id}/power?action=${action}`)
      return undefined
    },
    after: withVm(record, { ...vm, power: isRunning ? 'poweredOff' : 'poweredOn' }),
  }
}

/** What one VM can be changed by. */
export function vmSteps(one: VmCase): (() => Step)[] {
  const { vm, id, record, site, name, roll } = one
  const changed =
    (what: string, change: Partial<VmRecord>, method: string, args: { readonly [name: string]: Wire } = {}) =>
    (): Step => ({
      what: `${what} ${vm.name}`,
      send: task(method, 'VirtualMachine', id, args, roll),
      after: withVm(record, { ...vm, ...change }),
    })
  const isOff = vm.power === 'poweredOff'
  // As much as the hosts of the default inventory have for many.
  const cpus = 1 + roll(2)
  const memory = 4 * (1 + roll(20))
  const annotation = `note <${roll(1000)}> & "${'x'.repeat(roll(2000))}"`
  const configSpec = (fields: { readonly [name: string]: Wire }) => ({
    spec: { _typeName: 'VirtualMachineConfigSpec', ...fields },
  })
  const steps: (() => Step)[] = [
    changed(
      'power',
      { power: vm.power === 'poweredOn' ? 'poweredOff' : 'poweredOn' },
      vm.power === 'poweredOn' ? 'PowerOffVM_Task' : 'PowerOnVM_Task',
    ),
    () => powerStep(one, roll(2) === 0),
    changed('annotate', { annotation }, 'ReconfigVM_Task', configSpec({ annotation })),
    () => permissionStep(one),
    ...snapshotSteps(one),
    ...placeSteps(one),
  ]
  if (vm.power !== 'suspended') steps.push(() => optionStep(one), ...nicSteps(one))
  if (vm.power === 'poweredOn') {
    steps.push(changed('suspend', { power: 'suspended' }, 'SuspendVM_Task'))
    steps.push(changed('reset', {}, 'ResetVM_Task'))
  }
  if (vm.power !== 'suspended' && vm.disks < 4)
    steps.push(
      changed(
        'add a disk to',
        { disks: vm.disks + 1 },
        'ReconfigVM_Task',
        configSpec({ deviceChange: [diskChange(-5, 1000, vm.disks)] }),
      ),
    )
  if (isOff) {
    const three = { annotation: 'three at once', numCPUs: cpus, memoryMB: memory }
    const change = { cpus, memory, annotation: 'three at once' }
    steps.push(changed('reconfigure', change, 'ReconfigVM_Task', configSpec(three)))
    if (!isBase(record, vm))
      steps.push(() => {
        const after = withoutVm(record, vm.name)
        if (roll(2))
          return { what: `destroy ${vm.name}`, send: task('Destroy_Task', 'VirtualMachine', id, {}, roll), after }
        return {
          what: `delete ${vm.name} by REST`,
          async send(client) {
            await client.rest('DELETE', `/api/vcenter/vm/${id}`)
            return undefined
          },
          after,
        }
      })
    steps.push(() => ({
      what: `rename ${vm.name}`,
      send: task('Rename_Task', 'VirtualMachine', id, { newName: name }, roll),
      after: withVm(withoutVm(record, vm.name), { ...vm, name }),
    }))
  }
  if (!site.onlyQuick && isOff)
    steps.push(() => ({
      what: `clone ${vm.name} to ${name}`,
      send: task(
        'CloneVM_Task',
        'VirtualMachine',
        id,
        {
          folder: ref('Folder', site.ids.get('vmFolder')),
          name,
          spec: {
            _typeName: 'VirtualMachineCloneSpec',
            location: { _typeName: 'VirtualMachineRelocateSpec' },
            template: false,
            powerOn: true,
          },
        },
        roll,
      ),
      after: withVm(record, cloneOf(vm, machineOf(vm), name)),
    }))
  const tag = record.tags[roll(Math.max(1, record.tags.length))]
  if (tag !== undefined) steps.push(() => tagStep(one, tag, roll(2) === 0))
  const field = record.fields[roll(Math.max(1, record.fields.length))]
  if (field !== undefined) steps.push(() => setField(one, field))
  return steps
}

const HEAVY_CHARS = 100_000

/** Sets an option; a heavy one is many times as long as everything else of the VM. */
export function optionStep({ vm, id, record, site, name, roll }: VmCase): Step {
  const option = site.isHeavy ? `${name} `.repeat(HEAVY_CHARS / name.length) : String(roll(1000))
  const spec = {
    _typeName: 'VirtualMachineConfigSpec',
    extraConfig: [{ _typeName: 'OptionValue', key: 'crash.option', value: { _typeName: 'string', _value: option } }],
  }
  return {
    what: `set an option of ${vm.name}`,
    send: task('ReconfigVM_Task', 'VirtualMachine', id, { spec }, roll),
    after: withVm(record, { ...vm, option }),
  }
}

function setField({ vm, id, record, name }: VmCase, field: string): Step {
  return {
    what: `set a field of ${vm.name}`,
    async send({ soap }) {
      const key = [...(await fieldNames(soap))].find(([, name]) => name === field)?.[0]
      await soap.call(
        'SetField',
        'CustomFieldsManager',
        'CustomFieldsManager',
        `<entity type="VirtualMachine">${id}</entity><key>${key}</key><value>${name}</value>`,
      )
      return undefined
    },
    after: withVm(record, { ...vm, field: { ...vm.field, [field]: name } }),
  }
}
