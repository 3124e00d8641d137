// The rules that this contract must keep and that no built-in rule checks.
// It must only gather rules: what a rule checks is in its own file, how severe it is in redocly.yaml.

import { credential } from "./rules/credential.js";
import { credentialFitsPath } from "./rules/credential-fits-path.js";
import { credentialFitsSecurity } from "./rules/credential-fits-security.js";
import { evidence } from "./rules/evidence.js";
import { exampleOrExamples } from "./rules/example-or-examples.js";
import { examplesFit } from "./rules/examples-fit.js";
import { knownFormat } from "./rules/known-format.js";
import { openEnum } from "./rules/open-enum.js";
import { operationIdSnakeCase } from "./rules/operation-id-snake-case.js";
import { pagedShape } from "./rules/paged-shape.js";
import { resourceMethod } from "./rules/resource-method.js";
import { schemaNames } from "./rules/schema-names.js";
import { secret } from "./rules/secret.js";
import { successAndErrorResponses } from "./rules/success-and-error-responses.js";

export default function thredfi() {
  return {
    id: "thredfi",
    rules: {
      oas3: {
        credential,
        "credential-fits-path": credentialFitsPath,
        "credential-fits-security": credentialFitsSecurity,
        evidence,
        "example-or-examples": exampleOrExamples,
        "examples-fit": examplesFit,
        "known-format": knownFormat,
        "open-enum": openEnum,
        "operation-id-snake-case": operationIdSnakeCase,
        "paged-shape": pagedShape,
        "resource-method": resourceMethod,
        "schema-names": schemaNames,
        secret,
        "success-and-error-responses": successAndErrorResponses,
      },
    },
  };
}
