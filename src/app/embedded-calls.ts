import { ADMINISTRATORS } from '../kernel/authorization.ts'
import { dispatch } from '../kernel/dispatch.ts'
import { INTERNAL, type Kernel } from '../kernel/kernel.ts'
import type { Ref } from '../kernel/managed.ts'
import type { Session } from '../kernel/session.ts'
import { whole } from '../kernel/whole.ts'

const USER = 'VSPHERE.LOCAL\\Administrator'

/** Calls of the program that an emulator runs in: without encoding, as an administrator with a session of his own. */
export class EmbeddedCalls {
  private readonly kernel: Kernel
  private session: Session | undefined

  constructor(kernel: Kernel) {
    this.kernel = kernel
  }

  private alive(): Session {
    const { kernel, session } = this
    if (session && !session.isEnded && kernel.sessions.find(session.id)) return session
    this.session = kernel.sessions.create(
      { user: USER, fullName: 'Administrator', groups: [ADMINISTRATORS] },
      { open: false, address: INTERNAL.address },
    )
    return this.session
  }

  /** What the operation answers, as VI/JSON has it, lists whole. Throws Fault. */
  async invoke(method: string, self: Ref, args: unknown, namespace = 'vim25'): Promise<unknown> {
    const session = this.alive()
    const arrival = { ...INTERNAL }
    return whole(await dispatch(this.kernel, { namespace, method, self, args, session, arrival }))
  }

  /** A property's value by its path; undefined when it is unset. Throws Fault. */
  async read(self: Ref, path: string): Promise<unknown> {
    const value = await this.invoke('Fetch', self, { prop: path })
    return typeof value === 'object' && value !== null && '_value' in value ? value._value : value
  }
}
