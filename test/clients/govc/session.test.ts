import { expect, it } from 'vitest'
import { describeGovc, Govc, onVcenter } from '../setup/govc.ts'
import { listAt, textAt } from '../setup/json.ts'

describeGovc('govc: sessions', (bench) => {
  it('session.ls shows the own session', async () => {
    const sessions = listAt(await bench.govc.json('session.ls'), 'sessionList')
    expect(sessions.length).toBeGreaterThan(0)
    expect(textAt(sessions[0], 'userAgent')).toMatch(/^govc/)
    expect(textAt(sessions[0], 'ipAddress')).toMatch(/127\.0\.0\.1/)
  })

  it('a kept session is used again', async () => {
    const keeping = new Govc(bench.server.url, { GOVC_PERSIST_SESSION: 'true' })
    await keeping.run('about')
    const first = textAt(await keeping.json('session.ls', '-S'), 'currentSession.key')
    expect(textAt(await keeping.json('session.ls', '-S'), 'currentSession.key')).toBe(first)
    await keeping.run('session.logout')
    keeping.dispose()
  })

  it('session.rm ends another session', async () => {
    const other = new Govc(bench.server.url, { GOVC_PERSIST_SESSION: 'true' })
    await other.run('about')
    const key = textAt(await other.json('session.ls', '-S'), 'currentSession.key')
    expect(await bench.govc.run('session.ls')).toContain(key)
    await bench.govc.run('session.rm', key)
    expect(await bench.govc.run('session.ls')).not.toContain(key)
    // govc sees that its session is gone and logs in again.
    expect(textAt(await other.json('session.ls', '-S'), 'currentSession.key')).not.toBe(key)
    other.dispose()
  })

  it('session.rm of a key that nobody has is refused', async () => {
    expect(await bench.govc.refused('session.rm', '00000000-0000-0000-0000-000000000000')).toMatch(
      /not found|NotFound|could not be found/i,
    )
  })

  it('a clone ticket opens a session', async () => {
    const first = new Govc(bench.server.url, { GOVC_PERSIST_SESSION: 'true' })
    const ticket = await first.run('session.login', '-clone')
    expect(ticket).not.toBe('')
    const cookie = await first.run('session.login', '-l', '-ticket', ticket)
    expect(cookie).not.toBe('')
    first.dispose()
  })

  it('session.login -l gives a cookie that works', async () => {
    const cookie = await bench.govc.run('session.login', '-l')
    const url = bench.server.url.replace(/\/\/[^@]*@/, '//')
    const bare = new Govc(url)
    expect(await bench.govc.try(['session.login', '-l'])).toMatchObject({ status: 0 })
    expect(await bare.run('session.login', '-u', url, '-cookie', cookie, '-l')).not.toBe('')
    bare.dispose()
  })

  it('nothing is shown without a login', async () => {
    const url = bench.server.url.replace(/\/\/[^@]*@/, '//')
    const nobody = new Govc(url)
    expect(await nobody.refused('collect', '-s', 'Folder:group-d1', 'name')).toMatch(
      /not authenticated|NotAuthenticated/,
    )
    expect((await nobody.try(['ls', '/'])).stdout).not.toContain('DC0')
    expect((await nobody.try(['find', '/'])).stdout).not.toContain('DC0')
    nobody.dispose()
  })

  onVcenter('session.login issues a SAML token', async () => {
    expect(await bench.govc.run('session.login', '-issue')).toMatch(/Assertion/)
  })
})

describeGovc(
  'govc: a server with one user',
  (bench) => {
    it('lets that user in', async () => {
      expect(await bench.govc.run('about')).toContain('vCenter')
    })

    it('refuses another password', async () => {
      const url = bench.server.url.replace(/\/\/[^@]*@/, '//ann:wrong@')
      const stranger = new Govc(url)
      expect(await stranger.refused('about')).toMatch(
        /Cannot complete login due to an incorrect user name or password|Login failure/,
      )
      stranger.dispose()
    })

    it('refuses another user', async () => {
      const url = bench.server.url.replace(/\/\/[^@]*@/, '//eve:secret@')
      const stranger = new Govc(url)
      expect(await stranger.refused('about')).toMatch(
        /Cannot complete login due to an incorrect user name or password|Login failure/,
      )
      stranger.dispose()
    })
  },
  ['-username', 'ann', '-password', 'secret'],
)
