import type { OptionValue } from '../../generated/vim25.ts'
import { splitShortcuts } from '../vm/index.ts'
import { optionText, type Work } from './draft.ts'

// Keys of the .vmx that a field of the configuration stands for: changing them here has no effect.
const OWNED =
  /^(numvcpus|memsize|displayname|guestos|guestosaltname|annotation|firmware|virtualhw\.version|uuid\.(bios|location)|vc\.uuid|config\.version|cpuid\.corespersocket|mem\.hotadd|vcpu\.hot(add|remove)|sched\.(cpu|mem)\.(min|max|minsize|shares|affinity)|(scsi|sata|ide|nvme)\d+:\d+\.(filename|present|devicetype|mode)|(scsi|sata|nvme)\d+\.(present|virtualdev|sharedbus)|ethernet\d+\.(present|virtualdev|networkname|address|addresstype|generatedaddress))$/i

/**
 * Merges `extraConfig`: an empty value deletes a key, others replace or append; order is kept and keys compare without case. Values are
 * kept as text. `SET.` keys go into the shortcuts instead.
 */
export function mergeExtraConfig(work: Work, changes: readonly OptionValue[]): void {
  const { options, shortcuts } = splitShortcuts(changes.map((one) => ({ key: one.key, value: optionText(one) })))
  work.shortcuts = { ...work.shortcuts, ...shortcuts }
  // A map keeps the order of first insertion; a client may send tens of thousands of keys.
  const kept = new Map((work.config.extraConfig ?? []).map((one) => [one.key.toLowerCase(), one]))
  for (const option of options) {
    if (OWNED.test(option.key)) continue
    const key = option.key.toLowerCase()
    const known = kept.get(key)
    if (option.value === '') kept.delete(key)
    else if (!known) kept.set(key, option)
    else if (known.value !== option.value) kept.set(key, { ...known, value: option.value })
  }
  work.config = { ...work.config, extraConfig: [...kept.values()] }
}
