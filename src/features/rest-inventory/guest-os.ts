import type { VcenterVmGuestOs, VcenterVmGuestOsFamily } from '../../generated/vcenter/vm.ts'
import { loadVapiSpec } from '../../spec/vapi.ts'
import type { VimSpec } from '../../spec/vim.ts'

// `RHEL_8_64` here is `rhel8_64Guest` in the SOAP API: the same letters and digits.
const plain = (text: string) =>
  text
    .replace(/Guest$/, '')
    .replaceAll('_', '')
    .toLowerCase()

interface GuestNames {
  readonly toVim: ReadonlyMap<string, string>
  readonly toVapi: ReadonlyMap<string, VcenterVmGuestOs>
}
let names: GuestNames | undefined

function guestNames(spec: VimSpec): GuestNames {
  if (names) return names
  const byPlain = new Map(spec.enumType('VirtualMachineGuestOsIdentifier')!.values.map((id) => [plain(id), id]))
  const toVim = new Map<string, string>()
  const toVapi = new Map<string, VcenterVmGuestOs>()
  for (const name of loadVapiSpec().model.enums['com.vmware.vcenter.vm.guest_OS'] ?? []) {
    const id = byPlain.get(plain(name))
    if (!id) continue
    toVim.set(name, id)
    toVapi.set(id, name as VcenterVmGuestOs)
  }
  names = { toVim, toVapi }
  return names
}

/** `guestId` of the SOAP API. */
export function guestId(spec: VimSpec, name: VcenterVmGuestOs): string {
  return guestNames(spec).toVim.get(name) ?? 'otherGuest'
}

export function guestOs(spec: VimSpec, id: string | undefined): VcenterVmGuestOs {
  return guestNames(spec).toVapi.get(id ?? '') ?? 'OTHER'
}

const FAMILIES: Readonly<Record<string, VcenterVmGuestOsFamily>> = {
  windowsGuest: 'WINDOWS',
  linuxGuest: 'LINUX',
  netwareGuest: 'NETWARE',
  solarisGuest: 'SOLARIS',
  darwinGuestFamily: 'DARWIN',
}
export function guestFamily(family: string | undefined): VcenterVmGuestOsFamily {
  return FAMILIES[family ?? ''] ?? 'OTHER'
}
