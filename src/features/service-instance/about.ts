import type { AboutInfo } from '../../generated/vim25.ts'
import type { Kernel } from '../../kernel/kernel.ts'
import { oid } from '../../kernel/random.ts'
import { fillPlaces, loadFixture } from '../../spec/fixture.ts'
import { share } from '../../spec/shared-value.ts'

const ABOUT = Symbol('about')
const PLACES = Symbol('places')

/** UUID of this vCenter; the same for the same seed. */
export function instanceUuid(kernel: Kernel): string {
  return oid(`vcenter-${kernel.settings.seed}`)
}

/** What `${…}` in constant content stands for, where it is the same for the whole life of an instance. */
export function vcenterPlaces(kernel: Kernel): Readonly<Record<string, string>> {
  return kernel.service(PLACES, () => {
    const stamp = kernel.clock.stamp()
    return {
      'vcenter.instanceUuid': instanceUuid(kernel),
      'vcenter.name': 'vcenter.vsphere.local',
      'vcenter.ip': '127.0.0.1',
      'time.now': stamp,
      'time.evaluationEnd': new Date(kernel.clock.now() + 60 * 86_400_000).toISOString(),
    }
  })
}

/** Constant content with the instance's own names in it. */
export function vcenterFixture<T>(kernel: Kernel, path: string): T {
  return kernel.service(Symbol.for(`fixture ${path}`), () =>
    share(fillPlaces(loadFixture<T>(path), vcenterPlaces(kernel))),
  )
}

/** AboutInfo of the product that this instance says it is; `-api-version` changes only that field, as in vcsim. */
export function about(kernel: Kernel): AboutInfo {
  return kernel.service(ABOUT, () => {
    const { identity, esx, apiVersion } = kernel.settings
    const name = esx ? (identity === 'vcsim' ? 'vcsim-esx' : 'esx') : identity
    const info = vcenterFixture<Record<string, AboutInfo>>(kernel, 'vcenter/about.json')[name]!
    return share(apiVersion ? { ...info, apiVersion } : info)
  })
}
