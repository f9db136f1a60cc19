import { expect, test } from 'vitest'
import { loadVimSpec } from '../../src/spec/vim.ts'
import { dice } from '../store/model.ts'
import { caseCount, fuzzSeed, limitMs } from './count.ts'
import { envelope, everyObject, startTarget } from './target.ts'
import { pick, type Roll } from './values.ts'
import { objection, readAnswer } from './verdict.ts'

const spec = loadVimSpec()
const TYPES = [...spec.managedTypes('vim25')].map(({ name }) => name)
const ENTITIES = ['ManagedEntity', 'Folder', 'VirtualMachine', 'HostSystem', 'Datacenter', 'ResourcePool', 'Datastore']

const typeName = (roll: Roll): string =>
  roll(30) === 0 ? pick(roll, ['', 'Nothing', '__proto__', 'VirtualDisk']) : pick(roll, roll(3) ? ENTITIES : TYPES)

/** A property of the type, often with steps below it; sometimes none that there is. */
function path(type: string, roll: Roll): string {
  const names = [...(spec.managedType(type)?.properties.values() ?? [])]
  const first = names.length > 0 && roll(60) > 0 ? pick(roll, names) : undefined
  if (!first) return pick(roll, ['', '.', '..', 'a.b', '__proto__', 'config[', 'config]', 'config[""]', '[0]', 'name.'])
  let at = spec.dataType(first.type, first.ns)
  let text = first.name
  for (let depth = 0; depth < 4 && at && roll(2); depth++) {
    if (roll(12) === 0) text += pick(roll, ['[0]', '["a"]', '[4000]', '["__proto__"]', '["a\\"b"]', '[-1]', '[x]'])
    if (at.fields.length === 0) break
    const field = pick(roll, at.fields)
    text += `.${roll(60) === 0 ? 'nothing' : field.name}`
    at = spec.dataType(field.type, field.ns)
  }
  return text
}

const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

function propSet(roll: Roll): string {
  const type = typeName(roll)
  const paths = Array.from({ length: roll(4) }, () => `<pathSet>${xml(path(type, roll))}</pathSet>`)
  return `<propSet><type>${type}</type>${roll(6) === 0 ? '<all>true</all>' : ''}${paths.join('')}</propSet>`
}

/** Selections that contain and name each other, mostly along properties that hold references. */
function selections(roll: Roll, depth: number): string {
  return Array.from({ length: roll(3) }, () => {
    if (roll(4) === 0) return `<selectSet><name>${pick(roll, ['a', 'b', 'c', 'nobody', ''])}</name></selectSet>`
    const type = typeName(roll)
    const refs = [...(spec.managedType(type)?.properties.values() ?? [])].filter(({ isRef }) => isRef)
    const along = refs.length > 0 && roll(10) > 0 ? pick(roll, refs).name : path(type, roll)
    const name = roll(2) ? `<name>${pick(roll, ['a', 'b', 'c'])}</name>` : ''
    const skip = roll(3) === 0 ? '<skip>true</skip>' : ''
    const inner = depth > 0 ? selections(roll, depth - 1) : ''
    return `<selectSet xsi:type="TraversalSpec">${name}<type>${type}</type><path>${xml(along)}</path>${skip}${inner}</selectSet>`
  }).join('')
}

function filterSpec(tag: string, roll: Roll, objects: readonly { type: string; value: string }[]): string {
  const sets = Array.from({ length: 1 + roll(2) }, () => {
    const { type, value } = roll(20) === 0 ? { type: 'VirtualMachine', value: 'vm-0' } : pick(roll, objects)
    return `<objectSet><obj type="${type}">${value}</obj>${roll(4) === 0 ? '<skip>true</skip>' : ''}${selections(roll, 3)}</objectSet>`
  })
  const props = Array.from({ length: 1 + roll(3) }, () => propSet(roll))
  const missing = roll(5) === 0 ? '<reportMissingObjectsInResults>true</reportMissingObjectsInResults>' : ''
  return `<${tag}>${props.join('')}${sets.join('')}${missing}</${tag}>`
}

const on = (method: string, args: string) =>
  envelope(`<${method} xmlns="urn:vim25"><_this type="PropertyCollector">propertyCollector</_this>${args}</${method}>`)

const cases = caseCount(2500, 0.3)

test(
  'random filter specs are read, paged, watched and refused without harm',
  async () => {
    const roll = dice(fuzzSeed() + 2)
    const target = await startTarget({ vm: 3, pool: 1, folder: 1 })
    const failures: string[] = []
    let read = 0
    const send = async (method: string, args: string): Promise<string> => {
      const answer = await target.soap(on(method, args))
      try {
        const { fault } = readAnswer(answer)
        const why = fault === undefined ? undefined : objection(spec.method('vim25', method), fault)
        if (why !== undefined || target.bugs.length > 0) throw new Error(`${why} ${target.bugs.splice(0).join('\n')}`)
        if (fault === undefined) read++
      } catch (error) {
        failures.push(`${method}: ${(error as Error).message}\n${args.slice(0, 1500)}`)
      }
      return answer.body
    }
    try {
      const objects = everyObject(target.emulator)
      for (let i = 0; i < cases && failures.length < 10; i++) {
        if (roll(3) > 0) {
          const most = roll(3) === 0 ? `<maxObjects>${pick(roll, ['1', '3', '0', '-1'])}</maxObjects>` : ''
          const args = `${filterSpec('specSet', roll, objects)}<options>${most}</options>`
          const token = /<token>([^<]*)</.exec(await send('RetrievePropertiesEx', args))?.[1]
          if (token !== undefined) await send('ContinueRetrievePropertiesEx', `<token>${token}</token>`)
          continue
        }
        const made = await send(
          'CreateFilter',
          `${filterSpec('spec', roll, objects)}<partialUpdates>true</partialUpdates>`,
        )
        const filter = /<returnval type="PropertyFilter">([^<]*)</.exec(made)?.[1]
        if (filter === undefined) continue
        await send(
          'WaitForUpdatesEx',
          '<options><maxWaitSeconds>0</maxWaitSeconds><maxObjectUpdates>50</maxObjectUpdates></options>',
        )
        const destroy = `<DestroyPropertyFilter xmlns="urn:vim25"><_this type="PropertyFilter">${filter}</_this></DestroyPropertyFilter>`
        readAnswer(await target.soap(envelope(destroy)))
      }
    } finally {
      await target.close()
    }
    expect(failures.join('\n\n')).toBe('')
    // Most are meant to be readable: otherwise nothing was tried.
    expect(read).toBeGreaterThan(cases / 8)
  },
  limitMs(cases),
)
