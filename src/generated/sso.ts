// Made by `npm run generate` from the type tables in openapi/vim/. Not edited by hand.

import type * as vim25 from './vim25.ts'

export interface AdminConfigurationManagementServiceCertificateChain extends vim25.DynamicData {
  certificates: string[]
}

export interface AdminDomainManagementServiceAuthenticationCredentails extends vim25.DynamicData {
  username: string
  password: string
}

export interface AdminDomains extends vim25.DynamicData {
  externalDomains: AdminExternalDomain[]
  systemDomainName: string
}

export interface AdminExternalDomain extends vim25.DynamicData {
  type: string
  name: string
  alias?: string | undefined
  details: AdminExternalDomainDetails
  authenticationDetails: AdminExternalDomainAuthenticationDetails
}

export interface AdminExternalDomainAuthenticationDetails extends vim25.DynamicData {
  authenticationType: string
  username?: string | undefined
}

export interface AdminExternalDomainDetails extends vim25.DynamicData {
  friendlyName: string
  userBaseDn: string
  groupBaseDn: string
  primaryUrl: string
  failoverUrl?: string | undefined
  searchTimeoutSeconds: number
}

export interface AdminGroup extends vim25.DynamicData {
  id: PrincipalId
  alias?: PrincipalId | undefined
  details: AdminGroupDetails
}

export interface AdminGroupDetails extends vim25.DynamicData {
  description?: string | undefined
}

export interface AdminLockoutPolicy extends vim25.DynamicData {
  description: string
  maxFailedAttempts: number
  failedAttemptIntervalSec: number
  autoUnlockIntervalSec: number
}

export interface AdminMailContent extends vim25.DynamicData {
  from: string
  to: string
  subject: string
  content: string
}

export interface AdminPasswordExpirationConfig extends vim25.DynamicData {
  emailNotificationEnabled: boolean
  emailFrom?: string | undefined
  emailSubject?: string | undefined
  notificationDays?: number[] | undefined
}

export interface AdminPasswordFormat extends vim25.DynamicData {
  lengthRestriction: AdminPasswordFormatLengthRestriction
  alphabeticRestriction: AdminPasswordFormatAlphabeticRestriction
  minNumericCount: number
  minSpecialCharCount: number
  maxIdenticalAdjacentCharacters: number
}

export interface AdminPasswordFormatAlphabeticRestriction extends vim25.DynamicData {
  minAlphabeticCount: number
  minUppercaseCount: number
  minLowercaseCount: number
}

export interface AdminPasswordFormatLengthRestriction extends vim25.DynamicData {
  minLength: number
  maxLength: number
}

export interface AdminPasswordPolicy extends vim25.DynamicData {
  description: string
  prohibitedPreviousPasswordsCount: number
  passwordFormat: AdminPasswordFormat
  passwordLifetimeDays?: number | undefined
}

export interface AdminPersonDetails extends vim25.DynamicData {
  description?: string | undefined
  emailAddress?: string | undefined
  firstName?: string | undefined
  lastName?: string | undefined
}

export interface AdminPersonUser extends vim25.DynamicData {
  id: PrincipalId
  alias?: PrincipalId | undefined
  details: AdminPersonDetails
  disabled: boolean
  locked: boolean
}

export interface AdminPrincipalDiscoveryServiceSearchCriteria extends vim25.DynamicData {
  searchString: string
  domain: string
}

export interface AdminPrincipalDiscoveryServiceSearchResult extends vim25.DynamicData {
  personUsers?: AdminPersonUser[] | undefined
  solutionUsers?: AdminSolutionUser[] | undefined
  groups?: AdminGroup[] | undefined
}

export interface AdminServiceContent extends vim25.DynamicData {
  sessionManager: vim25.ManagedObjectReference
  configurationManagementService: vim25.ManagedObjectReference
  smtpManagementService: vim25.ManagedObjectReference
  principalDiscoveryService: vim25.ManagedObjectReference
  principalManagementService: vim25.ManagedObjectReference
  roleManagementService: vim25.ManagedObjectReference
  passwordPolicyService: vim25.ManagedObjectReference
  lockoutPolicyService: vim25.ManagedObjectReference
  domainManagementService: vim25.ManagedObjectReference
  identitySourceManagementService: vim25.ManagedObjectReference
  systemManagementService: vim25.ManagedObjectReference
  computerManagementService: vim25.ManagedObjectReference
  ssoHealthManagementService: vim25.ManagedObjectReference
  deploymentInformationService: vim25.ManagedObjectReference
  replicationService: vim25.ManagedObjectReference
}

export interface AdminSmtpConfig extends vim25.DynamicData {
  host?: string | undefined
  port?: number | undefined
  authenticate?: boolean | undefined
  user?: string | undefined
  password?: string | undefined
}

export interface AdminSolutionDetails extends vim25.DynamicData {
  description?: string | undefined
  certificate: string
}

export interface AdminSolutionUser extends vim25.DynamicData {
  id: PrincipalId
  alias?: PrincipalId | undefined
  details: AdminSolutionDetails
  disabled: boolean
}

export interface AdminUser extends vim25.DynamicData {
  id: PrincipalId
  alias?: PrincipalId | undefined
  kind: string
  description?: string | undefined
}

export interface AuthenticationDetails extends vim25.DynamicData {
  authenticationType: string
  username: string
}

export interface Domain extends vim25.DynamicData {
  name: string
  alias?: string | undefined
}

export interface GroupcheckServiceContent extends vim25.DynamicData {
  sessionManager: vim25.ManagedObjectReference
  groupCheckService: vim25.ManagedObjectReference
}

export interface IdentitySource extends vim25.DynamicData {
  name: string
  domains: Domain[]
}

export interface IdentitySources extends vim25.DynamicData {
  all: IdentitySource[]
  system: IdentitySource
  localOS?: IdentitySource | undefined
  nativeAD?: IdentitySource | undefined
  ldaps: LdapIdentitySource[]
}

export interface LdapIdentitySource extends IdentitySource {
  type: string
  details: LdapIdentitySourceDetails
  authenticationDetails: AuthenticationDetails
}

export interface LdapIdentitySourceDetails extends vim25.DynamicData {
  friendlyName: string
  userBaseDn?: string | undefined
  groupBaseDn?: string | undefined
  primaryUrl: string
  failoverUrl?: string | undefined
}

export interface PrincipalId extends vim25.DynamicData {
  name: string
  domain: string
}

export interface SsoAdminIdentitySourceManagementServiceAuthenticationCredentails extends vim25.DynamicData {
  username: string
  password: string
}

/** Data types by wire name. */
export interface DataTypes {
  AdminConfigurationManagementServiceCertificateChain: AdminConfigurationManagementServiceCertificateChain
  AdminDomainManagementServiceAuthenticationCredentails: AdminDomainManagementServiceAuthenticationCredentails
  AdminDomains: AdminDomains
  AdminExternalDomain: AdminExternalDomain
  AdminExternalDomainAuthenticationDetails: AdminExternalDomainAuthenticationDetails
  AdminExternalDomainDetails: AdminExternalDomainDetails
  AdminGroup: AdminGroup
  AdminGroupDetails: AdminGroupDetails
  AdminLockoutPolicy: AdminLockoutPolicy
  AdminMailContent: AdminMailContent
  AdminPasswordExpirationConfig: AdminPasswordExpirationConfig
  AdminPasswordFormat: AdminPasswordFormat
  AdminPasswordFormatAlphabeticRestriction: AdminPasswordFormatAlphabeticRestriction
  AdminPasswordFormatLengthRestriction: AdminPasswordFormatLengthRestriction
  AdminPasswordPolicy: AdminPasswordPolicy
  AdminPersonDetails: AdminPersonDetails
  AdminPersonUser: AdminPersonUser
  AdminPrincipalDiscoveryServiceSearchCriteria: AdminPrincipalDiscoveryServiceSearchCriteria
  AdminPrincipalDiscoveryServiceSearchResult: AdminPrincipalDiscoveryServiceSearchResult
  AdminServiceContent: AdminServiceContent
  AdminSmtpConfig: AdminSmtpConfig
  AdminSolutionDetails: AdminSolutionDetails
  AdminSolutionUser: AdminSolutionUser
  AdminUser: AdminUser
  AuthenticationDetails: AuthenticationDetails
  Domain: Domain
  GroupcheckServiceContent: GroupcheckServiceContent
  IdentitySource: IdentitySource
  IdentitySources: IdentitySources
  LdapIdentitySource: LdapIdentitySource
  LdapIdentitySourceDetails: LdapIdentitySourceDetails
  PrincipalId: PrincipalId
  SsoAdminIdentitySourceManagementServiceAuthenticationCredentails: SsoAdminIdentitySourceManagementServiceAuthenticationCredentails
}

/** Properties of managed object types, by wire name. */
export interface ManagedTypes {
}

/** Methods by wire name: the class that has it, arguments, result, and what TaskInfo.result holds. */
export interface Methods {
  AddCertificate: { self: '?'; args: { certificate: string; }; result: boolean; taskResult: undefined }
  AddExternalDomain: { self: '?'; args: { serverType: string; domainName: string; domainAlias?: string | undefined; details: AdminExternalDomainDetails; authenticationType: string; authnCredentials?: AdminDomainManagementServiceAuthenticationCredentails | undefined; }; result: undefined; taskResult: undefined }
  AddGroupToLocalGroup: { self: '?'; args: { groupId: PrincipalId; groupName: string; }; result: boolean; taskResult: undefined }
  AddGroupsToLocalGroup: { self: '?'; args: { groupIds: PrincipalId[]; groupName: string; }; result: boolean[] | undefined; taskResult: undefined }
  AddUserToLocalGroup: { self: '?'; args: { userId: PrincipalId; groupName: string; }; result: boolean; taskResult: undefined }
  AddUsersToLocalGroup: { self: '?'; args: { userIds: PrincipalId[]; groupName: string; }; result: boolean[] | undefined; taskResult: undefined }
  CreateLocalGroup: { self: '?'; args: { groupName: string; groupDetails: AdminGroupDetails; }; result: undefined; taskResult: undefined }
  CreateLocalPersonUser: { self: '?'; args: { userName: string; userDetails: AdminPersonDetails; password: string; }; result: undefined; taskResult: undefined }
  CreateLocalSolutionUser: { self: '?'; args: { userName: string; userDetails: AdminSolutionDetails; }; result: undefined; taskResult: undefined }
  DeleteCertificate: { self: '?'; args: { fingerprint: string; }; result: boolean; taskResult: undefined }
  DeleteDomain: { self: '?'; args: { name: string; }; result: undefined; taskResult: undefined }
  DeleteLocalPrincipal: { self: '?'; args: { principalName: string; }; result: undefined; taskResult: undefined }
  DisableUserAccount: { self: '?'; args: { userId: PrincipalId; }; result: boolean; taskResult: undefined }
  EnableUserAccount: { self: '?'; args: { userId: PrincipalId; }; result: boolean; taskResult: undefined }
  Find: { self: '?'; args: { criteria: AdminPrincipalDiscoveryServiceSearchCriteria; limit: number; }; result: AdminPrincipalDiscoveryServiceSearchResult; taskResult: undefined }
  FindAllParentGroups: { self: '?'; args: { userId: PrincipalId; }; result: PrincipalId[] | undefined; taskResult: undefined }
  FindCertificate: { self: '?'; args: { fingerprint: string; }; result: string | undefined; taskResult: undefined }
  FindDirectParentGroups: { self: '?'; args: { principalId: PrincipalId; }; result: AdminGroup[] | undefined; taskResult: undefined }
  FindDisabledPersonUsers: { self: '?'; args: { searchStr: string; limit: number; }; result: AdminPersonUser[] | undefined; taskResult: undefined }
  FindDisabledSolutionUsers: { self: '?'; args: { searchStr: string; }; result: AdminSolutionUser[] | undefined; taskResult: undefined }
  FindExternalDomain: { self: '?'; args: { filter: string; }; result: AdminExternalDomain | undefined; taskResult: undefined }
  FindGroup: { self: '?'; args: { groupId: PrincipalId; }; result: AdminGroup | undefined; taskResult: undefined }
  FindGroups: { self: '?'; args: { criteria: AdminPrincipalDiscoveryServiceSearchCriteria; limit: number; }; result: AdminGroup[] | undefined; taskResult: undefined }
  FindGroupsInGroup: { self: '?'; args: { groupId: PrincipalId; searchString: string; limit: number; }; result: AdminGroup[] | undefined; taskResult: undefined }
  FindLockedUsers: { self: '?'; args: { searchStr: string; limit: number; }; result: AdminPersonUser[] | undefined; taskResult: undefined }
  FindNestedParentGroups: { self: '?'; args: { userId: PrincipalId; }; result: AdminGroup[] | undefined; taskResult: undefined }
  FindParentGroups: { self: '?'; args: { userId: PrincipalId; groupList?: PrincipalId[] | undefined; }; result: PrincipalId[] | undefined; taskResult: undefined }
  FindPersonUser: { self: '?'; args: { userId: PrincipalId; }; result: AdminPersonUser | undefined; taskResult: undefined }
  FindPersonUsers: { self: '?'; args: { criteria: AdminPrincipalDiscoveryServiceSearchCriteria; limit: number; }; result: AdminPersonUser[] | undefined; taskResult: undefined }
  FindPersonUsersInGroup: { self: '?'; args: { groupId: PrincipalId; searchString: string; limit: number; }; result: AdminPersonUser[] | undefined; taskResult: undefined }
  FindSolutionUser: { self: '?'; args: { userName: string; }; result: AdminSolutionUser | undefined; taskResult: undefined }
  FindSolutionUsers: { self: '?'; args: { searchString: string; limit: number; }; result: AdminSolutionUser[] | undefined; taskResult: undefined }
  FindSolutionUsersInGroup: { self: '?'; args: { groupName: string; searchString: string; limit: number; }; result: AdminSolutionUser[] | undefined; taskResult: undefined }
  FindUser: { self: '?'; args: { userId: PrincipalId; }; result: AdminUser | undefined; taskResult: undefined }
  FindUsers: { self: '?'; args: { criteria: AdminPrincipalDiscoveryServiceSearchCriteria; limit: number; }; result: AdminUser[] | undefined; taskResult: undefined }
  FindUsersInGroup: { self: '?'; args: { groupId: PrincipalId; searchString: string; limit: number; }; result: AdminUser[] | undefined; taskResult: undefined }
  Get: { self: '?'; args: { }; result: IdentitySources | undefined; taskResult: undefined }
  GetAllCertificates: { self: '?'; args: { }; result: string[] | undefined; taskResult: undefined }
  GetClockTolerance: { self: '?'; args: { }; result: number; taskResult: undefined }
  GetDelegationCount: { self: '?'; args: { }; result: number; taskResult: undefined }
  GetDomains: { self: '?'; args: { }; result: AdminDomains | undefined; taskResult: undefined }
  GetIssuersCertificates: { self: '?'; args: { }; result: string[] | undefined; taskResult: undefined }
  GetKnownCertificateChains: { self: '?'; args: { }; result: AdminConfigurationManagementServiceCertificateChain[] | undefined; taskResult: undefined }
  GetLocalPasswordPolicy: { self: '?'; args: { }; result: AdminPasswordPolicy; taskResult: undefined }
  GetLockoutPolicy: { self: '?'; args: { }; result: AdminLockoutPolicy; taskResult: undefined }
  GetMaximumBearerTokenLifetime: { self: '?'; args: { }; result: number; taskResult: undefined }
  GetMaximumHoKTokenLifetime: { self: '?'; args: { }; result: number; taskResult: undefined }
  GetPasswordExpirationConfiguration: { self: '?'; args: { }; result: AdminPasswordExpirationConfig; taskResult: undefined }
  GetRenewCount: { self: '?'; args: { }; result: number; taskResult: undefined }
  GetSmtpConfiguration: { self: '?'; args: { }; result: AdminSmtpConfig; taskResult: undefined }
  GetSslCertificateManager: { self: '?'; args: { }; result: vim25.ManagedObjectReference; taskResult: undefined }
  GetSystemDomainName: { self: '?'; args: { }; result: string; taskResult: undefined }
  GetTrustedCertificates: { self: '?'; args: { }; result: string[] | undefined; taskResult: undefined }
  GrantWSTrustRole: { self: '?'; args: { userId: PrincipalId; role: string; }; result: boolean; taskResult: undefined }
  HasAdministratorRole: { self: '?'; args: { userId: PrincipalId; }; result: boolean; taskResult: undefined }
  HasRegularUserRole: { self: '?'; args: { userId: PrincipalId; }; result: boolean; taskResult: undefined }
  IdS_getDefaultDomains: { self: '?'; args: { }; result: string[] | undefined; taskResult: undefined }
  IdS_setDefaultDomains: { self: '?'; args: { domainNames: string; }; result: undefined; taskResult: undefined }
  IsMemberOfGroup: { self: '?'; args: { userId: PrincipalId; groupId: PrincipalId; }; result: boolean; taskResult: undefined }
  Login: { self: 'SsoSessionManager'; args: { }; result: undefined; taskResult: undefined }
  Logout: { self: 'SsoSessionManager'; args: { }; result: undefined; taskResult: undefined }
  ProbeConnectivity: { self: '?'; args: { serviceUri: string; authenticationType: string; authnCredentials?: AdminDomainManagementServiceAuthenticationCredentails | undefined; }; result: undefined; taskResult: undefined }
  RegisterLdap: { self: '?'; args: { serverType: string; domainName: string; domainAlias?: string | undefined; details: LdapIdentitySourceDetails; authenticationType: string; authnCredentials?: SsoAdminIdentitySourceManagementServiceAuthenticationCredentails | undefined; }; result: undefined; taskResult: undefined }
  RemoveFromLocalGroup: { self: '?'; args: { principalId: PrincipalId; groupName: string; }; result: boolean; taskResult: undefined }
  RemovePrincipalsFromLocalGroup: { self: '?'; args: { principalsIds: PrincipalId[]; groupName: string; }; result: boolean[] | undefined; taskResult: undefined }
  ResetLocalPersonUserPassword: { self: '?'; args: { userName: string; newPassword: string; }; result: undefined; taskResult: undefined }
  ResetLocalUserPassword: { self: '?'; args: { username: string; currentPassword: string; newPassword: string; }; result: undefined; taskResult: undefined }
  ResetSelfLocalPersonUserPassword: { self: '?'; args: { newPassword: string; }; result: undefined; taskResult: undefined }
  RevokeWSTrustRole: { self: '?'; args: { userId: PrincipalId; role: string; }; result: boolean; taskResult: undefined }
  SendMail: { self: '?'; args: { content: AdminMailContent; }; result: undefined; taskResult: undefined }
  SetClockTolerance: { self: '?'; args: { milliseconds: number; }; result: undefined; taskResult: undefined }
  SetDelegationCount: { self: '?'; args: { delegationCount: number; }; result: undefined; taskResult: undefined }
  SetMaximumBearerTokenLifetime: { self: '?'; args: { maxLifetime: number; }; result: undefined; taskResult: undefined }
  SetMaximumHoKTokenLifetime: { self: '?'; args: { maxLifetime: number; }; result: undefined; taskResult: undefined }
  SetNewSignerIdentity: { self: '?'; args: { signingKey: string; signingCertificateChain: AdminConfigurationManagementServiceCertificateChain; }; result: undefined; taskResult: undefined }
  SetRenewCount: { self: '?'; args: { renewCount: number; }; result: undefined; taskResult: undefined }
  SetRole: { self: '?'; args: { userId: PrincipalId; role: string; }; result: boolean; taskResult: undefined }
  SetSignerIdentity: { self: '?'; args: { adminUser: PrincipalId; adminPass: string; signingKey: string; signingCertificateChain: AdminConfigurationManagementServiceCertificateChain; }; result: undefined; taskResult: undefined }
  SsoAdminServiceInstance: { self: 'SsoAdminServiceInstance'; args: { }; result: AdminServiceContent; taskResult: undefined }
  SsoGroupcheckServiceInstance: { self: 'SsoGroupcheckServiceInstance'; args: { }; result: GroupcheckServiceContent; taskResult: undefined }
  UnlockUserAccount: { self: '?'; args: { userId: PrincipalId; }; result: boolean; taskResult: undefined }
  UpdateExternalDomainAuthnType: { self: '?'; args: { name: string; authnType: string; authnCredentials?: AdminDomainManagementServiceAuthenticationCredentails | undefined; }; result: undefined; taskResult: undefined }
  UpdateExternalDomainDetails: { self: '?'; args: { name: string; details: AdminExternalDomainDetails; }; result: undefined; taskResult: undefined }
  UpdateLdap: { self: '?'; args: { name: string; details: LdapIdentitySourceDetails; }; result: undefined; taskResult: undefined }
  UpdateLdapAuthnType: { self: '?'; args: { name: string; authnType: string; authnCredentials?: SsoAdminIdentitySourceManagementServiceAuthenticationCredentails | undefined; }; result: undefined; taskResult: undefined }
  UpdateLocalGroupDetails: { self: '?'; args: { groupName: string; groupDetails: AdminGroupDetails; }; result: undefined; taskResult: undefined }
  UpdateLocalPasswordPolicy: { self: '?'; args: { policy: AdminPasswordPolicy; }; result: undefined; taskResult: undefined }
  UpdateLocalPersonUserDetails: { self: '?'; args: { userName: string; userDetails: AdminPersonDetails; }; result: undefined; taskResult: undefined }
  UpdateLocalSolutionUserDetails: { self: '?'; args: { userName: string; userDetails: AdminSolutionDetails; }; result: undefined; taskResult: undefined }
  UpdateLockoutPolicy: { self: '?'; args: { policy: AdminLockoutPolicy; }; result: undefined; taskResult: undefined }
  UpdatePasswordExpirationConfiguration: { self: '?'; args: { config: AdminPasswordExpirationConfig; }; result: undefined; taskResult: undefined }
  UpdateSelfLocalPersonUserDetails: { self: '?'; args: { userDetails: AdminPersonDetails; }; result: undefined; taskResult: undefined }
  UpdateSelfLocalSolutionUserDetails: { self: '?'; args: { userDetails: AdminSolutionDetails; }; result: undefined; taskResult: undefined }
  UpdateSmtpConfiguration: { self: '?'; args: { config: AdminSmtpConfig; }; result: undefined; taskResult: undefined }
}
