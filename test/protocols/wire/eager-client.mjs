// Run as a thread: asks over one TLS connection, in two parts, the moment the end of the last answer is there; says how many answers came.
import { connect } from 'node:tls'
import { parentPort, workerData } from 'node:worker_threads'

const END = '0\r\n\r\n'
const body = 'x'.repeat(40_000)
const { port, count } = workerData
const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false })
socket.setNoDelay(true)
let tail = ''
let answers = 0

function ask() {
  tail = ''
  socket.write(`POST / HTTP/1.1\r\nhost: x\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 20_000)}`)
  socket.write(body.slice(20_000))
}

socket.on('secureConnect', ask)
socket.on('data', (data) => {
  tail = (tail + data.toString('latin1')).slice(-END.length)
  if (tail !== END) return
  answers++
  if (answers < count) ask()
  else socket.end()
})
// Its end is what counts.
socket.on('error', () => {})
socket.on('close', () => parentPort.postMessage(answers))
