import type { Feature } from '../../kernel/kernel.ts'
import { computeResourceKind, hostKind, resourcePoolKind } from './compute-kind.ts'
import { customFieldKind } from './custom-field-kind.ts'
import { datacenterKind, folderKind, storagePodKind } from './folder-kind.ts'
import { datastoreKind, dvPortKind, dvsKind, ipPoolKind, networkKind } from './storage-network-kind.ts'
import { snapshotKind, unregisteredVmKind, vmKind } from './vm-kind.ts'

/** The kinds of the inventory; managed definitions and behaviour come from the features that own them. */
export const inventoryFeature: Feature = {
  name: 'inventory',
  kinds: [
    folderKind,
    datacenterKind,
    storagePodKind,
    computeResourceKind,
    hostKind,
    resourcePoolKind,
    datastoreKind,
    networkKind,
    dvsKind,
    dvPortKind,
    ipPoolKind,
    customFieldKind,
    vmKind,
    snapshotKind,
    unregisteredVmKind,
  ],
}
