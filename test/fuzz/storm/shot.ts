import type { Answer } from '../target.ts'

export const PROTOCOLS = ['soap', 'vijson', 'rest', 'jsonrpc', 'folder', 'control'] as const
export type Protocol = (typeof PROTOCOLS)[number]

/** One request, ready to be sent, and what its answer must be like. */
export interface Shot {
  readonly protocol: Protocol
  /** Operation, for reports. */
  readonly name: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | undefined
  /** Why this answer must not be; undefined where it may. Throws, too. */
  judge(answer: Answer): string | undefined
}
