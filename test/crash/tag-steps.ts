import { type Site, type Step, type VmCase, withVm } from './step.ts'
import type { WorkerRecord } from './world-record.ts'

/** Attaches a tag to the VM, or detaches it, by REST or JSON-RPC. */
export function tagStep({ vm, id, record, site }: VmCase, tag: string, byRpc: boolean): Step {
  const now = vm.tags === '' ? [] : vm.tags.split(' ')
  const isOn = now.includes(tag)
  const action = isOn ? 'detach' : 'attach'
  const tags = (isOn ? now.filter((one) => one !== tag) : [...now, tag]).sort().join(' ')
  const object = { type: 'VirtualMachine', id }
  return {
    what: `${action} ${tag} ${vm.name} by ${byRpc ? 'JSON-RPC' : 'REST'}`,
    async send(client) {
      const tagId = site.ids.get(`tag ${tag}`)
      if (byRpc)
        await client.rpc('com.vmware.cis.tagging.tag_association', action, {
          tag_id: tagId,
          object_id: { STRUCTURE: { 'com.vmware.vapi.std.dynamic_ID': object } },
        })
      else
        await client.rest('POST', `/api/cis/tagging/tag-association/${tagId}?action=${action}`, { object_id: object })
      return undefined
    },
    after: withVm(record, { ...vm, tags }),
  }
}

/** Deletes a tag by REST; it leaves every object that has it. */
export function deleteTag(record: WorkerRecord, site: Site, tag: string): Step {
  const vms = Object.entries(record.vms).map(([name, vm]) => {
    const tags = vm.tags
      .split(' ')
      .filter((one) => one !== tag)
      .join(' ')
    return [name, { ...vm, tags }] as const
  })
  return {
    what: `delete tag ${tag}`,
    async send(client) {
      await client.rest('DELETE', `/api/cis/tagging/tag/${site.ids.get(`tag ${tag}`)}`)
      return undefined
    },
    after: { ...record, vms: Object.fromEntries(vms), tags: record.tags.filter((one) => one !== tag) },
  }
}
