import { createVm } from './create-step.ts'
import { fileSteps } from './file-steps.ts'
import { folderSteps } from './place-steps.ts'
import { done, type Roll, type Site, type Step } from './step.ts'
import { deleteTag } from './tag-steps.ts'
import { optionStep, vmSteps } from './vm-steps.ts'
import type { WorkerRecord } from './world-record.ts'

/** A random change of what the worker has. `name` is one that nobody had before. */
export function nextStep(record: WorkerRecord, site: Site, name: string, roll: Roll): Step {
  const names = Object.keys(record.vms)
  const vm = names.length > 0 ? record.vms[names[roll(names.length)]!] : undefined
  const id = vm && site.ids.get(vm.name)
  const one = vm && id !== undefined ? { vm, id, record, site, name, roll } : undefined
  const makers = [...(one ? vmSteps(one) : []), ...others(record, site, name, roll)]
  if (names.length === 0) return createVm(record, site, name, roll)
  if (site.isHeavy && one && one.vm.power !== 'suspended' && roll(3) > 0) return optionStep(one)
  return makers[roll(makers.length)]!()
}

function others(record: WorkerRecord, site: Site, name: string, roll: Roll): (() => Step)[] {
  const steps: (() => Step)[] = [
    () => createVm(record, site, name, roll),
    ...fileSteps(record, site, name, roll),
    ...folderSteps(record, site, name, roll),
  ]
  if (record.fields.length < 3)
    steps.push(() => ({
      what: `add field ${name}`,
      send: done(
        'AddCustomFieldDef',
        'CustomFieldsManager',
        'CustomFieldsManager',
        { name, moType: 'VirtualMachine' },
        roll,
      ),
      after: { ...record, fields: [...record.fields, name].sort() },
    }))
  const tag = record.tags[0]
  if (tag !== undefined && record.tags.length > 2) steps.push(() => deleteTag(record, site, tag))
  if (record.tags.length < 3)
    steps.push(() => ({
      what: `create tag ${name}`,
      async send(client) {
        await client.rest('POST', '/api/cis/tagging/tag', {
          name,
          description: '',
          category_id: site.ids.get('category'),
        })
        return undefined
      },
      after: { ...record, tags: [...record.tags, name].sort() },
    }))
  return steps
}
