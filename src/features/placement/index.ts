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
  type NewVmPlace,
  noCompatibleHost,
  rankHosts,
} from './choose.ts'
export { brokenRule, clusterConfig, drsBehavior, hostGroup, vmGroup } from './cluster-config.ts'
export { assertFailover, currentFailoverLevel, slotsOf, unreservedPercent } from './failover.ts'
export { type Demand, hostUse, refusal, runningHost } from './host-fit.ts'
export { type Capacity, capacityOf, hostCapacity, isEffective, type VmLoad, vmLoad, vmsOn } from './load.ts'
export {
  assertReservable,
  poolConfig,
  poolUsage,
  runningBelow,
  unreserved,
  vmsBelow,
} from './pool-allocation.ts'
