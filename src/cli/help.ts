import { settingsHelp } from '../app/settings-text.ts'
import { commands } from './arguments.ts'

/** The text of `--help`. */
export function help(invokedAs: string): string {
  return [
    `Usage: ${invokedAs} [command] [flags]`,
    '',
    'Answers as a VMware estate: vCenter, ESXi hosts, NSX and the Supervisor.',
    '',
    'Commands:',
    ...Object.entries(commands).map(([name, meaning]) => `  ${name.padEnd(10)} ${meaning}`),
    '',
    'Flags take one dash or two, "-x v" or "-x=v"; a switch takes "-x", "-x=false" or "--no-x".',
    'Each is also a key of vcemu.yaml and a variable: --api-version is VCEMU_API_VERSION.',
    settingsHelp(),
    '',
  ].join('\n')
}
