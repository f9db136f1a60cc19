import type { Kernel } from './kernel.ts'

const isDue = ({ clock }: Kernel): boolean => clock.nextDue !== undefined && clock.nextDue <= clock.now()

/** Resolves when nothing is due and nothing waits to be written: what follows from what has happened has happened too. */
export async function settle(kernel: Kernel): Promise<void> {
  do {
    if (isDue(kernel)) kernel.clock.advance(0)
    if (!kernel.store.isIdle) await kernel.store.write(() => {})
    // Whoever has been waiting for what was written writes what follows from it before the turn is over.
    await new Promise((resolve) => setImmediate(resolve))
  } while (isDue(kernel) || !kernel.store.isIdle)
}

/** Moves the clock on by `ms`. What falls due runs in its order, each seeing what came of the one before. */
export async function advanceClock(kernel: Kernel, ms: number): Promise<void> {
  const { clock } = kernel
  const end = clock.now() + ms
  await settle(kernel)
  for (let due = clock.nextDue; due !== undefined && due <= end; due = clock.nextDue) {
    clock.advance(Math.max(0, due - clock.now()))
    await settle(kernel)
  }
  clock.advance(Math.max(0, end - clock.now()))
  await settle(kernel)
}
