// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

import type * as vim25 from './vim25.ts'

export interface LookupFaultEntryExistsFault extends LookupFaultServiceFault {
  name: string
}

export interface LookupFaultEntryNotFoundFault extends LookupFaultServiceFault {
  name: string
}

export interface LookupFaultServiceFault extends vim25.MethodFault {
  errorMessage?: string | undefined
}

export interface LookupFaultUnsupportedSiteFault extends LookupFaultServiceFault {
  operatingSite: string
  requestedSite: string
}

export interface LookupHaBackupNodeConfiguration extends vim25.DynamicData {
  dbType: string
  dbJdbcUrl: string
  dbUser: string
  dbPass: string
}

export interface LookupServiceContent extends vim25.DynamicData {
  lookupService: vim25.ManagedObjectReference
  serviceRegistration?: vim25.ManagedObjectReference | undefined
  deploymentInformationService: vim25.ManagedObjectReference
  l10n: vim25.ManagedObjectReference
}

export interface LookupServiceRegistrationAttribute extends vim25.DynamicData {
  key: string
  value: string
}

export interface LookupServiceRegistrationCommonServiceInfo extends LookupServiceRegistrationMutableServiceInfo {
  ownerId: string
  serviceType: LookupServiceRegistrationServiceType
  nodeId?: string | undefined
}

export interface LookupServiceRegistrationCreateSpec extends LookupServiceRegistrationCommonServiceInfo {
}

export interface LookupServiceRegistrationEndpoint extends vim25.DynamicData {
  url: string
  endpointType: LookupServiceRegistrationEndpointType
  sslTrust?: string[] | undefined
  endpointAttributes?: LookupServiceRegistrationAttribute[] | undefined
}

export interface LookupServiceRegistrationEndpointType extends vim25.DynamicData {
  protocol?: string | undefined
  type?: string | undefined
}

export interface LookupServiceRegistrationFilter extends vim25.DynamicData {
  siteId?: string | undefined
  nodeId?: string | undefined
  serviceType?: LookupServiceRegistrationServiceType | undefined
  endpointType?: LookupServiceRegistrationEndpointType | undefined
}

export interface LookupServiceRegistrationInfo extends LookupServiceRegistrationCommonServiceInfo {
  serviceId: string
  siteId: string
}

export interface LookupServiceRegistrationMutableServiceInfo extends vim25.DynamicData {
  serviceVersion: string
  vendorNameResourceKey?: string | undefined
  vendorNameDefault?: string | undefined
  vendorProductInfoResourceKey?: string | undefined
  vendorProductInfoDefault?: string | undefined
  serviceEndpoints?: LookupServiceRegistrationEndpoint[] | undefined
  serviceAttributes?: LookupServiceRegistrationAttribute[] | undefined
  serviceNameResourceKey?: string | undefined
  serviceNameDefault?: string | undefined
  serviceDescriptionResourceKey?: string | undefined
  serviceDescriptionDefault?: string | undefined
}

export interface LookupServiceRegistrationServiceType extends vim25.DynamicData {
  product: string
  type: string
}

export interface LookupServiceRegistrationSetSpec extends LookupServiceRegistrationMutableServiceInfo {
}

/** Data types by wire name. */
export interface DataTypes {
  LookupFaultEntryExistsFault: LookupFaultEntryExistsFault
  LookupFaultEntryNotFoundFault: LookupFaultEntryNotFoundFault
  LookupFaultServiceFault: LookupFaultServiceFault
  LookupFaultUnsupportedSiteFault: LookupFaultUnsupportedSiteFault
  LookupHaBackupNodeConfiguration: LookupHaBackupNodeConfiguration
  LookupServiceContent: LookupServiceContent
  LookupServiceRegistrationAttribute: LookupServiceRegistrationAttribute
  LookupServiceRegistrationCommonServiceInfo: LookupServiceRegistrationCommonServiceInfo
  LookupServiceRegistrationCreateSpec: LookupServiceRegistrationCreateSpec
  LookupServiceRegistrationEndpoint: LookupServiceRegistrationEndpoint
  LookupServiceRegistrationEndpointType: LookupServiceRegistrationEndpointType
  LookupServiceRegistrationFilter: LookupServiceRegistrationFilter
  LookupServiceRegistrationInfo: LookupServiceRegistrationInfo
  LookupServiceRegistrationMutableServiceInfo: LookupServiceRegistrationMutableServiceInfo
  LookupServiceRegistrationServiceType: LookupServiceRegistrationServiceType
  LookupServiceRegistrationSetSpec: LookupServiceRegistrationSetSpec
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  Create: { self: 'LookupServiceRegistration'; args: { serviceId: string; createSpec: LookupServiceRegistrationCreateSpec; }; result: undefined; taskResult: undefined }
  Delete: { self: 'LookupServiceRegistration'; args: { serviceId: string; }; result: undefined; taskResult: undefined }
  Get: { self: 'LookupServiceRegistration'; args: { serviceId: string; }; result: LookupServiceRegistrationInfo; taskResult: undefined }
  GetLocale: { self: 'LookupL10n'; args: { }; result: string; taskResult: undefined }
  GetSiteId: { self: 'LookupServiceRegistration'; args: { }; result: string; taskResult: undefined }
  List: { self: 'LookupServiceRegistration'; args: { filterCriteria?: LookupServiceRegistrationFilter | undefined; }; result: LookupServiceRegistrationInfo[] | undefined; taskResult: undefined }
  RetrieveHaBackupConfiguration: { self: 'LookupDeploymentInformationService'; args: { }; result: LookupHaBackupNodeConfiguration; taskResult: undefined }
  RetrieveServiceContent: { self: 'LookupServiceInstance'; args: { }; result: LookupServiceContent; taskResult: undefined }
  Set: { self: 'LookupServiceRegistration'; args: { serviceId: string; serviceSpec: LookupServiceRegistrationSetSpec; }; result: undefined; taskResult: undefined }
  SetLocale: { self: 'LookupL10n'; args: { locale: string; }; result: string; taskResult: undefined }
}
