/** Words of this API by those of the SOAP API. */
export const REBOOT_OPTIONS = { REBOOT: 'reboot', NO_REBOOT: 'noreboot', SHUTDOWN: 'shutdown' } as const
export const NETBIOS_MODES = {
  USE_DHCP: 'enableNetBIOSViaDhcp',
  ENABLE: 'enableNetBIOS',
  DISABLE: 'disableNetBIOS',
} as const

/** The word that stands for a value in such a table. */
export function wordFor<W extends string>(table: Readonly<Record<W, string>>, value: string | undefined) {
  for (const word in table) if (table[word] === value) return word
  return undefined
}
