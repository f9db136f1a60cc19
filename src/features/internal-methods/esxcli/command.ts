import type { Call } from '../../../kernel/call.ts'
import { ref } from '../../../kernel/managed.ts'
import { type HostState, hostKind } from '../../inventory/index.ts'

export type Cell = string | number | boolean | readonly string[] | undefined
/** A row of an answer; names as on the wire: the column's title without blanks. */
export type Row = Readonly<Record<string, Cell>>

export interface Parameter {
  /** Wire name: the long option without dashes. */
  readonly name: string
  /** `-w`, `--world-id` */
  readonly aliases: readonly string[]
  readonly help: string
  readonly flag?: boolean
  readonly required?: boolean
}

/** Values of the parameters that were given; a parameter may be given more than once. */
export type Given = Readonly<Record<string, readonly string[]>>

export interface CommandCall {
  readonly call: Call
  readonly host: HostState
  readonly given: Given
  /** The one value of a parameter. */
  readonly one: (name: string) => string | undefined
  readonly boolean: (name: string) => boolean | undefined
}

export interface Command {
  readonly help: string
  readonly params?: readonly Parameter[]
  /** Column titles of a table, in order; unset: the answer is shown as name and value. */
  readonly fields?: readonly string[]
  /** Privilege on the host; unset: System.Read. */
  readonly privilege?: string
  /** Rows, one row, or a plain value. `true` is what commands that change something answer. */
  readonly run: (input: CommandCall) => readonly Row[] | Row | string | number | boolean
}

/** Commands of a name space by name: `{ 'network.vm': { list: … } }`. */
export type Commands = Readonly<Record<string, Readonly<Record<string, Command>>>>

/** What the command itself objects to; its lines are shown to the user. */
export class CommandRefused extends Error {}

export function option(letter: string, name: string, help: string, rest: Partial<Parameter> = {}): Parameter {
  return { name: name.replaceAll('-', ''), aliases: [`-${letter}`, `--${name}`], help, ...rest }
}

/** The host as it is now: a command that changes it twice sees its first change. */
export function hostNow({ call, host }: CommandCall): HostState {
  return call.get(hostKind, ref('HostSystem', host.id))
}

export function notFound(what: string, name: string | undefined): CommandRefused {
  return new CommandRefused(`Unable to find ${what} ${name ?? ''}`.trim())
}
