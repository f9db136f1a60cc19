import { subscribe } from 'node:diagnostics_channel'

const seen: unknown[] = []
subscribe('vcemu:bad-answer', (message) => seen.push(message))

/** Answers since the last look that the specification does not allow. */
export const takeBadAnswers = (): unknown[] => seen.splice(0)
