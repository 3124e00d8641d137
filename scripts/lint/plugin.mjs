// @ts-check
// The Redocly plugin with the rules that this contract must keep and that no built-in rule checks.
// It must only gather rules: what a rule checks is in its own file, how severe it is in redocly.yaml.

import { credential } from "./rules/credential.mjs";
import { credentialFitsPath } from "./rules/credential-fits-path.mjs";
import { credentialFitsSecurity } from "./rules/credential-fits-security.mjs";
import { evidence } from "./rules/evidence.mjs";
import { exampleOrExamples } from "./rules/example-or-examples.mjs";
import { examplesKnownMembers } from "./rules/examples-known-members.mjs";
import { knownFormat } from "./rules/known-format.mjs";
import { openEnum } from "./rules/open-enum.mjs";
import { operationIdSnakeCase } from "./rules/operation-id-snake-case.mjs";
import { pagedShape } from "./rules/paged-shape.mjs";
import { secret } from "./rules/secret.mjs";
import { successAndErrorAnswers } from "./rules/success-and-error-answers.mjs";

export default function thredfi() {
  return {
    id: "thredfi",
    rules: {
      oas3: {
        credential: credential,
        "credential-fits-path": credentialFitsPath,
        "credential-fits-security": credentialFitsSecurity,
        evidence: evidence,
        "example-or-examples": exampleOrExamples,
        "examples-known-members": examplesKnownMembers,
        "known-format": knownFormat,
        "open-enum": openEnum,
        "operation-id-snake-case": operationIdSnakeCase,
        "paged-shape": pagedShape,
        secret: secret,
        "success-and-error-answers": successAndErrorAnswers,
      },
    },
  };
}
