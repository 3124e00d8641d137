// The table of contract changes: what is edited in the base contract, and every change that must be found, as
// "verdict direction kind operationId pointer". `-` stands for no operation.

import type { Editor } from "./base.js";

export interface Row {
  readonly title: string;
  readonly edit: (contract: Editor) => void;
  readonly expected: readonly string[];
}

const row = (title: string, edit: Row["edit"], ...expected: string[]): Row => ({ title, edit, expected });

const without = (list: string[], value: string) => void list.splice(list.indexOf(value), 1);

export const ROWS: readonly Row[] = [
  // Operations
  row(
    "operation added",
    (c) => {
      const { get } = c.document.paths["/things/{thing_id}/"] ?? {};
      if (get) c.document.paths["/trees/"] = { get: { ...get, operationId: "list_trees" } };
    },
    "non-breaking operation operation-added list_trees /paths/~1trees~1/get",
  ),
  row(
    "operation removed",
    (c) => {
      delete c.document.paths["/things/"]?.post;
    },
    "breaking operation operation-removed create_thing /paths/~1things~1/post",
  ),
  row(
    "method changed",
    (c) => {
      const item = c.document.paths["/things/{thing_id}/"] ?? {};
      item.patch = c.operation("set_note");
      delete item.put;
    },
    "breaking operation operation-moved set_note /paths/~1things~1{thing_id}~1/put",
  ),
  row(
    "path changed",
    (c) => {
      c.document.paths["/items/"] = c.document.paths["/things/"] ?? {};
      delete c.document.paths["/things/"];
    },
    "breaking operation operation-moved list_things /paths/~1things~1/get",
    "breaking operation operation-moved create_thing /paths/~1things~1/post",
  ),
  row(
    "operationId changed",
    (c) => {
      c.operation("get_tree").operationId = "read_tree";
    },
    "breaking operation operation-renamed get_tree /paths/~1things~1{thing_id}~1/get/operationId",
  ),
  row(
    "path parameter renamed",
    (c) => {
      const item = c.document.paths["/things/{thing_id}/"] ?? {};
      delete c.document.paths["/things/{thing_id}/"];
      c.document.paths["/things/{id}/"] = item;
      for (const parameter of item.parameters ?? []) parameter.name = "id";
    },
    "breaking request parameter-renamed get_tree /paths/~1things~1{thing_id}~1/parameters/0",
    "breaking request parameter-renamed set_note /paths/~1things~1{thing_id}~1/parameters/0",
  ),
  row(
    "deprecated",
    (c) => {
      c.operation("get_tree").deprecated = true;
    },
    "non-breaking operation operation-deprecated get_tree /paths/~1things~1{thing_id}~1/get/deprecated",
  ),
  row(
    "tag changed",
    (c) => {
      c.operation("list_things").tags = ["Things"];
    },
    "non-breaking operation tags-changed list_things /paths/~1things~1/get/tags",
  ),
  row("tags in another order", (c) => {
    c.operation("list_things").tags?.reverse();
  }),
  row(
    "evidence from reconstructed to published",
    (c) => {
      c.operation("list_things")["x-thredfi-evidence"] = { level: "published", sources: ["page"] };
    },
    "non-breaking operation evidence-changed list_things /paths/~1things~1/get/x-thredfi-evidence",
  ),
  row(
    "repeat now updates",
    (c) => {
      c.operation("create_thing")["x-thredfi-repeat"] = "updates";
    },
    "breaking operation repeat-overwrites create_thing /paths/~1things~1/post/x-thredfi-repeat",
  ),
  row(
    "repeat no longer said",
    (c) => {
      delete c.operation("create_thing")["x-thredfi-repeat"];
    },
    "unclear operation repeat-unsafe create_thing /paths/~1things~1/post/x-thredfi-repeat",
  ),
  row(
    "Idempotency-Key lost",
    (c) => {
      c.operation("create_thing").parameters = [];
    },
    "breaking request parameter-removed create_thing /paths/~1things~1/post/parameters/0",
    "unclear operation repeat-unsafe create_thing /paths/~1things~1/post/parameters",
  ),
  row(
    "Idempotency-Key on what may be repeated anyway",
    (c) => {
      c.operation("set_note").parameters = [{ name: "Idempotency-Key", in: "header", schema: { type: "string" } }];
    },
    "non-breaking request parameter-added set_note /paths/~1things~1{thing_id}~1/put/parameters/0",
  ),
  row(
    "paging lost",
    (c) => {
      c.operation("list_things").parameters?.splice(1, 1);
    },
    "breaking operation paging-removed list_things /paths/~1things~1/get/parameters",
    "breaking request parameter-removed list_things /paths/~1things~1/get/parameters/1",
  ),
  // Credentials and hosts
  row(
    "credential left the business",
    (c) => {
      c.operation("list_things")["x-thredfi-credential"] = "partner";
    },
    "breaking credential credential-left-business list_things /paths/~1things~1/get/x-thredfi-credential",
  ),
  row(
    "credential from partner to business",
    (c) => {
      c.operation("get_tree")["x-thredfi-credential"] = "business";
    },
    "unclear credential credential-changed get_tree /paths/~1things~1{thing_id}~1/get/x-thredfi-credential",
    "non-breaking credential credential-added get_tree /paths/~1things~1{thing_id}~1/get/security",
  ),
  row(
    "documented credential removed",
    (c) => {
      c.operation("list_things").security = [{ BearerBusinessScoped: [] }];
    },
    "breaking credential credential-removed list_things /paths/~1things~1/get/security",
  ),
  row(
    "documented credential added",
    (c) => {
      c.operation("create_thing").security?.push({ PartnerJWT: [] });
    },
    "non-breaking credential credential-added create_thing /paths/~1things~1/post/security",
  ),
  row("security in another order", (c) => {
    c.operation("list_things").security?.reverse();
  }),
  row(
    "another scheme of the same credential",
    (c) => {
      c.operation("get_tree").security = [{ BearerUnscoped: [] }];
    },
    "non-breaking credential scheme-changed get_tree /paths/~1things~1{thing_id}~1/get/security",
  ),
  row(
    "a scheme that the SDK does not know",
    (c) => {
      c.operation("get_tree").security?.push({ Cookie: [] });
    },
    "unclear credential scheme-unknown get_tree /paths/~1things~1{thing_id}~1/get/security",
  ),
  row(
    "environment removed",
    (c) => {
      c.document.servers?.shift();
    },
    "breaking operation environment-removed - /servers/0",
  ),
  row(
    "environment's URL changed",
    (c) => {
      const [server] = c.document.servers ?? [];
      if (server) server.url = "https://other.example";
    },
    "breaking operation environment-changed - /servers/0",
  ),
  row(
    "environment added in front",
    (c) => {
      c.document.servers?.unshift({ url: "https://eu.example", "x-thredfi-environment": "eu" });
    },
    "non-breaking operation environment-added - /servers/0",
  ),
  row(
    "what a security scheme is",
    (c) => {
      const scheme = c.document.components?.securitySchemes?.["PartnerJWT"];
      if (scheme) scheme.scheme = "basic";
    },
    "unclear operation not-classified - /components/securitySchemes/PartnerJWT/scheme",
  ),
  // Parameters
  row(
    "optional parameter added",
    (c) => {
      c.operation("list_things").parameters?.push({ name: "q", in: "query", schema: { type: "string" } });
    },
    "non-breaking request parameter-added list_things /paths/~1things~1/get/parameters/3",
  ),
  row(
    "required parameter added in front",
    (c) => {
      c.operation("list_things").parameters?.unshift({
        name: "q",
        in: "query",
        required: true,
        schema: { type: "string" },
      });
    },
    "breaking request required-parameter-added list_things /paths/~1things~1/get/parameters/0",
  ),
  row(
    "parameter removed",
    (c) => {
      c.operation("list_things").parameters?.pop();
    },
    "breaking request parameter-removed list_things /paths/~1things~1/get/parameters/2",
  ),
  row(
    "parameter became required",
    (c) => {
      c.parameter("list_things", "page")["required"] = true;
    },
    "breaking request parameter-required list_things /paths/~1things~1/get/parameters/0",
  ),
  row(
    "parameter became optional",
    (c) => {
      delete c.parameter("list_things", "sort")["required"];
    },
    "non-breaking request parameter-optional list_things /paths/~1things~1/get/parameters/2",
  ),
  row(
    "parameter moved from query to header",
    (c) => {
      c.parameter("list_things", "sort")["in"] = "header";
    },
    "breaking request parameter-moved list_things /paths/~1things~1/get/parameters/2",
  ),
  row("header parameter in another case", (c) => {
    c.parameter("create_thing", "Idempotency-Key")["name"] = "idempotency-key";
  }),
  row(
    "value of a parameter removed",
    (c) => {
      c.parameter("list_things", "sort").schema.enum = ["name"];
    },
    "breaking request value-removed list_things /paths/~1things~1/get/parameters/2/schema",
  ),
  row(
    "maximum of a parameter lowered",
    (c) => {
      c.parameter("list_things", "page_size").schema.maximum = 50;
    },
    "breaking request limit-tightened list_things /paths/~1things~1/get/parameters/1/schema",
  ),
  row(
    "maximum of a parameter raised",
    (c) => {
      c.parameter("list_things", "page_size").schema.maximum = 200;
    },
    "non-breaking request limit-loosened list_things /paths/~1things~1/get/parameters/1/schema",
  ),
  row(
    "default of a parameter changed",
    (c) => {
      c.parameter("list_things", "page_size").schema.default = 50;
    },
    "unclear request default-changed list_things /paths/~1things~1/get/parameters/1/schema",
  ),
  row(
    "format of a shared path parameter dropped",
    (c) => {
      delete c.document.paths["/things/{thing_id}/"]?.parameters?.[0]?.schema?.format;
    },
    "non-breaking request format-removed get_tree /paths/~1things~1{thing_id}~1/parameters/0/schema",
    "non-breaking request format-removed set_note /paths/~1things~1{thing_id}~1/parameters/0/schema",
  ),
  row(
    "parameter written in another style",
    (c) => {
      c.parameter("list_things", "sort")["explode"] = false;
    },
    "unclear request not-classified list_things /paths/~1things~1/get/parameters/2/explode",
  ),
  row(
    "parameter deprecated",
    (c) => {
      c.parameter("list_things", "page")["deprecated"] = true;
    },
    "non-breaking request schema-deprecated list_things /paths/~1things~1/get/parameters/0",
  ),
  row("path-level parameter moved to the operations", (c) => {
    const item = c.document.paths["/things/{thing_id}/"] ?? {};
    c.operation("get_tree").parameters = item.parameters ?? [];
    c.operation("set_note").parameters = item.parameters ?? [];
    delete item.parameters;
  }),
  // Request bodies
  row(
    "body became required",
    (c) => {
      Object.assign(c.operation("set_note").requestBody ?? {}, { required: true });
    },
    "breaking request body-required set_note /paths/~1things~1{thing_id}~1/put/requestBody/required",
  ),
  row(
    "body became optional",
    (c) => {
      Object.assign(c.operation("create_thing").requestBody ?? {}, { required: false });
    },
    "non-breaking request body-optional create_thing /paths/~1things~1/post/requestBody/required",
  ),
  row(
    "body removed",
    (c) => {
      delete c.operation("set_note").requestBody;
    },
    "breaking request body-removed set_note /paths/~1things~1{thing_id}~1/put/requestBody",
  ),
  row(
    "required body added",
    (c) => {
      c.operation("get_tree").requestBody = { required: true, content: { "application/json": { schema: {} } } };
    },
    "breaking request required-body-added get_tree /paths/~1things~1{thing_id}~1/get/requestBody",
  ),
  row(
    "media type of the request removed",
    (c) => {
      delete c.operation("create_thing").requestBody?.content["application/x-www-form-urlencoded"];
    },
    "breaking request content-type-removed create_thing /paths/~1things~1/post/requestBody/content/application~1x-www-form-urlencoded",
  ),
  row(
    "media type of the request added",
    (c) => {
      Object.assign(c.operation("set_note").requestBody?.content ?? {}, { "multipart/form-data": { schema: {} } });
    },
    "non-breaking request content-type-added set_note /paths/~1things~1{thing_id}~1/put/requestBody/content/multipart~1form-data",
  ),
  row(
    "request: optional member added",
    (c) => {
      c.schema("NewThing").properties["color"] = { type: "string" };
    },
    "non-breaking request member-added create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/color",
  ),
  row(
    "request: required member added",
    (c) => {
      c.schema("NewThing").properties["color"] = { type: "string" };
      c.schema("NewThing").required.push("color");
    },
    "breaking request required-member-added create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/color",
  ),
  row(
    "request: member removed",
    (c) => {
      delete c.schema("NewThing").properties["note"];
    },
    "breaking request member-removed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
  ),
  row(
    "request: member became required",
    (c) => c.schema("NewThing").required.push("note"),
    "breaking request member-required create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
  ),
  row(
    "request: member became optional",
    (c) => without(c.schema("NewThing").required, "kind"),
    "non-breaking request member-optional create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/kind",
  ),
  row("request: `required` in another order", (c) => void c.schema("NewThing").required.reverse()),
  row(
    "request: type changed",
    (c) => c.replaceMember("NewThing", "note", { type: "boolean" }),
    "breaking request type-changed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
    "non-breaking operation docs-changed - /components/schemas/NewThing/properties/note/description",
  ),
  row(
    "request: number to integer",
    (c) => Object.assign(c.member("NewThing", "amount"), { type: "integer" }),
    "breaking request type-narrowed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/amount",
  ),
  row(
    "request: integer alternative gone",
    (c) => c.replaceMember("NewThing", "either", { type: "string" }),
    "breaking request alternative-removed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/either",
  ),
  row(
    "request: one more alternative",
    (c) => {
      c.replaceMember("NewThing", "note", { oneOf: [{ type: "string" }, { type: "integer" }] });
    },
    "non-breaking request alternative-added create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
    // Where the text went cannot be told: it is said of the place that the library names, for each media type.
    "non-breaking request docs-changed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note/oneOf/0/description",
    "non-breaking request docs-changed create_thing /paths/~1things~1/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/note/oneOf/0/description",
  ),
  row(
    "request: anyOf to oneOf",
    (c) => {
      c.replaceMember("NewThing", "either", { oneOf: [{ type: "integer" }, { type: "string" }] });
    },
    "unclear request exactly-one create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/either",
  ),
  row(
    "request: enum value removed",
    (c) => Object.assign(c.member("NewThing", "kind"), { enum: ["liquid"] }),
    "breaking request value-removed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/kind",
  ),
  row(
    "request: enum value added",
    (c) => Object.assign(c.member("NewThing", "kind"), { enum: ["gas", "solid", "liquid"] }),
    "non-breaking request value-added create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/kind",
  ),
  row("request: enum in another order", (c) => void (c.member("NewThing", "kind")["enum"] as string[]).reverse()),
  row(
    "request: free text got an enum",
    (c) => Object.assign(c.member("NewThing", "note"), { enum: ["a"] }),
    "breaking request values-closed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
  ),
  row(
    "request: closed list opened",
    (c) => {
      c.replaceMember("NewThing", "kind", { type: "string", "x-extensible-enum": ["solid", "liquid"] });
    },
    "non-breaking request values-opened create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/kind",
  ),
  row(
    "request: open list lost a value",
    (c) => {
      Object.assign(c.member("NewThing", "state"), { "x-extensible-enum": ["NEW"] });
    },
    "unclear request known-value-removed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/state",
  ),
  row(
    "request: open list closed",
    (c) => c.replaceMember("NewThing", "state", { type: "string", enum: ["NEW", "USED"] }),
    "breaking request values-closed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/state",
  ),
  row(
    "request: maxLength lowered",
    (c) => Object.assign(c.member("NewThing", "external_id"), { maxLength: 20 }),
    "breaking request limit-tightened create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/external_id",
  ),
  row(
    "request: minimum gone",
    (c) => {
      delete c.member("NewThing", "amount")["minimum"];
    },
    "non-breaking request limit-loosened create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/amount",
  ),
  row(
    "request: minimum lowered",
    (c) => Object.assign(c.member("NewThing", "amount"), { minimum: 0 }),
    "non-breaking request limit-loosened create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/amount",
  ),
  row(
    "request: new member that is required and read-only",
    (c) => {
      c.schema("NewThing").properties["id"] = { type: "string", readOnly: true };
      c.schema("NewThing").required.push("id");
    },
    "non-breaking request member-added create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/id",
  ),
  row(
    "request: maxItems raised",
    (c) => Object.assign(c.member("NewThing", "ids"), { maxItems: 6 }),
    "non-breaking request limit-loosened create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/ids",
  ),
  row(
    "request: pattern changed",
    (c) => Object.assign(c.member("NewThing", "code"), { pattern: "^[a-f]+$" }),
    "breaking request pattern-changed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/code",
  ),
  row(
    "request: pattern added",
    (c) => Object.assign(c.member("NewThing", "note"), { pattern: "." }),
    "breaking request limit-tightened create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
  ),
  row(
    "request: format added",
    (c) => Object.assign(c.member("NewThing", "note"), { format: "email" }),
    "breaking request format-added create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
  ),
  row(
    "request: format changed",
    (c) => Object.assign(c.member("NewThing", "due"), { format: "date-time" }),
    "breaking request format-changed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/due",
  ),
  row(
    "request: null refused",
    (c) => {
      delete c.member("NewThing", "due")["nullable"];
    },
    "breaking request nullable-removed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/due",
  ),
  row(
    "request: null accepted",
    (c) => Object.assign(c.member("NewThing", "note"), { nullable: true }),
    "non-breaking request nullable-added create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
  ),
  row(
    "request: closed to other members",
    (c) => {
      c.schema("NewThing").additionalProperties = false;
    },
    "breaking request other-members-narrowed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema",
  ),
  row(
    "request: map closed",
    (c) => Object.assign(c.member("NewThing", "extra"), { additionalProperties: false }),
    "breaking request other-members-lost create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/extra",
  ),
  row(
    "request: map got a type",
    (c) => {
      Object.assign(c.member("NewThing", "extra"), { additionalProperties: { type: "string" } });
    },
    "breaking request other-members-narrowed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/extra",
  ),
  row(
    "request: values of a map changed type",
    (c) => {
      Object.assign(c.member("NewThing", "labels"), { additionalProperties: { type: "integer" } });
    },
    "breaking request type-changed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/labels/additionalProperties",
  ),
  row(
    "request: items changed type",
    (c) => Object.assign(c.member("NewThing", "ids"), { items: { type: "integer" } }),
    "breaking request type-changed create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/ids/items",
  ),
  row(
    "request: member became read-only",
    (c) => Object.assign(c.member("NewThing", "note"), { readOnly: true }),
    "breaking request read-only-added create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
  ),
  row(
    "request: member deprecated",
    (c) => Object.assign(c.member("NewThing", "note"), { deprecated: true }),
    "non-breaking request schema-deprecated create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema/properties/note",
  ),
  // Responses
  row(
    "response: member added",
    (c) => {
      c.schema("Made").properties["color"] = { type: "string" };
    },
    "non-breaking response member-added create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/color",
  ),
  row(
    "response: required member added",
    (c) => {
      c.schema("Made").properties["color"] = { type: "string" };
      c.schema("Made").required.push("color");
    },
    "non-breaking response required-member-added create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/color",
  ),
  row(
    "response: member removed",
    (c) => {
      delete c.schema("Made").properties["note"];
    },
    "breaking response member-removed create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/note",
  ),
  row(
    "response: member became optional",
    (c) => without(c.schema("Made").required, "kind"),
    "breaking response member-optional create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/kind",
  ),
  row(
    "response: member became required",
    (c) => c.schema("Made").required.push("note"),
    "non-breaking response member-required create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/note",
  ),
  row(
    "response: type changed",
    (c) => c.replaceMember("Made", "note", { type: "boolean" }),
    "breaking response type-changed create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/note",
    "non-breaking operation docs-changed - /components/schemas/Made/properties/note/description",
  ),
  row(
    "response: integer to number",
    (c) => Object.assign(c.member("Made", "amount"), { type: "number" }),
    "breaking response type-widened create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/amount",
  ),
  row(
    "response: one more alternative",
    (c) => {
      c.replaceMember("Made", "either", { oneOf: [{ type: "integer" }, { type: "boolean" }, { type: "string" }] });
    },
    "breaking response alternative-added create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/either",
  ),
  row(
    "response: alternative gone",
    (c) => c.replaceMember("Made", "either", { type: "string" }),
    "non-breaking response alternative-removed create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/either",
  ),
  row(
    "response: null may come",
    (c) => Object.assign(c.member("Made", "note"), { nullable: true }),
    "breaking response nullable-added create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/note",
  ),
  row(
    "response: null does not come any more",
    (c) => Object.assign(c.member("Made", "due"), { nullable: false }),
    "non-breaking response nullable-removed create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/due",
  ),
  row(
    "response: new value in a closed enum",
    (c) => Object.assign(c.member("Made", "kind"), { enum: ["solid", "gas", "liquid"] }),
    "unclear response value-added create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/kind",
  ),
  row(
    "response: value of an enum gone",
    (c) => Object.assign(c.member("Made", "kind"), { enum: ["solid"] }),
    "non-breaking response value-removed create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/kind",
  ),
  row(
    "response: new value in an open list, in front",
    (c) => {
      Object.assign(c.member("Made", "state"), { "x-extensible-enum": ["OLD", "NEW", "USED"] });
    },
    "non-breaking response known-value-added create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/state",
  ),
  row(
    "response: closed list opened",
    (c) => {
      c.replaceMember("Made", "kind", { type: "string", "x-extensible-enum": ["solid", "liquid"] });
    },
    "breaking response values-opened create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/kind",
  ),
  row(
    "response: format gone",
    (c) => {
      delete c.member("Made", "id")["format"];
    },
    "unclear response format-removed create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/id",
  ),
  row(
    "response: format changed",
    (c) => Object.assign(c.member("Made", "due"), { format: "date-time" }),
    "breaking response format-changed create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/due",
  ),
  row(
    "response: maximum raised",
    (c) => Object.assign(c.member("Made", "amount"), { maximum: 2000 }),
    "unclear response limit-loosened create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/amount",
  ),
  row(
    "response: maximum lowered",
    (c) => Object.assign(c.member("Made", "amount"), { maximum: 10 }),
    "non-breaking response limit-tightened create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/amount",
  ),
  row(
    "response: map lost",
    (c) => {
      delete c.member("Made", "extra")["additionalProperties"];
    },
    "breaking response other-members-lost create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/extra",
  ),
  row(
    "response: values of a map became anything",
    (c) => Object.assign(c.member("Made", "labels"), { additionalProperties: true }),
    "breaking response other-members-widened create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/labels",
  ),
  row(
    "response: member deprecated",
    (c) => Object.assign(c.member("Made", "note"), { deprecated: true }),
    "non-breaking response schema-deprecated create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/note",
  ),
  row(
    "response: member of an error removed",
    (c) => {
      delete c.schema("Problem").properties["error"];
    },
    "breaking response member-removed create_thing /paths/~1things~1/post/responses/400/content/application~1json/schema/properties/error",
  ),
  row(
    "response: success status removed",
    (c) => {
      delete c.operation("set_note").responses["204"];
    },
    "breaking response response-status-removed set_note /paths/~1things~1{thing_id}~1/put/responses/204",
  ),
  row(
    "response: success status changed, and a member gone",
    (c) => {
      const { responses } = c.operation("create_thing");
      if (responses["201"]) responses["200"] = responses["201"];
      delete responses["201"];
      delete c.schema("Made").properties["note"];
    },
    "breaking response response-status-changed create_thing /paths/~1things~1/post/responses/201",
    "breaking response member-removed create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/properties/note",
  ),
  row(
    "response: new success status",
    (c) => {
      c.operation("get_tree").responses["202"] = { description: "Later." };
    },
    "unclear response response-status-added get_tree /paths/~1things~1{thing_id}~1/get/responses/202",
  ),
  row(
    "response: new error status",
    (c) => {
      c.operation("get_tree").responses["404"] = { description: "None." };
    },
    "non-breaking response error-status-added get_tree /paths/~1things~1{thing_id}~1/get/responses/404",
  ),
  row(
    "response: error status no longer documented",
    (c) => {
      delete c.operation("create_thing").responses["400"];
    },
    "non-breaking response error-status-removed create_thing /paths/~1things~1/post/responses/400",
  ),
  row(
    "response: media type removed",
    (c) => {
      const { responses } = c.operation("get_tree");
      const content = responses["200"]?.content ?? {};
      content["text/csv"] = content["application/json"] ?? {};
      delete content["application/json"];
    },
    "breaking response content-type-removed get_tree /paths/~1things~1{thing_id}~1/get/responses/200/content/application~1json",
    "unclear response content-type-added get_tree /paths/~1things~1{thing_id}~1/get/responses/200/content/text~1csv",
  ),
  row(
    "response: body gone",
    (c) => {
      delete c.operation("get_tree").responses["200"]?.content;
    },
    "breaking response response-body-removed get_tree /paths/~1things~1{thing_id}~1/get/responses/200/content",
  ),
  row(
    "response: body where there was none",
    (c) => {
      Object.assign(c.operation("set_note").responses["204"] ?? {}, {
        content: { "application/json": { schema: {} } },
      });
    },
    "non-breaking response response-body-added set_note /paths/~1things~1{thing_id}~1/put/responses/204/content",
  ),
  row(
    "response: response header added",
    (c) => {
      Object.assign(c.operation("get_tree").responses["200"] ?? {}, {
        headers: { ETag: { schema: { type: "string" } } },
      });
    },
    "non-breaking response header-added get_tree /paths/~1things~1{thing_id}~1/get/responses/200/headers",
  ),
  row(
    "response: written in place, member removed",
    (c) => {
      delete c.response("list_things", "200").properties["count"];
    },
    "breaking response member-removed list_things /paths/~1things~1/get/responses/200/content/application~1json/schema/properties/count",
  ),
  // Shared schemas
  row(
    "sent and responseed: member became required",
    (c) => c.schema("Place").required.push("zip"),
    "breaking request member-required set_note /paths/~1things~1{thing_id}~1/put/requestBody/content/application~1json/schema/properties/place/properties/zip",
    "non-breaking response member-required set_note /paths/~1things~1{thing_id}~1/put/responses/200/content/application~1json/schema/oneOf/0/properties/zip",
  ),
  row(
    "sent and responseed: member became optional",
    (c) => {
      c.schema("Place").required = [];
    },
    "breaking response member-optional set_note /paths/~1things~1{thing_id}~1/put/responses/200/content/application~1json/schema/oneOf/0/properties/city",
    "non-breaking request member-optional set_note /paths/~1things~1{thing_id}~1/put/requestBody/content/application~1json/schema/properties/place/properties/city",
  ),
  row(
    "in a cycle: type changed",
    (c) => Object.assign(c.member("Tree", "label"), { type: "integer" }),
    "breaking response type-changed get_tree /paths/~1things~1{thing_id}~1/get/responses/200/content/application~1json/schema/properties/label",
  ),
  row(
    "in a list: member removed",
    (c) => {
      delete c.schema("Thing").properties["name"];
    },
    "breaking response member-removed list_things /paths/~1things~1/get/responses/200/content/application~1json/schema/properties/results/items/properties/name",
  ),
  row(
    "shared schema renamed",
    (c) => {
      const { schemas = {} } = c.document.components ?? {};
      schemas["Issue"] = c.schema("Problem");
      delete schemas["Problem"];
      const media = c.operation("create_thing").responses["400"]?.content?.["application/json"];
      if (media) media.schema = { $ref: "#/components/schemas/Issue" };
    },
    "breaking operation schema-removed - /components/schemas/Problem",
    "non-breaking operation schema-added - /components/schemas/Issue",
  ),
  row("shared schema written in place", (c) => {
    const media = c.operation("create_thing").responses["400"]?.content?.["application/json"];
    if (media) media.schema = c.schema("Problem");
  }),
  row("the same members through allOf", (c) => {
    const { schemas = {} } = c.document.components ?? {};
    schemas["Thing"] = {
      allOf: [
        { type: "object", properties: { id: { type: "string" } }, required: ["id"] },
        { type: "object", properties: { name: { type: "string" } } },
      ],
    };
  }),
  row("alternatives in another order", (c) => void c.response("set_note", "200").oneOf?.reverse()),
  row(
    "alternatives in another order, and one changed",
    (c) => {
      c.response("set_note", "200").oneOf?.reverse();
      delete c.schema("Place").properties["zip"];
    },
    "breaking request member-removed set_note /paths/~1things~1{thing_id}~1/put/requestBody/content/application~1json/schema/properties/place/properties/zip",
    "breaking response member-removed set_note /paths/~1things~1{thing_id}~1/put/responses/200/content/application~1json/schema/oneOf/0/properties/zip",
  ),
  // The rest
  row(
    "description and example of a member",
    (c) => {
      Object.assign(c.member("NewThing", "note"), { description: "For machines.", example: "x" });
    },
    "non-breaking operation docs-changed - /components/schemas/NewThing/properties/note/description",
    "non-breaking operation docs-changed - /components/schemas/NewThing/properties/note/example",
  ),
  row(
    "description of an operation",
    (c) => {
      c.operation("create_thing").description = "Makes a thing.";
    },
    "non-breaking operation docs-changed create_thing /paths/~1things~1/post/description",
  ),
  row(
    "what was inferred",
    (c) => {
      c.operation("list_things")["x-thredfi-evidence"] = { level: "reconstructed", sources: ["page"], inferred: [] };
    },
    "non-breaking operation docs-changed list_things /paths/~1things~1/get/x-thredfi-evidence",
  ),
  row(
    "a keyword that no rule reads",
    (c) => {
      Object.assign(c.schema("Made"), { discriminator: { propertyName: "kind" } });
    },
    "unclear response not-classified create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema/discriminator",
  ),
  row(
    "an extension that no rule reads",
    (c) => {
      c.operation("get_tree")["x-rate"] = 10;
    },
    "unclear operation not-classified get_tree /paths/~1things~1{thing_id}~1/get/x-rate",
  ),
  row(
    "a schema that nothing uses",
    (c) => {
      Object.assign(c.document.components?.schemas ?? {}, { Lonely: { type: "string" } });
    },
    "non-breaking operation schema-added - /components/schemas/Lonely",
  ),
];
