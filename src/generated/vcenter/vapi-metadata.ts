// Made by scripts/generate-vapi.mjs from openapi/vcenter/ with openapi-typescript; do not edit.

export interface components {
    schemas: {
        readonly "Vapi.Metadata.LifecycleInfo": {
            readonly deprecated: boolean;
        };
        readonly "Vapi.Metadata.Metamodel.ComponentData": {
            readonly info: components["schemas"]["Vapi.Metadata.Metamodel.ComponentInfo"];
            readonly fingerprint: string;
        };
        readonly "Vapi.Metadata.Metamodel.ComponentInfo": {
            readonly name: string;
            readonly packages: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.PackageInfo"];
            };
            readonly metadata: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementMap"];
            };
            readonly documentation: string;
        };
        readonly "Vapi.Metadata.Metamodel.ConstantInfo": {
            readonly type: components["schemas"]["Vapi.Metadata.Metamodel.Type"];
            readonly value: components["schemas"]["Vapi.Metadata.Metamodel.ConstantValue"];
            readonly documentation: string;
            readonly lifecycle?: components["schemas"]["Vapi.Metadata.LifecycleInfo"] | undefined;
        };
        readonly "Vapi.Metadata.Metamodel.ConstantValue": {
            readonly category: components["schemas"]["Vapi.Metadata.Metamodel.ConstantValue.Category"];
            readonly primitive_value?: components["schemas"]["Vapi.Metadata.Metamodel.PrimitiveValue"] | undefined;
            readonly list_value?: readonly components["schemas"]["Vapi.Metadata.Metamodel.PrimitiveValue"][] | undefined;
        };
        /** @enum {string} */
        readonly "Vapi.Metadata.Metamodel.ConstantValue.Category": "PRIMITIVE" | "LIST";
        readonly "Vapi.Metadata.Metamodel.ElementMap": {
            readonly elements: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementValue"];
            };
        };
        readonly "Vapi.Metadata.Metamodel.ElementValue": {
            readonly type: components["schemas"]["Vapi.Metadata.Metamodel.ElementValue.Type"];
            /** Format: int64 */
            readonly long_value?: number | undefined;
            readonly string_value?: string | undefined;
            readonly list_value?: readonly string[] | undefined;
            readonly structure_id?: string | undefined;
            readonly structure_ids?: readonly string[] | undefined;
        };
        /** @enum {string} */
        readonly "Vapi.Metadata.Metamodel.ElementValue.Type": "LONG" | "STRING" | "STRING_LIST" | "STRUCTURE_REFERENCE" | "STRUCTURE_REFERENCE_LIST";
        readonly "Vapi.Metadata.Metamodel.EnumerationInfo": {
            readonly name: string;
            readonly values: readonly components["schemas"]["Vapi.Metadata.Metamodel.EnumerationValueInfo"][];
            readonly metadata: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementMap"];
            };
            readonly documentation: string;
            readonly lifecycle?: components["schemas"]["Vapi.Metadata.LifecycleInfo"] | undefined;
        };
        readonly "Vapi.Metadata.Metamodel.EnumerationValueInfo": {
            readonly value: string;
            readonly metadata: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementMap"];
            };
            readonly documentation: string;
            readonly lifecycle?: components["schemas"]["Vapi.Metadata.LifecycleInfo"] | undefined;
        };
        readonly "Vapi.Metadata.Metamodel.ErrorInfo": {
            readonly structure_id: string;
            readonly documentation: string;
            readonly lifecycle?: components["schemas"]["Vapi.Metadata.LifecycleInfo"] | undefined;
        };
        readonly "Vapi.Metadata.Metamodel.FieldInfo": {
            readonly name: string;
            readonly type: components["schemas"]["Vapi.Metadata.Metamodel.Type"];
            readonly metadata: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementMap"];
            };
            readonly documentation: string;
            readonly lifecycle?: components["schemas"]["Vapi.Metadata.LifecycleInfo"] | undefined;
        };
        readonly "Vapi.Metadata.Metamodel.GenericInstantiation": {
            readonly generic_type: components["schemas"]["Vapi.Metadata.Metamodel.GenericInstantiation.GenericType"];
            readonly element_type?: components["schemas"]["Vapi.Metadata.Metamodel.Type"] | undefined;
            readonly map_key_type?: components["schemas"]["Vapi.Metadata.Metamodel.Type"] | undefined;
            readonly map_value_type?: components["schemas"]["Vapi.Metadata.Metamodel.Type"] | undefined;
        };
        /** @enum {string} */
        readonly "Vapi.Metadata.Metamodel.GenericInstantiation.GenericType": "LIST" | "MAP" | "OPTIONAL" | "SET";
        readonly "Vapi.Metadata.Metamodel.OperationInfo": {
            readonly name: string;
            readonly params: readonly components["schemas"]["Vapi.Metadata.Metamodel.FieldInfo"][];
            readonly output: components["schemas"]["Vapi.Metadata.Metamodel.OperationResultInfo"];
            readonly errors: readonly components["schemas"]["Vapi.Metadata.Metamodel.ErrorInfo"][];
            readonly metadata: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementMap"];
            };
            readonly documentation: string;
            readonly lifecycle?: components["schemas"]["Vapi.Metadata.LifecycleInfo"] | undefined;
        };
        readonly "Vapi.Metadata.Metamodel.OperationResultInfo": {
            readonly type: components["schemas"]["Vapi.Metadata.Metamodel.Type"];
            readonly metadata: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementMap"];
            };
            readonly documentation: string;
        };
        readonly "Vapi.Metadata.Metamodel.PackageInfo": {
            readonly name: string;
            readonly structures: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.StructureInfo"];
            };
            readonly enumerations: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.EnumerationInfo"];
            };
            readonly services: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ServiceInfo"];
            };
            readonly metadata: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementMap"];
            };
            readonly documentation: string;
        };
        readonly "Vapi.Metadata.Metamodel.PrimitiveValue": {
            readonly type: components["schemas"]["Vapi.Metadata.Metamodel.PrimitiveValue.Type"];
            readonly boolean_value?: boolean | undefined;
            /** Format: double */
            readonly double_value?: number | undefined;
            /** Format: int64 */
            readonly long_value?: number | undefined;
            readonly string_value?: string | undefined;
        };
        /** @enum {string} */
        readonly "Vapi.Metadata.Metamodel.PrimitiveValue.Type": "BOOLEAN" | "DOUBLE" | "LONG" | "STRING";
        readonly "Vapi.Metadata.Metamodel.ServiceInfo": {
            readonly name: string;
            readonly operations: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.OperationInfo"];
            };
            readonly structures: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.StructureInfo"];
            };
            readonly enumerations: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.EnumerationInfo"];
            };
            readonly constants: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ConstantInfo"];
            };
            readonly metadata: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementMap"];
            };
            readonly documentation: string;
            readonly lifecycle?: components["schemas"]["Vapi.Metadata.LifecycleInfo"] | undefined;
        };
        readonly "Vapi.Metadata.Metamodel.Source.CreateSpec": {
            readonly description: string;
            readonly type: components["schemas"]["Vapi.Metadata.SourceType"];
            readonly filepath?: string | undefined;
            /** Format: uri */
            readonly address?: string | undefined;
        };
        readonly "Vapi.Metadata.Metamodel.Source.Info": {
            readonly description: string;
            readonly type: components["schemas"]["Vapi.Metadata.SourceType"];
            readonly filepath?: string | undefined;
            /** Format: uri */
            readonly address?: string | undefined;
        };
        readonly "Vapi.Metadata.Metamodel.StructureInfo": {
            readonly name: string;
            readonly type: components["schemas"]["Vapi.Metadata.Metamodel.StructureInfo.Type"];
            readonly enumerations: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.EnumerationInfo"];
            };
            readonly constants: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ConstantInfo"];
            };
            readonly fields: readonly components["schemas"]["Vapi.Metadata.Metamodel.FieldInfo"][];
            readonly metadata: {
                readonly [key: string]: components["schemas"]["Vapi.Metadata.Metamodel.ElementMap"];
            };
            readonly documentation: string;
            readonly lifecycle?: components["schemas"]["Vapi.Metadata.LifecycleInfo"] | undefined;
        };
        /** @enum {string} */
        readonly "Vapi.Metadata.Metamodel.StructureInfo.Type": "STRUCTURE" | "ERROR";
        readonly "Vapi.Metadata.Metamodel.Type": {
            readonly category: components["schemas"]["Vapi.Metadata.Metamodel.Type.Category"];
            readonly builtin_type?: components["schemas"]["Vapi.Metadata.Metamodel.Type.BuiltinType"] | undefined;
            readonly user_defined_type?: components["schemas"]["Vapi.Metadata.Metamodel.UserDefinedType"] | undefined;
            readonly generic_instantiation?: components["schemas"]["Vapi.Metadata.Metamodel.GenericInstantiation"] | undefined;
        };
        /** @enum {string} */
        readonly "Vapi.Metadata.Metamodel.Type.BuiltinType": "VOID" | "BOOLEAN" | "LONG" | "DOUBLE" | "STRING" | "BINARY" | "SECRET" | "DATE_TIME" | "ID" | "URI" | "ANY_ERROR" | "DYNAMIC_STRUCTURE" | "OPAQUE";
        /** @enum {string} */
        readonly "Vapi.Metadata.Metamodel.Type.Category": "BUILTIN" | "USER_DEFINED" | "GENERIC";
        readonly "Vapi.Metadata.Metamodel.UserDefinedType": {
            readonly resource_type: string;
            readonly resource_id: string;
        };
        /** @enum {string} */
        readonly "Vapi.Metadata.SourceType": "FILE" | "REMOTE";
        readonly "Vapi.Std.Introspection.Operation.DataDefinition": {
            readonly type: components["schemas"]["Vapi.Std.Introspection.Operation.DataDefinition.DataType"];
            readonly element_definition?: components["schemas"]["Vapi.Std.Introspection.Operation.DataDefinition"] | undefined;
            readonly name?: string | undefined;
            readonly fields?: {
                readonly [key: string]: components["schemas"]["Vapi.Std.Introspection.Operation.DataDefinition"];
            } | undefined;
        };
        /** @enum {string} */
        readonly "Vapi.Std.Introspection.Operation.DataDefinition.DataType": "BINARY" | "BOOLEAN" | "DOUBLE" | "DYNAMIC_STRUCTURE" | "ERROR" | "ANY_ERROR" | "LIST" | "LONG" | "OPAQUE" | "OPTIONAL" | "SECRET" | "STRING" | "STRUCTURE" | "STRUCTURE_REF" | "VOID";
        readonly "Vapi.Std.Introspection.Operation.Info": {
            readonly input_definition: components["schemas"]["Vapi.Std.Introspection.Operation.DataDefinition"];
            readonly output_definition: components["schemas"]["Vapi.Std.Introspection.Operation.DataDefinition"];
            readonly error_definitions: readonly components["schemas"]["Vapi.Std.Introspection.Operation.DataDefinition"][];
        };
        readonly "Vapi.Std.Introspection.Provider.Info": {
            readonly id: string;
            readonly checksum: string;
        };
        readonly "Vapi.Std.Introspection.Service.Info": {
            readonly operations: readonly string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type VapiMetadataLifecycleInfo = components['schemas']['Vapi.Metadata.LifecycleInfo'];
export type VapiMetadataMetamodelComponentData = components['schemas']['Vapi.Metadata.Metamodel.ComponentData'];
export type VapiMetadataMetamodelComponentInfo = components['schemas']['Vapi.Metadata.Metamodel.ComponentInfo'];
export type VapiMetadataMetamodelConstantInfo = components['schemas']['Vapi.Metadata.Metamodel.ConstantInfo'];
export type VapiMetadataMetamodelConstantValue = components['schemas']['Vapi.Metadata.Metamodel.ConstantValue'];
export type VapiMetadataMetamodelConstantValueCategory = components['schemas']['Vapi.Metadata.Metamodel.ConstantValue.Category'];
export type VapiMetadataMetamodelElementMap = components['schemas']['Vapi.Metadata.Metamodel.ElementMap'];
export type VapiMetadataMetamodelElementValue = components['schemas']['Vapi.Metadata.Metamodel.ElementValue'];
export type VapiMetadataMetamodelElementValueType = components['schemas']['Vapi.Metadata.Metamodel.ElementValue.Type'];
export type VapiMetadataMetamodelEnumerationInfo = components['schemas']['Vapi.Metadata.Metamodel.EnumerationInfo'];
export type VapiMetadataMetamodelEnumerationValueInfo = components['schemas']['Vapi.Metadata.Metamodel.EnumerationValueInfo'];
export type VapiMetadataMetamodelErrorInfo = components['schemas']['Vapi.Metadata.Metamodel.ErrorInfo'];
export type VapiMetadataMetamodelFieldInfo = components['schemas']['Vapi.Metadata.Metamodel.FieldInfo'];
export type VapiMetadataMetamodelGenericInstantiation = components['schemas']['Vapi.Metadata.Metamodel.GenericInstantiation'];
export type VapiMetadataMetamodelGenericInstantiationGenericType = components['schemas']['Vapi.Metadata.Metamodel.GenericInstantiation.GenericType'];
export type VapiMetadataMetamodelOperationInfo = components['schemas']['Vapi.Metadata.Metamodel.OperationInfo'];
export type VapiMetadataMetamodelOperationResultInfo = components['schemas']['Vapi.Metadata.Metamodel.OperationResultInfo'];
export type VapiMetadataMetamodelPackageInfo = components['schemas']['Vapi.Metadata.Metamodel.PackageInfo'];
export type VapiMetadataMetamodelPrimitiveValue = components['schemas']['Vapi.Metadata.Metamodel.PrimitiveValue'];
export type VapiMetadataMetamodelPrimitiveValueType = components['schemas']['Vapi.Metadata.Metamodel.PrimitiveValue.Type'];
export type VapiMetadataMetamodelServiceInfo = components['schemas']['Vapi.Metadata.Metamodel.ServiceInfo'];
export type VapiMetadataMetamodelSourceCreateSpec = components['schemas']['Vapi.Metadata.Metamodel.Source.CreateSpec'];
export type VapiMetadataMetamodelSourceInfo = components['schemas']['Vapi.Metadata.Metamodel.Source.Info'];
export type VapiMetadataMetamodelStructureInfo = components['schemas']['Vapi.Metadata.Metamodel.StructureInfo'];
export type VapiMetadataMetamodelStructureInfoType = components['schemas']['Vapi.Metadata.Metamodel.StructureInfo.Type'];
export type VapiMetadataMetamodelType = components['schemas']['Vapi.Metadata.Metamodel.Type'];
export type VapiMetadataMetamodelTypeBuiltinType = components['schemas']['Vapi.Metadata.Metamodel.Type.BuiltinType'];
export type VapiMetadataMetamodelTypeCategory = components['schemas']['Vapi.Metadata.Metamodel.Type.Category'];
export type VapiMetadataMetamodelUserDefinedType = components['schemas']['Vapi.Metadata.Metamodel.UserDefinedType'];
export type VapiMetadataSourceType = components['schemas']['Vapi.Metadata.SourceType'];
export type VapiStdIntrospectionOperationDataDefinition = components['schemas']['Vapi.Std.Introspection.Operation.DataDefinition'];
export type VapiStdIntrospectionOperationDataDefinitionDataType = components['schemas']['Vapi.Std.Introspection.Operation.DataDefinition.DataType'];
export type VapiStdIntrospectionOperationInfo = components['schemas']['Vapi.Std.Introspection.Operation.Info'];
export type VapiStdIntrospectionProviderInfo = components['schemas']['Vapi.Std.Introspection.Provider.Info'];
export type VapiStdIntrospectionServiceInfo = components['schemas']['Vapi.Std.Introspection.Service.Info'];
export interface operations {
    readonly "Vapi.Metadata.Metamodel.Component_list": {
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Component_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly component_id: string;
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
                    readonly "application/json": components["schemas"]["Vapi.Metadata.Metamodel.ComponentData"];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Component_fingerprint": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly component_id: string;
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
    readonly "Vapi.Metadata.Metamodel.Enumeration_list": {
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Enumeration_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly enumeration_id: string;
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
                    readonly "application/json": components["schemas"]["Vapi.Metadata.Metamodel.EnumerationInfo"];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Package_list": {
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Package_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly package_id: string;
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
                    readonly "application/json": components["schemas"]["Vapi.Metadata.Metamodel.PackageInfo"];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Resource_list": {
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Resource.Model_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly resource_id: string;
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
    readonly "Vapi.Metadata.Metamodel.Service_list": {
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Service.Hidden_list": {
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Service_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly service_id: string;
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
                    readonly "application/json": components["schemas"]["Vapi.Metadata.Metamodel.ServiceInfo"];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Service.Operation_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly service_id: string;
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
    readonly "Vapi.Metadata.Metamodel.Service.Operation_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly service_id: string;
                    readonly operation_id: string;
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
                    readonly "application/json": components["schemas"]["Vapi.Metadata.Metamodel.OperationInfo"];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Source_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly source_id: string;
                    readonly spec: components["schemas"]["Vapi.Metadata.Metamodel.Source.CreateSpec"];
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
    readonly "Vapi.Metadata.Metamodel.Source_list": {
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Source_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly source_id: string;
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
    readonly "Vapi.Metadata.Metamodel.Source_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly source_id: string;
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
                    readonly "application/json": components["schemas"]["Vapi.Metadata.Metamodel.Source.Info"];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Source_fingerprint": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly source_id?: string | undefined;
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
    readonly "Vapi.Metadata.Metamodel.Source_reload": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly source_id?: string | undefined;
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
    readonly "Vapi.Metadata.Metamodel.Structure_list": {
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vapi.Metadata.Metamodel.Structure_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly structure_id: string;
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
                    readonly "application/json": components["schemas"]["Vapi.Metadata.Metamodel.StructureInfo"];
                };
            };
        };
    };
    readonly "Vapi.Std.Introspection.Operation_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly service_id: string;
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
    readonly "Vapi.Std.Introspection.Operation_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly service_id: string;
                    readonly operation_id: string;
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
                    readonly "application/json": components["schemas"]["Vapi.Std.Introspection.Operation.Info"];
                };
            };
        };
    };
    readonly "Vapi.Std.Introspection.Provider_get": {
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
                    readonly "application/json": components["schemas"]["Vapi.Std.Introspection.Provider.Info"];
                };
            };
        };
    };
    readonly "Vapi.Std.Introspection.Service_list": {
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
                    readonly "application/json": readonly string[];
                };
            };
        };
    };
    readonly "Vapi.Std.Introspection.Service_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly id: string;
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
                    readonly "application/json": components["schemas"]["Vapi.Std.Introspection.Service.Info"];
                };
            };
        };
    };
}
