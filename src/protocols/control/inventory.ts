import { type Snapshots, snapshotsOf } from '../../kernel/snapshots.ts'
import { stateDump } from '../../kernel/state-dump.ts'
import { badRequest, ControlError } from './http.ts'
import { done, ok, type Route } from './route.ts'

const NAME = /^[\w][\w.-]{0,99}$/

function named(name: string): string {
  if (!NAME.test(name)) throw badRequest('a name has up to 100 letters, digits, dots, dashes and underscores')
  return name
}

async function unknown(snapshots: Snapshots, name: string): Promise<ControlError> {
  const names = (await snapshots.list()).map((one) => one.name)
  const known = names.length === 0 ? 'none was taken yet' : `there are ${names.join(', ')}`
  return new ControlError(404, 'notFound', `there is no snapshot "${name}"; ${known}`)
}

const SNAPSHOT = { $ref: '#/components/schemas/Snapshot' }

export const inventoryRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/state',
    id: 'getState',
    summary:
      'Everything that the instance holds, in canonical form: equal for equal histories under one seed and a frozen clock.',
    answer: { type: 'object' },
    handle: ({ kernel }) => ok(stateDump(kernel)),
  },
  {
    method: 'GET',
    path: '/snapshots',
    id: 'listSnapshots',
    summary: 'Snapshots of the inventory.',
    answer: { type: 'array', items: SNAPSHOT },
    handle: async ({ kernel }) => ok(await snapshotsOf(kernel).list()),
  },
  {
    method: 'GET',
    path: '/snapshots/{name}',
    id: 'getSnapshot',
    summary: 'One snapshot.',
    answer: SNAPSHOT,
    errors: { 404: 'no such snapshot' },
    handle: async ({ kernel, path }) => {
      const snapshots = snapshotsOf(kernel)
      const found = await snapshots.find(named(path.name!))
      if (!found) throw await unknown(snapshots, path.name!)
      return ok(found)
    },
  },
  {
    method: 'POST',
    path: '/snapshots/{name}',
    id: 'saveSnapshot',
    summary: 'Keeps the inventory as it is now, in place of what had the name before.',
    answer: SNAPSHOT,
    handle: async ({ kernel, path }) => ({
      status: 201,
      json: await snapshotsOf(kernel).save(named(path.name!)),
    }),
  },
  {
    method: 'DELETE',
    path: '/snapshots/{name}',
    id: 'deleteSnapshot',
    summary: 'Forgets a snapshot.',
    errors: { 404: 'no such snapshot' },
    handle: async ({ kernel, path }) => {
      const snapshots = snapshotsOf(kernel)
      if (!(await snapshots.remove(named(path.name!)))) throw await unknown(snapshots, path.name!)
      return done
    },
  },
  {
    method: 'POST',
    path: '/snapshots/{name}/restore',
    id: 'restoreSnapshot',
    summary: 'Goes back to a snapshot by one commit. Sessions stay; tasks that run end as cancelled.',
    errors: { 404: 'no such snapshot' },
    handle: async ({ kernel, path }) => {
      const snapshots = snapshotsOf(kernel)
      if (!(await snapshots.restore(named(path.name!)))) throw await unknown(snapshots, path.name!)
      return done
    },
  },
  {
    method: 'POST',
    path: '/reset',
    id: 'reset',
    summary:
      'Goes back to the inventory and the pace of the start, empties the journal and ends the sessions. The clock stays.',
    query: { keep: 'what stays, separated by commas: sessions' },
    handle: async ({ kernel, query }) => {
      const keep = keptOf(query)
      kernel.tasks.seconds.clear()
      kernel.tasks.pace = kernel.settings.pace
      await snapshotsOf(kernel).reset()
      if (!keep.has('sessions')) for (const session of kernel.sessions.all()) kernel.sessions.end(session)
      kernel.journal.clear()
      return done
    },
  },
]

const KEPT = ['sessions']

function keptOf(query: URLSearchParams): Set<string> {
  const keep = new Set(
    query
      .getAll('keep')
      .flatMap((text) => text.split(','))
      .filter((name) => name !== ''),
  )
  for (const name of keep)
    if (!KEPT.includes(name)) throw badRequest(`keep: "${name}" is not one of ${KEPT.join(', ')}`)
  return keep
}
