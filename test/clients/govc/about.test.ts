import { expect, it } from 'vitest'
import { describeGovc, onVcenter } from '../setup/govc.ts'
import { at, textAt } from '../setup/json.ts'

describeGovc('govc: what the server says of itself', (bench) => {
  it('about names a vCenter', async () => {
    const about = await bench.govc.json('about')
    expect(at(about, 'about.apiType')).toBe('VirtualCenter')
    expect(at(about, 'about.productLineId')).toBe('vpx')
    expect(textAt(about, 'about.fullName')).toContain('VMware vCenter Server')
    expect(textAt(about, 'about.instanceUuid')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('about prints one line a field', async () => {
    expect(await bench.govc.run('about')).toMatch(/^FullName: .*\n[\s\S]*^API type: +VirtualCenter$/m)
  })

  it('about -l adds the content of the service', async () => {
    const text = await bench.govc.run('about', '-l')
    expect(text.split('\n').length).toBeGreaterThan(9)
  })

  onVcenter('about says 8.0.3', async () => {
    const about = await bench.govc.json('about')
    expect(at(about, 'about.version')).toBe('8.0.3')
    expect(textAt(about, 'about.apiVersion')).toMatch(/^8\.0\.3/)
  })

  it('about.cert shows the certificate', async () => {
    const text = await bench.govc.run('about.cert')
    expect(text).toMatch(/Certificate Status: +ERROR .*certificate/)
    expect(text).toMatch(/Thumbprint/)
  })

  it('about.cert -thumbprint gives a line for a known_hosts file', async () => {
    expect(await bench.govc.run('about.cert', '-thumbprint')).toMatch(/^127\.0\.0\.1:\d+ ([0-9A-F]{2}:)+[0-9A-F]{2}$/)
  })

  it('a client that checks the certificate refuses it', async () => {
    const { Govc } = await import('../setup/govc.ts')
    const strict = new Govc(bench.server.url, { GOVC_INSECURE: 'false' })
    expect(await strict.refused('about')).toMatch(/certificate/)
    strict.dispose()
  })

  it('env shows the address', async () => {
    expect(await bench.govc.run('env')).toMatch(/GOVC_URL=/)
  })
})
