import type { DiagnosticManagerLogDescriptor } from '../../generated/vim25.ts'
import type { Call } from '../../kernel/call.ts'
import { eventLog } from '../../kernel/event-log.ts'
import { Fault } from '../../kernel/fault.ts'
import { defineManaged, type Ref } from '../../kernel/managed.ts'
import { type Operation, vimRead } from '../../kernel/operation.ts'
import { loadFixture } from '../../spec/fixture.ts'

export const diagnosticManager = defineManaged({
  type: 'DiagnosticManager',
  id: 'DiagMgr',
  esxId: 'ha-diagnosticmgr',
  properties: {},
})

interface LogContent {
  vcenterLogs: DiagnosticManagerLogDescriptor[]
  hostLogs: DiagnosticManagerLogDescriptor[]
}

function descriptors(host: Ref | undefined, call: Call): DiagnosticManagerLogDescriptor[] {
  const { vcenterLogs, hostLogs } = loadFixture<LogContent>('vcenter/misc.json')
  if (host) call.find(host)
  return host || call.settings.esx ? hostLogs : vcenterLogs
}

// What has happened, as the lines of a log: the log of a host has what it is named in.
function lines(host: Ref | undefined, call: Call): string[] {
  return call.store
    .log(eventLog)
    .recent.filter(({ scope }) => !host || scope.includes(host.value))
    .map(
      ({ event }) => `${event.createdTime} info vpxd [${event.key}] [${event.userName}] ${event.fullFormattedMessage}`,
    )
}

const MOST_LINES = 1000

export const diagnosticOperations: readonly Operation[] = [
  vimRead('QueryDescriptions', { handle: (_, { host }, call) => descriptors(host, call) }),
  vimRead('BrowseDiagnosticLog', {
    handle: (_, { host, key, start, lines: count }, call) => {
      if (!descriptors(host, call).some((one) => one.key === key)) throw new Fault('CannotAccessFile', { file: key })
      const all = lines(host, call)
      const first = Math.max(1, start ?? 1)
      const text = all.slice(first - 1, first - 1 + Math.min(count ?? MOST_LINES, MOST_LINES))
      // Past the end, the header tells where the end is.
      return {
        lineStart: Math.min(first, all.length + 1),
        lineEnd: Math.min(first - 1, all.length) + text.length,
        lineText: text,
      }
    },
  }),
]
