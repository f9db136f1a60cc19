import {
  type Address,
  address,
  choice,
  delays,
  duration,
  integer,
  list,
  moment,
  named,
  optional,
  ratio,
  text,
  truth,
  type ValueType,
} from './settings-values.ts'

/** One setting. Flags, environment, `vcemu.yaml`, help and documentation are all made from this. */
export interface Setting<T> {
  /** Name in `vcemu.yaml` and of the flag; the environment variable is `VCEMU_` and the name in capitals. */
  readonly name: string
  /** Further flag names. */
  readonly aliases: readonly string[]
  /** Further environment variables. */
  readonly environment: readonly string[]
  readonly type: ValueType<T>
  readonly default: T
  /** The default under the name `vcsim`, where it differs. */
  readonly vcsimDefault?: T
  readonly help: string
  readonly group: Group
  /** vcsim has this setting. */
  readonly vcsim: boolean
  /** A flag without value means true. */
  readonly isSwitch: boolean
  /** Never printed. */
  readonly isSecret: boolean
  /** A value that names a readable file means the content of that file, as with govc and vcsim. */
  readonly mayNameFile: boolean
}

export const groups = {
  inventory: 'Inventory',
  listening: 'Listening',
  tls: 'TLS',
  login: 'Login',
  behaviour: 'Behaviour',
  control: 'Control API and journal',
  logs: 'Logs and process',
} as const
export type Group = keyof typeof groups

interface Extras<T> {
  aliases?: readonly string[]
  environment?: readonly string[]
  vcsimDefault?: T
  vcsim?: boolean
  isSecret?: boolean
  mayNameFile?: boolean
}

function setting<T>(
  group: Group,
  name: string,
  type: ValueType<T>,
  defaultValue: T,
  help: string,
  extras: Extras<T> = {},
): Setting<T> {
  return {
    name,
    aliases: extras.aliases ?? [],
    environment: extras.environment ?? [],
    type,
    default: defaultValue,
    ...(extras.vcsimDefault === undefined ? {} : { vcsimDefault: extras.vcsimDefault }),
    help,
    group,
    vcsim: extras.vcsim ?? false,
    isSwitch: Object.is(type, truth),
    isSecret: extras.isSecret ?? false,
    mayNameFile: extras.mayNameFile ?? false,
  }
}

const both = { vcsim: true }
const noAddress: Address | undefined = undefined

/** Every setting there is, by its key in `Settings`. The order is that of help and documentation. */
export const settingsTable = {
  fixture: setting('inventory', 'fixture', text, 'default', 'inventory to serve: default, vsphere, or a YAML file'),
  data: setting('inventory', 'data', named('DIR'), undefined, 'keep database, CA and files here; otherwise in memory'),
  load: setting('inventory', 'load', named('DIR'), undefined, 'serve what `govc object.save` wrote', both),
  esx: setting('inventory', 'esx', truth, false, 'be one ESXi host without vCenter', both),
  dc: setting('inventory', 'dc', integer(0), 1, 'datacenters', both),
  cluster: setting('inventory', 'cluster', integer(0), 1, 'clusters per datacenter', both),
  host: setting('inventory', 'host', integer(0), 3, 'hosts per cluster', both),
  standaloneHost: setting('inventory', 'standalone-host', integer(0), 1, 'standalone hosts per datacenter', both),
  vm: setting('inventory', 'vm', integer(0), 2, 'virtual machines per resource pool', both),
  ds: setting('inventory', 'ds', integer(0), 1, 'local datastores per datacenter', both),
  pod: setting('inventory', 'pod', integer(0), 0, 'datastore clusters per datacenter', both),
  pool: setting('inventory', 'pool', integer(0), 0, 'resource pools per compute resource', both),
  app: setting('inventory', 'app', integer(0), 0, 'vApps per compute resource', both),
  folder: setting('inventory', 'folder', integer(0), 0, 'folders around the objects of a datacenter', both),
  pg: setting('inventory', 'pg', integer(0), 1, 'distributed port groups per datacenter', both),
  nsx: setting('inventory', 'nsx', integer(0), 0, 'opaque networks of NSX per datacenter', both),
  pgNsx: setting('inventory', 'pg-nsx', integer(0), 0, 'NSX backed distributed port groups per datacenter', both),
  autostart: setting('inventory', 'autostart', truth, true, 'power the generated virtual machines on', both),
  apiVersion: setting('inventory', 'api-version', text, '8.0.3.0', 'API version to announce', {
    vcsim: true,
    vcsimDefault: '6.5',
  }),
  hostIpBase: setting('inventory', 'host-ip-base', named('IP'), undefined, 'address of the first host', both),
  hostPortUnique: setting('inventory', 'host-port-unique', truth, false, 'give each host a port of its own', {
    environment: ['VCSIM_HOST_PORT_UNIQUE'],
  }),

  listen: setting(
    'listening',
    'listen',
    address,
    { host: '127.0.0.1', port: 8989 },
    'address of vCenter and NSX; port 0 takes a free one',
    { aliases: ['l'], vcsim: true },
  ),
  http: setting('listening', 'http', optional(address), noAddress, 'a second address, without TLS'),
  nsxListen: setting('listening', 'nsx-listen', optional(address), noAddress, 'an address for NSX alone'),
  tunnel: setting('listening', 'tunnel', integer(-1, 65535), -1, 'SDK tunnel port; 0 takes a free one, -1 none', both),
  publicUrl: setting(
    'listening',
    'public-url',
    named('URL'),
    undefined,
    'base of all absolute URLs, instead of what the request used',
  ),
  envFile: setting('listening', 'env-file', text, '-', 'file or FIFO that gets the ready line; - is stdout', {
    aliases: ['E'],
    vcsim: true,
  }),

  tls: setting('tls', 'tls', truth, true, 'serve TLS on the main address', both),
  tlscert: setting('tls', 'tlscert', named('FILE'), undefined, 'certificate (PEM) to serve instead of our own', both),
  tlskey: setting('tls', 'tlskey', named('FILE'), undefined, 'private key (PEM) of --tlscert', both),
  san: setting('tls', 'san', list, [], 'further names and addresses in the certificate'),

  username: setting('login', 'username', named('NAME'), undefined, 'only this user may log in; otherwise anyone', {
    vcsim: true,
    mayNameFile: true,
  }),
  password: setting('login', 'password', named('TEXT'), undefined, 'password of --username', {
    vcsim: true,
    mayNameFile: true,
    isSecret: true,
  }),
  auth: setting('login', 'auth', choice('open', 'users'), 'open', 'open: any user; users: those of the fixture'),
  sessionIdleMs: setting(
    'login',
    'session-idle',
    duration,
    30 * 60_000,
    'a session ends after this time without calls',
  ),
  secureCookies: setting('login', 'secure-cookies', truth, false, 'mark session cookies as Secure', {
    environment: ['VCSIM_SECURE_COOKIES'],
  }),

  pace: setting('behaviour', 'pace', choice('instant', 'realistic', 'manual'), 'instant', 'how long tasks take'),
  seed: setting('behaviour', 'seed', integer(0, 0xffff_ffff), 1, 'start of the random sequence; same seed, same ids'),
  clock: setting(
    'behaviour',
    'clock',
    moment,
    undefined,
    'time (ISO 8601) at which the clock stands still from the start; otherwise it is real',
  ),
  delay: setting('behaviour', 'delay', integer(0), 0, 'milliseconds to wait before each answer', both),
  methodDelay: setting('behaviour', 'method-delay', delays, {}, 'milliseconds to wait, by method', both),
  delayJitter: setting('behaviour', 'delay-jitter', ratio, 0, 'spread of the delays; 0.5 is a good value', both),
  validate: setting(
    'behaviour',
    'validate',
    choice('off', 'warn', 'reject'),
    'warn',
    'what to do about requests that the specification does not allow: let them pass, tell of them too, or refuse them',
  ),
  checkAnswers: setting(
    'behaviour',
    'check-answers',
    truth,
    false,
    'hold answers against the specification, too; a bad one is answered as an internal error. For work on vcemu: it takes time',
  ),
  strict: setting('behaviour', 'strict', truth, false, 'exit with 5 after an unimplemented or invalid call'),

  control: setting('control', 'control', truth, true, 'serve the control API; --no-control turns it off'),
  controlListen: setting('control', 'control-listen', optional(address), noAddress, 'an address for the control API'),
  controlToken: setting('control', 'control-token', named('TEXT'), undefined, 'bearer token that control calls need', {
    isSecret: true,
    mayNameFile: true,
  }),
  journal: setting(
    'control',
    'journal',
    integer(0),
    10_000,
    'calls that the journal keeps, with the arguments of the newest as far as 8 MB go; 0 turns it off',
  ),

  logFormat: setting(
    'logs',
    'log-format',
    choice('auto', 'json', 'pretty'),
    'auto',
    'form of the log on stderr; auto is pretty on a terminal',
  ),
  logLevel: setting(
    'logs',
    'log-level',
    choice('debug', 'info', 'warn', 'error', 'silent'),
    'info',
    'least level that is logged',
  ),
  trace: setting('logs', 'trace', truth, false, 'write requests and answers to --trace-file', both),
  traceFile: setting('logs', 'trace-file', named('FILE'), undefined, 'where --trace writes; otherwise stderr', both),
  stdinexit: setting('logs', 'stdinexit', truth, false, 'stop at a byte from, or the end of, standard input', both),
  config: setting('logs', 'config', named('FILE'), undefined, 'settings file; otherwise vcemu.yaml where it exists'),
} as const

export type SettingKey = keyof typeof settingsTable
type ValueOf<S> = S extends Setting<infer T> ? T : never

/** What a running emulator is told. Keys and units are those of `settingsTable`. */
export type Settings = { readonly [K in SettingKey]: ValueOf<(typeof settingsTable)[K]> } & {
  /** The name the program was started under; `vcsim` announces what vcsim announces. */
  readonly invokedAs: 'vcemu' | 'vcsim'
}

/** The table as a list, for what treats all settings alike. */
export const allSettings: readonly { key: SettingKey; setting: Setting<unknown> }[] = Object.keys(settingsTable)
  .filter(isKey)
  .map((key) => ({ key, setting: settingsTable[key] }))

function isKey(key: string): key is SettingKey {
  return Object.hasOwn(settingsTable, key)
}

/** `VCEMU_METHOD_DELAY` for `method-delay`. */
export function environmentName(name: string): string {
  return `VCEMU_${name.toUpperCase().replaceAll('-', '_')}`
}
