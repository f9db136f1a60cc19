import type { LoadedSettings } from './settings.ts'
import { allSettings, environmentName, type Group, groups, type Setting } from './settings-table.ts'

const groupNames: readonly Group[] = [...new Set(allSettings.map(({ setting }) => setting.group))]

function byGroup(group: Group) {
  return allSettings.filter(({ setting }) => setting.group === group)
}

function defaultText(setting: Setting<unknown>): string {
  return setting.type.format(setting.default)
}

/** The settings part of `--help`. */
export function settingsHelp(): string {
  const lines: string[] = []
  for (const group of groupNames) {
    lines.push('', `${groups[group]}:`)
    for (const { setting } of byGroup(group)) {
      const flags = [...setting.aliases.map((alias) => `-${alias}`), `--${setting.name}`].join(', ')
      const value = setting.isSwitch ? '' : ` ${setting.type.label}`
      const standard = defaultText(setting)
      const suffix = standard === '' || (setting.isSwitch && standard === 'false') ? '' : ` (${standard})`
      const left = `  ${flags}${value}`
      lines.push(`${left.padEnd(32)}${left.length > 31 ? `\n${' '.repeat(32)}` : ''}${setting.help}${suffix}`)
    }
  }
  return lines.join('\n')
}

/** `docs/configuration.md`. */
export function settingsPage(): string {
  const lines = [
    '# Settings',
    '',
    'Made by `npm run docs` from the settings table; change `src/app/settings-table.ts` instead.',
    '',
    'A setting is given as a flag, as an environment variable, or in `vcemu.yaml` (or the file that `--config` names).',
    'A flag wins over a variable, a variable over the file. Flags take one dash or two, `-x v` or `-x=v`; a switch takes',
    '`-x`, `-x=false` or `--no-x`; of a repeated flag the last wins. In the file the key is the name of the flag without',
    'dashes. `vcemu config --print` shows what is in effect and where each value was written.',
    '',
    'An unknown flag, key or value ends the program with exit code 2 and names the nearest one that exists.',
    '',
    'Exit codes: 0 stopped by SIGINT or SIGTERM; 1 crash; 2 a flag, variable or file that cannot be used; 3 the port is',
    'taken; 4 the database or fixture cannot be used; 5 `--strict` saw an unimplemented or invalid call.',
    '',
    '`--validate` is about requests to `/sdk`: members that the specification does not have, or required ones that are',
    'missing. With `warn` they are let pass, and the header `X-Emulator-Violations` and the journal (`violations`) tell of',
    'them; this costs nothing that can be measured. With `reject` they get InvalidRequest, as from a vCenter. REST refuses',
    'them always, as a vCenter does. Answers are checked with `--check-answers` alone, as all tests of vcemu do: that makes',
    'reading 1,000 VMs about four times as dear.',
  ]
  for (const group of groupNames) {
    lines.push('', `## ${groups[group]}`, '', '| Flag | Variable | Value | Default | Meaning | vcsim has it |')
    lines.push('|---|---|---|---|---|---|')
    for (const { setting } of byGroup(group)) {
      const flags = [`--${setting.name}`, ...setting.aliases.map((alias) => `-${alias}`)]
      const variables = [environmentName(setting.name), ...setting.environment]
      const standard = defaultText(setting)
      const asVcsim =
        setting.vcsimDefault === undefined ? '' : ` (as vcsim \`${setting.type.format(setting.vcsimDefault)}\`)`
      const cells = [
        flags.map((flag) => `\`${flag}\``).join(', '),
        variables.map((variable) => `\`${variable}\``).join(', '),
        setting.type.label.replaceAll('|', ', '),
        (standard === '' ? '' : `\`${standard}\``) + asVcsim,
        setting.help,
        setting.vcsim ? 'yes' : '',
      ]
      lines.push(`| ${cells.join(' | ')} |`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** The settings in effect as YAML that can be used as `vcemu.yaml`; secrets are left out. */
export function printedSettings({ settings, places }: LoadedSettings): string {
  const lines: string[] = []
  for (const { key, setting } of allSettings) {
    const place = places.get(key)
    const comment = place === undefined ? '' : ` # from ${place}`
    const value = setting.type.format(settings[key])
    if (setting.name === 'config') continue
    if (setting.isSecret && value !== '') lines.push(`# ${setting.name}: (secret)${comment}`)
    else if (value === '') lines.push(`# ${setting.name}:`)
    // A JSON string is a YAML string too.
    else lines.push(`${setting.name}: ${/^[\w.][\w.-]*$/.test(value) ? value : JSON.stringify(value)}${comment}`)
  }
  return `${lines.join('\n')}\n`
}
