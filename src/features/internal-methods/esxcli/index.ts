import type { Command, Commands } from './command.ts'
import { hardwareCommands } from './hardware.ts'
import { networkCommands } from './network.ts'
import { softwareCommands } from './software.ts'
import { storageCommands } from './storage.ts'
import { systemCommands } from './system.ts'

export { type Command, CommandRefused, type Given } from './command.ts'

const commands: Commands = {
  ...hardwareCommands,
  ...networkCommands,
  ...softwareCommands,
  ...storageCommands,
  ...systemCommands,
}

/** Name spaces that have commands: `network.vm`. */
export const commandNamespaces: readonly string[] = Object.keys(commands).sort()

/** Commands of a name space by name; undefined where there is no such name space. */
export function commandsOf(namespace: string): Readonly<Record<string, Command>> | undefined {
  return Object.hasOwn(commands, namespace) ? commands[namespace] : undefined
}
