// Made by scripts/generate-vapi.mjs from openapi/vcenter/ with openapi-typescript; do not edit.

import type { operations as inventory } from './inventory.ts'
import type { operations as vm } from './vm.ts'
import type { operations as tagging } from './tagging.ts'
import type { operations as sessionCis } from './session-cis.ts'
import type { operations as vapiMetadata } from './vapi-metadata.ts'
import type { operations as vcenterSystem } from './vcenter-system.ts'
import type { operations as appliance } from './appliance.ts'

/** Operations of vCenter's REST API by their id in the documents: the request by the names of the model, and the response. */
export interface VapiDocuments extends inventory, vm, tagging, sessionCis, vapiMetadata, vcenterSystem, appliance {}
