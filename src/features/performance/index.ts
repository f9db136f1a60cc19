import { invalidArgument } from '../../kernel/call.ts'
import type { Feature } from '../../kernel/kernel.ts'
import { defineManaged, own } from '../../kernel/managed.ts'
import { vimRead } from '../../kernel/operation.ts'
import { counters, performanceContent } from './counters.ts'
import { availableMetrics, providerSummary, queryPerf } from './query.ts'

const performanceManager = defineManaged({
  type: 'PerformanceManager',
  id: 'PerfMgr',
  esxId: 'ha-perfmgr',
  properties: {
    description: own([], () => performanceContent().description),
    historicalInterval: own([], () => performanceContent().historicalInterval),
    perfCounter: own([], (_, { kernel }) => [...counters(kernel.settings.esx).infos]),
  },
})

/** PerformanceManager: counters, and samples made from the seed around what quickStats say. */
export const performanceFeature: Feature = {
  name: 'performance',
  managed: [performanceManager],
  operations: [
    vimRead('QueryPerfCounter', {
      handle: (_, { counterId }, call) =>
        counterId.map((id) => {
          const counter = counters(call.settings.esx).byId.get(id)
          if (!counter) throw invalidArgument('counterId')
          return counter.info
        }),
    }),
    vimRead('QueryPerfCounterByLevel', {
      handle: (_, { level }, call) => {
        if (level < 1 || level > 4) throw invalidArgument('level')
        return counters(call.settings.esx).infos.filter((info) => (info.level ?? 0) <= level)
      },
    }),
    vimRead('QueryPerfProviderSummary', {
      privileges: (_, { entity }) => [[entity, 'System.Read']],
      handle: (_, { entity }, call) => providerSummary(entity, call),
    }),
    vimRead('QueryAvailablePerfMetric', {
      privileges: (_, { entity }) => [[entity, 'System.Read']],
      handle: (_, { entity, intervalId }, call) => availableMetrics(entity, intervalId, call),
    }),
    vimRead('QueryPerf', {
      privileges: (_, { querySpec }) => querySpec.map(({ entity }) => [entity, 'System.Read'] as const),
      handle: (_, { querySpec }, call) => queryPerf(querySpec, call),
    }),
  ],
}
