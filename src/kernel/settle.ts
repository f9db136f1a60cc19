import type { Kernel } from './kernel.ts'

const isDue = ({ clock }: Kernel): boolean => clock.nextDue !== undefined && clock.nextDue <= clock.now()

/** Resolves when nothing is due and nothing waits to be written: what follows from what has happened has happened too. */
export async function settle(kernel: Kernel): Promise<void> {
  for (let quiet = 0; quiet < 3; ) {
    if (isDue(kernel)) kernel.clock.advance(0)
    if (!kernel.store.isIdle) await kernel.store.write(() => {})
    await new Promise((resolve) => setImmediate(resolve))
    quiet = isDue(kernel) || !kernel.store.isIdle ? 0 : quiet + 1
  }
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
