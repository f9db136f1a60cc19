import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'
import type { Settings } from '../app/settings.ts'

/** What the program's file exports: `run.ts`. */
interface Program {
  runAndExit(invokedAs: Settings['invokedAs']): Promise<never>
}

/** The build names the file; a digest in its name keeps code that was compiled from another source away from it. */
const FILE = process.env.VCEMU_BUILD_PROGRAM ?? ''

/**
 * Loads the program from its file, with the compiled code that the build has kept beside it: parsing and compiling take a quarter of a
 * start. Where that is missing, or of another version of V8, the source is compiled as it is needed.
 */
export function loadProgram(): { program: Program; script: Script; codeFile: string } {
  const file = join(dirname(fileURLToPath(import.meta.url)), FILE)
  const codeFile = `${file}.code`
  // The build writes ASCII, which V8 keeps as it is.
  const source = `(function (exports, require, module, __filename) {${readFileSync(file, 'latin1')}\n})`
  const cachedData = existsSync(codeFile) ? readFileSync(codeFile) : undefined
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) })
  const module = { exports: {} as Program }
  script.runInThisContext()(module.exports, createRequire(file), module, file)
  return { program: module.exports, script, codeFile }
}
