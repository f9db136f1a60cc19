import { connect } from 'node:tls'

/** Reads one answer from the bytes as they come; `take` gives true when it is complete. */
class Answer {
  status = 0
  head = ''
  #parts = []
  /** Bytes of the head or of a chunk's size line that is not complete yet. */
  #rest = Buffer.alloc(0)
  #state = 'head'
  /** Bytes of the body, or of the chunk, that are still to come. */
  #left = 0
  #isChunked = false

  get body() {
    return this.#parts.length === 1 ? this.#parts[0] : Buffer.concat(this.#parts)
  }

  take(data) {
    let at = 0
    while (at < data.length || this.#state === 'end') {
      if (this.#state === 'end') return true
      if (this.#state === 'body') {
        const part = data.subarray(at, at + this.#left)
        this.#parts.push(part)
        this.#left -= part.length
        at += part.length
        if (this.#left === 0) this.#state = this.#isChunked ? 'after chunk' : 'end'
      } else {
        const line = this.#until(data, at, this.#state === 'head' ? '\r\n\r\n' : '\r\n')
        if (line === undefined) return false
        at = line.next
        this.#state = this.#afterLine(line.text)
      }
    }
    return this.#state === 'end'
  }

  /** The text up to the mark, and where the next byte is; undefined and kept where the mark has not come yet. */
  #until(data, at, mark) {
    const kept = this.#rest.length
    const all = kept ? Buffer.concat([this.#rest, data.subarray(at)]) : data.subarray(at)
    const end = all.indexOf(mark)
    if (end < 0) {
      this.#rest = Buffer.from(all)
      return undefined
    }
    this.#rest = Buffer.alloc(0)
    return { text: all.toString('latin1', 0, end), next: at + end + mark.length - kept }
  }

  #afterLine(text) {
    switch (this.#state) {
      case 'head': {
        this.head = text
        this.status = Number(text.slice(9, 12))
        this.#isChunked = /\r\ntransfer-encoding: *chunked/i.test(text)
        if (this.#isChunked) return 'chunk'
        this.#left = this.status === 204 ? 0 : Number(/\r\ncontent-length: *(\d+)/i.exec(text)?.[1] ?? 0)
        return this.#left > 0 ? 'body' : 'end'
      }
      case 'chunk':
        this.#left = Number.parseInt(text, 16)
        return this.#left > 0 ? 'body' : 'last line'
      case 'after chunk':
        return 'chunk'
      default:
        return 'end'
    }
  }
}

/**
 * HTTP/1.1 over one TLS connection, one request at a time. It costs a fraction of what `node:https` does, so that on a small machine
 * the load does not take the processor from the servers.
 */
export class Connection {
  #port
  #socket
  #waiting
  /** Milliseconds from sending the last request until its answer was complete. */
  lastMs = 0

  constructor(port) {
    this.#port = port
  }

  /** Sends a request and reads its answer whole: `status`, `head` as text, `body` as bytes. */
  async send(method, path, headers = '', body = '') {
    if (!this.#socket) await this.#open()
    const length = body || method === 'POST' ? `content-length: ${Buffer.byteLength(body)}\r\n` : ''
    const started = performance.now()
    const answer = await new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject, answer: new Answer() }
      this.#socket.write(
        `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${this.#port}\r\n${headers}${length}\r\n${body}`,
      )
    })
    this.lastMs = performance.now() - started
    return answer
  }

  close() {
    this.#socket?.destroy()
    this.#socket = undefined
  }

  #open() {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: '127.0.0.1', port: this.#port, rejectUnauthorized: false })
      this.#socket = socket
      const end = (error) => {
        reject(error)
        this.#waiting?.reject(error)
        this.#waiting = undefined
        if (this.#socket === socket) this.#socket = undefined
      }
      socket.setNoDelay(true)
      socket.once('secureConnect', resolve)
      socket.on('error', end)
      socket.on('close', () => end(new Error('the server closed the connection')))
      socket.on('data', (data) => {
        if (!this.#waiting?.answer.take(data)) return
        const { resolve: answered, answer } = this.#waiting
        this.#waiting = undefined
        answered(answer)
      })
    })
  }
}
