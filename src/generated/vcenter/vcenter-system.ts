// Made by scripts/generate-vapi.mjs from openapi/vcenter/ with openapi-typescript; do not edit.

export interface components {
    schemas: {
        readonly "Vcenter.System.HelloResult": {
            readonly api_release: string;
        };
        readonly "Vcenter.System.HelloSpec": {
            readonly api_releases: readonly string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type VcenterSystemHelloResult = components['schemas']['Vcenter.System.HelloResult'];
export type VcenterSystemHelloSpec = components['schemas']['Vcenter.System.HelloSpec'];
export interface operations {
    readonly "Vcenter.System_hello": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.System.HelloSpec"];
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
                    readonly "application/json": components["schemas"]["Vcenter.System.HelloResult"];
                };
            };
        };
    };
}
