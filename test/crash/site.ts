import { connectToAll, textAt } from './api-client.ts'
import { connectTo, readAll } from './soap-client.ts'
import { DATASTORES, NO_ACCESS, READER } from './world-record.ts'

/** Ids of what workers build on, by name. */
export async function findSite(port: number): Promise<ReadonlyMap<string, string>> {
  const client = await connectTo(port)
  // Who has logged in once is somebody that permissions can be given to.
  ;(await connectTo(port, READER)).close()
  // An open login may do everything until a permission names it.
  await client.call(
    'SetEntityPermissions',
    'AuthorizationManager',
    'AuthorizationManager',
    `<entity type="Folder">group-d1</entity><permission><principal>VSPHERE.LOCAL\\${READER}</principal><group>false</group><roleId>${NO_ACCESS}</roleId><propagate>true</propagate></permission>`,
  )
  const first = async (type: string, path: string) => [...(await readAll(client, type, [path]))]
  const [datacenter, folder] = (await first('Datacenter', 'vmFolder')).map(
    ([id, properties]) => [id, properties.get('vmFolder')!.text] as const,
  )[0]!
  const pools = await first('ResourcePool', 'owner')
  const hosts = await first('HostSystem', 'parent')
  const ownerOf = (pool: (typeof pools)[number] | undefined) => pool?.[1].get('owner')?.text
  const hostOf = (owner: string | undefined) => hosts.find(([, host]) => host.get('parent')?.text === owner)?.[0]
  const [pool, clusterPool] = ['ComputeResource', 'ClusterComputeResource'].map((type) =>
    pools.find(([, one]) => one.get('owner')?.attributes.some(({ value }) => value === type)),
  )
  const datastores = await first('Datastore', 'name')
  const portgroup = (await readAll(client, 'DistributedVirtualPortgroup', ['key', 'config.uplink'])).values()
  const usable = [...portgroup].find((one) => one.get('config.uplink')?.text !== 'true')
  const switches = await first('DistributedVirtualSwitch', 'uuid')
  client.close()
  const ids = new Map([
    ['vmFolder', folder],
    ['datacenter', datacenter],
    ['pool', pool?.[0]],
    ['host', hostOf(ownerOf(pool))],
    ['clusterPool', clusterPool?.[0]],
    ['clusterHost', hostOf(ownerOf(clusterPool))],
    ['portgroup', usable?.get('key')?.text],
    ['switch', switches[0]?.[1].get('uuid')?.text],
    ['category', await findCategory(port)],
    ...DATASTORES.map(
      (name) => [`datastore ${name}`, datastores.find(([, one]) => one.get('name')?.text === name)?.[0]] as const,
    ),
  ])
  const missing = [...ids].filter(([, id]) => id === undefined)
  if (missing.length > 0) throw new Error(`the server has no ${missing.map(([name]) => name).join(' ')}`)
  return new Map([...ids].map(([name, id]) => [name, id ?? '']))
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
