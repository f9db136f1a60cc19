import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { defaultSettings } from '../../../src/app/settings.ts'
import { prepareTls } from '../../../src/app/tls.ts'
import { LoopTurns } from '../../../src/kernel/loop-turns.ts'
import { readBody, sendPieces, sendText } from '../../../src/protocols/wire/http.ts'

const ANSWERS = 200
const PIECE = 'y'.repeat(64 * 1024)

// Pieces that take longer than a turn, so that each is written in a turn of its own.
function* several(): Generator<string, void> {
  for (let i = 0; i < 4; i++) {
    const until = performance.now() + 5
    while (performance.now() < until);
    yield PIECE
  }
}
function* one(): Generator<string, void> {
  yield PIECE
}

type Send = (turns: LoopTurns, request: IncomingMessage, response: ServerResponse) => unknown
const inPieces =
  (pieces: () => Generator<string, void>): Send =>
  (turns, request, response) =>
    sendPieces(turns, request, response, 'text/plain', pieces())

test.each<[string, Send]>([
  ['many pieces', inPieces(several)],
  ['one large piece', inPieces(one)],
  ['one large text', (_turns, _request, response) => sendText(response, 200, 'text/plain', PIECE)],
])('a client that asks on at the end of an answer of %s keeps its connection', { timeout: 60_000 }, async (_, send) => {
  const turns = new LoopTurns()
  const tls = prepareTls(defaultSettings())
  const server = createServer({ key: tls.key, cert: tls.certificateChain }, (request, response) => {
    // After a change, answers are written when the requests of a turn have been read.
    const answer = () => void send(turns, request, response)
    void readBody(request, 1e6).then(() => setImmediate(answer))
  })
  onTestFinished(() => void server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = new Worker(new URL('eager-client.mjs', import.meta.url), {
    workerData: { port: (server.address() as AddressInfo).port, count: ANSWERS },
  })
  const [answers] = await once(client, 'message')
  expect(answers).toBe(ANSWERS)
})
