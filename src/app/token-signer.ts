import type { Kernel } from '../kernel/kernel.ts'
import { servedCertificate, tokenSignerSource } from '../kernel/token-service.ts'
import type { TlsIdentity } from './tls.ts'
import { createAuthority, issueSigningCertificate } from './tls-certificate.ts'

/** Lets an instance sign tokens: with a certificate of the server's authority, or of one made for it where the server has none. */
export function provideTokenSigner(kernel: Kernel, tls: TlsIdentity | undefined): void {
  servedCertificate(kernel).pem = tls?.certificateChain
  tokenSignerSource(kernel).make ??= () => {
    const authority =
      tls?.issuer ??
      createAuthority([
        ['O', 'vcemu'],
        ['CN', 'vcemu token CA'],
      ])
    return issueSigningCertificate(authority, [
      ['O', 'vcemu'],
      ['CN', 'ssoserverSign'],
    ])
  }
}
