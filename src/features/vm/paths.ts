import { Fault } from '../../kernel/fault.ts'

/** A datastore path taken apart: `[datastore] directory/file`. */
export interface DatastorePath {
  readonly datastore: string
  /** Below the datastore, without a leading slash; may be empty. */
  readonly path: string
}

/** Takes `[datastore] path` apart; InvalidDatastorePath when it is not one. */
export function parseDatastorePath(text: string): DatastorePath {
  const match = /^\[([^\]]+)\] ?(.*)$/.exec(text)
  if (!match) throw new Fault('InvalidDatastorePath', { datastorePath: text })
  return { datastore: match[1]!, path: match[2]!.replace(/^\/+/, '') }
}

/** The directory of a file with a trailing slash, as `config.files` has it: `[ds] web/`. */
export function directoryOf(file: string): string {
  const slash = file.lastIndexOf('/')
  return slash >= 0 ? file.slice(0, slash + 1) : `${file.slice(0, file.indexOf(']') + 1)} `
}

/** The file's name without directory and extension: `web` of `[ds] dir/web.vmx`. */
export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.indexOf('] ') + 1) + 1).replace(/\.[^.]*$/, '')
}
