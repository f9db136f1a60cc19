/**
 * Reads a place in a JSON value: `at(value, 'virtualMachines.0.config.name')`. Names are taken without regard to case, as govc
 * writes both `VirtualMachines` and `virtualMachines`. Undefined where there is nothing.
 */
export function at(value: unknown, path: string): unknown {
  let here = value
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined
    const name = Object.keys(here).find((key) => key.toLowerCase() === step.toLowerCase())
    here = name === undefined ? undefined : Object.entries(here).find(([key]) => key === name)?.[1]
  }
  return here
}

/** The array at a place; throws when there is none. */
export function listAt(value: unknown, path: string): unknown[] {
  const list = path === '' ? value : at(value, path)
  if (!Array.isArray(list)) throw new Error(`no array at ${path} in ${JSON.stringify(value).slice(0, 400)}`)
  return list
}

/** The text at a place; throws when there is none. */
export function textAt(value: unknown, path: string): string {
  const text = at(value, path)
  if (typeof text !== 'string') throw new Error(`no text at ${path} in ${JSON.stringify(value).slice(0, 400)}`)
  return text
}
