import type { ArrayUpdateSpec, VmConfigInfo, VmConfigSpec } from '../../generated/vim25.ts'
import { merged } from '../vm-devices/index.ts'
import { invalidField } from './draft.ts'

interface Update<T> extends ArrayUpdateSpec {
  info?: T | undefined
}

/** Applies add, edit and remove of a keyed list. Adding a key that exists, or editing or removing one that does not, is InvalidArgument. */
function updated<T extends { key?: number | undefined }>(
  list: readonly T[] | undefined,
  changes: readonly Update<T>[] | undefined,
  field: string,
): T[] | undefined {
  if (!changes) return list ? [...list] : undefined
  const result = [...(list ?? [])]
  for (const { operation, info, removeKey } of changes) {
    const key = operation === 'remove' ? Number(unboxed(removeKey)) : info?.key
    const at = result.findIndex((item) => item.key === key)
    if (operation === 'add') {
      if (!info || (at >= 0 && key !== undefined && key >= 0)) throw invalidField(field)
      const free = result.reduce((most, item) => Math.max(most, item.key ?? -1), -1) + 1
      result.push(key === undefined || key < 0 ? { ...info, key: free } : info)
    } else if (at < 0) throw invalidField(field)
    else if (operation === 'remove') result.splice(at, 1)
    else result[at] = merged(result[at]!, info ?? {})
  }
  return result
}

function unboxed(value: unknown): unknown {
  return typeof value === 'object' && value !== null && '_value' in value ? value._value : value
}

const FRESH: VmConfigInfo = {
  ipAssignment: {
    supportedAllocationScheme: [],
    ipAllocationPolicy: 'fixedPolicy',
    supportedIpProtocol: ['IPv4'],
    ipProtocol: 'IPv4',
  },
  ovfEnvironmentTransport: [],
  installBootRequired: false,
  installBootStopDelay: 0,
}

/** The vApp configuration after a change of it. */
export function vAppConfigured(old: VmConfigInfo | undefined, spec: VmConfigSpec): VmConfigInfo {
  const base = old ?? { _typeName: 'VmConfigInfo', ...FRESH }
  const product = updated(base.product, spec.product, 'vAppConfig.product')
  const property = updated(base.property, spec.property, 'vAppConfig.property')
  const ovfSection = updated(base.ovfSection, spec.ovfSection, 'vAppConfig.ovfSection')
  return {
    ...base,
    ...(product ? { product } : {}),
    ...(property ? { property } : {}),
    ...(ovfSection ? { ovfSection } : {}),
    ipAssignment: spec.ipAssignment ? merged(base.ipAssignment, spec.ipAssignment) : base.ipAssignment,
    ...(spec.eula ? { eula: spec.eula.filter((text) => text !== '') } : {}),
    ...(spec.ovfEnvironmentTransport
      ? { ovfEnvironmentTransport: spec.ovfEnvironmentTransport.filter((text) => text !== '') }
      : {}),
    installBootRequired: spec.installBootRequired ?? base.installBootRequired,
    installBootStopDelay: spec.installBootStopDelay ?? base.installBootStopDelay,
  }
}
