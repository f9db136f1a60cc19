// Made by scripts/generate-vapi.mjs from openapi/vcenter/ with openapi-typescript; do not edit.

export interface components {
    schemas: {
        readonly "Vapi.Std.LocalizableMessage": {
            readonly id: string;
            readonly default_message: string;
            readonly args: readonly string[];
            readonly params?: {
                readonly [key: string]: components["schemas"]["Vapi.Std.LocalizationParam"];
            } | undefined;
            readonly localized?: string | undefined;
        };
        readonly "Vapi.Std.LocalizationParam": {
            readonly s?: string | undefined;
            /** Format: date-time */
            readonly dt?: string | undefined;
            /** Format: int64 */
            readonly i?: number | undefined;
            /** Format: double */
            readonly d?: number | undefined;
            readonly l?: components["schemas"]["Vapi.Std.NestedLocalizableMessage"] | undefined;
            readonly format?: components["schemas"]["Vapi.Std.LocalizationParam.DateTimeFormat"] | undefined;
            /** Format: int64 */
            readonly precision?: number | undefined;
        };
        /** @enum {string} */
        readonly "Vapi.Std.LocalizationParam.DateTimeFormat": "SHORT_DATE" | "MED_DATE" | "LONG_DATE" | "FULL_DATE" | "SHORT_TIME" | "MED_TIME" | "LONG_TIME" | "FULL_TIME" | "SHORT_DATE_TIME" | "MED_DATE_TIME" | "LONG_DATE_TIME" | "FULL_DATE_TIME";
        readonly "Vapi.Std.NestedLocalizableMessage": {
            readonly id: string;
            readonly params?: {
                readonly [key: string]: components["schemas"]["Vapi.Std.LocalizationParam"];
            } | undefined;
        };
        readonly "Vcenter.Cluster.EvcMode.Info": {
            readonly evc_mode?: components["schemas"]["Vcenter.EvcMode.EvcMode"] | undefined;
        };
        readonly "Vcenter.Cluster.Info": {
            readonly name: string;
            readonly resource_pool: string;
        };
        readonly "Vcenter.Cluster.Summary": {
            readonly cluster: string;
            readonly name: string;
            readonly ha_enabled: boolean;
            readonly drs_enabled: boolean;
        };
        readonly "Vcenter.Datacenter.CreateSpec": {
            readonly name: string;
            readonly folder?: string | undefined;
        };
        readonly "Vcenter.Datacenter.Info": {
            readonly name: string;
            readonly datastore_folder: string;
            readonly host_folder: string;
            readonly network_folder: string;
            readonly vm_folder: string;
        };
        readonly "Vcenter.Datacenter.Summary": {
            readonly datacenter: string;
            readonly name: string;
        };
        readonly "Vcenter.Datastore.Info": {
            readonly name: string;
            readonly type: components["schemas"]["Vcenter.Datastore.Type"];
            readonly accessible: boolean;
            /** Format: int64 */
            readonly free_space?: number | undefined;
            readonly multiple_host_access: boolean;
            readonly thin_provisioning_supported: boolean;
        };
        readonly "Vcenter.Datastore.Summary": {
            readonly datastore: string;
            readonly name: string;
            readonly type: components["schemas"]["Vcenter.Datastore.Type"];
            /** Format: int64 */
            readonly free_space?: number | undefined;
            /** Format: int64 */
            readonly capacity?: number | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Datastore.Type": "VMFS" | "NFS" | "NFS41" | "CIFS" | "VSAN" | "VFFS" | "VVOL";
        readonly "Vcenter.EnvironmentBrowser.ConfigOptionDescriptors.ListResult": {
            readonly config_options_descriptors: readonly components["schemas"]["Vcenter.EnvironmentBrowser.ConfigOptionDescriptors.Summary"][];
        };
        readonly "Vcenter.EnvironmentBrowser.ConfigOptionDescriptors.Summary": {
            readonly config_option: string;
            readonly description?: components["schemas"]["Vapi.Std.LocalizableMessage"] | undefined;
            readonly hosts?: readonly string[] | undefined;
            readonly create_supported: boolean;
            readonly default_config_option: boolean;
            readonly run_supported: boolean;
            readonly upgrade_supported: boolean;
        };
        readonly "Vcenter.EnvironmentBrowser.ConfigOptions.Info": {
            readonly config_option?: {
                readonly [key: string]: unknown;
            } | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.EnvironmentBrowser.ConfigTargets.ConfigTargetSpec": "DATASTORES" | "NETWORKS" | "DEVICES" | "DISKS";
        readonly "Vcenter.EnvironmentBrowser.ConfigTargets.Info": {
            readonly config_target: {
                readonly [key: string]: unknown;
            };
        };
        readonly "Vcenter.EvcMode.EvcMode": {
            readonly key: string;
            readonly masks: readonly components["schemas"]["Vcenter.EvcMode.FeatureMask"][];
        };
        readonly "Vcenter.EvcMode.FeatureMask": {
            readonly key: string;
            readonly name: string;
            readonly value: string;
        };
        readonly "Vcenter.EvcModes.PartitionResult": {
            readonly cpu_evc_mode?: components["schemas"]["Vcenter.EvcMode.EvcMode"] | undefined;
            readonly graphics_evc_mode?: components["schemas"]["Vcenter.EvcMode.EvcMode"] | undefined;
        };
        readonly "Vcenter.Folder.Summary": {
            readonly folder: string;
            readonly name: string;
            readonly type: components["schemas"]["Vcenter.Folder.Type"];
        };
        /** @enum {string} */
        readonly "Vcenter.Folder.Type": "DATACENTER" | "DATASTORE" | "HOST" | "NETWORK" | "VIRTUAL_MACHINE";
        /** @enum {string} */
        readonly "Vcenter.Host.ConnectionState": "CONNECTED" | "DISCONNECTED" | "NOT_RESPONDING";
        readonly "Vcenter.Host.CreateSpec": {
            readonly hostname: string;
            /** Format: int64 */
            readonly port?: number | undefined;
            readonly user_name: string;
            /** Format: password */
            readonly password: string;
            readonly folder?: string | undefined;
            readonly thumbprint_verification: components["schemas"]["Vcenter.Host.CreateSpec.ThumbprintVerification"];
            readonly thumbprint?: string | undefined;
            readonly ssl_certificate?: string | undefined;
            readonly force_add?: boolean | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Host.CreateSpec.ThumbprintVerification": "NONE" | "THUMBPRINT" | "CERTIFICATE";
        readonly "Vcenter.Host.Crypto.Fips.Modules.Info": {
            readonly name: string;
            readonly version: string;
            readonly cmvp_cert?: string | undefined;
            readonly cavp_cert?: string | undefined;
            readonly component_version: string;
        };
        readonly "Vcenter.Host.Crypto.Fips.Modules.ListItem": {
            readonly host: string;
            readonly info: components["schemas"]["Vcenter.Host.Crypto.Fips.Modules.Info"];
        };
        readonly "Vcenter.Host.Crypto.Fips.Modules.ListResult": {
            readonly items: readonly components["schemas"]["Vcenter.Host.Crypto.Fips.Modules.ListItem"][];
            readonly marker?: string | undefined;
        };
        readonly "Vcenter.Host.Entropy.ExternalPool.AddResult": {
            /** Format: int64 */
            readonly capacity: number;
            /** Format: int64 */
            readonly currently_available: number;
            /** Format: int64 */
            readonly low_watermark: number;
            /** Format: int64 */
            readonly inactive_source_timeout: number;
        };
        readonly "Vcenter.Host.Entropy.ExternalPool.AddSpec": {
            /** Format: byte */
            readonly data: string;
        };
        readonly "Vcenter.Host.Entropy.ExternalPool.Info": {
            readonly status: components["schemas"]["Vcenter.Host.Entropy.ExternalPool.Status"];
            /** Format: int64 */
            readonly capacity?: number | undefined;
            /** Format: int64 */
            readonly currently_available?: number | undefined;
            /** Format: int64 */
            readonly low_watermark?: number | undefined;
            /** Format: int64 */
            readonly inactive_source_timeout?: number | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Host.Entropy.ExternalPool.Status": "ENABLED" | "DISABLED";
        /** @enum {string} */
        readonly "Vcenter.Host.Hardware.DirectPathDevices.DirectPathDeviceMode": "NONE" | "HOST" | "DIRECTPATH" | "ENHANCED_DIRECTPATH" | "VGPU_SAME_SIZE" | "VGPU_MIXED_SIZE" | "SYSTEM_SELECT";
        readonly "Vcenter.Host.Hardware.DirectPathDevices.Info": {
            readonly name: string;
            readonly current_mode: components["schemas"]["Vcenter.Host.Hardware.DirectPathDevices.DirectPathDeviceMode"];
            readonly configurable_modes: readonly components["schemas"]["Vcenter.Host.Hardware.DirectPathDevices.DirectPathDeviceMode"][];
            readonly interconnect_type?: string | undefined;
            readonly driver_name?: string | undefined;
            readonly driver_version?: string | undefined;
            readonly memory_info?: components["schemas"]["Vcenter.Host.Hardware.DirectPathDevices.MemoryInfo"] | undefined;
            readonly vms?: readonly string[] | undefined;
            readonly vm_classes_info?: readonly components["schemas"]["Vcenter.Host.Hardware.DirectPathDevices.VmClassInfo"][] | undefined;
            readonly direct_path_profiles?: readonly string[] | undefined;
        };
        readonly "Vcenter.Host.Hardware.DirectPathDevices.ListItem": {
            readonly device: string;
            readonly info: components["schemas"]["Vcenter.Host.Hardware.DirectPathDevices.Info"];
        };
        readonly "Vcenter.Host.Hardware.DirectPathDevices.ListResult": {
            readonly items: readonly components["schemas"]["Vcenter.Host.Hardware.DirectPathDevices.ListItem"][];
        };
        readonly "Vcenter.Host.Hardware.DirectPathDevices.MemoryInfo": {
            /** Format: int64 */
            readonly used_memory?: number | undefined;
            /** Format: int64 */
            readonly total_memory?: number | undefined;
            /** Format: int64 */
            readonly reserved_used_memory?: number | undefined;
            /** Format: int64 */
            readonly total_reserved_memory?: number | undefined;
        };
        readonly "Vcenter.Host.Hardware.DirectPathDevices.VmClassInfo": {
            readonly zone?: string | undefined;
            readonly zone_name?: string | undefined;
            readonly vm_class: string;
            readonly dpp_id?: string | undefined;
            /** Format: int64 */
            readonly vm_class_reserved_in_use?: number | undefined;
            /** Format: int64 */
            readonly vm_class_reserved_total?: number | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Host.PowerState": "POWERED_ON" | "POWERED_OFF" | "STANDBY";
        readonly "Vcenter.Host.Summary": {
            readonly host: string;
            readonly name: string;
            readonly connection_state: components["schemas"]["Vcenter.Host.ConnectionState"];
            readonly power_state?: components["schemas"]["Vcenter.Host.PowerState"] | undefined;
            readonly host_uuid?: string | undefined;
        };
        readonly "Vcenter.Inventory.Datastore.Info": {
            readonly type: string;
        };
        readonly "Vcenter.Inventory.Network.Info": {
            readonly type: string;
        };
        readonly "Vcenter.Network.Projects.Info": {
            readonly project: components["schemas"]["Vcenter.Network.Projects.ProjectInfo"];
        };
        readonly "Vcenter.Network.Projects.ListResult": {
            readonly projects: readonly components["schemas"]["Vcenter.Network.Projects.Info"][];
        };
        readonly "Vcenter.Network.Projects.ProjectInfo": {
            readonly id: string;
            readonly name: string;
            readonly external_id: string;
        };
        readonly "Vcenter.Network.Projects.Vpcs.Info": {
            readonly vpc: components["schemas"]["Vcenter.Network.Projects.Vpcs.VpcInfo"];
            readonly project: components["schemas"]["Vcenter.Network.Projects.ProjectInfo"];
        };
        readonly "Vcenter.Network.Projects.Vpcs.ListResult": {
            readonly vpcs: readonly components["schemas"]["Vcenter.Network.Projects.Vpcs.Info"][];
        };
        readonly "Vcenter.Network.Projects.Vpcs.Subnets.Info": {
            readonly subnet: components["schemas"]["Vcenter.Network.Projects.Vpcs.Subnets.SubnetInfo"];
            readonly vpc: components["schemas"]["Vcenter.Network.Projects.Vpcs.VpcInfo"];
            readonly project: components["schemas"]["Vcenter.Network.Projects.ProjectInfo"];
        };
        readonly "Vcenter.Network.Projects.Vpcs.Subnets.ListResult": {
            readonly subnets: readonly components["schemas"]["Vcenter.Network.Projects.Vpcs.Subnets.Info"][];
        };
        readonly "Vcenter.Network.Projects.Vpcs.Subnets.SubnetInfo": {
            readonly id: string;
            readonly name: string;
            readonly external_id: string;
        };
        readonly "Vcenter.Network.Projects.Vpcs.VpcInfo": {
            readonly id: string;
            readonly name: string;
            readonly external_id: string;
        };
        readonly "Vcenter.Network.Summary": {
            readonly network: string;
            readonly name: string;
            readonly type: components["schemas"]["Vcenter.Network.Type"];
        };
        /** @enum {string} */
        readonly "Vcenter.Network.Type": "STANDARD_PORTGROUP" | "DISTRIBUTED_PORTGROUP" | "OPAQUE_NETWORK";
        readonly "Vcenter.ResourcePool.CreateSpec": {
            readonly name: string;
            readonly parent: string;
            readonly cpu_allocation?: components["schemas"]["Vcenter.ResourcePool.ResourceAllocationCreateSpec"] | undefined;
            readonly memory_allocation?: components["schemas"]["Vcenter.ResourcePool.ResourceAllocationCreateSpec"] | undefined;
        };
        readonly "Vcenter.ResourcePool.Info": {
            readonly name: string;
            readonly resource_pools: readonly string[];
            readonly cpu_allocation?: components["schemas"]["Vcenter.ResourcePool.ResourceAllocationInfo"] | undefined;
            readonly memory_allocation?: components["schemas"]["Vcenter.ResourcePool.ResourceAllocationInfo"] | undefined;
        };
        readonly "Vcenter.ResourcePool.ResourceAllocationCreateSpec": {
            /** Format: int64 */
            readonly reservation?: number | undefined;
            readonly expandable_reservation?: boolean | undefined;
            /** Format: int64 */
            readonly limit?: number | undefined;
            readonly shares?: components["schemas"]["Vcenter.ResourcePool.SharesInfo"] | undefined;
        };
        readonly "Vcenter.ResourcePool.ResourceAllocationInfo": {
            /** Format: int64 */
            readonly reservation: number;
            readonly expandable_reservation: boolean;
            /** Format: int64 */
            readonly limit: number;
            readonly shares: components["schemas"]["Vcenter.ResourcePool.SharesInfo"];
        };
        readonly "Vcenter.ResourcePool.ResourceAllocationUpdateSpec": {
            /** Format: int64 */
            readonly reservation?: number | undefined;
            readonly expandable_reservation?: boolean | undefined;
            /** Format: int64 */
            readonly limit?: number | undefined;
            readonly shares?: components["schemas"]["Vcenter.ResourcePool.SharesInfo"] | undefined;
        };
        readonly "Vcenter.ResourcePool.SharesInfo": {
            readonly level: components["schemas"]["Vcenter.ResourcePool.SharesInfo.Level"];
            /** Format: int64 */
            readonly shares?: number | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.ResourcePool.SharesInfo.Level": "LOW" | "NORMAL" | "HIGH" | "CUSTOM";
        readonly "Vcenter.ResourcePool.Summary": {
            readonly resource_pool: string;
            readonly name: string;
        };
        readonly "Vcenter.ResourcePool.UpdateSpec": {
            readonly name?: string | undefined;
            readonly cpu_allocation?: components["schemas"]["Vcenter.ResourcePool.ResourceAllocationUpdateSpec"] | undefined;
            readonly memory_allocation?: components["schemas"]["Vcenter.ResourcePool.ResourceAllocationUpdateSpec"] | undefined;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type VapiStdLocalizableMessage = components['schemas']['Vapi.Std.LocalizableMessage'];
export type VapiStdLocalizationParam = components['schemas']['Vapi.Std.LocalizationParam'];
export type VapiStdLocalizationParamDateTimeFormat = components['schemas']['Vapi.Std.LocalizationParam.DateTimeFormat'];
export type VapiStdNestedLocalizableMessage = components['schemas']['Vapi.Std.NestedLocalizableMessage'];
export type VcenterClusterEvcModeInfo = components['schemas']['Vcenter.Cluster.EvcMode.Info'];
export type VcenterClusterInfo = components['schemas']['Vcenter.Cluster.Info'];
export type VcenterClusterSummary = components['schemas']['Vcenter.Cluster.Summary'];
export type VcenterDatacenterCreateSpec = components['schemas']['Vcenter.Datacenter.CreateSpec'];
export type VcenterDatacenterInfo = components['schemas']['Vcenter.Datacenter.Info'];
export type VcenterDatacenterSummary = components['schemas']['Vcenter.Datacenter.Summary'];
export type VcenterDatastoreInfo = components['schemas']['Vcenter.Datastore.Info'];
export type VcenterDatastoreSummary = components['schemas']['Vcenter.Datastore.Summary'];
export type VcenterDatastoreType = components['schemas']['Vcenter.Datastore.Type'];
export type VcenterEnvironmentBrowserConfigOptionDescriptorsListResult = components['schemas']['Vcenter.EnvironmentBrowser.ConfigOptionDescriptors.ListResult'];
export type VcenterEnvironmentBrowserConfigOptionDescriptorsSummary = components['schemas']['Vcenter.EnvironmentBrowser.ConfigOptionDescriptors.Summary'];
export type VcenterEnvironmentBrowserConfigOptionsInfo = components['schemas']['Vcenter.EnvironmentBrowser.ConfigOptions.Info'];
export type VcenterEnvironmentBrowserConfigTargetsConfigTargetSpec = components['schemas']['Vcenter.EnvironmentBrowser.ConfigTargets.ConfigTargetSpec'];
export type VcenterEnvironmentBrowserConfigTargetsInfo = components['schemas']['Vcenter.EnvironmentBrowser.ConfigTargets.Info'];
export type VcenterEvcModeEvcMode = components['schemas']['Vcenter.EvcMode.EvcMode'];
export type VcenterEvcModeFeatureMask = components['schemas']['Vcenter.EvcMode.FeatureMask'];
export type VcenterEvcModesPartitionResult = components['schemas']['Vcenter.EvcModes.PartitionResult'];
export type VcenterFolderSummary = components['schemas']['Vcenter.Folder.Summary'];
export type VcenterFolderType = components['schemas']['Vcenter.Folder.Type'];
export type VcenterHostConnectionState = components['schemas']['Vcenter.Host.ConnectionState'];
export type VcenterHostCreateSpec = components['schemas']['Vcenter.Host.CreateSpec'];
export type VcenterHostCreateSpecThumbprintVerification = components['schemas']['Vcenter.Host.CreateSpec.ThumbprintVerification'];
export type VcenterHostCryptoFipsModulesInfo = components['schemas']['Vcenter.Host.Crypto.Fips.Modules.Info'];
export type VcenterHostCryptoFipsModulesListItem = components['schemas']['Vcenter.Host.Crypto.Fips.Modules.ListItem'];
export type VcenterHostCryptoFipsModulesListResult = components['schemas']['Vcenter.Host.Crypto.Fips.Modules.ListResult'];
export type VcenterHostEntropyExternalPoolAddResult = components['schemas']['Vcenter.Host.Entropy.ExternalPool.AddResult'];
export type VcenterHostEntropyExternalPoolAddSpec = components['schemas']['Vcenter.Host.Entropy.ExternalPool.AddSpec'];
export type VcenterHostEntropyExternalPoolInfo = components['schemas']['Vcenter.Host.Entropy.ExternalPool.Info'];
export type VcenterHostEntropyExternalPoolStatus = components['schemas']['Vcenter.Host.Entropy.ExternalPool.Status'];
export type VcenterHostHardwareDirectPathDevicesDirectPathDeviceMode = components['schemas']['Vcenter.Host.Hardware.DirectPathDevices.DirectPathDeviceMode'];
export type VcenterHostHardwareDirectPathDevicesInfo = components['schemas']['Vcenter.Host.Hardware.DirectPathDevices.Info'];
export type VcenterHostHardwareDirectPathDevicesListItem = components['schemas']['Vcenter.Host.Hardware.DirectPathDevices.ListItem'];
export type VcenterHostHardwareDirectPathDevicesListResult = components['schemas']['Vcenter.Host.Hardware.DirectPathDevices.ListResult'];
export type VcenterHostHardwareDirectPathDevicesMemoryInfo = components['schemas']['Vcenter.Host.Hardware.DirectPathDevices.MemoryInfo'];
export type VcenterHostHardwareDirectPathDevicesVmClassInfo = components['schemas']['Vcenter.Host.Hardware.DirectPathDevices.VmClassInfo'];
export type VcenterHostPowerState = components['schemas']['Vcenter.Host.PowerState'];
export type VcenterHostSummary = components['schemas']['Vcenter.Host.Summary'];
export type VcenterInventoryDatastoreInfo = components['schemas']['Vcenter.Inventory.Datastore.Info'];
export type VcenterInventoryNetworkInfo = components['schemas']['Vcenter.Inventory.Network.Info'];
export type VcenterNetworkProjectsInfo = components['schemas']['Vcenter.Network.Projects.Info'];
export type VcenterNetworkProjectsListResult = components['schemas']['Vcenter.Network.Projects.ListResult'];
export type VcenterNetworkProjectsProjectInfo = components['schemas']['Vcenter.Network.Projects.ProjectInfo'];
export type VcenterNetworkProjectsVpcsInfo = components['schemas']['Vcenter.Network.Projects.Vpcs.Info'];
export type VcenterNetworkProjectsVpcsListResult = components['schemas']['Vcenter.Network.Projects.Vpcs.ListResult'];
export type VcenterNetworkProjectsVpcsSubnetsInfo = components['schemas']['Vcenter.Network.Projects.Vpcs.Subnets.Info'];
export type VcenterNetworkProjectsVpcsSubnetsListResult = components['schemas']['Vcenter.Network.Projects.Vpcs.Subnets.ListResult'];
export type VcenterNetworkProjectsVpcsSubnetsSubnetInfo = components['schemas']['Vcenter.Network.Projects.Vpcs.Subnets.SubnetInfo'];
export type VcenterNetworkProjectsVpcsVpcInfo = components['schemas']['Vcenter.Network.Projects.Vpcs.VpcInfo'];
export type VcenterNetworkSummary = components['schemas']['Vcenter.Network.Summary'];
export type VcenterNetworkType = components['schemas']['Vcenter.Network.Type'];
export type VcenterResourcePoolCreateSpec = components['schemas']['Vcenter.ResourcePool.CreateSpec'];
export type VcenterResourcePoolInfo = components['schemas']['Vcenter.ResourcePool.Info'];
export type VcenterResourcePoolResourceAllocationCreateSpec = components['schemas']['Vcenter.ResourcePool.ResourceAllocationCreateSpec'];
export type VcenterResourcePoolResourceAllocationInfo = components['schemas']['Vcenter.ResourcePool.ResourceAllocationInfo'];
export type VcenterResourcePoolResourceAllocationUpdateSpec = components['schemas']['Vcenter.ResourcePool.ResourceAllocationUpdateSpec'];
export type VcenterResourcePoolSharesInfo = components['schemas']['Vcenter.ResourcePool.SharesInfo'];
export type VcenterResourcePoolSharesInfoLevel = components['schemas']['Vcenter.ResourcePool.SharesInfo.Level'];
export type VcenterResourcePoolSummary = components['schemas']['Vcenter.ResourcePool.Summary'];
export type VcenterResourcePoolUpdateSpec = components['schemas']['Vcenter.ResourcePool.UpdateSpec'];
export interface operations {
    readonly "Vcenter.Cluster_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter?: {
                        readonly clusters?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly folders?: readonly string[] | undefined;
                        readonly datacenters?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Vcenter.Cluster.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Cluster_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly cluster: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Cluster.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Cluster.EvcMode_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly cluster: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Cluster.EvcMode.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Datacenter_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.Datacenter.CreateSpec"];
                };
            };
        };
        readonly responses: {
            /** @description 201 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.Datacenter_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter?: {
                        readonly datacenters?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly folders?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Vcenter.Datacenter.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Datacenter_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly datacenter: string;
                    readonly force?: boolean | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 204 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
        };
    };
    readonly "Vcenter.Datacenter_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly datacenter: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Datacenter.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Datastore_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter?: {
                        readonly datastores?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly types?: readonly components["schemas"]["Vcenter.Datastore.Type"][] | undefined;
                        readonly folders?: readonly string[] | undefined;
                        readonly datacenters?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Vcenter.Datastore.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Datastore_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly datastore: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Datastore.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Datastore.DefaultPolicy_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly datastore: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string | null;
                };
            };
        };
    };
    readonly "Vcenter.EnvironmentBrowser.ConfigOptionDescriptors_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly params: {
                        readonly clusters?: readonly string[] | undefined;
                    };
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.EnvironmentBrowser.ConfigOptionDescriptors.ListResult"];
                };
            };
        };
    };
    readonly "Vcenter.EnvironmentBrowser.ConfigOptions_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly params: {
                        readonly clusters?: readonly string[] | undefined;
                        readonly config_option?: string | undefined;
                        readonly guest_ids?: readonly string[] | undefined;
                    };
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.EnvironmentBrowser.ConfigOptions.Info"];
                };
            };
        };
    };
    readonly "Vcenter.EnvironmentBrowser.ConfigTargets_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly params: {
                        readonly clusters?: readonly string[] | undefined;
                        readonly filter?: readonly components["schemas"]["Vcenter.EnvironmentBrowser.ConfigTargets.ConfigTargetSpec"][] | undefined;
                    };
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.EnvironmentBrowser.ConfigTargets.Info"];
                };
            };
        };
    };
    readonly "Vcenter.EvcModes_partition": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly evc_mode: components["schemas"]["Vcenter.EvcMode.EvcMode"];
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.EvcModes.PartitionResult"];
                };
            };
        };
    };
    readonly "Vcenter.Folder_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter?: {
                        readonly folders?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly type?: components["schemas"]["Vcenter.Folder.Type"] | undefined;
                        readonly parent_folders?: readonly string[] | undefined;
                        readonly datacenters?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Vcenter.Folder.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Host_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.Host.CreateSpec"];
                };
            };
        };
        readonly responses: {
            /** @description 201 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.Host_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter?: {
                        readonly hosts?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly folders?: readonly string[] | undefined;
                        readonly datacenters?: readonly string[] | undefined;
                        readonly standalone?: boolean | undefined;
                        readonly clusters?: readonly string[] | undefined;
                        readonly connection_states?: readonly components["schemas"]["Vcenter.Host.ConnectionState"][] | undefined;
                        readonly host_uuids?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Vcenter.Host.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Host.Crypto.Fips.Modules_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter?: {
                        readonly hosts?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly versions?: readonly string[] | undefined;
                    } | undefined;
                    readonly iterate?: {
                        readonly marker?: string | undefined;
                        /** Format: int64 */
                        readonly page_size?: number | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Host.Crypto.Fips.Modules.ListResult"];
                };
            };
        };
    };
    readonly "Vcenter.Host_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly host: string;
                };
            };
        };
        readonly responses: {
            /** @description 204 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
        };
    };
    readonly "Vcenter.Host.Entropy.ExternalPool_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly host: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Host.Entropy.ExternalPool.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Host.Entropy.ExternalPool_add": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly host: string;
                    readonly spec: components["schemas"]["Vcenter.Host.Entropy.ExternalPool.AddSpec"];
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Host.Entropy.ExternalPool.AddResult"];
                };
            };
        };
    };
    readonly "Vcenter.Host.Hardware.DirectPathDevices_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly host: string;
                    readonly filter_spec?: {
                        readonly devices?: readonly string[] | undefined;
                    } | undefined;
                    readonly iteration_spec?: {
                        /** Format: int64 */
                        readonly page_size?: number | undefined;
                        readonly marker?: string | undefined;
                    } | undefined;
                    readonly list_details?: {
                        readonly vm_class?: boolean | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Host.Hardware.DirectPathDevices.ListResult"];
                };
            };
        };
    };
    readonly "Vcenter.Host_connect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly host: string;
                };
            };
        };
        readonly responses: {
            /** @description 204 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
        };
    };
    readonly "Vcenter.Host_disconnect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly host: string;
                };
            };
        };
        readonly responses: {
            /** @description 204 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
        };
    };
    readonly "Vcenter.Inventory.Datastore_find": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly datastores: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: components["schemas"]["Vcenter.Inventory.Datastore.Info"];
                    };
                };
            };
        };
    };
    readonly "Vcenter.Inventory.Network_find": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly networks: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: components["schemas"]["Vcenter.Inventory.Network.Info"];
                    };
                };
            };
        };
    };
    readonly "Vcenter.Network_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter?: {
                        readonly networks?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly types?: readonly components["schemas"]["Vcenter.Network.Type"][] | undefined;
                        readonly folders?: readonly string[] | undefined;
                        readonly datacenters?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Vcenter.Network.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Network.Projects_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter?: {
                        readonly ids?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly external_ids?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Network.Projects.ListResult"];
                };
            };
        };
    };
    readonly "Vcenter.Network.Projects_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly project: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Network.Projects.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Network.Projects.Vpcs_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly project: string;
                    readonly filter?: {
                        readonly ids?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly external_ids?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Network.Projects.Vpcs.ListResult"];
                };
            };
        };
    };
    readonly "Vcenter.Network.Projects.Vpcs_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly project: string;
                    readonly vpc: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Network.Projects.Vpcs.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Network.Projects.Vpcs.Subnets_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly project: string;
                    readonly vpc: string;
                    readonly filter?: {
                        readonly ids?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly external_ids?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Network.Projects.Vpcs.Subnets.ListResult"];
                };
            };
        };
    };
    readonly "Vcenter.Network.Projects.Vpcs.Subnets_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly project: string;
                    readonly vpc: string;
                    readonly subnet: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.Network.Projects.Vpcs.Subnets.Info"];
                };
            };
        };
    };
    readonly "Vcenter.ResourcePool_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter?: {
                        readonly resource_pools?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly parent_resource_pools?: readonly string[] | undefined;
                        readonly datacenters?: readonly string[] | undefined;
                        readonly hosts?: readonly string[] | undefined;
                        readonly clusters?: readonly string[] | undefined;
                    } | undefined;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Vcenter.ResourcePool.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.ResourcePool_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.ResourcePool.CreateSpec"];
                };
            };
        };
        readonly responses: {
            /** @description 201 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.ResourcePool_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly resource_pool: string;
                };
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Vcenter.ResourcePool.Info"];
                };
            };
        };
    };
    readonly "Vcenter.ResourcePool_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly resource_pool: string;
                };
            };
        };
        readonly responses: {
            /** @description 204 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
        };
    };
    readonly "Vcenter.ResourcePool_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly resource_pool: string;
                    readonly spec: components["schemas"]["Vcenter.ResourcePool.UpdateSpec"];
                };
            };
        };
        readonly responses: {
            /** @description 204 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": unknown;
                };
            };
        };
    };
}
