/** How many of each a generated inventory has; what is not said is as for `npx vcemu`. */
export interface InventoryCounts {
  readonly dc?: number
  readonly cluster?: number
  readonly host?: number
  readonly standaloneHost?: number
  readonly vm?: number
  readonly ds?: number
  readonly pod?: number
  readonly pool?: number
  readonly app?: number
  readonly folder?: number
  readonly pg?: number
  readonly nsx?: number
}

/** What an emulator within a program is told. */
export interface EmulatorOptions {
  /** `default`, `vsphere` or the path of an inventory file. */
  readonly fixture?: string
  /** Counts of the generated inventory. */
  readonly inventory?: InventoryCounts
  /** One ESXi host without vCenter. */
  readonly esx?: boolean
  /** Folder in which the inventory outlives the process; otherwise it is in memory. */
  readonly data?: string
  /** Port, or host and port; 0 takes a free one, which is the default. `false`: no port, only calls within the process. */
  readonly listen?: false | number | { readonly host: string; readonly port: number }
  /** Default true. */
  readonly tls?: boolean
  /** Default `instant`. */
  readonly pace?: 'instant' | 'realistic' | 'manual'
  /** Same seed, same ids. Default 1. */
  readonly seed?: number
  /** The clock stands still at this time until it is moved. */
  readonly now?: Date | string
  /** Only this user may log in; otherwise anyone. */
  readonly username?: string
  readonly password?: string
  /** What to do about calls that the specification does not allow. Default `warn`. */
  readonly validate?: 'off' | 'warn' | 'reject'
  /** Least level that is logged on stderr. Default `error`. */
  readonly log?: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}
