import nodeModule from 'node:module'
import type { Settings } from '../app/settings.ts'

/** Starts the program under one of its names. Never returns. */
export async function main(invokedAs: Settings['invokedAs']): Promise<never> {
  // Node 22 and later keep compiled code between starts, for what is imported after this call.
  const keepCompiledCode: unknown = Reflect.get(nodeModule, 'enableCompileCache')
  if (typeof keepCompiledCode === 'function') keepCompiledCode()
  const { runAndExit } = await import('./run.ts')
  return runAndExit(invokedAs)
}
