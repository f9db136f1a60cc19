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
        /** @enum {string} */
        readonly "Vcenter.Compute.Policies.ObjectCompliance": "UNKNOWN" | "NOT_APPLICABLE" | "COMPLIANT" | "NOT_COMPLIANT";
        readonly "Vcenter.EvcMode.EvcMode": {
            readonly key: string;
            readonly masks: readonly components["schemas"]["Vcenter.EvcMode.FeatureMask"][];
        };
        readonly "Vcenter.EvcMode.FeatureMask": {
            readonly key: string;
            readonly name: string;
            readonly value: string;
        };
        readonly "Vcenter.Guest.AdapterMapping": {
            readonly mac_address?: string | undefined;
            readonly adapter: components["schemas"]["Vcenter.Guest.IPSettings"];
        };
        readonly "Vcenter.Guest.CloudConfiguration": {
            readonly type: components["schemas"]["Vcenter.Guest.CloudConfiguration.Type"];
            readonly cloudinit?: components["schemas"]["Vcenter.Guest.CloudinitConfiguration"] | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Guest.CloudConfiguration.Type": "CLOUDINIT";
        readonly "Vcenter.Guest.CloudinitConfiguration": {
            readonly metadata: string;
            readonly userdata?: string | undefined;
        };
        readonly "Vcenter.Guest.ConfigurationSpec": {
            readonly windows_config?: components["schemas"]["Vcenter.Guest.WindowsConfiguration"] | undefined;
            readonly linux_config?: components["schemas"]["Vcenter.Guest.LinuxConfiguration"] | undefined;
            readonly cloud_config?: components["schemas"]["Vcenter.Guest.CloudConfiguration"] | undefined;
        };
        readonly "Vcenter.Guest.CustomizationSpec": {
            readonly configuration_spec: components["schemas"]["Vcenter.Guest.ConfigurationSpec"];
            readonly global_DNS_settings: components["schemas"]["Vcenter.Guest.GlobalDNSSettings"];
            readonly interfaces: readonly components["schemas"]["Vcenter.Guest.AdapterMapping"][];
        };
        readonly "Vcenter.Guest.CustomizationSpecs.CreateSpec": {
            readonly spec: components["schemas"]["Vcenter.Guest.CustomizationSpec"];
            readonly description: string;
            readonly name: string;
        };
        /** @enum {string} */
        readonly "Vcenter.Guest.CustomizationSpecs.Format": "JSON" | "XML";
        readonly "Vcenter.Guest.CustomizationSpecs.Info": {
            /** Format: date-time */
            readonly last_modified: string;
            readonly spec: components["schemas"]["Vcenter.Guest.CustomizationSpecs.Spec"];
        };
        /** @enum {string} */
        readonly "Vcenter.Guest.CustomizationSpecs.OsType": "WINDOWS" | "LINUX";
        readonly "Vcenter.Guest.CustomizationSpecs.Spec": {
            readonly fingerprint: string;
            readonly spec: components["schemas"]["Vcenter.Guest.CustomizationSpec"];
            readonly description: string;
            readonly name: string;
        };
        readonly "Vcenter.Guest.CustomizationSpecs.Summary": {
            readonly name: string;
            readonly description: string;
            readonly OS_type: components["schemas"]["Vcenter.Guest.CustomizationSpecs.OsType"];
            /** Format: date-time */
            readonly last_modified: string;
        };
        readonly "Vcenter.Guest.Domain": {
            readonly type: components["schemas"]["Vcenter.Guest.Domain.Type"];
            readonly workgroup?: string | undefined;
            readonly domain?: string | undefined;
            readonly domain_username?: string | undefined;
            /** Format: password */
            readonly domain_password?: string | undefined;
            readonly domain_OU?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Guest.Domain.Type": "WORKGROUP" | "DOMAIN";
        readonly "Vcenter.Guest.GlobalDNSSettings": {
            readonly dns_suffix_list?: readonly string[] | undefined;
            readonly dns_servers?: readonly string[] | undefined;
        };
        readonly "Vcenter.Guest.GuiUnattended": {
            readonly auto_logon: boolean;
            /** Format: int64 */
            readonly auto_logon_count: number;
            /** Format: password */
            readonly password?: string | undefined;
            /** Format: int64 */
            readonly time_zone: number;
        };
        readonly "Vcenter.Guest.HostnameGenerator": {
            readonly type: components["schemas"]["Vcenter.Guest.HostnameGenerator.Type"];
            readonly fixed_name?: string | undefined;
            readonly prefix?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Guest.HostnameGenerator.Type": "FIXED" | "PREFIX" | "VIRTUAL_MACHINE" | "USER_INPUT_REQUIRED";
        readonly "Vcenter.Guest.IPSettings": {
            readonly ipv4?: components["schemas"]["Vcenter.Guest.Ipv4"] | undefined;
            readonly ipv6?: components["schemas"]["Vcenter.Guest.Ipv6"] | undefined;
            readonly windows?: components["schemas"]["Vcenter.Guest.WindowsNetworkAdapterSettings"] | undefined;
        };
        readonly "Vcenter.Guest.Ipv4": {
            readonly type: components["schemas"]["Vcenter.Guest.Ipv4.Type"];
            readonly ip_address?: string | undefined;
            /** Format: int64 */
            readonly prefix?: number | undefined;
            readonly gateways?: readonly string[] | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Guest.Ipv4.Type": "DHCP" | "STATIC" | "USER_INPUT_REQUIRED" | "DISABLED";
        readonly "Vcenter.Guest.Ipv6": {
            readonly type: components["schemas"]["Vcenter.Guest.Ipv6.Type"];
            readonly ipv6?: readonly components["schemas"]["Vcenter.Guest.Ipv6Address"][] | undefined;
            readonly gateways?: readonly string[] | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Guest.Ipv6.Type": "DHCP" | "STATIC" | "USER_INPUT_REQUIRED";
        readonly "Vcenter.Guest.Ipv6Address": {
            readonly ip_address: string;
            /** Format: int64 */
            readonly prefix: number;
        };
        readonly "Vcenter.Guest.LinuxConfiguration": {
            readonly hostname: components["schemas"]["Vcenter.Guest.HostnameGenerator"];
            readonly domain: string;
            readonly time_zone?: string | undefined;
            readonly script_text?: string | undefined;
            readonly compatible_customization_method?: string | undefined;
        };
        readonly "Vcenter.Guest.UserData": {
            readonly computer_name: components["schemas"]["Vcenter.Guest.HostnameGenerator"];
            readonly full_name: string;
            readonly organization: string;
            readonly product_key: string;
        };
        readonly "Vcenter.Guest.WindowsConfiguration": {
            readonly reboot?: components["schemas"]["Vcenter.Guest.WindowsConfiguration.RebootOption"] | undefined;
            readonly sysprep?: components["schemas"]["Vcenter.Guest.WindowsSysprep"] | undefined;
            readonly sysprep_xml?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Guest.WindowsConfiguration.RebootOption": "REBOOT" | "NO_REBOOT" | "SHUTDOWN";
        readonly "Vcenter.Guest.WindowsNetworkAdapterSettings": {
            readonly dns_servers?: readonly string[] | undefined;
            readonly dns_domain?: string | undefined;
            readonly wins_servers?: readonly string[] | undefined;
            readonly net_BIOS_mode?: components["schemas"]["Vcenter.Guest.WindowsNetworkAdapterSettings.NetBIOSMode"] | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Guest.WindowsNetworkAdapterSettings.NetBIOSMode": "USE_DHCP" | "ENABLE" | "DISABLE";
        readonly "Vcenter.Guest.WindowsSysprep": {
            readonly gui_run_once_commands?: readonly string[] | undefined;
            readonly user_data: components["schemas"]["Vcenter.Guest.UserData"];
            readonly domain?: components["schemas"]["Vcenter.Guest.Domain"] | undefined;
            readonly gui_unattended: components["schemas"]["Vcenter.Guest.GuiUnattended"];
        };
        readonly "Vcenter.VM.ClonePlacementSpec": {
            readonly folder?: string | undefined;
            readonly resource_pool?: string | undefined;
            readonly host?: string | undefined;
            readonly cluster?: string | undefined;
            readonly datastore?: string | undefined;
        };
        readonly "Vcenter.VM.CloneSpec": {
            readonly source: string;
            readonly name: string;
            readonly placement?: components["schemas"]["Vcenter.VM.ClonePlacementSpec"] | undefined;
            readonly disks_to_remove?: readonly string[] | undefined;
            readonly disks_to_update?: {
                readonly [key: string]: components["schemas"]["Vcenter.VM.DiskCloneSpec"];
            } | undefined;
            readonly power_on?: boolean | undefined;
            readonly guest_customization_spec?: components["schemas"]["Vcenter.VM.GuestCustomizationSpec"] | undefined;
        };
        readonly "Vcenter.VM.CreateSpec": {
            readonly guest_OS: components["schemas"]["Vcenter.Vm.GuestOS"];
            readonly name?: string | undefined;
            readonly placement?: components["schemas"]["Vcenter.VM.PlacementSpec"] | undefined;
            readonly hardware_version?: components["schemas"]["Vcenter.Vm.Hardware.Version"] | undefined;
            readonly boot?: components["schemas"]["Vcenter.Vm.Hardware.Boot.CreateSpec"] | undefined;
            readonly boot_devices?: readonly components["schemas"]["Vcenter.Vm.Hardware.Boot.Device.EntryCreateSpec"][] | undefined;
            readonly cpu?: components["schemas"]["Vcenter.Vm.Hardware.Cpu.UpdateSpec"] | undefined;
            readonly memory?: components["schemas"]["Vcenter.Vm.Hardware.Memory.UpdateSpec"] | undefined;
            readonly disks?: readonly components["schemas"]["Vcenter.Vm.Hardware.Disk.CreateSpec"][] | undefined;
            readonly nics?: readonly components["schemas"]["Vcenter.Vm.Hardware.Ethernet.CreateSpec"][] | undefined;
            readonly cdroms?: readonly components["schemas"]["Vcenter.Vm.Hardware.Cdrom.CreateSpec"][] | undefined;
            readonly floppies?: readonly components["schemas"]["Vcenter.Vm.Hardware.Floppy.CreateSpec"][] | undefined;
            readonly parallel_ports?: readonly components["schemas"]["Vcenter.Vm.Hardware.Parallel.CreateSpec"][] | undefined;
            readonly serial_ports?: readonly components["schemas"]["Vcenter.Vm.Hardware.Serial.CreateSpec"][] | undefined;
            readonly sata_adapters?: readonly components["schemas"]["Vcenter.Vm.Hardware.Adapter.Sata.CreateSpec"][] | undefined;
            readonly scsi_adapters?: readonly components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.CreateSpec"][] | undefined;
            readonly nvme_adapters?: readonly components["schemas"]["Vcenter.Vm.Hardware.Adapter.Nvme.CreateSpec"][] | undefined;
            readonly storage_policy?: components["schemas"]["Vcenter.VM.StoragePolicySpec"] | undefined;
        };
        readonly "Vcenter.VM.DiskCloneSpec": {
            readonly datastore?: string | undefined;
        };
        readonly "Vcenter.VM.DiskRelocateSpec": {
            readonly datastore?: string | undefined;
        };
        readonly "Vcenter.VM.GuestCustomizationSpec": {
            readonly name?: string | undefined;
        };
        readonly "Vcenter.VM.Info": {
            readonly guest_OS: components["schemas"]["Vcenter.Vm.GuestOS"];
            readonly name: string;
            readonly identity?: components["schemas"]["Vcenter.Vm.Identity.Info"] | undefined;
            readonly power_state: components["schemas"]["Vcenter.Vm.Power.State"];
            readonly instant_clone_frozen?: boolean | undefined;
            readonly hardware: components["schemas"]["Vcenter.Vm.Hardware.Info"];
            readonly boot: components["schemas"]["Vcenter.Vm.Hardware.Boot.Info"];
            readonly boot_devices: readonly components["schemas"]["Vcenter.Vm.Hardware.Boot.Device.Entry"][];
            readonly cpu: components["schemas"]["Vcenter.Vm.Hardware.Cpu.Info"];
            readonly memory: components["schemas"]["Vcenter.Vm.Hardware.Memory.Info"];
            readonly disks: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Disk.Info"];
            };
            readonly nics: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.Info"];
            };
            readonly cdroms: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.Info"];
            };
            readonly floppies: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Floppy.Info"];
            };
            readonly parallel_ports: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Parallel.Info"];
            };
            readonly serial_ports: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Serial.Info"];
            };
            readonly sata_adapters: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Sata.Info"];
            };
            readonly scsi_adapters: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.Info"];
            };
            readonly nvme_adapters?: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Nvme.Info"];
            } | undefined;
        };
        readonly "Vcenter.VM.InstantClonePlacementSpec": {
            readonly folder?: string | undefined;
            readonly resource_pool?: string | undefined;
            readonly datastore?: string | undefined;
        };
        readonly "Vcenter.VM.InstantCloneSpec": {
            readonly source: string;
            readonly name: string;
            readonly placement?: components["schemas"]["Vcenter.VM.InstantClonePlacementSpec"] | undefined;
            readonly nics_to_update?: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.UpdateSpec"];
            } | undefined;
            readonly disconnect_all_nics?: boolean | undefined;
            readonly parallel_ports_to_update?: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Parallel.UpdateSpec"];
            } | undefined;
            readonly serial_ports_to_update?: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Hardware.Serial.UpdateSpec"];
            } | undefined;
            readonly bios_uuid?: string | undefined;
        };
        readonly "Vcenter.VM.PlacementSpec": {
            readonly folder?: string | undefined;
            readonly resource_pool?: string | undefined;
            readonly host?: string | undefined;
            readonly cluster?: string | undefined;
            readonly datastore?: string | undefined;
        };
        readonly "Vcenter.VM.RegisterPlacementSpec": {
            readonly folder?: string | undefined;
            readonly resource_pool?: string | undefined;
            readonly host?: string | undefined;
            readonly cluster?: string | undefined;
        };
        readonly "Vcenter.VM.RegisterSpec": {
            readonly datastore?: string | undefined;
            readonly path?: string | undefined;
            readonly datastore_path?: string | undefined;
            readonly name?: string | undefined;
            readonly placement?: components["schemas"]["Vcenter.VM.RegisterPlacementSpec"] | undefined;
        };
        readonly "Vcenter.VM.RelocatePlacementSpec": {
            readonly folder?: string | undefined;
            readonly resource_pool?: string | undefined;
            readonly host?: string | undefined;
            readonly cluster?: string | undefined;
            readonly datastore?: string | undefined;
        };
        readonly "Vcenter.VM.RelocateSpec": {
            readonly placement?: components["schemas"]["Vcenter.VM.RelocatePlacementSpec"] | undefined;
            readonly disks?: {
                readonly [key: string]: components["schemas"]["Vcenter.VM.DiskRelocateSpec"];
            } | undefined;
        };
        readonly "Vcenter.VM.StoragePolicySpec": {
            readonly policy: string;
        };
        readonly "Vcenter.VM.Summary": {
            readonly vm: string;
            readonly name: string;
            readonly power_state: components["schemas"]["Vcenter.Vm.Power.State"];
            /** Format: int64 */
            readonly cpu_count?: number | undefined;
            /** Format: int64 */
            readonly memory_size_MiB?: number | undefined;
        };
        readonly "Vcenter.Vm.Compute.Policies.Info": {
            readonly status: components["schemas"]["Vcenter.Compute.Policies.ObjectCompliance"];
        };
        readonly "Vcenter.Vm.Console.Tickets.CreateSpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Console.Tickets.Type"];
        };
        readonly "Vcenter.Vm.Console.Tickets.Summary": {
            /** Format: uri */
            readonly ticket: string;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Console.Tickets.Type": "VMRC" | "WEBMKS";
        /** @enum {string} */
        readonly "Vcenter.Vm.DataSets.Access": "NONE" | "READ_ONLY" | "READ_WRITE";
        readonly "Vcenter.Vm.DataSets.CreateSpec": {
            readonly name: string;
            readonly description: string;
            readonly host: components["schemas"]["Vcenter.Vm.DataSets.Access"];
            readonly guest: components["schemas"]["Vcenter.Vm.DataSets.Access"];
            readonly omit_from_snapshot_and_clone?: boolean | undefined;
        };
        readonly "Vcenter.Vm.DataSets.Info": {
            readonly name: string;
            readonly description: string;
            readonly host: components["schemas"]["Vcenter.Vm.DataSets.Access"];
            readonly guest: components["schemas"]["Vcenter.Vm.DataSets.Access"];
            /** Format: int64 */
            readonly used: number;
            readonly omit_from_snapshot_and_clone: boolean;
        };
        readonly "Vcenter.Vm.DataSets.Summary": {
            readonly data_set: string;
            readonly name: string;
            readonly description: string;
        };
        readonly "Vcenter.Vm.DataSets.UpdateSpec": {
            readonly description?: string | undefined;
            readonly host?: components["schemas"]["Vcenter.Vm.DataSets.Access"] | undefined;
            readonly guest?: components["schemas"]["Vcenter.Vm.DataSets.Access"] | undefined;
            readonly omit_from_snapshot_and_clone?: boolean | undefined;
        };
        readonly "Vcenter.Vm.EvcMode.Info": {
            readonly evc_mode?: components["schemas"]["Vcenter.EvcMode.EvcMode"] | undefined;
        };
        readonly "Vcenter.Vm.Guest.Credentials": {
            readonly interactive_session: boolean;
            readonly type: components["schemas"]["Vcenter.Vm.Guest.Credentials.Type"];
            readonly user_name?: string | undefined;
            /** Format: password */
            readonly password?: string | undefined;
            /** Format: password */
            readonly saml_token?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.Credentials.Type": "USERNAME_PASSWORD" | "SAML_BEARER_TOKEN";
        readonly "Vcenter.Vm.Guest.Customization.CheckInfo": {
            readonly check_status: components["schemas"]["Vcenter.Vm.Guest.Customization.CheckInfo.CheckStatus"];
            readonly supported_guest_os?: boolean | undefined;
            readonly supported_power_state?: boolean | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.Customization.CheckInfo.CheckStatus": "SUPPORTED" | "NOT_SUPPORTED";
        readonly "Vcenter.Vm.Guest.Customization.Info": {
            readonly status: components["schemas"]["Vcenter.Vm.Guest.Customization.Info.Status"];
            readonly error?: string | undefined;
            /** Format: date-time */
            readonly start_time?: string | undefined;
            /** Format: date-time */
            readonly end_time?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.Customization.Info.Status": "IDLE" | "PENDING" | "RUNNING" | "SUCCEEDED" | "FAILED";
        readonly "Vcenter.Vm.Guest.Customization.SetSpec": {
            readonly name?: string | undefined;
            readonly spec?: components["schemas"]["Vcenter.Guest.CustomizationSpec"] | undefined;
        };
        readonly "Vcenter.Vm.Guest.CustomizationLive.Info": {
            readonly status: components["schemas"]["Vcenter.Vm.Guest.CustomizationLive.Info.Status"];
            readonly error?: components["schemas"]["Vapi.Std.LocalizableMessage"] | undefined;
            /** Format: date-time */
            readonly start_time?: string | undefined;
            /** Format: date-time */
            readonly end_time?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.CustomizationLive.Info.Status": "NOT_AVAILABLE" | "RUNNING" | "SUCCEEDED" | "FAILED";
        readonly "Vcenter.Vm.Guest.DhcpConfigInfo": {
            readonly ipv4_enabled: boolean;
            readonly ipv6_enabled: boolean;
        };
        readonly "Vcenter.Vm.Guest.DnsAssignedValues": {
            readonly host_name: string;
            readonly domain_name: string;
        };
        readonly "Vcenter.Vm.Guest.DnsConfigInfo": {
            readonly ip_addresses: readonly string[];
            readonly search_domains: readonly string[];
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Files.FileAttributesInfo": {
            /** Format: date-time */
            readonly last_modified: string;
            /** Format: date-time */
            readonly last_accessed: string;
            readonly symlink_target?: string | undefined;
            readonly filesystem_family: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.FilesystemFamily"];
            readonly win_attributes?: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.WindowsFileAttributesInfo"] | undefined;
            readonly posix_attributes?: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.PosixFileAttributesInfo"] | undefined;
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Files.FileAttributesUpdateSpec": {
            /** Format: date-time */
            readonly last_modified?: string | undefined;
            /** Format: date-time */
            readonly last_accessed?: string | undefined;
            readonly windows?: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.WindowsFileAttributesUpdateSpec"] | undefined;
            readonly posix?: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.PosixFileAttributesUpdateSpec"] | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.Filesystem.Files.FilesystemFamily": "WINDOWS" | "POSIX";
        readonly "Vcenter.Vm.Guest.Filesystem.Files.FilterSpec": {
            readonly match_pattern?: string | undefined;
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Files.Info": {
            readonly type: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.Type"];
            /** Format: int64 */
            readonly size: number;
            readonly attributes: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.FileAttributesInfo"];
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Files.IterationSpec": {
            /** Format: int64 */
            readonly size?: number | undefined;
            /** Format: int64 */
            readonly index?: number | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.Filesystem.Files.LastIterationStatus": "READY" | "END_OF_DATA";
        readonly "Vcenter.Vm.Guest.Filesystem.Files.ListResult": {
            readonly files: readonly components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.Summary"][];
            /** Format: int64 */
            readonly total: number;
            /** Format: int64 */
            readonly start_index?: number | undefined;
            /** Format: int64 */
            readonly end_index?: number | undefined;
            readonly status: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.LastIterationStatus"];
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Files.PosixFileAttributesInfo": {
            /** Format: int64 */
            readonly owner: number;
            /** Format: int64 */
            readonly group: number;
            readonly permissions: string;
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Files.PosixFileAttributesUpdateSpec": {
            /** Format: int64 */
            readonly owner_id?: number | undefined;
            /** Format: int64 */
            readonly group_id?: number | undefined;
            readonly permissions?: string | undefined;
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Files.Summary": {
            readonly filename: string;
            readonly type: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.Type"];
            /** Format: int64 */
            readonly size: number;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.Filesystem.Files.Type": "FILE" | "DIRECTORY" | "SYMLINK";
        readonly "Vcenter.Vm.Guest.Filesystem.Files.WindowsFileAttributesInfo": {
            readonly hidden: boolean;
            readonly read_only: boolean;
            /** Format: date-time */
            readonly created: string;
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Files.WindowsFileAttributesUpdateSpec": {
            readonly hidden?: boolean | undefined;
            readonly read_only?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Transfers.CreateSpec": {
            readonly path: string;
            readonly attributes?: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Transfers.FileCreationAttributes"] | undefined;
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Transfers.FileCreationAttributes": {
            /** Format: int64 */
            readonly size: number;
            readonly overwrite?: boolean | undefined;
            /** Format: date-time */
            readonly last_modified?: string | undefined;
            /** Format: date-time */
            readonly last_accessed?: string | undefined;
            readonly windows?: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Transfers.WindowsFileAttributesCreateSpec"] | undefined;
            readonly posix?: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Transfers.PosixFileAttributesCreateSpec"] | undefined;
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Transfers.PosixFileAttributesCreateSpec": {
            /** Format: int64 */
            readonly owner_id?: number | undefined;
            /** Format: int64 */
            readonly group_id?: number | undefined;
            readonly permissions?: string | undefined;
        };
        readonly "Vcenter.Vm.Guest.Filesystem.Transfers.WindowsFileAttributesCreateSpec": {
            readonly hidden?: boolean | undefined;
            readonly read_only?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Guest.Identity.Info": {
            readonly name: components["schemas"]["Vcenter.Vm.GuestOS"];
            readonly family: components["schemas"]["Vcenter.Vm.GuestOSFamily"];
            readonly full_name: components["schemas"]["Vapi.Std.LocalizableMessage"];
            readonly host_name: string;
            readonly ip_address?: string | undefined;
        };
        readonly "Vcenter.Vm.Guest.LocalFilesystem.Info": {
            /** Format: int64 */
            readonly capacity: number;
            /** Format: int64 */
            readonly free_space: number;
            readonly filesystem?: string | undefined;
            readonly mappings?: readonly components["schemas"]["Vcenter.Vm.Guest.LocalFilesystem.VirtualDiskMapping"][] | undefined;
        };
        readonly "Vcenter.Vm.Guest.LocalFilesystem.VirtualDiskMapping": {
            readonly disk: string;
        };
        readonly "Vcenter.Vm.Guest.Networking.Info": {
            readonly dns_values?: components["schemas"]["Vcenter.Vm.Guest.DnsAssignedValues"] | undefined;
            readonly dns?: components["schemas"]["Vcenter.Vm.Guest.DnsConfigInfo"] | undefined;
        };
        readonly "Vcenter.Vm.Guest.Networking.Interfaces.Info": {
            readonly dns_values?: components["schemas"]["Vcenter.Vm.Guest.DnsAssignedValues"] | undefined;
            readonly mac_address?: string | undefined;
            readonly dns?: components["schemas"]["Vcenter.Vm.Guest.DnsConfigInfo"] | undefined;
            readonly ip?: components["schemas"]["Vcenter.Vm.Guest.Networking.Interfaces.IpConfigInfo"] | undefined;
            readonly wins_servers?: readonly string[] | undefined;
            readonly nic?: string | undefined;
        };
        readonly "Vcenter.Vm.Guest.Networking.Interfaces.IpAddressInfo": {
            readonly ip_address: string;
            /** Format: int64 */
            readonly prefix_length: number;
            readonly origin?: components["schemas"]["Vcenter.Vm.Guest.Networking.Interfaces.IpAddressOrigin"] | undefined;
            readonly state: components["schemas"]["Vcenter.Vm.Guest.Networking.Interfaces.IpAddressStatus"];
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.Networking.Interfaces.IpAddressOrigin": "OTHER" | "MANUAL" | "DHCP" | "LINKLAYER" | "RANDOM";
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.Networking.Interfaces.IpAddressStatus": "PREFERRED" | "DEPRECATED" | "INVALID" | "INACCESSIBLE" | "UNKNOWN" | "TENTATIVE" | "DUPLICATE";
        readonly "Vcenter.Vm.Guest.Networking.Interfaces.IpConfigInfo": {
            readonly ip_addresses: readonly components["schemas"]["Vcenter.Vm.Guest.Networking.Interfaces.IpAddressInfo"][];
            readonly dhcp?: components["schemas"]["Vcenter.Vm.Guest.DhcpConfigInfo"] | undefined;
        };
        readonly "Vcenter.Vm.Guest.Networking.Routes.Info": {
            readonly network: string;
            /** Format: int64 */
            readonly prefix_length: number;
            readonly gateway_address?: string | undefined;
            /** Format: int64 */
            readonly interface_index?: number | undefined;
        };
        readonly "Vcenter.Vm.Guest.Operations.Info": {
            readonly guest_operations_ready: boolean;
            readonly interactive_guest_operations_ready: boolean;
        };
        readonly "Vcenter.Vm.Guest.Power.Info": {
            readonly state: components["schemas"]["Vcenter.Vm.Guest.Power.State"];
            readonly operations_ready: boolean;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Guest.Power.State": "RUNNING" | "SHUTTING_DOWN" | "RESETTING" | "STANDBY" | "NOT_RUNNING" | "UNAVAILABLE";
        readonly "Vcenter.Vm.Guest.Processes.CreateSpec": {
            readonly path: string;
            readonly arguments?: string | undefined;
            readonly working_directory?: string | undefined;
            readonly environment_variables?: {
                readonly [key: string]: string;
            } | undefined;
            readonly start_minimized?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Guest.Processes.Info": {
            readonly name: string;
            readonly owner: string;
            readonly command: string;
            /** Format: date-time */
            readonly started: string;
            /** Format: date-time */
            readonly finished?: string | undefined;
            /** Format: int64 */
            readonly exit_code?: number | undefined;
        };
        readonly "Vcenter.Vm.Guest.Processes.Summary": {
            readonly name: string;
            /** Format: int64 */
            readonly pid: number;
            readonly owner: string;
            readonly command: string;
            /** Format: date-time */
            readonly started: string;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.GuestOS": "DOS" | "WIN_31" | "WIN_95" | "WIN_98" | "WIN_ME" | "WIN_NT" | "WIN_2000_PRO" | "WIN_2000_SERV" | "WIN_2000_ADV_SERV" | "WIN_XP_HOME" | "WIN_XP_PRO" | "WIN_XP_PRO_64" | "WIN_NET_WEB" | "WIN_NET_STANDARD" | "WIN_NET_ENTERPRISE" | "WIN_NET_DATACENTER" | "WIN_NET_BUSINESS" | "WIN_NET_STANDARD_64" | "WIN_NET_ENTERPRISE_64" | "WIN_LONGHORN" | "WIN_LONGHORN_64" | "WIN_NET_DATACENTER_64" | "WIN_VISTA" | "WIN_VISTA_64" | "WINDOWS_7" | "WINDOWS_7_64" | "WINDOWS_7_SERVER_64" | "WINDOWS_8" | "WINDOWS_8_64" | "WINDOWS_8_SERVER_64" | "WINDOWS_9" | "WINDOWS_9_64" | "WINDOWS_9_SERVER_64" | "WINDOWS_11_64" | "WINDOWS_12_64" | "WINDOWS_HYPERV" | "WINDOWS_SERVER_2019" | "WINDOWS_SERVER_2021" | "WINDOWS_SERVER_2025" | "FREEBSD" | "FREEBSD_64" | "FREEBSD_11" | "FREEBSD_12" | "FREEBSD_13" | "FREEBSD_14" | "FREEBSD_15" | "FREEBSD_11_64" | "FREEBSD_12_64" | "FREEBSD_13_64" | "FREEBSD_14_64" | "FREEBSD_15_64" | "REDHAT" | "RHEL_2" | "RHEL_3" | "RHEL_3_64" | "RHEL_4" | "RHEL_4_64" | "RHEL_5" | "RHEL_5_64" | "RHEL_6" | "RHEL_6_64" | "RHEL_7" | "RHEL_7_64" | "RHEL_8_64" | "RHEL_9_64" | "RHEL_10_64" | "CENTOS" | "CENTOS_64" | "CENTOS_6" | "CENTOS_6_64" | "CENTOS_7" | "CENTOS_7_64" | "CENTOS_8_64" | "CENTOS_9_64" | "ORACLE_LINUX" | "ORACLE_LINUX_64" | "ORACLE_LINUX_6" | "ORACLE_LINUX_6_64" | "ORACLE_LINUX_7" | "ORACLE_LINUX_7_64" | "ORACLE_LINUX_8_64" | "ORACLE_LINUX_9_64" | "ORACLE_LINUX_10_64" | "SUSE" | "SUSE_64" | "SLES" | "SLES_64" | "SLES_10" | "SLES_10_64" | "SLES_11" | "SLES_11_64" | "SLES_12" | "SLES_12_64" | "SLES_15_64" | "SLES_16_64" | "NLD_9" | "OES" | "SJDS" | "MANDRAKE" | "MANDRIVA" | "MANDRIVA_64" | "TURBO_LINUX" | "TURBO_LINUX_64" | "UBUNTU" | "UBUNTU_64" | "DEBIAN_4" | "DEBIAN_4_64" | "DEBIAN_5" | "DEBIAN_5_64" | "DEBIAN_6" | "DEBIAN_6_64" | "DEBIAN_7" | "DEBIAN_7_64" | "DEBIAN_8" | "DEBIAN_8_64" | "DEBIAN_9" | "DEBIAN_9_64" | "DEBIAN_10" | "DEBIAN_10_64" | "DEBIAN_11" | "DEBIAN_11_64" | "DEBIAN_12" | "DEBIAN_12_64" | "DEBIAN_13" | "DEBIAN_13_64" | "ASIANUX_3" | "ASIANUX_3_64" | "ASIANUX_4" | "ASIANUX_4_64" | "ASIANUX_5_64" | "ASIANUX_7_64" | "ASIANUX_8_64" | "ASIANUX_9_64" | "MIRACLELINUX_64" | "PARDUS_64" | "OPENSUSE" | "OPENSUSE_64" | "FEDORA" | "FEDORA_64" | "COREOS_64" | "VMWARE_PHOTON_64" | "OTHER_24X_LINUX" | "OTHER_24X_LINUX_64" | "OTHER_26X_LINUX" | "OTHER_26X_LINUX_64" | "OTHER_3X_LINUX" | "OTHER_3X_LINUX_64" | "OTHER_4X_LINUX" | "OTHER_4X_LINUX_64" | "OTHER_5X_LINUX" | "OTHER_5X_LINUX_64" | "OTHER_6X_LINUX" | "OTHER_6X_LINUX_64" | "OTHER_7X_LINUX" | "OTHER_7X_LINUX_64" | "OTHER_LINUX" | "GENERIC_LINUX" | "OTHER_LINUX_64" | "SOLARIS_6" | "SOLARIS_7" | "SOLARIS_8" | "SOLARIS_9" | "SOLARIS_10" | "SOLARIS_10_64" | "SOLARIS_11_64" | "FUSIONOS_64" | "PROLINUX_64" | "KYLINLINUX_64" | "OS2" | "ECOMSTATION" | "ECOMSTATION_2" | "NETWARE_4" | "NETWARE_5" | "NETWARE_6" | "OPENSERVER_5" | "OPENSERVER_6" | "UNIXWARE_7" | "DARWIN" | "DARWIN_64" | "DARWIN_10" | "DARWIN_10_64" | "DARWIN_11" | "DARWIN_11_64" | "DARWIN_12_64" | "DARWIN_13_64" | "DARWIN_14_64" | "DARWIN_15_64" | "DARWIN_16_64" | "DARWIN_17_64" | "DARWIN_18_64" | "DARWIN_19_64" | "DARWIN_20_64" | "DARWIN_21_64" | "DARWIN_22_64" | "DARWIN_23_64" | "VMKERNEL" | "VMKERNEL_5" | "VMKERNEL_6" | "VMKERNEL_65" | "VMKERNEL_7" | "VMKERNEL_8" | "VMKERNEL_9" | "AMAZONLINUX2_64" | "AMAZONLINUX3_64" | "CRXPOD_1" | "CRXSYS_1" | "ROCKYLINUX_64" | "ALMALINUX_64" | "OTHER" | "OTHER_64";
        /** @enum {string} */
        readonly "Vcenter.Vm.GuestOSFamily": "WINDOWS" | "LINUX" | "NETWARE" | "SOLARIS" | "DARWIN" | "OTHER";
        readonly "Vcenter.Vm.Hardware.Adapter.Nvme.CreateSpec": {
            /** Format: int64 */
            readonly bus?: number | undefined;
            /** Format: int64 */
            readonly pci_slot_number?: number | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Adapter.Nvme.Info": {
            readonly label: string;
            /** Format: int64 */
            readonly bus: number;
            /** Format: int64 */
            readonly pci_slot_number?: number | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Adapter.Nvme.Summary": {
            readonly adapter: string;
        };
        readonly "Vcenter.Vm.Hardware.Adapter.Sata.CreateSpec": {
            readonly type?: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Sata.Type"] | undefined;
            /** Format: int64 */
            readonly bus?: number | undefined;
            /** Format: int64 */
            readonly pci_slot_number?: number | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Adapter.Sata.Info": {
            readonly label: string;
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Sata.Type"];
            /** Format: int64 */
            readonly bus: number;
            /** Format: int64 */
            readonly pci_slot_number?: number | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Adapter.Sata.Summary": {
            readonly adapter: string;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Adapter.Sata.Type": "AHCI";
        readonly "Vcenter.Vm.Hardware.Adapter.Scsi.CreateSpec": {
            readonly type?: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.Type"] | undefined;
            /** Format: int64 */
            readonly bus?: number | undefined;
            /** Format: int64 */
            readonly pci_slot_number?: number | undefined;
            readonly sharing?: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.Sharing"] | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Adapter.Scsi.Info": {
            readonly label: string;
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.Type"];
            readonly scsi: components["schemas"]["Vcenter.Vm.Hardware.ScsiAddressInfo"];
            /** Format: int64 */
            readonly pci_slot_number?: number | undefined;
            readonly sharing: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.Sharing"];
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Adapter.Scsi.Sharing": "NONE" | "VIRTUAL" | "PHYSICAL";
        readonly "Vcenter.Vm.Hardware.Adapter.Scsi.Summary": {
            readonly adapter: string;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Adapter.Scsi.Type": "BUSLOGIC" | "LSILOGIC" | "LSILOGICSAS" | "PVSCSI";
        readonly "Vcenter.Vm.Hardware.Adapter.Scsi.UpdateSpec": {
            readonly sharing?: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.Sharing"] | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Boot.CreateSpec": {
            readonly type?: components["schemas"]["Vcenter.Vm.Hardware.Boot.Type"] | undefined;
            readonly efi_legacy_boot?: boolean | undefined;
            readonly network_protocol?: components["schemas"]["Vcenter.Vm.Hardware.Boot.NetworkProtocol"] | undefined;
            /** Format: int64 */
            readonly delay?: number | undefined;
            readonly retry?: boolean | undefined;
            /** Format: int64 */
            readonly retry_delay?: number | undefined;
            readonly enter_setup_mode?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Boot.Device.Entry": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Boot.Device.Type"];
            readonly nic?: string | undefined;
            readonly disks?: readonly string[] | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Boot.Device.EntryCreateSpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Boot.Device.Type"];
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Boot.Device.Type": "CDROM" | "DISK" | "ETHERNET" | "FLOPPY";
        readonly "Vcenter.Vm.Hardware.Boot.Info": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Boot.Type"];
            readonly efi_legacy_boot?: boolean | undefined;
            readonly network_protocol?: components["schemas"]["Vcenter.Vm.Hardware.Boot.NetworkProtocol"] | undefined;
            /** Format: int64 */
            readonly delay: number;
            readonly retry: boolean;
            /** Format: int64 */
            readonly retry_delay: number;
            readonly enter_setup_mode: boolean;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Boot.NetworkProtocol": "IPV4" | "IPV6";
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Boot.Type": "BIOS" | "EFI";
        readonly "Vcenter.Vm.Hardware.Boot.UpdateSpec": {
            readonly type?: components["schemas"]["Vcenter.Vm.Hardware.Boot.Type"] | undefined;
            readonly efi_legacy_boot?: boolean | undefined;
            readonly network_protocol?: components["schemas"]["Vcenter.Vm.Hardware.Boot.NetworkProtocol"] | undefined;
            /** Format: int64 */
            readonly delay?: number | undefined;
            readonly retry?: boolean | undefined;
            /** Format: int64 */
            readonly retry_delay?: number | undefined;
            readonly enter_setup_mode?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Cdrom.BackingInfo": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.BackingType"];
            readonly iso_file?: string | undefined;
            readonly host_device?: string | undefined;
            readonly auto_detect?: boolean | undefined;
            readonly device_access_type?: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.DeviceAccessType"] | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Cdrom.BackingSpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.BackingType"];
            readonly iso_file?: string | undefined;
            readonly host_device?: string | undefined;
            readonly device_access_type?: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.DeviceAccessType"] | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Cdrom.BackingType": "ISO_FILE" | "HOST_DEVICE" | "CLIENT_DEVICE";
        readonly "Vcenter.Vm.Hardware.Cdrom.CreateSpec": {
            readonly type?: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.HostBusAdapterType"] | undefined;
            readonly ide?: components["schemas"]["Vcenter.Vm.Hardware.IdeAddressSpec"] | undefined;
            readonly sata?: components["schemas"]["Vcenter.Vm.Hardware.SataAddressSpec"] | undefined;
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Cdrom.DeviceAccessType": "EMULATION" | "PASSTHRU" | "PASSTHRU_EXCLUSIVE";
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Cdrom.HostBusAdapterType": "IDE" | "SATA";
        readonly "Vcenter.Vm.Hardware.Cdrom.Info": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.HostBusAdapterType"];
            readonly label: string;
            readonly ide?: components["schemas"]["Vcenter.Vm.Hardware.IdeAddressInfo"] | undefined;
            readonly sata?: components["schemas"]["Vcenter.Vm.Hardware.SataAddressInfo"] | undefined;
            readonly backing: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.BackingInfo"];
            readonly state: components["schemas"]["Vcenter.Vm.Hardware.ConnectionState"];
            readonly start_connected: boolean;
            readonly allow_guest_control: boolean;
        };
        readonly "Vcenter.Vm.Hardware.Cdrom.Summary": {
            readonly cdrom: string;
        };
        readonly "Vcenter.Vm.Hardware.Cdrom.UpdateSpec": {
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.ConnectionState": "CONNECTED" | "RECOVERABLE_ERROR" | "UNRECOVERABLE_ERROR" | "NOT_CONNECTED" | "UNKNOWN";
        readonly "Vcenter.Vm.Hardware.Cpu.Info": {
            /** Format: int64 */
            readonly count: number;
            /** Format: int64 */
            readonly cores_per_socket: number;
            readonly hot_add_enabled: boolean;
            readonly hot_remove_enabled: boolean;
        };
        readonly "Vcenter.Vm.Hardware.Cpu.UpdateSpec": {
            /** Format: int64 */
            readonly count?: number | undefined;
            /** Format: int64 */
            readonly cores_per_socket?: number | undefined;
            readonly hot_add_enabled?: boolean | undefined;
            readonly hot_remove_enabled?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Disk.BackingInfo": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Disk.BackingType"];
            readonly vmdk_file?: string | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Disk.BackingSpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Disk.BackingType"];
            readonly vmdk_file?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Disk.BackingType": "VMDK_FILE";
        readonly "Vcenter.Vm.Hardware.Disk.CreateSpec": {
            readonly type?: components["schemas"]["Vcenter.Vm.Hardware.Disk.HostBusAdapterType"] | undefined;
            readonly ide?: components["schemas"]["Vcenter.Vm.Hardware.IdeAddressSpec"] | undefined;
            readonly scsi?: components["schemas"]["Vcenter.Vm.Hardware.ScsiAddressSpec"] | undefined;
            readonly sata?: components["schemas"]["Vcenter.Vm.Hardware.SataAddressSpec"] | undefined;
            readonly nvme?: components["schemas"]["Vcenter.Vm.Hardware.NvmeAddressSpec"] | undefined;
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Disk.BackingSpec"] | undefined;
            readonly new_vmdk?: components["schemas"]["Vcenter.Vm.Hardware.Disk.VmdkCreateSpec"] | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Disk.HostBusAdapterType": "IDE" | "SCSI" | "SATA" | "NVME";
        readonly "Vcenter.Vm.Hardware.Disk.Info": {
            readonly label: string;
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Disk.HostBusAdapterType"];
            readonly ide?: components["schemas"]["Vcenter.Vm.Hardware.IdeAddressInfo"] | undefined;
            readonly scsi?: components["schemas"]["Vcenter.Vm.Hardware.ScsiAddressInfo"] | undefined;
            readonly sata?: components["schemas"]["Vcenter.Vm.Hardware.SataAddressInfo"] | undefined;
            readonly nvme?: components["schemas"]["Vcenter.Vm.Hardware.NvmeAddressInfo"] | undefined;
            readonly backing: components["schemas"]["Vcenter.Vm.Hardware.Disk.BackingInfo"];
            /** Format: int64 */
            readonly capacity?: number | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Disk.StoragePolicySpec": {
            readonly policy: string;
        };
        readonly "Vcenter.Vm.Hardware.Disk.Summary": {
            readonly disk: string;
        };
        readonly "Vcenter.Vm.Hardware.Disk.UpdateSpec": {
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Disk.BackingSpec"] | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Disk.VmdkCreateSpec": {
            readonly name?: string | undefined;
            /** Format: int64 */
            readonly capacity?: number | undefined;
            readonly storage_policy?: components["schemas"]["Vcenter.Vm.Hardware.Disk.StoragePolicySpec"] | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Ethernet.BackingInfo": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.BackingType"];
            readonly network?: string | undefined;
            readonly network_name?: string | undefined;
            readonly host_device?: string | undefined;
            readonly distributed_switch_uuid?: string | undefined;
            readonly distributed_port?: string | undefined;
            /** Format: int64 */
            readonly connection_cookie?: number | undefined;
            readonly opaque_network_type?: string | undefined;
            readonly opaque_network_id?: string | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Ethernet.BackingSpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.BackingType"];
            readonly network?: string | undefined;
            readonly distributed_port?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Ethernet.BackingType": "STANDARD_PORTGROUP" | "HOST_DEVICE" | "DISTRIBUTED_PORTGROUP" | "OPAQUE_NETWORK";
        readonly "Vcenter.Vm.Hardware.Ethernet.CreateSpec": {
            readonly type?: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.EmulationType"] | undefined;
            readonly upt_compatibility_enabled?: boolean | undefined;
            readonly upt_v2_compatibility_enabled?: boolean | undefined;
            readonly mac_type?: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.MacAddressType"] | undefined;
            readonly mac_address?: string | undefined;
            /** Format: int64 */
            readonly pci_slot_number?: number | undefined;
            readonly wake_on_lan_enabled?: boolean | undefined;
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Ethernet.EmulationType": "E1000" | "E1000E" | "PCNET32" | "VMXNET" | "VMXNET2" | "VMXNET3";
        readonly "Vcenter.Vm.Hardware.Ethernet.Info": {
            readonly label: string;
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.EmulationType"];
            readonly upt_compatibility_enabled?: boolean | undefined;
            readonly upt_v2_compatibility_enabled?: boolean | undefined;
            readonly mac_type: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.MacAddressType"];
            readonly mac_address?: string | undefined;
            /** Format: int64 */
            readonly pci_slot_number?: number | undefined;
            readonly wake_on_lan_enabled: boolean;
            readonly backing: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.BackingInfo"];
            readonly state: components["schemas"]["Vcenter.Vm.Hardware.ConnectionState"];
            readonly start_connected: boolean;
            readonly allow_guest_control: boolean;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Ethernet.MacAddressType": "MANUAL" | "GENERATED" | "ASSIGNED";
        readonly "Vcenter.Vm.Hardware.Ethernet.Summary": {
            readonly nic: string;
        };
        readonly "Vcenter.Vm.Hardware.Ethernet.UpdateSpec": {
            readonly upt_compatibility_enabled?: boolean | undefined;
            readonly upt_v2_compatibility_enabled?: boolean | undefined;
            readonly mac_type?: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.MacAddressType"] | undefined;
            readonly mac_address?: string | undefined;
            readonly wake_on_lan_enabled?: boolean | undefined;
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Floppy.BackingInfo": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Floppy.BackingType"];
            readonly image_file?: string | undefined;
            readonly host_device?: string | undefined;
            readonly auto_detect?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Floppy.BackingSpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Floppy.BackingType"];
            readonly image_file?: string | undefined;
            readonly host_device?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Floppy.BackingType": "IMAGE_FILE" | "HOST_DEVICE" | "CLIENT_DEVICE";
        readonly "Vcenter.Vm.Hardware.Floppy.CreateSpec": {
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Floppy.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Floppy.Info": {
            readonly label: string;
            readonly backing: components["schemas"]["Vcenter.Vm.Hardware.Floppy.BackingInfo"];
            readonly state: components["schemas"]["Vcenter.Vm.Hardware.ConnectionState"];
            readonly start_connected: boolean;
            readonly allow_guest_control: boolean;
        };
        readonly "Vcenter.Vm.Hardware.Floppy.Summary": {
            readonly floppy: string;
        };
        readonly "Vcenter.Vm.Hardware.Floppy.UpdateSpec": {
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Floppy.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.IdeAddressInfo": {
            readonly primary: boolean;
            readonly master: boolean;
        };
        readonly "Vcenter.Vm.Hardware.IdeAddressSpec": {
            readonly primary?: boolean | undefined;
            readonly master?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Info": {
            readonly version: components["schemas"]["Vcenter.Vm.Hardware.Version"];
            readonly upgrade_policy: components["schemas"]["Vcenter.Vm.Hardware.UpgradePolicy"];
            readonly upgrade_version?: components["schemas"]["Vcenter.Vm.Hardware.Version"] | undefined;
            readonly upgrade_status: components["schemas"]["Vcenter.Vm.Hardware.UpgradeStatus"];
            readonly upgrade_error?: {
                readonly [key: string]: unknown;
            } | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Memory.Info": {
            /** Format: int64 */
            readonly size_MiB: number;
            readonly hot_add_enabled: boolean;
            /** Format: int64 */
            readonly hot_add_increment_size_MiB?: number | undefined;
            /** Format: int64 */
            readonly hot_add_limit_MiB?: number | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Memory.UpdateSpec": {
            /** Format: int64 */
            readonly size_MiB?: number | undefined;
            readonly hot_add_enabled?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.NvmeAddressInfo": {
            /** Format: int64 */
            readonly bus: number;
            /** Format: int64 */
            readonly unit: number;
        };
        readonly "Vcenter.Vm.Hardware.NvmeAddressSpec": {
            /** Format: int64 */
            readonly bus: number;
            /** Format: int64 */
            readonly unit?: number | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Parallel.BackingInfo": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Parallel.BackingType"];
            readonly file?: string | undefined;
            readonly host_device?: string | undefined;
            readonly auto_detect?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Parallel.BackingSpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Parallel.BackingType"];
            readonly file?: string | undefined;
            readonly host_device?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Parallel.BackingType": "FILE" | "HOST_DEVICE";
        readonly "Vcenter.Vm.Hardware.Parallel.CreateSpec": {
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Parallel.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Parallel.Info": {
            readonly label: string;
            readonly backing: components["schemas"]["Vcenter.Vm.Hardware.Parallel.BackingInfo"];
            readonly state: components["schemas"]["Vcenter.Vm.Hardware.ConnectionState"];
            readonly start_connected: boolean;
            readonly allow_guest_control: boolean;
        };
        readonly "Vcenter.Vm.Hardware.Parallel.Summary": {
            readonly port: string;
        };
        readonly "Vcenter.Vm.Hardware.Parallel.UpdateSpec": {
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Parallel.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.SataAddressInfo": {
            /** Format: int64 */
            readonly bus: number;
            /** Format: int64 */
            readonly unit: number;
        };
        readonly "Vcenter.Vm.Hardware.SataAddressSpec": {
            /** Format: int64 */
            readonly bus: number;
            /** Format: int64 */
            readonly unit?: number | undefined;
        };
        readonly "Vcenter.Vm.Hardware.ScsiAddressInfo": {
            /** Format: int64 */
            readonly bus: number;
            /** Format: int64 */
            readonly unit: number;
        };
        readonly "Vcenter.Vm.Hardware.ScsiAddressSpec": {
            /** Format: int64 */
            readonly bus: number;
            /** Format: int64 */
            readonly unit?: number | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Serial.BackingInfo": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Serial.BackingType"];
            readonly file?: string | undefined;
            readonly host_device?: string | undefined;
            readonly auto_detect?: boolean | undefined;
            readonly pipe?: string | undefined;
            readonly no_rx_loss?: boolean | undefined;
            /** Format: uri */
            readonly network_location?: string | undefined;
            /** Format: uri */
            readonly proxy?: string | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Serial.BackingSpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Hardware.Serial.BackingType"];
            readonly file?: string | undefined;
            readonly host_device?: string | undefined;
            readonly pipe?: string | undefined;
            readonly no_rx_loss?: boolean | undefined;
            /** Format: uri */
            readonly network_location?: string | undefined;
            /** Format: uri */
            readonly proxy?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Serial.BackingType": "FILE" | "HOST_DEVICE" | "PIPE_SERVER" | "PIPE_CLIENT" | "NETWORK_SERVER" | "NETWORK_CLIENT";
        readonly "Vcenter.Vm.Hardware.Serial.CreateSpec": {
            readonly yield_on_poll?: boolean | undefined;
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Serial.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.Serial.Info": {
            readonly label: string;
            readonly yield_on_poll: boolean;
            readonly backing: components["schemas"]["Vcenter.Vm.Hardware.Serial.BackingInfo"];
            readonly state: components["schemas"]["Vcenter.Vm.Hardware.ConnectionState"];
            readonly start_connected: boolean;
            readonly allow_guest_control: boolean;
        };
        readonly "Vcenter.Vm.Hardware.Serial.Summary": {
            readonly port: string;
        };
        readonly "Vcenter.Vm.Hardware.Serial.UpdateSpec": {
            readonly yield_on_poll?: boolean | undefined;
            readonly backing?: components["schemas"]["Vcenter.Vm.Hardware.Serial.BackingSpec"] | undefined;
            readonly start_connected?: boolean | undefined;
            readonly allow_guest_control?: boolean | undefined;
        };
        readonly "Vcenter.Vm.Hardware.UpdateSpec": {
            readonly upgrade_policy?: components["schemas"]["Vcenter.Vm.Hardware.UpgradePolicy"] | undefined;
            readonly upgrade_version?: components["schemas"]["Vcenter.Vm.Hardware.Version"] | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.UpgradePolicy": "NEVER" | "AFTER_CLEAN_SHUTDOWN" | "ALWAYS";
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.UpgradeStatus": "NONE" | "PENDING" | "SUCCESS" | "FAILED";
        /** @enum {string} */
        readonly "Vcenter.Vm.Hardware.Version": "VMX_03" | "VMX_04" | "VMX_06" | "VMX_07" | "VMX_08" | "VMX_09" | "VMX_10" | "VMX_11" | "VMX_12" | "VMX_13" | "VMX_14" | "VMX_15" | "VMX_16" | "VMX_17" | "VMX_18" | "VMX_19" | "VMX_20" | "VMX_21" | "VMX_22";
        readonly "Vcenter.Vm.Identity.Info": {
            readonly name: string;
            readonly bios_uuid: string;
            readonly instance_uuid: string;
        };
        readonly "Vcenter.Vm.LibraryItem.CheckOutInfo": {
            readonly library_item: string;
        };
        readonly "Vcenter.Vm.LibraryItem.Info": {
            readonly check_out?: components["schemas"]["Vcenter.Vm.LibraryItem.CheckOutInfo"] | undefined;
        };
        readonly "Vcenter.Vm.Power.Info": {
            readonly state: components["schemas"]["Vcenter.Vm.Power.State"];
            readonly clean_power_off?: boolean | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Power.State": "POWERED_OFF" | "POWERED_ON" | "SUSPENDED";
        readonly "Vcenter.Vm.Storage.Policy.Compliance.CheckSpec": {
            readonly vm_home: boolean;
            readonly disks?: readonly string[] | undefined;
        };
        readonly "Vcenter.Vm.Storage.Policy.Compliance.Info": {
            readonly overall_compliance: components["schemas"]["Vcenter.Vm.Storage.Policy.Compliance.Status"];
            readonly vm_home?: components["schemas"]["Vcenter.Vm.Storage.Policy.Compliance.VmComplianceInfo"] | undefined;
            readonly disks: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Storage.Policy.Compliance.VmComplianceInfo"];
            };
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Storage.Policy.Compliance.Status": "COMPLIANT" | "NON_COMPLIANT" | "UNKNOWN_COMPLIANCE" | "NOT_APPLICABLE" | "OUT_OF_DATE";
        readonly "Vcenter.Vm.Storage.Policy.Compliance.VmComplianceInfo": {
            readonly status: components["schemas"]["Vcenter.Vm.Storage.Policy.Compliance.Status"];
            /** Format: date-time */
            readonly check_time: string;
            readonly policy?: string | undefined;
            readonly failure_cause: readonly components["schemas"]["Vapi.Std.LocalizableMessage"][];
        };
        readonly "Vcenter.Vm.Storage.Policy.DiskPolicySpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Storage.Policy.DiskPolicySpec.PolicyType"];
            readonly policy?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Storage.Policy.DiskPolicySpec.PolicyType": "USE_SPECIFIED_POLICY" | "USE_DEFAULT_POLICY";
        readonly "Vcenter.Vm.Storage.Policy.Info": {
            readonly vm_home?: string | undefined;
            readonly disks: {
                readonly [key: string]: string;
            };
        };
        readonly "Vcenter.Vm.Storage.Policy.UpdateSpec": {
            readonly vm_home?: components["schemas"]["Vcenter.Vm.Storage.Policy.VmHomePolicySpec"] | undefined;
            readonly disks?: {
                readonly [key: string]: components["schemas"]["Vcenter.Vm.Storage.Policy.DiskPolicySpec"];
            } | undefined;
        };
        readonly "Vcenter.Vm.Storage.Policy.VmHomePolicySpec": {
            readonly type: components["schemas"]["Vcenter.Vm.Storage.Policy.VmHomePolicySpec.PolicyType"];
            readonly policy?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Storage.Policy.VmHomePolicySpec.PolicyType": "USE_SPECIFIED_POLICY" | "USE_DEFAULT_POLICY";
        readonly "Vcenter.Vm.Tools.GuestRebootStatus": {
            readonly reboot_requested: boolean;
            readonly requesting_components?: readonly string[] | undefined;
            /** Format: date-time */
            readonly request_timestamp?: string | undefined;
        };
        readonly "Vcenter.Vm.Tools.Info": {
            readonly auto_update_supported: boolean;
            /** Format: int64 */
            readonly install_attempt_count?: number | undefined;
            readonly error?: {
                readonly [key: string]: unknown;
            } | undefined;
            /** Format: int64 */
            readonly version_number?: number | undefined;
            readonly version?: string | undefined;
            readonly upgrade_policy: components["schemas"]["Vcenter.Vm.Tools.UpgradePolicy"];
            readonly version_status?: components["schemas"]["Vcenter.Vm.Tools.VersionStatus"] | undefined;
            readonly install_type?: components["schemas"]["Vcenter.Vm.Tools.ToolsInstallType"] | undefined;
            readonly run_state: components["schemas"]["Vcenter.Vm.Tools.RunState"];
            readonly guest_reboot_status?: components["schemas"]["Vcenter.Vm.Tools.GuestRebootStatus"] | undefined;
        };
        readonly "Vcenter.Vm.Tools.Installer.Info": {
            readonly is_connected: boolean;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Tools.RunState": "NOT_RUNNING" | "RUNNING" | "EXECUTING_SCRIPTS";
        /** @enum {string} */
        readonly "Vcenter.Vm.Tools.ToolsInstallType": "UNKNOWN" | "MSI" | "TAR" | "OSP" | "OPEN_VM_TOOLS";
        readonly "Vcenter.Vm.Tools.UpdateSpec": {
            readonly upgrade_policy?: components["schemas"]["Vcenter.Vm.Tools.UpgradePolicy"] | undefined;
        };
        /** @enum {string} */
        readonly "Vcenter.Vm.Tools.UpgradePolicy": "MANUAL" | "UPGRADE_AT_POWER_CYCLE";
        /** @enum {string} */
        readonly "Vcenter.Vm.Tools.VersionStatus": "NOT_INSTALLED" | "CURRENT" | "UNMANAGED" | "TOO_OLD_UNSUPPORTED" | "SUPPORTED_OLD" | "SUPPORTED_NEW" | "TOO_NEW" | "BLACKLISTED";
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
export type VcenterComputePoliciesObjectCompliance = components['schemas']['Vcenter.Compute.Policies.ObjectCompliance'];
export type VcenterEvcModeEvcMode = components['schemas']['Vcenter.EvcMode.EvcMode'];
export type VcenterEvcModeFeatureMask = components['schemas']['Vcenter.EvcMode.FeatureMask'];
export type VcenterGuestAdapterMapping = components['schemas']['Vcenter.Guest.AdapterMapping'];
export type VcenterGuestCloudConfiguration = components['schemas']['Vcenter.Guest.CloudConfiguration'];
export type VcenterGuestCloudConfigurationType = components['schemas']['Vcenter.Guest.CloudConfiguration.Type'];
export type VcenterGuestCloudinitConfiguration = components['schemas']['Vcenter.Guest.CloudinitConfiguration'];
export type VcenterGuestConfigurationSpec = components['schemas']['Vcenter.Guest.ConfigurationSpec'];
export type VcenterGuestCustomizationSpec = components['schemas']['Vcenter.Guest.CustomizationSpec'];
export type VcenterGuestCustomizationSpecsCreateSpec = components['schemas']['Vcenter.Guest.CustomizationSpecs.CreateSpec'];
export type VcenterGuestCustomizationSpecsFormat = components['schemas']['Vcenter.Guest.CustomizationSpecs.Format'];
export type VcenterGuestCustomizationSpecsInfo = components['schemas']['Vcenter.Guest.CustomizationSpecs.Info'];
export type VcenterGuestCustomizationSpecsOsType = components['schemas']['Vcenter.Guest.CustomizationSpecs.OsType'];
export type VcenterGuestCustomizationSpecsSpec = components['schemas']['Vcenter.Guest.CustomizationSpecs.Spec'];
export type VcenterGuestCustomizationSpecsSummary = components['schemas']['Vcenter.Guest.CustomizationSpecs.Summary'];
export type VcenterGuestDomain = components['schemas']['Vcenter.Guest.Domain'];
export type VcenterGuestDomainType = components['schemas']['Vcenter.Guest.Domain.Type'];
export type VcenterGuestGlobalDnsSettings = components['schemas']['Vcenter.Guest.GlobalDNSSettings'];
export type VcenterGuestGuiUnattended = components['schemas']['Vcenter.Guest.GuiUnattended'];
export type VcenterGuestHostnameGenerator = components['schemas']['Vcenter.Guest.HostnameGenerator'];
export type VcenterGuestHostnameGeneratorType = components['schemas']['Vcenter.Guest.HostnameGenerator.Type'];
export type VcenterGuestIpSettings = components['schemas']['Vcenter.Guest.IPSettings'];
export type VcenterGuestIpv4 = components['schemas']['Vcenter.Guest.Ipv4'];
export type VcenterGuestIpv4Type = components['schemas']['Vcenter.Guest.Ipv4.Type'];
export type VcenterGuestIpv6 = components['schemas']['Vcenter.Guest.Ipv6'];
export type VcenterGuestIpv6Type = components['schemas']['Vcenter.Guest.Ipv6.Type'];
export type VcenterGuestIpv6Address = components['schemas']['Vcenter.Guest.Ipv6Address'];
export type VcenterGuestLinuxConfiguration = components['schemas']['Vcenter.Guest.LinuxConfiguration'];
export type VcenterGuestUserData = components['schemas']['Vcenter.Guest.UserData'];
export type VcenterGuestWindowsConfiguration = components['schemas']['Vcenter.Guest.WindowsConfiguration'];
export type VcenterGuestWindowsConfigurationRebootOption = components['schemas']['Vcenter.Guest.WindowsConfiguration.RebootOption'];
export type VcenterGuestWindowsNetworkAdapterSettings = components['schemas']['Vcenter.Guest.WindowsNetworkAdapterSettings'];
export type VcenterGuestWindowsNetworkAdapterSettingsNetBiosMode = components['schemas']['Vcenter.Guest.WindowsNetworkAdapterSettings.NetBIOSMode'];
export type VcenterGuestWindowsSysprep = components['schemas']['Vcenter.Guest.WindowsSysprep'];
export type VcenterVmClonePlacementSpec = components['schemas']['Vcenter.VM.ClonePlacementSpec'];
export type VcenterVmCloneSpec = components['schemas']['Vcenter.VM.CloneSpec'];
export type VcenterVmCreateSpec = components['schemas']['Vcenter.VM.CreateSpec'];
export type VcenterVmDiskCloneSpec = components['schemas']['Vcenter.VM.DiskCloneSpec'];
export type VcenterVmDiskRelocateSpec = components['schemas']['Vcenter.VM.DiskRelocateSpec'];
export type VcenterVmGuestCustomizationSpec = components['schemas']['Vcenter.VM.GuestCustomizationSpec'];
export type VcenterVmInfo = components['schemas']['Vcenter.VM.Info'];
export type VcenterVmInstantClonePlacementSpec = components['schemas']['Vcenter.VM.InstantClonePlacementSpec'];
export type VcenterVmInstantCloneSpec = components['schemas']['Vcenter.VM.InstantCloneSpec'];
export type VcenterVmPlacementSpec = components['schemas']['Vcenter.VM.PlacementSpec'];
export type VcenterVmRegisterPlacementSpec = components['schemas']['Vcenter.VM.RegisterPlacementSpec'];
export type VcenterVmRegisterSpec = components['schemas']['Vcenter.VM.RegisterSpec'];
export type VcenterVmRelocatePlacementSpec = components['schemas']['Vcenter.VM.RelocatePlacementSpec'];
export type VcenterVmRelocateSpec = components['schemas']['Vcenter.VM.RelocateSpec'];
export type VcenterVmStoragePolicySpec = components['schemas']['Vcenter.VM.StoragePolicySpec'];
export type VcenterVmSummary = components['schemas']['Vcenter.VM.Summary'];
export type VcenterVmComputePoliciesInfo = components['schemas']['Vcenter.Vm.Compute.Policies.Info'];
export type VcenterVmConsoleTicketsCreateSpec = components['schemas']['Vcenter.Vm.Console.Tickets.CreateSpec'];
export type VcenterVmConsoleTicketsSummary = components['schemas']['Vcenter.Vm.Console.Tickets.Summary'];
export type VcenterVmConsoleTicketsType = components['schemas']['Vcenter.Vm.Console.Tickets.Type'];
export type VcenterVmDataSetsAccess = components['schemas']['Vcenter.Vm.DataSets.Access'];
export type VcenterVmDataSetsCreateSpec = components['schemas']['Vcenter.Vm.DataSets.CreateSpec'];
export type VcenterVmDataSetsInfo = components['schemas']['Vcenter.Vm.DataSets.Info'];
export type VcenterVmDataSetsSummary = components['schemas']['Vcenter.Vm.DataSets.Summary'];
export type VcenterVmDataSetsUpdateSpec = components['schemas']['Vcenter.Vm.DataSets.UpdateSpec'];
export type VcenterVmEvcModeInfo = components['schemas']['Vcenter.Vm.EvcMode.Info'];
export type VcenterVmGuestCredentials = components['schemas']['Vcenter.Vm.Guest.Credentials'];
export type VcenterVmGuestCredentialsType = components['schemas']['Vcenter.Vm.Guest.Credentials.Type'];
export type VcenterVmGuestCustomizationCheckInfo = components['schemas']['Vcenter.Vm.Guest.Customization.CheckInfo'];
export type VcenterVmGuestCustomizationCheckInfoCheckStatus = components['schemas']['Vcenter.Vm.Guest.Customization.CheckInfo.CheckStatus'];
export type VcenterVmGuestCustomizationInfo = components['schemas']['Vcenter.Vm.Guest.Customization.Info'];
export type VcenterVmGuestCustomizationInfoStatus = components['schemas']['Vcenter.Vm.Guest.Customization.Info.Status'];
export type VcenterVmGuestCustomizationSetSpec = components['schemas']['Vcenter.Vm.Guest.Customization.SetSpec'];
export type VcenterVmGuestCustomizationLiveInfo = components['schemas']['Vcenter.Vm.Guest.CustomizationLive.Info'];
export type VcenterVmGuestCustomizationLiveInfoStatus = components['schemas']['Vcenter.Vm.Guest.CustomizationLive.Info.Status'];
export type VcenterVmGuestDhcpConfigInfo = components['schemas']['Vcenter.Vm.Guest.DhcpConfigInfo'];
export type VcenterVmGuestDnsAssignedValues = components['schemas']['Vcenter.Vm.Guest.DnsAssignedValues'];
export type VcenterVmGuestDnsConfigInfo = components['schemas']['Vcenter.Vm.Guest.DnsConfigInfo'];
export type VcenterVmGuestFilesystemFilesFileAttributesInfo = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.FileAttributesInfo'];
export type VcenterVmGuestFilesystemFilesFileAttributesUpdateSpec = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.FileAttributesUpdateSpec'];
export type VcenterVmGuestFilesystemFilesFilesystemFamily = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.FilesystemFamily'];
export type VcenterVmGuestFilesystemFilesFilterSpec = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.FilterSpec'];
export type VcenterVmGuestFilesystemFilesInfo = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.Info'];
export type VcenterVmGuestFilesystemFilesIterationSpec = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.IterationSpec'];
export type VcenterVmGuestFilesystemFilesLastIterationStatus = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.LastIterationStatus'];
export type VcenterVmGuestFilesystemFilesListResult = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.ListResult'];
export type VcenterVmGuestFilesystemFilesPosixFileAttributesInfo = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.PosixFileAttributesInfo'];
export type VcenterVmGuestFilesystemFilesPosixFileAttributesUpdateSpec = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.PosixFileAttributesUpdateSpec'];
export type VcenterVmGuestFilesystemFilesSummary = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.Summary'];
export type VcenterVmGuestFilesystemFilesType = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.Type'];
export type VcenterVmGuestFilesystemFilesWindowsFileAttributesInfo = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.WindowsFileAttributesInfo'];
export type VcenterVmGuestFilesystemFilesWindowsFileAttributesUpdateSpec = components['schemas']['Vcenter.Vm.Guest.Filesystem.Files.WindowsFileAttributesUpdateSpec'];
export type VcenterVmGuestFilesystemTransfersCreateSpec = components['schemas']['Vcenter.Vm.Guest.Filesystem.Transfers.CreateSpec'];
export type VcenterVmGuestFilesystemTransfersFileCreationAttributes = components['schemas']['Vcenter.Vm.Guest.Filesystem.Transfers.FileCreationAttributes'];
export type VcenterVmGuestFilesystemTransfersPosixFileAttributesCreateSpec = components['schemas']['Vcenter.Vm.Guest.Filesystem.Transfers.PosixFileAttributesCreateSpec'];
export type VcenterVmGuestFilesystemTransfersWindowsFileAttributesCreateSpec = components['schemas']['Vcenter.Vm.Guest.Filesystem.Transfers.WindowsFileAttributesCreateSpec'];
export type VcenterVmGuestIdentityInfo = components['schemas']['Vcenter.Vm.Guest.Identity.Info'];
export type VcenterVmGuestLocalFilesystemInfo = components['schemas']['Vcenter.Vm.Guest.LocalFilesystem.Info'];
export type VcenterVmGuestLocalFilesystemVirtualDiskMapping = components['schemas']['Vcenter.Vm.Guest.LocalFilesystem.VirtualDiskMapping'];
export type VcenterVmGuestNetworkingInfo = components['schemas']['Vcenter.Vm.Guest.Networking.Info'];
export type VcenterVmGuestNetworkingInterfacesInfo = components['schemas']['Vcenter.Vm.Guest.Networking.Interfaces.Info'];
export type VcenterVmGuestNetworkingInterfacesIpAddressInfo = components['schemas']['Vcenter.Vm.Guest.Networking.Interfaces.IpAddressInfo'];
export type VcenterVmGuestNetworkingInterfacesIpAddressOrigin = components['schemas']['Vcenter.Vm.Guest.Networking.Interfaces.IpAddressOrigin'];
export type VcenterVmGuestNetworkingInterfacesIpAddressStatus = components['schemas']['Vcenter.Vm.Guest.Networking.Interfaces.IpAddressStatus'];
export type VcenterVmGuestNetworkingInterfacesIpConfigInfo = components['schemas']['Vcenter.Vm.Guest.Networking.Interfaces.IpConfigInfo'];
export type VcenterVmGuestNetworkingRoutesInfo = components['schemas']['Vcenter.Vm.Guest.Networking.Routes.Info'];
export type VcenterVmGuestOperationsInfo = components['schemas']['Vcenter.Vm.Guest.Operations.Info'];
export type VcenterVmGuestPowerInfo = components['schemas']['Vcenter.Vm.Guest.Power.Info'];
export type VcenterVmGuestPowerState = components['schemas']['Vcenter.Vm.Guest.Power.State'];
export type VcenterVmGuestProcessesCreateSpec = components['schemas']['Vcenter.Vm.Guest.Processes.CreateSpec'];
export type VcenterVmGuestProcessesInfo = components['schemas']['Vcenter.Vm.Guest.Processes.Info'];
export type VcenterVmGuestProcessesSummary = components['schemas']['Vcenter.Vm.Guest.Processes.Summary'];
export type VcenterVmGuestOs = components['schemas']['Vcenter.Vm.GuestOS'];
export type VcenterVmGuestOsFamily = components['schemas']['Vcenter.Vm.GuestOSFamily'];
export type VcenterVmHardwareAdapterNvmeCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Adapter.Nvme.CreateSpec'];
export type VcenterVmHardwareAdapterNvmeInfo = components['schemas']['Vcenter.Vm.Hardware.Adapter.Nvme.Info'];
export type VcenterVmHardwareAdapterNvmeSummary = components['schemas']['Vcenter.Vm.Hardware.Adapter.Nvme.Summary'];
export type VcenterVmHardwareAdapterSataCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Adapter.Sata.CreateSpec'];
export type VcenterVmHardwareAdapterSataInfo = components['schemas']['Vcenter.Vm.Hardware.Adapter.Sata.Info'];
export type VcenterVmHardwareAdapterSataSummary = components['schemas']['Vcenter.Vm.Hardware.Adapter.Sata.Summary'];
export type VcenterVmHardwareAdapterSataType = components['schemas']['Vcenter.Vm.Hardware.Adapter.Sata.Type'];
export type VcenterVmHardwareAdapterScsiCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Adapter.Scsi.CreateSpec'];
export type VcenterVmHardwareAdapterScsiInfo = components['schemas']['Vcenter.Vm.Hardware.Adapter.Scsi.Info'];
export type VcenterVmHardwareAdapterScsiSharing = components['schemas']['Vcenter.Vm.Hardware.Adapter.Scsi.Sharing'];
export type VcenterVmHardwareAdapterScsiSummary = components['schemas']['Vcenter.Vm.Hardware.Adapter.Scsi.Summary'];
export type VcenterVmHardwareAdapterScsiType = components['schemas']['Vcenter.Vm.Hardware.Adapter.Scsi.Type'];
export type VcenterVmHardwareAdapterScsiUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Adapter.Scsi.UpdateSpec'];
export type VcenterVmHardwareBootCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Boot.CreateSpec'];
export type VcenterVmHardwareBootDeviceEntry = components['schemas']['Vcenter.Vm.Hardware.Boot.Device.Entry'];
export type VcenterVmHardwareBootDeviceEntryCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Boot.Device.EntryCreateSpec'];
export type VcenterVmHardwareBootDeviceType = components['schemas']['Vcenter.Vm.Hardware.Boot.Device.Type'];
export type VcenterVmHardwareBootInfo = components['schemas']['Vcenter.Vm.Hardware.Boot.Info'];
export type VcenterVmHardwareBootNetworkProtocol = components['schemas']['Vcenter.Vm.Hardware.Boot.NetworkProtocol'];
export type VcenterVmHardwareBootType = components['schemas']['Vcenter.Vm.Hardware.Boot.Type'];
export type VcenterVmHardwareBootUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Boot.UpdateSpec'];
export type VcenterVmHardwareCdromBackingInfo = components['schemas']['Vcenter.Vm.Hardware.Cdrom.BackingInfo'];
export type VcenterVmHardwareCdromBackingSpec = components['schemas']['Vcenter.Vm.Hardware.Cdrom.BackingSpec'];
export type VcenterVmHardwareCdromBackingType = components['schemas']['Vcenter.Vm.Hardware.Cdrom.BackingType'];
export type VcenterVmHardwareCdromCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Cdrom.CreateSpec'];
export type VcenterVmHardwareCdromDeviceAccessType = components['schemas']['Vcenter.Vm.Hardware.Cdrom.DeviceAccessType'];
export type VcenterVmHardwareCdromHostBusAdapterType = components['schemas']['Vcenter.Vm.Hardware.Cdrom.HostBusAdapterType'];
export type VcenterVmHardwareCdromInfo = components['schemas']['Vcenter.Vm.Hardware.Cdrom.Info'];
export type VcenterVmHardwareCdromSummary = components['schemas']['Vcenter.Vm.Hardware.Cdrom.Summary'];
export type VcenterVmHardwareCdromUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Cdrom.UpdateSpec'];
export type VcenterVmHardwareConnectionState = components['schemas']['Vcenter.Vm.Hardware.ConnectionState'];
export type VcenterVmHardwareCpuInfo = components['schemas']['Vcenter.Vm.Hardware.Cpu.Info'];
export type VcenterVmHardwareCpuUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Cpu.UpdateSpec'];
export type VcenterVmHardwareDiskBackingInfo = components['schemas']['Vcenter.Vm.Hardware.Disk.BackingInfo'];
export type VcenterVmHardwareDiskBackingSpec = components['schemas']['Vcenter.Vm.Hardware.Disk.BackingSpec'];
export type VcenterVmHardwareDiskBackingType = components['schemas']['Vcenter.Vm.Hardware.Disk.BackingType'];
export type VcenterVmHardwareDiskCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Disk.CreateSpec'];
export type VcenterVmHardwareDiskHostBusAdapterType = components['schemas']['Vcenter.Vm.Hardware.Disk.HostBusAdapterType'];
export type VcenterVmHardwareDiskInfo = components['schemas']['Vcenter.Vm.Hardware.Disk.Info'];
export type VcenterVmHardwareDiskStoragePolicySpec = components['schemas']['Vcenter.Vm.Hardware.Disk.StoragePolicySpec'];
export type VcenterVmHardwareDiskSummary = components['schemas']['Vcenter.Vm.Hardware.Disk.Summary'];
export type VcenterVmHardwareDiskUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Disk.UpdateSpec'];
export type VcenterVmHardwareDiskVmdkCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Disk.VmdkCreateSpec'];
export type VcenterVmHardwareEthernetBackingInfo = components['schemas']['Vcenter.Vm.Hardware.Ethernet.BackingInfo'];
export type VcenterVmHardwareEthernetBackingSpec = components['schemas']['Vcenter.Vm.Hardware.Ethernet.BackingSpec'];
export type VcenterVmHardwareEthernetBackingType = components['schemas']['Vcenter.Vm.Hardware.Ethernet.BackingType'];
export type VcenterVmHardwareEthernetCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Ethernet.CreateSpec'];
export type VcenterVmHardwareEthernetEmulationType = components['schemas']['Vcenter.Vm.Hardware.Ethernet.EmulationType'];
export type VcenterVmHardwareEthernetInfo = components['schemas']['Vcenter.Vm.Hardware.Ethernet.Info'];
export type VcenterVmHardwareEthernetMacAddressType = components['schemas']['Vcenter.Vm.Hardware.Ethernet.MacAddressType'];
export type VcenterVmHardwareEthernetSummary = components['schemas']['Vcenter.Vm.Hardware.Ethernet.Summary'];
export type VcenterVmHardwareEthernetUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Ethernet.UpdateSpec'];
export type VcenterVmHardwareFloppyBackingInfo = components['schemas']['Vcenter.Vm.Hardware.Floppy.BackingInfo'];
export type VcenterVmHardwareFloppyBackingSpec = components['schemas']['Vcenter.Vm.Hardware.Floppy.BackingSpec'];
export type VcenterVmHardwareFloppyBackingType = components['schemas']['Vcenter.Vm.Hardware.Floppy.BackingType'];
export type VcenterVmHardwareFloppyCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Floppy.CreateSpec'];
export type VcenterVmHardwareFloppyInfo = components['schemas']['Vcenter.Vm.Hardware.Floppy.Info'];
export type VcenterVmHardwareFloppySummary = components['schemas']['Vcenter.Vm.Hardware.Floppy.Summary'];
export type VcenterVmHardwareFloppyUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Floppy.UpdateSpec'];
export type VcenterVmHardwareIdeAddressInfo = components['schemas']['Vcenter.Vm.Hardware.IdeAddressInfo'];
export type VcenterVmHardwareIdeAddressSpec = components['schemas']['Vcenter.Vm.Hardware.IdeAddressSpec'];
export type VcenterVmHardwareInfo = components['schemas']['Vcenter.Vm.Hardware.Info'];
export type VcenterVmHardwareMemoryInfo = components['schemas']['Vcenter.Vm.Hardware.Memory.Info'];
export type VcenterVmHardwareMemoryUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Memory.UpdateSpec'];
export type VcenterVmHardwareNvmeAddressInfo = components['schemas']['Vcenter.Vm.Hardware.NvmeAddressInfo'];
export type VcenterVmHardwareNvmeAddressSpec = components['schemas']['Vcenter.Vm.Hardware.NvmeAddressSpec'];
export type VcenterVmHardwareParallelBackingInfo = components['schemas']['Vcenter.Vm.Hardware.Parallel.BackingInfo'];
export type VcenterVmHardwareParallelBackingSpec = components['schemas']['Vcenter.Vm.Hardware.Parallel.BackingSpec'];
export type VcenterVmHardwareParallelBackingType = components['schemas']['Vcenter.Vm.Hardware.Parallel.BackingType'];
export type VcenterVmHardwareParallelCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Parallel.CreateSpec'];
export type VcenterVmHardwareParallelInfo = components['schemas']['Vcenter.Vm.Hardware.Parallel.Info'];
export type VcenterVmHardwareParallelSummary = components['schemas']['Vcenter.Vm.Hardware.Parallel.Summary'];
export type VcenterVmHardwareParallelUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Parallel.UpdateSpec'];
export type VcenterVmHardwareSataAddressInfo = components['schemas']['Vcenter.Vm.Hardware.SataAddressInfo'];
export type VcenterVmHardwareSataAddressSpec = components['schemas']['Vcenter.Vm.Hardware.SataAddressSpec'];
export type VcenterVmHardwareScsiAddressInfo = components['schemas']['Vcenter.Vm.Hardware.ScsiAddressInfo'];
export type VcenterVmHardwareScsiAddressSpec = components['schemas']['Vcenter.Vm.Hardware.ScsiAddressSpec'];
export type VcenterVmHardwareSerialBackingInfo = components['schemas']['Vcenter.Vm.Hardware.Serial.BackingInfo'];
export type VcenterVmHardwareSerialBackingSpec = components['schemas']['Vcenter.Vm.Hardware.Serial.BackingSpec'];
export type VcenterVmHardwareSerialBackingType = components['schemas']['Vcenter.Vm.Hardware.Serial.BackingType'];
export type VcenterVmHardwareSerialCreateSpec = components['schemas']['Vcenter.Vm.Hardware.Serial.CreateSpec'];
export type VcenterVmHardwareSerialInfo = components['schemas']['Vcenter.Vm.Hardware.Serial.Info'];
export type VcenterVmHardwareSerialSummary = components['schemas']['Vcenter.Vm.Hardware.Serial.Summary'];
export type VcenterVmHardwareSerialUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.Serial.UpdateSpec'];
export type VcenterVmHardwareUpdateSpec = components['schemas']['Vcenter.Vm.Hardware.UpdateSpec'];
export type VcenterVmHardwareUpgradePolicy = components['schemas']['Vcenter.Vm.Hardware.UpgradePolicy'];
export type VcenterVmHardwareUpgradeStatus = components['schemas']['Vcenter.Vm.Hardware.UpgradeStatus'];
export type VcenterVmHardwareVersion = components['schemas']['Vcenter.Vm.Hardware.Version'];
export type VcenterVmIdentityInfo = components['schemas']['Vcenter.Vm.Identity.Info'];
export type VcenterVmLibraryItemCheckOutInfo = components['schemas']['Vcenter.Vm.LibraryItem.CheckOutInfo'];
export type VcenterVmLibraryItemInfo = components['schemas']['Vcenter.Vm.LibraryItem.Info'];
export type VcenterVmPowerInfo = components['schemas']['Vcenter.Vm.Power.Info'];
export type VcenterVmPowerState = components['schemas']['Vcenter.Vm.Power.State'];
export type VcenterVmStoragePolicyComplianceCheckSpec = components['schemas']['Vcenter.Vm.Storage.Policy.Compliance.CheckSpec'];
export type VcenterVmStoragePolicyComplianceInfo = components['schemas']['Vcenter.Vm.Storage.Policy.Compliance.Info'];
export type VcenterVmStoragePolicyComplianceStatus = components['schemas']['Vcenter.Vm.Storage.Policy.Compliance.Status'];
export type VcenterVmStoragePolicyComplianceVmComplianceInfo = components['schemas']['Vcenter.Vm.Storage.Policy.Compliance.VmComplianceInfo'];
export type VcenterVmStoragePolicyDiskPolicySpec = components['schemas']['Vcenter.Vm.Storage.Policy.DiskPolicySpec'];
export type VcenterVmStoragePolicyDiskPolicySpecPolicyType = components['schemas']['Vcenter.Vm.Storage.Policy.DiskPolicySpec.PolicyType'];
export type VcenterVmStoragePolicyInfo = components['schemas']['Vcenter.Vm.Storage.Policy.Info'];
export type VcenterVmStoragePolicyUpdateSpec = components['schemas']['Vcenter.Vm.Storage.Policy.UpdateSpec'];
export type VcenterVmStoragePolicyVmHomePolicySpec = components['schemas']['Vcenter.Vm.Storage.Policy.VmHomePolicySpec'];
export type VcenterVmStoragePolicyVmHomePolicySpecPolicyType = components['schemas']['Vcenter.Vm.Storage.Policy.VmHomePolicySpec.PolicyType'];
export type VcenterVmToolsGuestRebootStatus = components['schemas']['Vcenter.Vm.Tools.GuestRebootStatus'];
export type VcenterVmToolsInfo = components['schemas']['Vcenter.Vm.Tools.Info'];
export type VcenterVmToolsInstallerInfo = components['schemas']['Vcenter.Vm.Tools.Installer.Info'];
export type VcenterVmToolsRunState = components['schemas']['Vcenter.Vm.Tools.RunState'];
export type VcenterVmToolsToolsInstallType = components['schemas']['Vcenter.Vm.Tools.ToolsInstallType'];
export type VcenterVmToolsUpdateSpec = components['schemas']['Vcenter.Vm.Tools.UpdateSpec'];
export type VcenterVmToolsUpgradePolicy = components['schemas']['Vcenter.Vm.Tools.UpgradePolicy'];
export type VcenterVmToolsVersionStatus = components['schemas']['Vcenter.Vm.Tools.VersionStatus'];
export interface operations {
    readonly "Vcenter.Guest.CustomizationSpecs_list": {
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
                        readonly names?: readonly string[] | undefined;
                        readonly OS_type?: components["schemas"]["Vcenter.Guest.CustomizationSpecs.OsType"] | undefined;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Guest.CustomizationSpecs.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Guest.CustomizationSpecs_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.Guest.CustomizationSpecs.CreateSpec"];
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
    readonly "Vcenter.Guest.CustomizationSpecs_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Guest.CustomizationSpecs.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Guest.CustomizationSpecs_set": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    readonly spec: components["schemas"]["Vcenter.Guest.CustomizationSpecs.Spec"];
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
    readonly "Vcenter.Guest.CustomizationSpecs_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
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
    readonly "Vcenter.Guest.CustomizationSpecs_export": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    readonly format: components["schemas"]["Vcenter.Guest.CustomizationSpecs.Format"];
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
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.Guest.CustomizationSpecs_importSpecification": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly customization_spec: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Guest.CustomizationSpecs.CreateSpec"];
                };
            };
        };
    };
    readonly "Vcenter.Iso.Image_mount": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly library_item: string;
                    readonly vm: string;
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
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.Iso.Image_unmount": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly cdrom: string;
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
    readonly "Vcenter.VM_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.VM.CreateSpec"];
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
    readonly "Vcenter.VM_list": {
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
                        readonly vms?: readonly string[] | undefined;
                        readonly names?: readonly string[] | undefined;
                        readonly folders?: readonly string[] | undefined;
                        readonly datacenters?: readonly string[] | undefined;
                        readonly hosts?: readonly string[] | undefined;
                        readonly clusters?: readonly string[] | undefined;
                        readonly resource_pools?: readonly string[] | undefined;
                        readonly power_states?: readonly components["schemas"]["Vcenter.Vm.Power.State"][] | undefined;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.VM.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.VM_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.VM.Info"];
                };
            };
        };
    };
    readonly "Vcenter.VM_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Compute.Policies_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly policy: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Compute.Policies.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Console.Tickets_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Console.Tickets.CreateSpec"];
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Console.Tickets.Summary"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.DataSets_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.DataSets.CreateSpec"];
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
    readonly "Vcenter.Vm.DataSets_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.DataSets.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.DataSets_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly data_set: string;
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
    readonly "Vcenter.Vm.DataSets_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly data_set: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.DataSets.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.DataSets_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly data_set: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.DataSets.UpdateSpec"];
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
    readonly "Vcenter.Vm.DataSets.Entries_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly data_set: string;
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vcenter.Vm.DataSets.Entries_set": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly data_set: string;
                    readonly key: string;
                    readonly value: string;
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
    readonly "Vcenter.Vm.DataSets.Entries_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly data_set: string;
                    readonly key: string;
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
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.Vm.DataSets.Entries_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly data_set: string;
                    readonly key: string;
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
    readonly "Vcenter.Vm.EvcMode_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.EvcMode.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Customization_set": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Guest.Customization.SetSpec"];
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
    readonly "Vcenter.Vm.Guest.Customization_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.Customization.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.CustomizationLive_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.CustomizationLive.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Customization_check": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.Customization.CheckInfo"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Environment_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly name: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
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
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Environment_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly names: readonly string[];
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
                        readonly [key: string]: string;
                    };
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Filesystem.Directories_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly path: string;
                    readonly create_parents?: boolean | undefined;
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
    readonly "Vcenter.Vm.Guest.Filesystem.Directories_createTemporary": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly prefix: string;
                    readonly suffix: string;
                    readonly parent_path?: string | undefined;
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
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Filesystem.Directories_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly path: string;
                    readonly recursive?: boolean | undefined;
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
    readonly "Vcenter.Vm.Guest.Filesystem.Directories_move": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly path: string;
                    readonly new_path: string;
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
    readonly "Vcenter.Vm.Guest.Filesystem.Files_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly path: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
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
    readonly "Vcenter.Vm.Guest.Filesystem.Files_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly path: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Filesystem.Files_createTemporary": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly prefix: string;
                    readonly suffix: string;
                    readonly parent_path?: string | undefined;
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
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Filesystem.Files_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly path: string;
                    readonly iteration?: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.IterationSpec"] | undefined;
                    readonly filter?: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.FilterSpec"] | undefined;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.ListResult"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Filesystem.Files_move": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly path: string;
                    readonly new_path: string;
                    readonly overwrite?: boolean | undefined;
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
    readonly "Vcenter.Vm.Guest.Filesystem.Files_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly path: string;
                    readonly file_attributes: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Files.FileAttributesUpdateSpec"];
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
    readonly "Vcenter.Vm.Guest.Filesystem.Transfers_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly spec: components["schemas"]["Vcenter.Vm.Guest.Filesystem.Transfers.CreateSpec"];
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
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Identity_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.Identity.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.LocalFilesystem_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                        readonly [key: string]: components["schemas"]["Vcenter.Vm.Guest.LocalFilesystem.Info"];
                    };
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Networking_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.Networking.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Networking.Interfaces_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Guest.Networking.Interfaces.Info"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Networking.Routes_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Guest.Networking.Routes.Info"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Operations_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.Operations.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Power_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.Power.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Power_reboot": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Guest.Power_shutdown": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Guest.Power_standby": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Guest.Processes_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    /** Format: int64 */
                    readonly pid: number;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
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
    readonly "Vcenter.Vm.Guest.Processes_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    /** Format: int64 */
                    readonly pid: number;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Guest.Processes.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Processes_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
                    readonly spec: components["schemas"]["Vcenter.Vm.Guest.Processes.CreateSpec"];
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
                    readonly "application/json": number;
                };
            };
        };
    };
    readonly "Vcenter.Vm.Guest.Processes_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly credentials: components["schemas"]["Vcenter.Vm.Guest.Credentials"];
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Guest.Processes.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Adapter.Nvme_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Adapter.Nvme.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Adapter.Nvme_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Nvme.CreateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Adapter.Nvme_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly adapter: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Adapter.Nvme.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Adapter.Nvme_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly adapter: string;
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
    readonly "Vcenter.Vm.Hardware.Adapter.Sata_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Adapter.Sata.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Adapter.Sata_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Sata.CreateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Adapter.Sata_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly adapter: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Adapter.Sata.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Adapter.Sata_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly adapter: string;
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
    readonly "Vcenter.Vm.Hardware.Adapter.Scsi_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Adapter.Scsi_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.CreateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Adapter.Scsi_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly adapter: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Adapter.Scsi_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly adapter: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Adapter.Scsi.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Adapter.Scsi_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly adapter: string;
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
    readonly "Vcenter.Vm.Hardware.Boot_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Boot.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Boot_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Boot.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Boot.Device_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Boot.Device.Entry"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Boot.Device_set": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly devices: readonly components["schemas"]["Vcenter.Vm.Hardware.Boot.Device.Entry"][];
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
    readonly "Vcenter.Vm.Hardware.Cdrom_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Cdrom.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Cdrom_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.CreateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Cdrom_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly cdrom: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Cdrom.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Cdrom_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly cdrom: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Cdrom.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Cdrom_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly cdrom: string;
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
    readonly "Vcenter.Vm.Hardware.Cdrom_connect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly cdrom: string;
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
    readonly "Vcenter.Vm.Hardware.Cdrom_disconnect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly cdrom: string;
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
    readonly "Vcenter.Vm.Hardware.Cpu_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Cpu.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Cpu_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Cpu.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Disk_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Disk.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Disk_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Disk.CreateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Disk_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly disk: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Disk.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Disk_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly disk: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Disk.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Disk_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly disk: string;
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
    readonly "Vcenter.Vm.Hardware.Ethernet_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Ethernet.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Ethernet_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.CreateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Ethernet_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly nic: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Ethernet.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Ethernet_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly nic: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Ethernet.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Ethernet_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly nic: string;
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
    readonly "Vcenter.Vm.Hardware.Ethernet_connect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly nic: string;
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
    readonly "Vcenter.Vm.Hardware.Ethernet_disconnect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly nic: string;
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
    readonly "Vcenter.Vm.Hardware.Floppy_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Floppy.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Floppy_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Floppy.CreateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Floppy_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly floppy: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Floppy.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Floppy_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly floppy: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Floppy.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Floppy_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly floppy: string;
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
    readonly "Vcenter.Vm.Hardware.Floppy_connect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly floppy: string;
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
    readonly "Vcenter.Vm.Hardware.Floppy_disconnect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly floppy: string;
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
    readonly "Vcenter.Vm.Hardware.Memory_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Memory.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Memory_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Memory.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Parallel_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Parallel.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Parallel_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Parallel.CreateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Parallel_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Parallel.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Parallel_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Parallel.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Parallel_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
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
    readonly "Vcenter.Vm.Hardware.Parallel_connect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
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
    readonly "Vcenter.Vm.Hardware.Parallel_disconnect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
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
    readonly "Vcenter.Vm.Hardware.Serial_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": readonly components["schemas"]["Vcenter.Vm.Hardware.Serial.Summary"][];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Serial_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Serial.CreateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Serial_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Hardware.Serial.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Hardware.Serial_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Hardware.Serial.UpdateSpec"];
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
    readonly "Vcenter.Vm.Hardware.Serial_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
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
    readonly "Vcenter.Vm.Hardware.Serial_connect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
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
    readonly "Vcenter.Vm.Hardware.Serial_disconnect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly port: string;
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
    readonly "Vcenter.Vm.Hardware_upgrade": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly version?: components["schemas"]["Vcenter.Vm.Hardware.Version"] | undefined;
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
    readonly "Vcenter.Vm.LibraryItem_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.LibraryItem.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Power_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Power.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Power_reset": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Power_start": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Power_stop": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Power_suspend": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Storage.Policy_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Storage.Policy.UpdateSpec"];
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
    readonly "Vcenter.Vm.Storage.Policy_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Storage.Policy.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Storage.Policy.Compliance_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Storage.Policy.Compliance.Info"] | null;
                };
            };
        };
    };
    readonly "Vcenter.Vm.Storage.Policy.Compliance_check": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly check_spec?: components["schemas"]["Vcenter.Vm.Storage.Policy.Compliance.CheckSpec"] | undefined;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Storage.Policy.Compliance.Info"] | null;
                };
            };
        };
    };
    readonly "Vcenter.Vm.Tools_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Tools.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Tools_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.Vm.Tools.UpdateSpec"];
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
    readonly "Vcenter.Vm.Tools.Installer_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
                    readonly "application/json": components["schemas"]["Vcenter.Vm.Tools.Installer.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Vm.Tools.Installer_connect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Tools.Installer_disconnect": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.Vm.Tools_upgrade": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly command_line_options?: string | undefined;
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
    readonly "Vcenter.VM_relocate": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
                    readonly spec: components["schemas"]["Vcenter.VM.RelocateSpec"];
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
    readonly "Vcenter.VM_unregister": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly vm: string;
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
    readonly "Vcenter.VM_clone": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.VM.CloneSpec"];
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
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.VM_instantClone": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.VM.InstantCloneSpec"];
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
                    readonly "application/json": string;
                };
            };
        };
    };
    readonly "Vcenter.VM_register": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.VM.RegisterSpec"];
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
                    readonly "application/json": string;
                };
            };
        };
    };
}
