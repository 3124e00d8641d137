// The table of contract changes: what is edited in the base contract, and every change that must be found, as
// "verdict direction kind operationId pointer". `-` stands for no operation.

import { parse } from "yaml";
import { tokensOf } from "../../scripts/openapi/json.js";
import { type Editor, holderOf } from "./base.js";

export interface Row {
  readonly title: string;
  readonly edit: (contract: Editor) => void;
  readonly expected: readonly string[];
}

type Values = Record<string, unknown>;

/** The places that `expected` may name in short: `new` for the body of create_thing, `made` for its response. */
const PLACES: Record<string, string> = {
  list_things: "list_things /paths/~1things~1/get",
  create_thing: "create_thing /paths/~1things~1/post",
  get_tree: "get_tree /paths/~1things~1{thing_id}~1/get",
  set_note: "set_note /paths/~1things~1{thing_id}~1/put",
  new: "create_thing /paths/~1things~1/post/requestBody/content/application~1json/schema",
  made: "create_thing /paths/~1things~1/post/responses/201/content/application~1json/schema",
};

function row(title: string, edit: Row["edit"], ...expected: string[]): Row {
  const full = (line: string) =>
    line.replace(/^(\S+ \S+ \S+) (\w+)(\/\S*)?$/, (_, said, name, rest = "") => `${said} ${PLACES[name]}${rest}`);
  return { title, edit, expected: expected.map(full) };
}

/** Writes the values into the target; null takes one away. */
function assign(target: object, values: Values): void {
  Object.assign(target, values);
  for (const name of Object.keys(values)) if (values[name] === null) delete (target as Values)[name];
}

/** The same for a member of `owner`, which may be new. */
function put(owner: object, name: string, values: Values | undefined): void {
  const members = owner as Record<string, Values>;
  members[name] ??= {};
  assign(values ? members[name] : owner, values ?? { [name]: null });
}

/** What a line of the table changes, and the direction and place of what is found there. */
type Target = (name: string, values: Values | undefined) => { edit: Row["edit"]; said: readonly [string, string] };

const member =
  (schema: string, direction: string, place: string): Target =>
  (name, values) => ({
    edit: (c) => put(c.schema(schema).properties, name, values),
    said: [direction, `${place}/properties/${name}`],
  });
const QUERY = ["page", "page_size", "sort"];

const TARGETS: Readonly<Record<string, Target>> = {
  // A member of what create_thing takes, and of what it returns.
  request: member("NewThing", "request", "new"),
  response: member("Made", "response", "made"),
  operation: (id, values = {}) => ({ edit: (c) => assign(c.operation(id), values), said: ["operation", id] }),
  // A parameter of list_things, and its schema.
  parameter: (name, values) => ({
    edit: (c) => put(c.operation("list_things").parameters ?? [], String(QUERY.indexOf(name)), values),
    said: ["request", `list_things/parameters/${QUERY.indexOf(name)}`],
  }),
  limits: (name, values) => ({
    edit: (c) => put(c.parameter("list_things", name), "schema", values),
    said: ["request", `list_things/parameters/${QUERY.indexOf(name)}/schema`],
  }),
  /** Any place, by its pointer. */
  at: (place, value) => {
    const tokens = tokensOf(place);
    const last = tokens.at(-1) ?? "";
    const edit: Row["edit"] = ({ document }) => {
      if (value === undefined) delete holderOf(document, tokens)[last];
      else holderOf(document, tokens)[last] = value;
    };
    return { edit, said: ["operation", ""] };
  },
  status: (target, values) => {
    const [id = "", status = ""] = target.split(" ");
    return {
      edit: (c) => put(c.operation(id).responses, status, values),
      said: ["response", `${id}/responses/${status}`],
    };
  },
};

/** `verdict kind rest` at the place of the line; what names its own direction and place stays as it is. */
function tableRow(line: string): Row {
  const [what = "", title = "", name = "", values = "", ...expected] = line.split(" | ");
  const target = TARGETS[what]?.(name, values === "gone" ? undefined : (parse(values) as Values));
  if (!target) throw new Error(`no target ${what}`);
  const [direction, place] = target.said;
  const full = (text: string) =>
    text
      .replace(
        /^(\S+) (\S+)(?: (\/\S*))?$/,
        (_, verdict, kind, rest = "") => `${verdict} ${direction} ${kind} ${place}${rest}`,
      )
      .replace(/^(\S+ \S+ \S+) (\/\S*)$/, (_, said, rest) => `${said} ${place}${rest}`);
  return row(
    `${/^(?:request|response|status)$/.test(what) ? `${what.replace("status", "response")}: ` : ""}${title}`,
    target.edit,
    ...expected.map(full),
  );
}

/**
 * Of what | title | the operation, parameter, member, operation and status, or pointer | its new values, null for one that
 * goes, or `gone` | every change that is found.
 */
const TABLE = `
operation | operationId changed | get_tree | {operationId: read_tree} | breaking operation operation-renamed /operationId
operation | deprecated | get_tree | {deprecated: true} | non-breaking operation operation-deprecated /deprecated
operation | tag changed | list_things | {tags: [Things]} | non-breaking operation tags-changed /tags
operation | evidence from reconstructed to published | list_things | {x-thredfi-evidence: { level: published, sources: [page] }} | non-breaking operation evidence-changed /x-thredfi-evidence
operation | repeat now updates | create_thing | {x-thredfi-repeat: updates} | breaking operation repeat-overwrites /x-thredfi-repeat
operation | repeat no longer said | create_thing | {x-thredfi-repeat: null} | unclear operation repeat-unsafe /x-thredfi-repeat
operation | Idempotency-Key lost | create_thing | {parameters: []} | breaking request parameter-removed /parameters/0 | unclear operation repeat-unsafe /parameters
operation | Idempotency-Key on what may be repeated anyway | set_note | {parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]} | non-breaking request parameter-added /parameters/0
operation | credential left the business | list_things | {x-thredfi-credential: partner} | breaking credential credential-left-business /x-thredfi-credential
operation | credential from partner to business | get_tree | {x-thredfi-credential: business} | unclear credential credential-changed /x-thredfi-credential | non-breaking credential credential-added /security
operation | documented credential removed | list_things | {security: [{ BearerBusinessScoped: [] }]} | breaking credential credential-removed /security
operation | another scheme of the same credential | get_tree | {security: [{ BearerUnscoped: [] }]} | non-breaking credential scheme-changed /security
parameter | parameter became required | page | {required: true} | breaking parameter-required
parameter | parameter became optional | sort | {required: null} | non-breaking parameter-optional
parameter | parameter moved from query to header | sort | {in: header} | breaking parameter-moved
limits | value of a parameter removed | sort | {enum: [name]} | breaking value-removed
limits | maximum of a parameter lowered | page_size | {maximum: 50} | breaking limit-tightened
limits | maximum of a parameter raised | page_size | {maximum: 200} | non-breaking limit-loosened
limits | default of a parameter changed | page_size | {default: 50} | unclear default-changed
parameter | parameter written in another style | sort | {explode: false} | unclear not-classified /explode
parameter | parameter deprecated | page | {deprecated: true} | non-breaking schema-deprecated
operation | body removed | set_note | {requestBody: null} | breaking request body-removed /requestBody
operation | required body added | get_tree | {requestBody: { required: true, content: { application/json: { schema: {} } } }} | breaking request required-body-added /requestBody
request | optional member added | color | {type: string} | non-breaking member-added
request | member removed | note | gone | breaking member-removed
request | type changed | note | {description: null, type: boolean} | breaking type-changed | non-breaking operation docs-changed - /components/schemas/NewThing/properties/note/description
request | number to integer | amount | {type: integer} | breaking type-narrowed
request | integer alternative gone | either | {anyOf: null, type: string} | breaking alternative-removed
request | one more alternative | note | {type: null, description: null, oneOf: [{ type: string }, { type: integer }]} | non-breaking alternative-added | non-breaking operation docs-changed - /components/schemas/NewThing/properties/note/description
request | anyOf to oneOf | either | {anyOf: null, oneOf: [{ type: integer }, { type: string }]} | non-breaking exactly-one
request | enum value removed | kind | {enum: [liquid]} | breaking value-removed
request | enum value added | kind | {enum: [gas, solid, liquid]} | non-breaking value-added
request | free text got an enum | note | {enum: [a]} | breaking values-closed
request | closed list opened | kind | {enum: null, type: string, x-extensible-enum: [solid, liquid]} | non-breaking values-opened
request | open list lost a value | state | {x-extensible-enum: [NEW]} | unclear known-value-removed
request | open list closed | state | {x-extensible-enum: null, type: string, enum: [NEW, USED]} | breaking values-closed
request | maxLength lowered | external_id | {maxLength: 20} | breaking limit-tightened
request | minimum gone | amount | {minimum: null} | non-breaking limit-loosened
request | minimum lowered | amount | {minimum: 0} | non-breaking limit-loosened
request | maxItems raised | ids | {maxItems: 6} | non-breaking limit-loosened
request | pattern changed | code | {pattern: "^[a-f]+$"} | breaking pattern-changed
request | pattern added | note | {pattern: .} | breaking limit-tightened
request | format added | note | {format: email} | breaking format-added
request | format changed | due | {format: date-time} | breaking format-changed
request | null rejected | due | {nullable: null} | breaking nullable-removed
request | null accepted | note | {nullable: true} | non-breaking nullable-added
request | map closed | extra | {additionalProperties: false} | breaking other-members-lost
request | map got a type | extra | {additionalProperties: { type: string }} | breaking other-members-narrowed
request | values of a map changed type | labels | {additionalProperties: { type: integer }} | breaking type-changed /additionalProperties
request | items changed type | ids | {items: { type: integer }} | breaking type-changed /items
request | member became read-only | note | {readOnly: true} | breaking read-only-added
request | member deprecated | note | {deprecated: true} | non-breaking schema-deprecated
response | member added | color | {type: string} | non-breaking member-added
response | member removed | note | gone | breaking member-removed
response | type changed | note | {description: null, type: boolean} | breaking type-changed | non-breaking operation docs-changed - /components/schemas/Made/properties/note/description
response | integer to number | amount | {type: number} | breaking type-widened
response | one more alternative | either | {oneOf: [{ type: integer }, { type: boolean }, { type: string }]} | breaking alternative-added
response | alternative gone | either | {oneOf: null, type: string} | non-breaking alternative-removed
response | null may come | note | {nullable: true} | breaking nullable-added
response | null does not come any more | due | {nullable: false} | non-breaking nullable-removed
response | new value in a closed enum | kind | {enum: [solid, gas, liquid]} | unclear value-added
response | value of an enum gone | kind | {enum: [solid]} | non-breaking value-removed
response | new value in an open list, in front | state | {x-extensible-enum: [OLD, NEW, USED]} | non-breaking known-value-added
response | closed list opened | kind | {enum: null, type: string, x-extensible-enum: [solid, liquid]} | breaking values-opened
response | format gone | id | {format: null} | unclear format-removed
response | format changed | due | {format: date-time} | breaking format-changed
response | maximum raised | amount | {maximum: 2000} | unclear limit-loosened
response | maximum lowered | amount | {maximum: 10} | non-breaking limit-tightened
response | map lost | extra | {additionalProperties: null} | breaking other-members-lost
response | values of a map became anything | labels | {additionalProperties: true} | breaking other-members-widened
response | member deprecated | note | {deprecated: true} | non-breaking schema-deprecated
status | success status removed | set_note 204 | gone | breaking response-status-removed
status | new success status | get_tree 202 | {description: Later.} | unclear response-status-added
status | new error status | get_tree 404 | {description: None.} | non-breaking error-status-added
status | error status no longer documented | create_thing 400 | gone | non-breaking error-status-removed
status | body gone | get_tree 200 | {content: null} | breaking response-body-removed /content
status | body where there was none | set_note 204 | {content: { application/json: { schema: {} } }} | non-breaking response-body-added /content
status | response header added | get_tree 200 | {headers: { ETag: { schema: { type: string } } }} | non-breaking header-added /headers/ETag
operation | description of an operation | create_thing | {description: Makes a thing.} | non-breaking operation docs-changed /description
operation | what was inferred | list_things | {x-thredfi-evidence: { level: reconstructed, sources: [page], inferred: [] }} | non-breaking operation docs-changed /x-thredfi-evidence
operation | an extension that no rule reads | get_tree | {x-rate: 10} | unclear operation not-classified /x-rate
at | operation removed | /paths/~1things~1/post | gone | breaking operation operation-removed create_thing
at | documented credential added | /paths/~1things~1/post/security | [{BearerBusinessScoped: []}, {PartnerJWT: []}] | non-breaking credential credential-added create_thing/security
at | a scheme that the SDK does not know | /paths/~1things~1{thing_id}~1/get/security | [{PartnerJWT: []}, {Cookie: []}] | unclear credential scheme-unknown get_tree/security
at | environment removed | /servers | [{url: https://api.example, x-thredfi-environment: production}] | breaking operation environment-removed - /servers/0
at | environment's URL changed | /servers/0/url | https://other.example | breaking operation environment-changed - /servers/0
at | what a security scheme is | /components/securitySchemes/PartnerJWT/scheme | basic | unclear operation not-classified - /components/securitySchemes/PartnerJWT/scheme
at | header parameter in another case | /paths/~1things~1/post/parameters/0/name | idempotency-key
at | body became required | /paths/~1things~1{thing_id}~1/put/requestBody/required | true | breaking request body-required set_note/requestBody/required
at | body became optional | /paths/~1things~1/post/requestBody/required | false | non-breaking request body-optional create_thing/requestBody/required
at | media type of the request removed | /paths/~1things~1/post/requestBody/content/application~1x-www-form-urlencoded | gone | breaking request content-type-removed create_thing/requestBody/content/application~1x-www-form-urlencoded
at | media type of the request added | /paths/~1things~1{thing_id}~1/put/requestBody/content/multipart~1form-data | {schema: {}} | non-breaking request content-type-added set_note/requestBody/content/multipart~1form-data
at | request: member became required | /components/schemas/NewThing/required | [external_id, kind, note] | breaking request member-required new/properties/note
at | request: member became optional | /components/schemas/NewThing/required | [external_id] | non-breaking request member-optional new/properties/kind
at | request: closed to other members | /components/schemas/NewThing/additionalProperties | false | breaking request other-members-narrowed new
at | response: member became optional | /components/schemas/Made/required | [id] | breaking response member-optional made/properties/kind
at | response: member became required | /components/schemas/Made/required | [id, kind, note] | non-breaking response member-required made/properties/note
at | response: member of an error removed | /components/schemas/Problem/properties/error | gone | breaking response member-removed create_thing/responses/400/content/application~1json/schema/properties/error
at | response: written in place, member removed | /paths/~1things~1/get/responses/200/content/application~1json/schema/properties/count | gone | breaking response member-removed list_things/responses/200/content/application~1json/schema/properties/count
at | in a cycle: type changed | /components/schemas/Tree/properties/label/type | integer | breaking response type-changed get_tree/responses/200/content/application~1json/schema/properties/label
at | in a list: member removed | /components/schemas/Thing/properties/name | gone | breaking response member-removed list_things/responses/200/content/application~1json/schema/properties/results/items/properties/name
at | a keyword that no rule reads | /components/schemas/Made/discriminator | {propertyName: kind} | unclear response not-classified made/discriminator
at | a schema that nothing uses | /components/schemas/Lonely | {type: string} | non-breaking operation schema-added - /components/schemas/Lonely
`;

export const ROWS: readonly Row[] = [
  ...TABLE.trim().split("\n").map(tableRow),
  row(
    "operation added",
    (c) => {
      const { get } = c.document.paths["/things/{thing_id}/"] ?? {};
      if (get) c.document.paths["/trees/"] = { get: { ...get, operationId: "list_trees" } };
    },
    "non-breaking operation operation-added list_trees /paths/~1trees~1/get",
  ),
  row(
    "method changed",
    (c) => {
      const item = c.document.paths["/things/{thing_id}/"] ?? {};
      item.patch = c.operation("set_note");
      delete item.put;
    },
    "breaking operation operation-moved set_note",
  ),
  row(
    "path changed",
    (c) => {
      c.document.paths["/items/"] = c.document.paths["/things/"] ?? {};
      delete c.document.paths["/things/"];
    },
    "breaking operation operation-moved list_things",
    "breaking operation operation-moved create_thing",
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
  row("tags in another order", (c) => c.operation("list_things").tags?.reverse()),
  row(
    "paging lost",
    (c) => c.operation("list_things").parameters?.splice(1, 1),
    "breaking operation paging-removed list_things/parameters",
    "breaking request parameter-removed list_things/parameters/1",
  ),
  row("security in another order", (c) => c.operation("list_things").security?.reverse()),
  row(
    "environment added in front",
    (c) => c.document.servers?.unshift({ url: "https://eu.example", "x-thredfi-environment": "eu" }),
    "non-breaking operation environment-added - /servers/0",
  ),
  row(
    "optional parameter added",
    (c) => {
      c.operation("list_things").parameters?.push({ name: "q", in: "query", schema: { type: "string" } });
    },
    "non-breaking request parameter-added list_things/parameters/3",
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
    "breaking request required-parameter-added list_things/parameters/0",
  ),
  row(
    "parameter removed",
    (c) => c.operation("list_things").parameters?.pop(),
    "breaking request parameter-removed list_things/parameters/2",
  ),
  row(
    "format of a shared path parameter dropped",
    (c) => delete c.document.paths["/things/{thing_id}/"]?.parameters?.[0]?.schema?.format,
    "non-breaking request format-removed get_tree /paths/~1things~1{thing_id}~1/parameters/0/schema",
    "non-breaking request format-removed set_note /paths/~1things~1{thing_id}~1/parameters/0/schema",
  ),
  row("path-level parameter moved to the operations", (c) => {
    const item = c.document.paths["/things/{thing_id}/"] ?? {};
    c.operation("get_tree").parameters = item.parameters ?? [];
    c.operation("set_note").parameters = item.parameters ?? [];
    delete item.parameters;
  }),
  row(
    "request: required member added",
    (c) => {
      c.schema("NewThing").properties["color"] = { type: "string" };
      c.schema("NewThing").required.push("color");
    },
    "breaking request required-member-added new/properties/color",
  ),
  row("request: `required` in another order", (c) => void c.schema("NewThing").required.reverse()),
  row("request: enum in another order", (c) => void (c.member("NewThing", "kind")["enum"] as string[]).reverse()),
  row(
    "request: new member that is required and read-only",
    (c) => {
      c.schema("NewThing").properties["id"] = { type: "string", readOnly: true };
      c.schema("NewThing").required.push("id");
    },
    "non-breaking request member-added new/properties/id",
  ),
  row(
    "response: required member added",
    (c) => {
      c.schema("Made").properties["color"] = { type: "string" };
      c.schema("Made").required.push("color");
    },
    "non-breaking response required-member-added made/properties/color",
  ),
  row(
    "response: success status changed, and a member gone",
    (c) => {
      const { responses } = c.operation("create_thing");
      if (responses["201"]) responses["200"] = responses["201"];
      delete responses["201"];
      delete c.schema("Made").properties["note"];
    },
    "breaking response response-status-changed create_thing/responses/201",
    "breaking response member-removed made/properties/note",
  ),
  row(
    "response: media type removed",
    (c) => {
      const { responses } = c.operation("get_tree");
      const content = responses["200"]?.content ?? {};
      content["text/csv"] = content["application/json"] ?? {};
      delete content["application/json"];
    },
    "breaking response content-type-removed get_tree/responses/200/content/application~1json",
    "unclear response content-type-added get_tree/responses/200/content/text~1csv",
  ),
  row(
    "sent and received: member became required",
    (c) => c.schema("Place").required.push("zip"),
    "breaking request member-required set_note/requestBody/content/application~1json/schema/properties/place/properties/zip",
    "non-breaking response member-required set_note/responses/200/content/application~1json/schema/oneOf/0/properties/zip",
  ),
  row(
    "sent and received: member became optional",
    (c) => {
      c.schema("Place").required = [];
    },
    "breaking response member-optional set_note/responses/200/content/application~1json/schema/oneOf/0/properties/city",
    "non-breaking request member-optional set_note/requestBody/content/application~1json/schema/properties/place/properties/city",
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
    "breaking request member-removed set_note/requestBody/content/application~1json/schema/properties/place/properties/zip",
    "breaking response member-removed set_note/responses/200/content/application~1json/schema/oneOf/0/properties/zip",
  ),
  row(
    "description and example of a member",
    (c) => Object.assign(c.member("NewThing", "note"), { description: "For machines.", example: "x" }),
    "non-breaking operation docs-changed - /components/schemas/NewThing/properties/note/description",
    "non-breaking operation docs-changed - /components/schemas/NewThing/properties/note/example",
  ),
];
