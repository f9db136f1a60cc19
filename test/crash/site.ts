import { connectToAll, textAt } from './api-client.ts'
import { connectTo, readAll } from './soap-client.ts'

/** Ids of what workers build on, by name. */
export async function findSite(port: number): Promise<ReadonlyMap<string, string>> {
  const client = await connectTo(port)
  const datacenter = [...(await readAll(client, 'Datacenter', ['vmFolder'])).values()][0]
  const pools = await readAll(client, 'ResourcePool', ['name'])
  const datastores = await readAll(client, 'Datastore', ['name'])
  const datacenters = await readAll(client, 'Datacenter', ['name'])
  client.close()
  return new Map([
    ['vmFolder', datacenter!.get('vmFolder')!.text],
    ['pool', [...pools.keys()][0]!],
    ['datastore', [...datastores.keys()][0]!],
    ['datacenter', [...datacenters.keys()][0]!],
    ['category', await findCategory(port)],
  ])
}

/** The category that all workers' tags are in. */
async function findCategory(port: number): Promise<string> {
  const client = await connectToAll(port)
  try {
    const known = await client.rest('GET', '/api/cis/tagging/category')
    if (Array.isArray(known) && known.length > 0) return String(known[0])
    const spec = { name: 'crash', description: '', cardinality: 'MULTIPLE', associable_types: [] }
    return textAt({ id: await client.rest('POST', '/api/cis/tagging/category', spec) }, 'id')
  } finally {
    client.close()
  }
}
