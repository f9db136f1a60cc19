const MB = 1024 * 1024

/** How much is read of anyone, known or not. docs/limits.md is made from this. */
export const LIMITS = {
  /** Bytes of a SOAP body, unpacked. */
  xmlBytes: 64 * MB,
  xmlDepth: 200,
  /** Attributes, and namespace declarations, of one element. */
  xmlAttributes: 64,
  xmlElements: 1_000_000,
  /** Bytes of a JSON body, unpacked. */
  jsonBytes: 16 * MB,
  jsonDepth: 200,
  /** Members and items of a JSON body, in all. */
  jsonValues: 1_000_000,
  /** Bytes of a request for a token. */
  tokenBytes: 4 * MB,
  /** A body other than an upload has arrived after this time, or its connection is cut. */
  bodyMs: 60_000,
  /** An upload of which nothing arrives for this time is cut. */
  uploadIdleMs: 120_000,
  /** Bytes of a request's line and headers together. */
  headerBytes: 16 * 1024,
  /** The headers have arrived after this time, counted from the connection's first moment, or it is cut. */
  headersMs: 30_000,
  /** A TLS handshake that takes longer is cut. */
  handshakeMs: 30_000,
  /** A connection without requests is closed after this time; pyVmomi keeps its own for 900 s. */
  idleMs: 900_000,
} as const
