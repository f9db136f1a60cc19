import { type VapiOperation, vapi, vapiRead } from '../../kernel/vapi-operation.ts'
import { adding, changing, connecting, idsIn, info, removing } from './device-change.ts'

/** Floppy drives, serial and parallel ports. */
export const vmPortOperations: VapiOperation[] = [
  vapiRead('Vcenter.Vm.Hardware.Floppy_list', {
    handle: ({ vm }, call) => idsIn(call, vm, 'floppy').map((floppy) => ({ floppy })),
  }),
  vapiRead('Vcenter.Vm.Hardware.Floppy_get', { handle: ({ vm, floppy }, call) => info(call, vm, 'floppy', floppy) }),
  vapi('Vcenter.Vm.Hardware.Floppy_delete', { handle: ({ vm, floppy }, call) => removing(call, vm, 'floppy', floppy) }),
  vapiRead('Vcenter.Vm.Hardware.Parallel_list', {
    handle: ({ vm }, call) => idsIn(call, vm, 'parallel').map((port) => ({ port })),
  }),
  vapiRead('Vcenter.Vm.Hardware.Parallel_get', { handle: ({ vm, port }, call) => info(call, vm, 'parallel', port) }),
  vapi('Vcenter.Vm.Hardware.Parallel_delete', { handle: ({ vm, port }, call) => removing(call, vm, 'parallel', port) }),
  vapiRead('Vcenter.Vm.Hardware.Serial_list', {
    handle: ({ vm }, call) => idsIn(call, vm, 'serial').map((port) => ({ port })),
  }),
  vapiRead('Vcenter.Vm.Hardware.Serial_get', { handle: ({ vm, port }, call) => info(call, vm, 'serial', port) }),
  vapi('Vcenter.Vm.Hardware.Serial_delete', { handle: ({ vm, port }, call) => removing(call, vm, 'serial', port) }),
  vapi('Vcenter.Vm.Hardware.Floppy_create', {
    handle: ({ vm, spec }, call) => adding(call, vm, 'floppy', (changes) => changes.addFloppy(spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Floppy_update', {
    handle: ({ vm, floppy, spec }, call) =>
      changing(call, vm, 'floppy', floppy, (changes, found) => changes.editFloppy(found, spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Floppy_connect', {
    handle: ({ vm, floppy }, call) => connecting(call, vm, 'floppy', floppy, true),
  }),
  vapi('Vcenter.Vm.Hardware.Floppy_disconnect', {
    handle: ({ vm, floppy }, call) => connecting(call, vm, 'floppy', floppy, false),
  }),
  vapi('Vcenter.Vm.Hardware.Parallel_create', {
    handle: ({ vm, spec }, call) => adding(call, vm, 'parallel', (changes) => changes.addParallel(spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Parallel_update', {
    handle: ({ vm, port, spec }, call) =>
      changing(call, vm, 'parallel', port, (changes, found) => changes.editParallel(found, spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Parallel_connect', {
    handle: ({ vm, port }, call) => connecting(call, vm, 'parallel', port, true),
  }),
  vapi('Vcenter.Vm.Hardware.Parallel_disconnect', {
    handle: ({ vm, port }, call) => connecting(call, vm, 'parallel', port, false),
  }),
  vapi('Vcenter.Vm.Hardware.Serial_create', {
    handle: ({ vm, spec }, call) => adding(call, vm, 'serial', (changes) => changes.addSerial(spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Serial_update', {
    handle: ({ vm, port, spec }, call) =>
      changing(call, vm, 'serial', port, (changes, found) => changes.editSerial(found, spec)),
  }),
  vapi('Vcenter.Vm.Hardware.Serial_connect', {
    handle: ({ vm, port }, call) => connecting(call, vm, 'serial', port, true),
  }),
  vapi('Vcenter.Vm.Hardware.Serial_disconnect', {
    handle: ({ vm, port }, call) => connecting(call, vm, 'serial', port, false),
  }),
]
