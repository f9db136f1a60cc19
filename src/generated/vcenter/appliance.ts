// Made by scripts/generate-vapi.mjs from openapi/vcenter/ with openapi-typescript; do not edit.

export interface components {
    schemas: {
        /** @deprecated */
        readonly "Appliance.Health.Database.Info": {
            readonly status: components["schemas"]["Appliance.Health.Database.Info.Status"];
            readonly messages: readonly components["schemas"]["Appliance.Health.Database.Message"][];
        };
        /** @enum {string} */
        readonly "Appliance.Health.Database.Info.Status": "UNHEALTHY" | "DEGRADED" | "HEALTHY";
        /** @deprecated */
        readonly "Appliance.Health.Database.Message": {
            readonly severity: components["schemas"]["Appliance.Health.Database.Message.Severity"];
            readonly message: components["schemas"]["Vapi.Std.LocalizableMessage"];
        };
        /** @enum {string} */
        readonly "Appliance.Health.Database.Message.Severity": "ERROR" | "WARNING";
        /** @enum {string} */
        readonly "Appliance.Health.Databasestorage.HealthLevel": "orange" | "gray" | "green" | "red" | "yellow";
        /** @enum {string} */
        readonly "Appliance.Health.Load.HealthLevel": "orange" | "gray" | "green" | "red" | "yellow";
        /** @enum {string} */
        readonly "Appliance.Health.Mem.HealthLevel": "orange" | "gray" | "green" | "red" | "yellow";
        /** @enum {string} */
        readonly "Appliance.Health.Softwarepackages.HealthLevel": "orange" | "gray" | "green" | "red" | "yellow";
        /** @enum {string} */
        readonly "Appliance.Health.Storage.HealthLevel": "orange" | "gray" | "green" | "red" | "yellow";
        /** @enum {string} */
        readonly "Appliance.Health.Swap.HealthLevel": "orange" | "gray" | "green" | "red" | "yellow";
        /** @enum {string} */
        readonly "Appliance.Health.System.HealthLevel": "orange" | "gray" | "green" | "red" | "yellow";
        readonly "Appliance.System.Version.VersionStruct": {
            readonly version: string;
            readonly product: string;
            readonly build: string;
            readonly type: string;
            readonly summary: string;
            readonly releasedate: string;
            readonly install_time: string;
            readonly name?: string | undefined;
        };
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ApplianceHealthDatabaseInfo = components['schemas']['Appliance.Health.Database.Info'];
export type ApplianceHealthDatabaseInfoStatus = components['schemas']['Appliance.Health.Database.Info.Status'];
export type ApplianceHealthDatabaseMessage = components['schemas']['Appliance.Health.Database.Message'];
export type ApplianceHealthDatabaseMessageSeverity = components['schemas']['Appliance.Health.Database.Message.Severity'];
export type ApplianceHealthDatabasestorageHealthLevel = components['schemas']['Appliance.Health.Databasestorage.HealthLevel'];
export type ApplianceHealthLoadHealthLevel = components['schemas']['Appliance.Health.Load.HealthLevel'];
export type ApplianceHealthMemHealthLevel = components['schemas']['Appliance.Health.Mem.HealthLevel'];
export type ApplianceHealthSoftwarepackagesHealthLevel = components['schemas']['Appliance.Health.Softwarepackages.HealthLevel'];
export type ApplianceHealthStorageHealthLevel = components['schemas']['Appliance.Health.Storage.HealthLevel'];
export type ApplianceHealthSwapHealthLevel = components['schemas']['Appliance.Health.Swap.HealthLevel'];
export type ApplianceHealthSystemHealthLevel = components['schemas']['Appliance.Health.System.HealthLevel'];
export type ApplianceSystemVersionVersionStruct = components['schemas']['Appliance.System.Version.VersionStruct'];
export type VapiStdLocalizableMessage = components['schemas']['Vapi.Std.LocalizableMessage'];
export type VapiStdLocalizationParam = components['schemas']['Vapi.Std.LocalizationParam'];
export type VapiStdLocalizationParamDateTimeFormat = components['schemas']['Vapi.Std.LocalizationParam.DateTimeFormat'];
export type VapiStdNestedLocalizableMessage = components['schemas']['Vapi.Std.NestedLocalizableMessage'];
export interface operations {
    readonly "Appliance.Health.Applmgmt_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
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
    readonly "Appliance.Health.Database_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appliance.Health.Database.Info"];
                };
            };
        };
    };
    readonly "Appliance.Health.Databasestorage_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appliance.Health.Databasestorage.HealthLevel"];
                };
            };
        };
    };
    readonly "Appliance.Health.Load_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appliance.Health.Load.HealthLevel"];
                };
            };
        };
    };
    readonly "Appliance.Health.Mem_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appliance.Health.Mem.HealthLevel"];
                };
            };
        };
    };
    readonly "Appliance.Health.Softwarepackages_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appliance.Health.Softwarepackages.HealthLevel"];
                };
            };
        };
    };
    readonly "Appliance.Health.Storage_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appliance.Health.Storage.HealthLevel"];
                };
            };
        };
    };
    readonly "Appliance.Health.Swap_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appliance.Health.Swap.HealthLevel"];
                };
            };
        };
    };
    readonly "Appliance.Health.System_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appliance.Health.System.HealthLevel"];
                };
            };
        };
    };
    readonly "Appliance.Health.System_lastcheck": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
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
    readonly "Appliance.System.Version_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description 200 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Appliance.System.Version.VersionStruct"];
                };
            };
        };
    };
}
