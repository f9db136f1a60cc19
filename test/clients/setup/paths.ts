import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))
/** Where the clients are built; nothing in it is kept in git. */
export const cache = join(root, '.cache', 'clients')
/** The programs that are built from `test/clients/go`. */
export const govc = join(cache, 'bin', 'govc')
export const referenceVcsim = join(cache, 'bin', 'vcsim')
/** The interpreter that has the packages of `test/clients/python/requirements.txt`. */
export const python = join(cache, 'venv', 'bin', 'python')
/** Our two programs. */
export const vcemu = join(root, 'dist', 'vcemu.js')
export const vcsim = join(root, 'dist', 'vcsim.js')
