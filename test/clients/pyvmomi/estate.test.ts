import { expect, it } from 'vitest'
import { Govc, onVcenter } from '../setup/govc.ts'
import { at } from '../setup/json.ts'
import { describePython } from '../setup/python.ts'

describePython('pyVmomi: sessions, files and the whole estate', 'estate.py', (bench) => {
  it('SmartConnect negotiates a version and logs in', async () => {
    const answer = await bench.run('connect')
    expect(answer).toMatchObject({ api: 'VirtualCenter', time: true, root: 'Datacenters' })
  })

  onVcenter('SmartConnect takes the version that the server says', async () => {
    expect(at(await bench.run('connect'), 'negotiated')).toMatch(/^vim\.version\.v8_0_3|^vim\.version/)
  })

  onVcenter('sessions are listed, ended and cloned', async () => {
    expect(await bench.run('sessions')).toMatchObject({
      listed: true,
      active: true,
      ended: 'NotAuthenticated',
      cloned: true,
      again: 'InvalidLogin',
      nobody: 'NotFound',
      mine: 'InvalidArgument',
    })
  })

  onVcenter('files go up and down by HTTP and are found by the browser', async () => {
    expect(await bench.run('files')).toEqual({
      put: expect.toSatisfy((status: number) => status === 200 || status === 201),
      got: '0123456789',
      length: '10',
      part: [206, '234'],
      missing: 404,
      anonymous: 401,
      found: [['up load.txt', 10]],
      folder: expect.stringMatching(/^\[LocalDS_0\] py\/?$/),
      deep: 4,
      lost: 'FileNotFound',
      removed: 'success',
    })
  })

  onVcenter('each property of each object can be read, and lacks nothing that must be there', async () => {
    const answer = await bench.run('everything')
    expect(at(answer, 'faults')).toEqual({})
    expect(at(answer, 'gaps')).toEqual([])
    expect(Number(at(answer, 'objects'))).toBeGreaterThan(60)
  })

  onVcenter('all properties of all entities in one call, none missing', async () => {
    const answer = await bench.run('collected')
    expect(at(answer, 'missing')).toEqual([])
    expect(Number(at(answer, 'objects'))).toBe(22)
  })
})

describePython(
  'pyVmomi: a server with one user',
  'estate.py',
  (bench) => {
    it('refuses others', async () => {
      expect(await bench.run('wrong_password')).toEqual({ wrong: 'InvalidLogin', stranger: 'InvalidLogin' })
    })
  },
  ['-username', 'ann', '-password', 'secret'],
)

describePython('pyVmomi: a user with few rights', 'estate.py', (bench) => {
  onVcenter('sees and does what a permission allows, and no more', async () => {
    const govc = new Govc(bench.server.url)
    await govc.run('sso.user.create', '-p', 'VMw@re123!', 'operator')
    govc.dispose()
    expect(await bench.run('second_user', 'operator@vsphere.local', 'VMw@re123!')).toEqual({
      seen: true,
      name: '',
      off: 'success',
      denied: 'NoPermission',
      privilege: 'VirtualMachine.Interact.PowerOn',
      unseen: 'NoPermission',
      unseen_method: 'NoPermission',
      roles: true,
      has: [true, false],
      create: 'NoPermission',
      session_list: 'NoPermission',
      in_use: 'RemoveFailed',
      missing: 'NotFound',
    })
  })
})
