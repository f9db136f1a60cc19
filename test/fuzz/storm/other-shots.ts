import { pick, type Roll } from '../values.ts'
import { misfit } from './json-values.ts'
import { spoil } from './mutate.ts'
import type { Shot } from './shot.ts'

const STEPS = [
  '..',
  '.',
  '',
  '%2e%2e',
  '%2f',
  '%5c',
  '%00',
  '%',
  '%zz',
  '%c0%ae',
  'a',
  'x.vmdk',
  '__proto__',
  '%ff',
  ';',
]
const QUERIES = [
  '',
  '?dcPath=DC0&dsName=LocalDS_0',
  '?dcPath=DC0&dsName=LocalDS_0',
  '?dcPath=..&dsName=..',
  '?dsName=%',
  '?dcPath=%FF&dsName=%00',
]

/** Files of datastores: read, written, deleted, on paths that mostly are none. */
export function folderShot(roll: Roll, session: string): Shot {
  const steps = Array.from({ length: roll(5) }, () => pick(roll, STEPS))
  const method = pick(roll, ['GET', 'GET', 'HEAD', 'PUT', 'DELETE', 'POST', 'PATCH'])
  const hasBody = method === 'PUT' || method === 'POST' || method === 'PATCH'
  return {
    protocol: 'folder',
    name: method,
    method,
    path: `/folder/${steps.join('/')}${pick(roll, QUERIES)}`,
    headers: {
      cookie: `vmware_soap_session="${session}"`,
      ...(roll(6)
        ? {}
        : { range: pick(roll, ['bytes=0-', 'bytes=5-1', 'bytes=-9999999999999', 'bytes=x', 'lines=1-2']) }),
    },
    body: hasBody ? Buffer.from('vcemu') : undefined,
    judge: ({ status, body }) =>
      status >= 500 || /root:/.test(body) ? `status ${status}: ${body.slice(0, 200)}` : undefined,
  }
}

const READS = [
  '/health',
  '/info',
  '/metrics',
  '/requests?limit=5',
  '/requests?api=soap&limit=1',
  '/requests/unimplemented',
  '/tasks',
  '/clock',
  '/pace',
  '/snapshots',
  '/snapshots/__proto__',
  '/tasks/%zz',
  '/nothing',
  '/requests?since=x',
  '/requests?limit=-1',
]
// What would stop the clock, hold back tasks or take the inventory away is left out: it is tried by the corpus.
const WRITES = [
  ['POST', '/requests/verify'],
  ['PUT', '/snapshots/%00'],
  ['POST', '/snapshots/nothing/restore'],
  ['DELETE', '/snapshots/..'],
  ['POST', '/tasks/nothing/finish'],
  ['PATCH', '/clock'],
] as const

/** The control API. */
export function controlShot(roll: Roll): Shot {
  const [method, path] = roll(3) ? (['GET', pick(roll, READS)] as const) : pick(roll, WRITES)
  const text = `{"match":{"api":"soap","operation":${roll(2) ? '"Login"' : misfit(roll)}},"count":${misfit(roll)}}`
  return {
    protocol: 'control',
    name: `${method} ${path}`,
    method,
    path: `/_vcemu${path}`,
    headers: { 'content-type': 'application/json' },
    body: method === 'GET' || method === 'DELETE' ? undefined : roll(3) ? Buffer.from(text) : spoil(text, roll),
    judge: ({ status, body }) => (status >= 500 ? `status ${status}: ${body.slice(0, 200)}` : undefined),
  }
}
