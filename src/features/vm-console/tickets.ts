import { type Call, invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import type { Ref } from '../../kernel/managed.ts'
import { type Operation, vim } from '../../kernel/operation.ts'
import { secret } from '../../kernel/random.ts'
import { datastoreKind, hostKind, type VmState, vmKind } from '../inventory/index.ts'
import { assertNotTemplate, assertPower, parseDatastorePath, postVm } from '../vm/index.ts'

/** What a ticket lets its holder do, once, until it expires. In memory only. */
export interface ConsoleTicket {
  readonly vm: string
  readonly type: string
  readonly expiresMs: number
}

const TICKETS = Symbol('console tickets')
const VALID_MS = 120_000

function tickets(kernel: Kernel): Map<string, ConsoleTicket> {
  return kernel.service(TICKETS, () => new Map<string, ConsoleTicket>())
}

/** Takes a ticket out of circulation and says what it was for; undefined when it is unknown, used or expired. */
export function redeemTicket(kernel: Kernel, ticket: string): ConsoleTicket | undefined {
  const found = tickets(kernel).get(ticket)
  tickets(kernel).delete(ticket)
  return found && found.expiresMs >= kernel.clock.now() ? found : undefined
}

function issue(call: Call, vm: VmState, type: string): string {
  const known = tickets(call.kernel)
  const now = call.clock.now()
  for (const [ticket, { expiresMs }] of known) if (expiresMs < now) known.delete(ticket)
  const ticket = secret(26)
  known.set(ticket, { vm: vm.id, type, expiresMs: now + VALID_MS })
  return ticket
}

// Privilege and port of each VirtualMachineTicketType, and whether the VM must run.
const TYPES: Readonly<Record<string, { privilege: string; port: number; runs: boolean }>> = {
  mks: { privilege: 'VirtualMachine.Interact.ConsoleInteract', port: 902, runs: true },
  webmks: { privilege: 'VirtualMachine.Interact.ConsoleInteract', port: 443, runs: true },
  webRemoteDevice: { privilege: 'VirtualMachine.Interact.DeviceConnection', port: 443, runs: true },
  device: { privilege: 'VirtualMachine.Interact.DeviceConnection', port: 902, runs: false },
  guestControl: { privilege: 'VirtualMachine.GuestOperations.Query', port: 902, runs: true },
  guestIntegrity: { privilege: 'VirtualMachine.Interact.ConsoleInteract', port: 443, runs: true },
}

const typeNamed = (name: string) => (Object.hasOwn(TYPES, name) ? TYPES[name] : undefined)

/** Path of the .vmx on its host: `/vmfs/volumes/<datastore>/web/web.vmx`. */
function hostPath(call: Call, vm: VmState): string {
  const { path } = parseDatastorePath(vm.config.files.vmPathName ?? '')
  const url = call.store.get(datastoreKind, vm.home)?.url ?? ''
  const root = url.startsWith('ds://') ? url.slice('ds://'.length).replace(/\/$/, '') : url
  return `${root}/${path}`
}

function acquire(call: Call, self: Ref, type: string) {
  const kind = typeNamed(type)
  if (!kind) throw invalidArgument('ticketType')
  const vm = call.get(vmKind, self)
  assertNotTemplate(vm)
  if (kind.runs) assertPower(vm, 'poweredOn')
  const host = call.store.get(hostKind, vm.runtime.host.value)
  const sslThumbprint = host?.connect.sslThumbprint
  return {
    vm,
    given: {
      ticket: issue(call, vm, type),
      cfgFile: hostPath(call, vm),
      host: host?.name ?? '',
      port: kind.port,
      ...(sslThumbprint ? { sslThumbprint } : {}),
    },
  }
}

export const ticketOperations: Operation[] = [
  vim('AcquireTicket', {
    privileges: (self, { ticketType }) => {
      const privilege = typeNamed(ticketType)?.privilege
      return privilege ? [[self, privilege]] : []
    },
    handle: (self, { ticketType }, call) => {
      const { vm, given } = acquire(call, self, ticketType)
      postVm(call, vm, 'VmAcquiredTicketEvent', { ticketType })
      return given.port === 443 ? { ...given, url: `wss://${given.host}:443/ticket/${given.ticket}` } : given
    },
  }),
  vim('AcquireMksTicket', {
    handle: (self, _, call) => {
      // The method declares no fault, so not even InvalidPowerState.
      if (call.get(vmKind, self).runtime.powerState !== 'poweredOn') throw new Fault('NotSupported')
      const { vm, given } = acquire(call, self, 'mks')
      postVm(call, vm, 'VmAcquiredMksTicketEvent')
      return given
    },
  }),
]
