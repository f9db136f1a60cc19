import { allFeatures } from '../../src/features/index.ts'
import { ADMINISTRATORS } from '../../src/kernel/authorization.ts'
import { dispatch } from '../../src/kernel/dispatch.ts'
import type { EventRow } from '../../src/kernel/event-log.ts'
import { eventLog } from '../../src/kernel/event-log.ts'
import { type Feature, INTERNAL, Kernel, type KernelSettings } from '../../src/kernel/kernel.ts'
import type { Ref } from '../../src/kernel/managed.ts'
import type { TaskState } from '../../src/kernel/task.ts'
import { loadVimSpec } from '../../src/spec/vim.ts'
import { TaskEngine } from '../../src/worker/task-engine.ts'

export const TEST_SETTINGS: KernelSettings = {
  identity: 'vcemu',
  esx: false,
  apiVersion: undefined,
  pace: 'instant',
  seed: 1,
  directory: undefined,
  openLogin: true,
  username: undefined,
  password: undefined,
  journalCapacity: 100,
  idleTimeoutMs: 1_800_000,
  validate: 'reject',
  checkAnswers: true,
  delaysMs: new Map(),
  delayJitter: 0,
}

export interface TestInstance {
  kernel: Kernel
  /** Calls an operation as a logged-in administrator, or as another user; throws its Fault. */
  invoke(
    method: string,
    self: Ref,
    args?: object,
    options?: { user?: string; groups?: readonly string[]; namespace?: string },
  ): Promise<unknown>
  /** A property's value; nested fields by dots. */
  read(self: Ref, path: string): unknown
  task(ref: unknown): TaskState
  events(): EventRow[]
  /** Moves the frozen clock on and lets everything that falls due commit. */
  advance(ms: number): Promise<void>
  close(): void
}

/** An instance of its own without a listener: clock frozen, seed 1. */
export async function makeTestInstance(
  options: { features?: readonly Feature[]; settings?: Partial<KernelSettings>; create?: boolean } = {},
): Promise<TestInstance> {
  // Features that a test makes up have only what it looks at.
  const settings = { ...TEST_SETTINGS, checkAnswers: options.features === undefined, ...options.settings }
  const kernel = new Kernel(settings, loadVimSpec(), options.features ?? allFeatures)
  kernel.clock.freeze(Date.UTC(2026, 0, 1))
  const engine = new TaskEngine(kernel)
  kernel.tasks = engine
  kernel.onBug = (error) => {
    throw error
  }
  if (kernel.isNew && options.create !== false) kernel.create()
  kernel.start()
  engine.resume()
  const sessions = new Map<string, ReturnType<typeof kernel.sessions.create>>()
  const session = (user: string, groups: readonly string[]) => {
    const key = `${user} ${groups.join()}`
    const known = sessions.get(key)
    if (known) return known
    const made = kernel.sessions.create(
      { user, fullName: user, groups },
      { open: false, address: { ip: '127.0.0.1', userAgent: 'test' } },
    )
    sessions.set(key, made)
    return made
  }
  return {
    kernel,
    invoke: (
      method,
      self,
      args = {},
      {
        user = 'VSPHERE.LOCAL\\Administrator',
        groups = user === 'VSPHERE.LOCAL\\Administrator' ? [ADMINISTRATORS] : [],
        namespace = 'vim25',
      } = {},
    ) =>
      dispatch(kernel, {
        namespace,
        method,
        self,
        args,
        session: session(user, groups),
        arrival: { ...INTERNAL, api: 'soap' },
      }),
    read(self, path) {
      const [top = '', ...rest] = path.split('.')
      const target = kernel.objects.find(self.value)
      if (!target) throw kernel.notFound(self)
      let value = kernel.objects.read(target, top, { user: 'VSPHERE.LOCAL\\Administrator', groups: [ADMINISTRATORS] })
      for (const step of rest) value = (value as Record<string, unknown> | undefined)?.[step]
      return value
    },
    task(ref) {
      const found = kernel.tasks.find((ref as Ref).value)
      if (!found) throw new Error(`no task ${(ref as Ref).value}`)
      return found
    },
    events: () => [...kernel.store.log(eventLog).recent],
    async advance(ms) {
      // Work that falls due queues writes; writes may schedule more work.
      const end = kernel.clock.now() + ms
      for (let due = kernel.clock.nextDue; due !== undefined && due <= end; due = kernel.clock.nextDue) {
        kernel.clock.advance(Math.max(0, due - kernel.clock.now()))
        await kernel.store.write(() => {})
        await kernel.store.write(() => {})
      }
      kernel.clock.advance(Math.max(0, end - kernel.clock.now()))
      await kernel.store.write(() => {})
    },
    close: () => kernel.close(),
  }
}
