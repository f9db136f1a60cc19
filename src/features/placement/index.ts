// Where VMs go: what hosts have and use, what pools may still grant, which hosts fit and which is best.

export { vmReservation } from '../inventory/index.ts'
export {
  type Candidate,
  chooseHostAndDatastore,
  choosePowerOnHost,
  claimCapacity,
  computeResourceOf,
  datastoresOf,
  demandOf,
  noCompatibleHost,
  rankHosts,
} from './choose.ts'
export { brokenRule, clusterConfig, drsBehavior, vmGroup } from './cluster-config.ts'
export { currentFailoverLevel, slotsOf, unreservedPercent } from './failover.ts'
export { hostUse, refusal, runningHost } from './host-fit.ts'
export { capacityOf, hostCapacity, isEffective, vmLoad, vmsOn } from './load.ts'
export {
  assertReservable,
  poolConfig,
  poolUsage,
  runningBelow,
  unreserved,
  vmsBelow,
} from './pool-allocation.ts'
