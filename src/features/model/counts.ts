/** How many of each object an inventory by counts has; the names are those of the settings. */
export interface ModelCounts {
  readonly esx: boolean
  readonly dc: number
  readonly cluster: number
  readonly host: number
  readonly standaloneHost: number
  readonly vm: number
  readonly ds: number
  readonly pod: number
  readonly pool: number
  readonly app: number
  readonly folder: number
  readonly pg: number
  readonly nsx: number
  readonly pgNsx: number
  readonly autostart: boolean
  readonly hostIpBase: string | undefined
  readonly hostPortUnique: boolean
  readonly listen: { readonly host: string; readonly port: number }
}
