import { permissionKind } from '../../src/kernel/authorization.ts'
import { type Device, folderKind, type MachineState, machineKind, newMachine } from '../kernel/world.ts'
import type { TestInstance } from './harness.ts'

const device = (key: number, text: string): Device => ({
  _typeName: key % 2 ? 'VirtualDisk' : 'VirtualE1000',
  key,
  deviceInfo: { label: text, summary: text },
  ...(key % 3 ? { connectable: { startConnected: true, allowGuestControl: true, connected: text > 'b' } } : {}),
})

const sorted = (devices: readonly Device[]) => [...devices].sort((a, b) => a.key - b.key)

/** At most `most` random changes of the small inventory in one operation. Keyed arrays stay in the order of their keys. */
export function randomStep(e: TestInstance, roll: (below: number) => number, most = 3): void {
  const { store } = e.kernel
  const machines = () => [...store.all(machineKind)]
  const folders = () => [...store.all(folderKind)]
  const oneOf = <T>(list: readonly T[]): T => list[roll(list.length)]!
  const change = (
    patch: (machine: MachineState) => Partial<{ [K in keyof MachineState]: MachineState[K] | undefined }>,
  ) => {
    if (machines().length === 0) return
    const machine = oneOf(machines())
    store.update(machineKind, machine.id, patch(machine) as never)
  }
  const isBelow = (id: string, above: string): boolean => {
    const folder = store.get(folderKind, id)
    return id === above || (folder?.parent !== undefined && isBelow(folder.parent, above))
  }
  const steps: (() => void)[] = [
    () =>
      store.insert(
        machineKind,
        newMachine(`vm-${store.next('object')}`, { parent: oneOf(folders()).id, devices: [device(1, 'a')] }),
      ),
    () =>
      store.insert(
        machineKind,
        newMachine(`vm-${store.next('object')}`, { parent: oneOf(folders()).id, pool: 'resgroup-2' }),
      ),
    () => store.insert(folderKind, { id: `group-v${store.next('object')}`, name: 'f', parent: oneOf(folders()).id }),
    () => change(() => ({ name: `n${roll(4)}` })),
    () => change(() => ({ powerState: roll(2) ? 'poweredOn' : 'poweredOff' })),
    () => change(() => ({ annotation: roll(2) ? undefined : `a${roll(3)}` })),
    () => change(() => ({ uuid: roll(2) ? undefined : `u${roll(3)}` })),
    () => change(() => ({ usage: roll(1000) })),
    () => change(() => ({ parent: oneOf(folders()).id })),
    () => change(() => ({ pool: `resgroup-${1 + roll(2)}` })),
    () =>
      change(({ devices }) => ({
        devices: sorted([...devices.filter((d) => d.key !== 2), device(2, oneOf(['a', 'c']))]),
      })),
    () => change(({ devices }) => ({ devices: devices.filter(() => roll(3) > 0) })),
    () =>
      change(({ devices }) => ({ devices: devices.map((d) => (roll(2) ? d : device(d.key, oneOf(['a', 'b', 'c'])))) })),
    () => change(({ devices }) => ({ devices: sorted([...devices.filter((d) => d.key !== 3), device(3, 'x')]) })),
    () =>
      change(() => ({ extraConfig: ['a.b', 'c'].filter(() => roll(2)).map((key) => ({ key, value: `v${roll(3)}` })) })),
    () => {
      if (machines().length) store.remove(machineKind, oneOf(machines()).id)
    },
    () => store.update(folderKind, oneOf(folders()).id, { name: `g${roll(3)}` }),
    () => {
      const [folder, target] = [oneOf(folders()), oneOf(folders())]
      if (folder.parent !== undefined && !isBelow(target.id, folder.id))
        store.update(folderKind, folder.id, { parent: target.id })
    },
    () => {
      const folder = oneOf(folders())
      const isEmpty = ![...folders(), ...machines()].some((child) => child.parent === folder.id)
      if (isEmpty && folder.parent !== undefined) store.remove(folderKind, folder.id)
    },
    () => {
      const id = `${oneOf(folders()).id}|u|lab\\ada`
      const entity = id.split('|')[0]!
      if (store.get(permissionKind, id)) store.remove(permissionKind, id)
      else
        store.insert(permissionKind, {
          id,
          entity,
          principal: 'LAB\\ada',
          group: false,
          roleId: roll(2) ? -2 : -5,
          propagate: roll(2) === 1,
        })
    },
  ]
  try {
    store.writeNow(() => {
      for (let i = roll(most); i >= 0; i--) oneOf(steps)()
      if (roll(10) === 0) throw new Error('refused')
    })
  } catch (error) {
    if ((error as Error).message !== 'refused') throw error
  }
}
