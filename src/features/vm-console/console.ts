import { invalidArgument } from '../../kernel/call.ts'
import { Fault } from '../../kernel/fault.ts'
import { type Operation, vim, vimRead } from '../../kernel/operation.ts'
import type { TaskKind } from '../../kernel/task.ts'
import { isA } from '../../spec/typed.ts'
import { vmKind } from '../inventory/index.ts'
import {
  assertNotTemplate,
  assertPower,
  baseName,
  claimVm,
  directoryOf,
  readyVm,
  vmDefaults,
  vmOf,
  withFiles,
  withRuntime,
} from '../vm/index.ts'
import { assertTools } from '../vm-power/index.ts'

interface VmInput {
  readonly vm: string
}

/** CreateScreenshot_Task: the picture lies beside the VM's other files; the result is its datastore path. */
export const screenshotTask: TaskKind<VmInput> = {
  name: 'vm.screenshot',
  descriptionId: 'VirtualMachine.createScreenshot',
  seconds: [0.5, 2],
  begin: ({ vm: id }, call) => {
    const vm = claimVm(call, id)
    assertNotTemplate(vm)
    assertPower(vm, 'poweredOn')
    return undefined
  },
  finish: ({ vm: id }, call) => {
    const vm = vmOf(call, id)
    const path = vm.config.files.vmPathName ?? ''
    const names = new Set(vm.files.map(({ name }) => name))
    let n = 1
    while (names.has(`${directoryOf(path)}${baseName(path)}-${n}.png`)) n++
    const name = `${directoryOf(path)}${baseName(path)}-${n}.png`
    call.store.update(vmKind, id, { files: withFiles(vm.files, [{ name, type: 'screenshot', size: 5120 }]) })
    return name
  },
}

/** UpgradeTools_Task: the guest has the vendor's current tools afterwards. */
export const upgradeToolsTask: TaskKind<VmInput> = {
  name: 'vm.upgrade-tools',
  descriptionId: 'VirtualMachine.upgradeTools',
  seconds: [5, 20],
  begin: ({ vm: id }, call) => {
    const vm = claimVm(call, id)
    assertNotTemplate(vm)
    assertPower(vm, 'poweredOn')
    assertTools(vm)
    return undefined
  },
  finish: ({ vm: id }, call) => {
    const vm = vmOf(call, id)
    const current = 'guestToolsCurrent'
    const toolsInstallType = vm.guest.guestFamily === 'windowsGuest' ? 'guestToolsTypeMSI' : 'guestToolsTypeTar'
    const guest = { ...vm.guest, toolsVersionStatus: current, toolsVersionStatus2: current, toolsInstallType }
    call.store.update(vmKind, id, { guest })
  },
}

export const consoleOperations: Operation[] = [
  vim('CreateScreenshot_Task', {
    handle: (self, _, call) => call.startTask(screenshotTask, self, { vm: self.value }),
  }),
  vim('UpgradeTools_Task', {
    handle: (self, _, call) => call.startTask(upgradeToolsTask, self, { vm: self.value }),
  }),
  vim('SetScreenResolution', {
    handle: (self, { width, height }, call) => {
      const vm = readyVm(call, self.value)
      assertNotTemplate(vm)
      assertPower(vm, 'poweredOn')
      assertTools(vm)
      if (width <= 0) throw invalidArgument('width')
      if (height <= 0) throw invalidArgument('height')
      call.store.update(vmKind, vm.id, { guest: { ...vm.guest, screen: { width, height } } })
    },
  }),
  vim('ResetGuestInformation', {
    handle: (self, _, call) => {
      const vm = readyVm(call, self.value)
      assertPower(vm, 'poweredOff')
      call.store.update(vmKind, vm.id, {
        guest: { ...vmDefaults().guestNeverRun, hwVersion: vm.config.version },
        customized: undefined,
      })
    },
  }),
  vim('MountToolsInstaller', {
    handle: (self, _, call) =>
      call.asTask('VirtualMachine.mountToolsInstaller', self, (inside) => {
        const vm = readyVm(inside, self.value)
        assertNotTemplate(vm)
        assertPower(vm, 'poweredOn')
        if (!vm.config.hardware.device?.some((device) => isA(device, 'VirtualCdrom')))
          throw new Fault('InvalidVmConfig', { property: 'config.hardware.device' })
        inside.store.update(vmKind, vm.id, { runtime: withRuntime(vm, { toolsInstallerMounted: true }) })
      }),
  }),
  vim('UnmountToolsInstaller', {
    handle: (self, _, call) =>
      call.asTask('VirtualMachine.unmountToolsInstaller', self, (inside) => {
        const vm = readyVm(inside, self.value)
        assertNotTemplate(vm)
        assertPower(vm, 'poweredOn')
        if (!vm.runtime.toolsInstallerMounted) throw new Fault('InvalidState')
        inside.store.update(vmKind, vm.id, { runtime: withRuntime(vm, { toolsInstallerMounted: false }) })
      }),
  }),
  // What is asked to be read again is read each time anyway.
  vimRead('RefreshStorageInfo', { handle: (self, _, call) => void vmOf(call, self.value) }),
  // Nobody is connected to a console before one is served.
  vimRead('QueryConnections', {
    handle: (self, _, call) => {
      assertPower(vmOf(call, self.value), 'poweredOn')
      return []
    },
  }),
]
