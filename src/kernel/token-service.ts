import type { Call } from './call.ts'
import type { Kernel } from './kernel.ts'

/** A key pair that tokens are signed with; both PEM. */
export interface TokenSigner {
  readonly certificate: string
  readonly key: string
}

/** Who asks for a token, by what the request's header proves. */
export interface TokenCredentials {
  readonly password?: { readonly user: string; readonly password: string } | undefined
  /** PEM of the certificate that the request names as its signer's. */
  readonly certificate?: string | undefined
  /** An assertion that the request carries. */
  readonly token?: string | undefined
}

export interface TokenRequest {
  readonly credentials: TokenCredentials
  /** The token holds for whoever has the certificate's key; unset: for whoever has the token. */
  readonly holderOfKey: boolean
  readonly fromMs: number
  readonly toMs: number
  readonly renewable: boolean
  readonly delegatable: boolean
  /** Assertion of the user that the asker acts for. */
  readonly actAs?: string | undefined
}

export interface IssuedToken {
  readonly assertion: string
  readonly created: string
  readonly expires: string
}

/** Why no token is given; codes are those of WS-Trust. */
export class TokenRefused extends Error {
  readonly code:
    | 'FailedAuthentication'
    | 'InvalidRequest'
    | 'InvalidSecurityToken'
    | 'RenewalFailed'
    | 'InvalidTimeRange'
  constructor(code: TokenRefused['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** The security token service; a feature implements it, protocols carry it. */
export interface TokenService {
  issue(request: TokenRequest, call: Call): IssuedToken
  /** A new token for the subject of one that may be renewed. */
  renew(assertion: string, request: Pick<TokenRequest, 'credentials' | 'fromMs' | 'toMs'>, call: Call): IssuedToken
  /** Whether it is a token of ours that has not run out. */
  isValid(assertion: string, call: Call): boolean
}

const SERVICE = Symbol('token service')
const SIGNER = Symbol('token signer')

/** The place where the feature puts its implementation. */
export function tokenService(kernel: Kernel): { implementation?: TokenService } {
  return kernel.service(SERVICE, () => ({}))
}

/** The place where the composition puts how a signer is made: certificates are its business. */
export function tokenSignerSource(kernel: Kernel): { make?: () => TokenSigner; made?: TokenSigner } {
  return kernel.service(SIGNER, () => ({}))
}

/** The instance's signer, made at first use; undefined where nobody provides one. */
export function tokenSigner(kernel: Kernel): TokenSigner | undefined {
  const source = tokenSignerSource(kernel)
  const made = source.made ?? source.make?.()
  if (made) source.made = made
  return made
}

const SERVED = Symbol('served certificate')

/** The certificate that the server itself shows, PEM; unset where it speaks plain HTTP. */
export function servedCertificate(kernel: Kernel): { pem?: string | undefined } {
  return kernel.service(SERVED, () => ({}))
}
