import { expect, it } from 'vitest'
import { onVcenter } from '../setup/govc.ts'
import { at, listAt } from '../setup/json.ts'
import { describePython } from '../setup/python.ts'

describePython('pyVmomi: reading and watching', 'collectors.py', (bench) => {
  onVcenter('pages are followed by their tokens, and a token that was given back is spent', async () => {
    const answer = await bench.run('paging')
    const whole = Number(at(answer, 'whole'))
    const sizes = listAt(answer, 'sizes').map(Number)
    expect(whole).toBeGreaterThan(20)
    expect(at(answer, 'names')).toBe(whole)
    expect(sizes.slice(0, -1).every((size) => size === 5)).toBe(true)
    expect(sizes.reduce((sum, size) => sum + size)).toBe(whole)
    expect(at(answer, 'spent')).toMatch(/InvalidArgument|InvalidProperty/)
    expect(at(answer, 'old')).toBe(whole)
    expect(at(answer, 'whole_token')).toBeNull()
  })

  onVcenter('bad requests are refused', async () => {
    expect(await bench.run('bad_requests')).toEqual({
      path: 'InvalidProperty',
      nested: 'InvalidProperty',
      zero: 'InvalidArgument',
      version: 'InvalidCollectorVersion',
      negative: 'InvalidArgument',
    })
  })

  onVcenter('objects enter, are modified and leave', async () => {
    const answer = await bench.run('updates')
    expect(answer).toMatchObject({
      first: ['enter'],
      entered: [['enter', [['name', 'assign', 'py-watched']]]],
      modified: [['modify', [['name', 'assign', 'py-renamed']]]],
      left: [['leave', []]],
      nothing: [],
      kept: true,
    })
  })

  onVcenter('partial updates name the places that changed', async () => {
    const answer = await bench.run('partial_updates')
    const names = listAt(answer, 'names')
    expect(names).toContain('config.annotation')
    expect(names.some((name) => String(name).startsWith('config.extraConfig["guestinfo.p"]'))).toBe(true)
    expect(at(answer, 'power')).toEqual([['runtime.powerState', 'poweredOff']])
  })

  onVcenter('a wait is answered by a change at once, and by nothing in time', async () => {
    const answer = await bench.run('long_wait')
    expect(at(answer, 'value')).toBe('woken')
    expect(Number(at(answer, 'took'))).toBeLessThan(3)
    expect(at(answer, 'nothing')).toBe(true)
    expect(Number(at(answer, 'quiet'))).toBeGreaterThan(0.8)
  })

  onVcenter('container, list and inventory views', async () => {
    const answer = await bench.run('views')
    expect(answer).toMatchObject({
      flat: 4,
      container: true,
      recursive: false,
      listed: 2,
      inventory: true,
      gone: 'ManagedObjectNotFound',
    })
  })

  onVcenter('events are queried, paged and logged', async () => {
    const answer = await bench.run('events')
    expect(answer).toMatchObject({
      latest: 3,
      newest_first: true,
      rising: true,
      first: true,
      typed: ['VmPoweredOffEvent'],
      old: 0,
      logged: ['GeneralUserEvent', expect.stringContaining('said by a script')],
      host: true,
      bad: 'InvalidArgument',
      latest_event: true,
      gone: 'ManagedObjectNotFound',
    })
    expect(listAt(answer, 'kinds')).toEqual(
      expect.arrayContaining(['VmStoppingEvent', 'VmPoweredOffEvent', 'VmStartingEvent', 'TaskEvent']),
    )
    expect(at(answer, 'seen')).toBe(at(answer, 'queried'))
  })

  it('tasks are read from history', async () => {
    const answer = await bench.run('tasks')
    expect(listAt(answer, 'found')).toEqual(
      expect.arrayContaining(['VirtualMachine.powerOff', 'VirtualMachine.powerOn']),
    )
    expect(at(answer, 'wrong')).toBe(0)
    expect(at(answer, 'states')).toEqual(['success'])
  })

  it('counters are listed and samples read', async () => {
    const answer = await bench.run('performance')
    expect(Number(at(answer, 'counters'))).toBeGreaterThan(100)
    expect(at(answer, 'intervals')).toEqual([300, 1800, 7200, 86400])
    for (const name of ['DC0_H0_VM0', 'DC0_H0']) {
      expect(at(answer, name)).toEqual({
        rate: 20,
        current: true,
        available: true,
        samples: 3,
        times: 3,
        csv: 'EntityMetricCSV',
        sane: true,
      })
    }
  })

  it('custom fields', async () => {
    expect(await bench.run('fields')).toMatchObject({
      read: ['two'],
      available: true,
      renamed: true,
      duplicate: 'DuplicateName',
      after: [],
    })
  })
})
