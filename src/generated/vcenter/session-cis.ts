// Made by scripts/generate-vapi.mjs from openapi/vcenter/ with openapi-typescript; do not edit.

export interface components {
    schemas: {
        readonly "Cis.Session.Info": {
            readonly user: string;
            /** Format: date-time */
            readonly created_time: string;
            /** Format: date-time */
            readonly last_accessed_time: string;
        };
        readonly "Cis.Task.Info": {
            readonly progress?: components["schemas"]["Cis.Task.Progress"] | undefined;
            readonly result?: unknown | undefined;
            readonly description: components["schemas"]["Vapi.Std.LocalizableMessage"];
            readonly service: string;
            readonly operation: string;
            readonly parent?: string | undefined;
            readonly target?: components["schemas"]["Vapi.Std.DynamicID"] | undefined;
            readonly status: components["schemas"]["Cis.Task.Status"];
            readonly cancelable: boolean;
            readonly error?: {
                readonly [key: string]: unknown;
            } | undefined;
            /** Format: date-time */
            readonly start_time?: string | undefined;
            /** Format: date-time */
            readonly end_time?: string | undefined;
            readonly user?: string | undefined;
        };
        readonly "Cis.Task.Progress": {
            /** Format: int64 */
            readonly total: number;
            /** Format: int64 */
            readonly completed: number;
            readonly message: components["schemas"]["Vapi.Std.LocalizableMessage"];
        };
        /** @enum {string} */
        readonly "Cis.Task.Status": "PENDING" | "RUNNING" | "BLOCKED" | "SUCCEEDED" | "FAILED";
        readonly "Oauth2.TokenInfo": {
            readonly access_token: string;
            readonly token_type: string;
            /** Format: int64 */
            readonly expires_in?: number | undefined;
            readonly scope?: string | undefined;
            readonly refresh_token?: string | undefined;
            readonly issued_token_type?: string | undefined;
        };
        readonly "Vapi.Std.DynamicID": {
            readonly type: string;
            readonly id: string;
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
        readonly "Vcenter.Authentication.Token.IssueSpec": {
            readonly grant_type: string;
            readonly resource?: string | undefined;
            readonly audience?: string | undefined;
            readonly scope?: string | undefined;
            readonly requested_token_type?: string | undefined;
            readonly subject_token?: string | undefined;
            readonly subject_token_type?: string | undefined;
            readonly actor_token?: string | undefined;
            readonly actor_token_type?: string | undefined;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CisSessionInfo = components['schemas']['Cis.Session.Info'];
export type CisTaskInfo = components['schemas']['Cis.Task.Info'];
export type CisTaskProgress = components['schemas']['Cis.Task.Progress'];
export type CisTaskStatus = components['schemas']['Cis.Task.Status'];
export type Oauth2TokenInfo = components['schemas']['Oauth2.TokenInfo'];
export type VapiStdDynamicId = components['schemas']['Vapi.Std.DynamicID'];
export type VapiStdLocalizableMessage = components['schemas']['Vapi.Std.LocalizableMessage'];
export type VapiStdLocalizationParam = components['schemas']['Vapi.Std.LocalizationParam'];
export type VapiStdLocalizationParamDateTimeFormat = components['schemas']['Vapi.Std.LocalizationParam.DateTimeFormat'];
export type VapiStdNestedLocalizableMessage = components['schemas']['Vapi.Std.NestedLocalizableMessage'];
export type VcenterAuthenticationTokenIssueSpec = components['schemas']['Vcenter.Authentication.Token.IssueSpec'];
export interface operations {
    readonly "Cis.Tasks_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly filter_spec?: {
                        readonly tasks?: readonly string[] | undefined;
                        readonly services?: readonly string[] | undefined;
                        readonly operations?: readonly string[] | undefined;
                        readonly status?: readonly components["schemas"]["Cis.Task.Status"][] | undefined;
                        readonly targets?: readonly components["schemas"]["Vapi.Std.DynamicID"][] | undefined;
                        readonly users?: readonly string[] | undefined;
                    } | undefined;
                    readonly result_spec?: {
                        readonly return_all?: boolean | undefined;
                        readonly exclude_result?: boolean | undefined;
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
                    readonly "application/json": {
                        readonly [key: string]: components["schemas"]["Cis.Task.Info"];
                    };
                };
            };
        };
    };
    readonly "Cis.Tasks_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly task: string;
                    readonly spec?: {
                        readonly return_all?: boolean | undefined;
                        readonly exclude_result?: boolean | undefined;
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
                    readonly "application/json": components["schemas"]["Cis.Task.Info"];
                };
            };
        };
    };
    readonly "Cis.Tasks_cancel": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly task: string;
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
    readonly "Cis.Session_create": {
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
    readonly "Cis.Session_delete": {
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
    readonly "Cis.Session_get": {
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
                    readonly "application/json": components["schemas"]["Cis.Session.Info"];
                };
            };
        };
    };
    readonly "Vcenter.Authentication.Token_issue": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.Authentication.Token.IssueSpec"];
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
                    readonly "application/json": components["schemas"]["Oauth2.TokenInfo"];
                };
            };
        };
    };
}
