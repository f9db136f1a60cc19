import { expect } from 'vitest'
import { onVcenter } from '../setup/govc.ts'
import { at, listAt } from '../setup/json.ts'
import { describePython } from '../setup/python.ts'

describePython('zeep: a client that is made from the WSDL', 'wsdl.py', (bench) => {
  onVcenter('logs in and reads properties', async () => {
    const answer = await bench.run('')
    expect(answer).toMatchObject({
      api: 'VirtualCenter',
      names: ['DC0_C0_RP0_VM0', 'DC0_C0_RP0_VM1', 'DC0_H0_VM0', 'DC0_H0_VM1'],
      refused: 'Cannot complete login due to an incorrect user name or password.',
    })
    expect(listAt(answer, 'devices')).toContain('VirtualDisk')
    expect(Number(at(answer, 'operations'))).toBeGreaterThan(500)
  })
})
