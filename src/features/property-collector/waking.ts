import { Turns } from '../../kernel/turns.ts'
import type { Collector } from './collector.ts'

/** Collectors are woken for at most this long before others get their turn. */
const TURN_MS = 2

/**
 * Collectors that may have news. They are told soon after the commit, one by one, so that who made the change is answered first and a
 * thousand watchers keep nobody waiting. What comes before a collector's turn is told in one set.
 */
export const makeWaking = (): Turns<Collector> => new Turns(TURN_MS, (collector) => collector.wake())
