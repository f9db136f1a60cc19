// Made by scripts/generate-vapi.mjs from openapi/vcenter/ with openapi-typescript; do not edit.

export interface components {
    schemas: {
        readonly "Cis.Tagging.Category.CreateSpec": {
            readonly name: string;
            readonly description: string;
            readonly cardinality: components["schemas"]["Cis.Tagging.CategoryModel.Cardinality"];
            readonly associable_types: readonly string[];
            readonly category_id?: string | undefined;
        };
        readonly "Cis.Tagging.Category.UpdateSpec": {
            readonly name?: string | undefined;
            readonly description?: string | undefined;
            readonly cardinality?: components["schemas"]["Cis.Tagging.CategoryModel.Cardinality"] | undefined;
            readonly associable_types?: readonly string[] | undefined;
        };
        readonly "Cis.Tagging.CategoryModel": {
            readonly id: string;
            readonly name: string;
            readonly description: string;
            readonly cardinality: components["schemas"]["Cis.Tagging.CategoryModel.Cardinality"];
            readonly associable_types: readonly string[];
            readonly used_by: readonly string[];
        };
        /** @enum {string} */
        readonly "Cis.Tagging.CategoryModel.Cardinality": "SINGLE" | "MULTIPLE";
        readonly "Cis.Tagging.Tag.CreateSpec": {
            readonly name: string;
            readonly description: string;
            readonly category_id: string;
            readonly tag_id?: string | undefined;
        };
        readonly "Cis.Tagging.Tag.UpdateSpec": {
            readonly name?: string | undefined;
            readonly description?: string | undefined;
        };
        readonly "Cis.Tagging.TagAssociation.BatchResult": {
            readonly success: boolean;
            readonly error_messages: readonly components["schemas"]["Vapi.Std.LocalizableMessage"][];
        };
        readonly "Cis.Tagging.TagAssociation.ObjectToTags": {
            readonly object_id: components["schemas"]["Vapi.Std.DynamicID"];
            readonly tag_ids: readonly string[];
        };
        readonly "Cis.Tagging.TagAssociation.TagToObjects": {
            readonly tag_id: string;
            readonly object_ids: readonly components["schemas"]["Vapi.Std.DynamicID"][];
        };
        readonly "Cis.Tagging.TagModel": {
            readonly id: string;
            readonly category_id: string;
            readonly name: string;
            readonly description: string;
            readonly used_by: readonly string[];
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
        /** @enum {string} */
        readonly "Vcenter.Tagging.Associations.LastIterationStatus": "READY" | "END_OF_DATA";
        readonly "Vcenter.Tagging.Associations.ListResult": {
            readonly associations: readonly components["schemas"]["Vcenter.Tagging.Associations.Summary"][];
            readonly marker?: string | undefined;
            readonly status: components["schemas"]["Vcenter.Tagging.Associations.LastIterationStatus"];
        };
        /** @enum {string} */
        readonly "Vcenter.Tagging.Associations.Operation": "ATTACH" | "DETACH";
        readonly "Vcenter.Tagging.Associations.ResultItem": {
            readonly operation: components["schemas"]["Vcenter.Tagging.Associations.Operation"];
            readonly tag: string;
            readonly tag_category_name_info: components["schemas"]["Vcenter.Tagging.Associations.TagCategoryNameInfo"];
        };
        readonly "Vcenter.Tagging.Associations.Summary": {
            readonly tag: string;
            readonly object: components["schemas"]["Vapi.Std.DynamicID"];
        };
        readonly "Vcenter.Tagging.Associations.TagCategoryNameInfo": {
            readonly tag_name: string;
            readonly category_name: string;
        };
        readonly "Vcenter.Tagging.Associations.TagSpec": {
            readonly operation: components["schemas"]["Vcenter.Tagging.Associations.Operation"];
            readonly tag_id?: string | undefined;
            readonly tag_category_name_info?: components["schemas"]["Vcenter.Tagging.Associations.TagCategoryNameInfo"] | undefined;
        };
        readonly "Vcenter.Tagging.Associations.UpdateResult": {
            readonly success: boolean;
            readonly results?: readonly components["schemas"]["Vcenter.Tagging.Associations.ResultItem"][] | undefined;
            readonly errors?: readonly components["schemas"]["Vapi.Std.LocalizableMessage"][] | undefined;
        };
        readonly "Vcenter.Tagging.Associations.UpdateSpec": {
            readonly object: components["schemas"]["Vapi.Std.DynamicID"];
            readonly tag_spec_list: readonly components["schemas"]["Vcenter.Tagging.Associations.TagSpec"][];
        };
        readonly "Vcenter.Tagging.Categories.Info": {
            readonly name: string;
            readonly description: string;
            readonly cardinality: components["schemas"]["Vcenter.Tagging.Categories.Info.Cardinality"];
            readonly associable_types: readonly string[];
            readonly used_by: readonly string[];
        };
        /** @enum {string} */
        readonly "Vcenter.Tagging.Categories.Info.Cardinality": "SINGLE" | "MULTIPLE";
        readonly "Vcenter.Tagging.Categories.ListItem": {
            readonly category_id: string;
            readonly info: components["schemas"]["Vcenter.Tagging.Categories.Info"];
        };
        readonly "Vcenter.Tagging.Categories.ListResult": {
            readonly marker?: string | undefined;
            readonly items: readonly components["schemas"]["Vcenter.Tagging.Categories.ListItem"][];
        };
        readonly "Vcenter.Tagging.Tags.Info": {
            readonly name: string;
            readonly category: string;
            readonly description: string;
            readonly used_by: readonly string[];
        };
        readonly "Vcenter.Tagging.Tags.ListItem": {
            readonly tag: string;
            readonly info: components["schemas"]["Vcenter.Tagging.Tags.Info"];
        };
        readonly "Vcenter.Tagging.Tags.ListResult": {
            readonly marker?: string | undefined;
            readonly items: readonly components["schemas"]["Vcenter.Tagging.Tags.ListItem"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type CisTaggingCategoryCreateSpec = components['schemas']['Cis.Tagging.Category.CreateSpec'];
export type CisTaggingCategoryUpdateSpec = components['schemas']['Cis.Tagging.Category.UpdateSpec'];
export type CisTaggingCategoryModel = components['schemas']['Cis.Tagging.CategoryModel'];
export type CisTaggingCategoryModelCardinality = components['schemas']['Cis.Tagging.CategoryModel.Cardinality'];
export type CisTaggingTagCreateSpec = components['schemas']['Cis.Tagging.Tag.CreateSpec'];
export type CisTaggingTagUpdateSpec = components['schemas']['Cis.Tagging.Tag.UpdateSpec'];
export type CisTaggingTagAssociationBatchResult = components['schemas']['Cis.Tagging.TagAssociation.BatchResult'];
export type CisTaggingTagAssociationObjectToTags = components['schemas']['Cis.Tagging.TagAssociation.ObjectToTags'];
export type CisTaggingTagAssociationTagToObjects = components['schemas']['Cis.Tagging.TagAssociation.TagToObjects'];
export type CisTaggingTagModel = components['schemas']['Cis.Tagging.TagModel'];
export type VapiStdDynamicId = components['schemas']['Vapi.Std.DynamicID'];
export type VapiStdLocalizableMessage = components['schemas']['Vapi.Std.LocalizableMessage'];
export type VapiStdLocalizationParam = components['schemas']['Vapi.Std.LocalizationParam'];
export type VapiStdLocalizationParamDateTimeFormat = components['schemas']['Vapi.Std.LocalizationParam.DateTimeFormat'];
export type VapiStdNestedLocalizableMessage = components['schemas']['Vapi.Std.NestedLocalizableMessage'];
export type VcenterTaggingAssociationsLastIterationStatus = components['schemas']['Vcenter.Tagging.Associations.LastIterationStatus'];
export type VcenterTaggingAssociationsListResult = components['schemas']['Vcenter.Tagging.Associations.ListResult'];
export type VcenterTaggingAssociationsOperation = components['schemas']['Vcenter.Tagging.Associations.Operation'];
export type VcenterTaggingAssociationsResultItem = components['schemas']['Vcenter.Tagging.Associations.ResultItem'];
export type VcenterTaggingAssociationsSummary = components['schemas']['Vcenter.Tagging.Associations.Summary'];
export type VcenterTaggingAssociationsTagCategoryNameInfo = components['schemas']['Vcenter.Tagging.Associations.TagCategoryNameInfo'];
export type VcenterTaggingAssociationsTagSpec = components['schemas']['Vcenter.Tagging.Associations.TagSpec'];
export type VcenterTaggingAssociationsUpdateResult = components['schemas']['Vcenter.Tagging.Associations.UpdateResult'];
export type VcenterTaggingAssociationsUpdateSpec = components['schemas']['Vcenter.Tagging.Associations.UpdateSpec'];
export type VcenterTaggingCategoriesInfo = components['schemas']['Vcenter.Tagging.Categories.Info'];
export type VcenterTaggingCategoriesInfoCardinality = components['schemas']['Vcenter.Tagging.Categories.Info.Cardinality'];
export type VcenterTaggingCategoriesListItem = components['schemas']['Vcenter.Tagging.Categories.ListItem'];
export type VcenterTaggingCategoriesListResult = components['schemas']['Vcenter.Tagging.Categories.ListResult'];
export type VcenterTaggingTagsInfo = components['schemas']['Vcenter.Tagging.Tags.Info'];
export type VcenterTaggingTagsListItem = components['schemas']['Vcenter.Tagging.Tags.ListItem'];
export type VcenterTaggingTagsListResult = components['schemas']['Vcenter.Tagging.Tags.ListResult'];
export interface operations {
    readonly "Cis.Tagging.Category_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly create_spec: components["schemas"]["Cis.Tagging.Category.CreateSpec"];
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
    readonly "Cis.Tagging.Category_list": {
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
    readonly "Cis.Tagging.Category_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly category_id: string;
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
                    readonly "application/json": components["schemas"]["Cis.Tagging.CategoryModel"];
                };
            };
        };
    };
    readonly "Cis.Tagging.Category_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly category_id: string;
                    readonly update_spec: components["schemas"]["Cis.Tagging.Category.UpdateSpec"];
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
    readonly "Cis.Tagging.Category_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly category_id: string;
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
    readonly "Cis.Tagging.Category_addToUsedBy": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly category_id: string;
                    readonly used_by_entity: string;
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
    readonly "Cis.Tagging.Category_removeFromUsedBy": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly category_id: string;
                    readonly used_by_entity: string;
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
    readonly "Cis.Tagging.Category_revokePropagatingPermissions": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly category_id: string;
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
    readonly "Cis.Tagging.Category_listUsedCategories": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly used_by_entity: string;
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
    readonly "Cis.Tagging.Tag_create": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly create_spec: components["schemas"]["Cis.Tagging.Tag.CreateSpec"];
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
    readonly "Cis.Tagging.Tag_list": {
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
    readonly "Cis.Tagging.TagAssociation_attach": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
                    readonly object_id: components["schemas"]["Vapi.Std.DynamicID"];
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
    readonly "Cis.Tagging.TagAssociation_attachTagToMultipleObjects": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
                    readonly object_ids: readonly components["schemas"]["Vapi.Std.DynamicID"][];
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
                    readonly "application/json": components["schemas"]["Cis.Tagging.TagAssociation.BatchResult"];
                };
            };
        };
    };
    readonly "Cis.Tagging.TagAssociation_detach": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
                    readonly object_id: components["schemas"]["Vapi.Std.DynamicID"];
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
    readonly "Cis.Tagging.TagAssociation_detachTagFromMultipleObjects": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
                    readonly object_ids: readonly components["schemas"]["Vapi.Std.DynamicID"][];
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
                    readonly "application/json": components["schemas"]["Cis.Tagging.TagAssociation.BatchResult"];
                };
            };
        };
    };
    readonly "Cis.Tagging.TagAssociation_listAttachedObjects": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
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
                    readonly "application/json": readonly components["schemas"]["Vapi.Std.DynamicID"][];
                };
            };
        };
    };
    readonly "Cis.Tagging.TagAssociation_attachMultipleTagsToObject": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly object_id: components["schemas"]["Vapi.Std.DynamicID"];
                    readonly tag_ids: readonly string[];
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
                    readonly "application/json": components["schemas"]["Cis.Tagging.TagAssociation.BatchResult"];
                };
            };
        };
    };
    readonly "Cis.Tagging.TagAssociation_detachMultipleTagsFromObject": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly object_id: components["schemas"]["Vapi.Std.DynamicID"];
                    readonly tag_ids: readonly string[];
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
                    readonly "application/json": components["schemas"]["Cis.Tagging.TagAssociation.BatchResult"];
                };
            };
        };
    };
    readonly "Cis.Tagging.TagAssociation_listAttachableTags": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly object_id: components["schemas"]["Vapi.Std.DynamicID"];
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
    readonly "Cis.Tagging.TagAssociation_listAttachedObjectsOnTags": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_ids: readonly string[];
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
                    readonly "application/json": readonly components["schemas"]["Cis.Tagging.TagAssociation.TagToObjects"][];
                };
            };
        };
    };
    readonly "Cis.Tagging.TagAssociation_listAttachedTags": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly object_id: components["schemas"]["Vapi.Std.DynamicID"];
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
    readonly "Cis.Tagging.TagAssociation_listAttachedTagsOnObjects": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly object_ids: readonly components["schemas"]["Vapi.Std.DynamicID"][];
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
                    readonly "application/json": readonly components["schemas"]["Cis.Tagging.TagAssociation.ObjectToTags"][];
                };
            };
        };
    };
    readonly "Cis.Tagging.Tag_get": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
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
                    readonly "application/json": components["schemas"]["Cis.Tagging.TagModel"];
                };
            };
        };
    };
    readonly "Cis.Tagging.Tag_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
                    readonly update_spec: components["schemas"]["Cis.Tagging.Tag.UpdateSpec"];
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
    readonly "Cis.Tagging.Tag_delete": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
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
    readonly "Cis.Tagging.Tag_addToUsedBy": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
                    readonly used_by_entity: string;
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
    readonly "Cis.Tagging.Tag_removeFromUsedBy": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
                    readonly used_by_entity: string;
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
    readonly "Cis.Tagging.Tag_revokePropagatingPermissions": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly tag_id: string;
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
    readonly "Cis.Tagging.Tag_listTagsForCategory": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly category_id: string;
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
    readonly "Cis.Tagging.Tag_listUsedTags": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly used_by_entity: string;
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
    readonly "Vcenter.Tagging.Associations_list": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly iterate?: {
                        readonly marker?: string | undefined;
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
                    readonly "application/json": components["schemas"]["Vcenter.Tagging.Associations.ListResult"];
                };
            };
        };
    };
    readonly "Vcenter.Tagging.Associations_update": {
        readonly parameters: {
            readonly query?: never | undefined;
            readonly header?: never | undefined;
            readonly path?: never | undefined;
            readonly cookie?: never | undefined;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly spec: components["schemas"]["Vcenter.Tagging.Associations.UpdateSpec"];
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
                    readonly "application/json": components["schemas"]["Vcenter.Tagging.Associations.UpdateResult"];
                };
            };
        };
    };
    readonly "Vcenter.Tagging.Categories_list": {
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
                    readonly "application/json": components["schemas"]["Vcenter.Tagging.Categories.ListResult"];
                };
            };
        };
    };
    readonly "Vcenter.Tagging.Tags_list": {
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
                    readonly "application/json": components["schemas"]["Vcenter.Tagging.Tags.ListResult"];
                };
            };
        };
    };
}
