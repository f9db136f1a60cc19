import { X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { connect, type DetailedPeerCertificate } from 'node:tls'
import { UsageError } from '../app/settings.ts'

/**
 * The last certificate (PEM) that the server at `url` presents: the authority to trust.
 * @throws UsageError when nobody answers there with TLS
 */
export async function peerAuthority(url: URL): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const socket = connect({ host, port: Number(url.port || 443), rejectUnauthorized: false, timeout: 5000 })
  socket.once('timeout', () => socket.destroy(new Error('no answer in 5 seconds')))
  try {
    await once(socket, 'secureConnect')
    return new X509Certificate(lastOf(socket.getPeerCertificate(true)).raw).toString()
  } catch (error) {
    throw new UsageError(`--url: "${url.origin}" does not answer: ${error instanceof Error ? error.message : error}`)
  } finally {
    socket.destroy()
  }
}

function lastOf(certificate: DetailedPeerCertificate): DetailedPeerCertificate {
  const issuer = certificate.issuerCertificate
  return issuer === undefined || issuer.fingerprint256 === certificate.fingerprint256 ? certificate : lastOf(issuer)
}
