import { createHash, randomBytes } from 'node:crypto'

/** Seeded randomness for ids, placement and samples; the same seed gives the same sequence. Never for secrets. */
export class Random {
  private state: number
  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** Where in its sequence it is: whoever sets it to what it was hears the same again. */
  get position(): number {
    return this.state
  }
  set position(value: number) {
    this.state = value >>> 0
  }

  /** In [0, 1). */
  next(): number {
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  integer(below: number): number {
    return Math.floor(this.next() * below)
  }

  bytes(count: number): Buffer {
    return Buffer.from(Array.from({ length: count }, () => this.integer(256)))
  }

  /** RFC 4122 version 4 by the seeded source. */
  uuid(): string {
    const b = this.bytes(16)
    b[6] = (b[6]! & 0x0f) | 0x40
    b[8] = (b[8]! & 0x3f) | 0x80
    return formatUuid(b)
  }
}

export function formatUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

const OID_NAMESPACE = Buffer.from('6ba7b8129dad11d180b400c04fd430c8', 'hex')

/** The name-based UUID that drop-in users assert: first 16 bytes of SHA-256 over the OID namespace and the name, version 5, RFC variant. */
export function oid(name: string): string {
  const b = createHash('sha256').update(OID_NAMESPACE).update(name).digest().subarray(0, 16)
  b[6] = (b[6]! & 0x0f) | 0x50
  b[8] = (b[8]! & 0x3f) | 0x80
  return formatUuid(b)
}

/** Cryptographic randomness, hexadecimal: session ids, tickets, keys. */
export function secret(byteCount = 20): string {
  if (byteCount > POOL_BYTES) return randomBytes(byteCount).toString('hex')
  if (taken + byteCount > pool.length) {
    pool = randomBytes(POOL_BYTES)
    taken = 0
  }
  const end = taken + byteCount
  const text = pool.toString('hex', taken, end)
  // Each byte is given out once, and forgotten.
  pool.fill(0, taken, end)
  taken = end
  return text
}

// Asking the system for many bytes at once costs what asking for a few does.
const POOL_BYTES = 4096
let pool = Buffer.alloc(0)
let taken = 0
