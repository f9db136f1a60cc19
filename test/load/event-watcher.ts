import { setTimeout as sleep } from 'node:timers/promises'
import { all, one, readOne, type SoapClient } from '../crash/soap-client.ts'

const PAGE = 200
const PAUSE_MS = 50

/** Reads a history collector over all events as they come: each once, in the order of their keys, and none is left out. */
export class EventWatcher {
  /** Events read so far. */
  count = 0
  private readonly client: SoapClient
  private collector = ''
  private last: number | undefined

  constructor(client: SoapClient) {
    this.client = client
  }

  async start(): Promise<void> {
    const made = await this.client.call('CreateCollectorForEvents', 'EventManager', 'EventManager', '<filter/>')
    this.collector = one(made, 'returnval')!.text
    await this.client.call('RewindCollector', 'EventHistoryCollector', this.collector)
  }

  async follow(stop: { readonly isOver: boolean }): Promise<void> {
    while (!stop.isOver) {
      await this.readOn()
      await sleep(PAUSE_MS)
    }
  }

  private async readOn(): Promise<void> {
    for (;;) {
      const args = `<maxCount>${PAGE}</maxCount>`
      const page = await this.client.call('ReadNextEvents', 'EventHistoryCollector', this.collector, args)
      const keys = all(page, 'returnval').map((event) => Number(one(event, 'key')!.text))
      for (const key of keys) {
        if (this.last !== undefined && key !== this.last + 1)
          throw new Error(`the event ${key} was told after ${this.last}`)
        this.last = key
        this.count++
      }
      if (keys.length === 0) return
    }
  }

  /** While nothing changes: the last event that was read is the newest that there is. */
  async compare(): Promise<void> {
    await this.readOn()
    const latest = one(await readOne(this.client, 'EventManager', 'EventManager', 'latestEvent'), 'key')?.text
    if (Number(latest) !== this.last) throw new Error(`the last event told is ${this.last}, the newest is ${latest}`)
  }

  close(): void {
    this.client.close()
  }
}
