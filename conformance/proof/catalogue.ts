// Every fault that the suite has to notice.

import type { Fault } from "./fault.js";
import { ANSWER_FAULTS } from "./faults/answers.js";
import { CONTRACT_FAULTS } from "./faults/contracts.js";
import { CREDENTIAL_FAULTS } from "./faults/credentials.js";
import { REQUEST_FAULTS } from "./faults/requests.js";
import { SOURCE_FAULTS } from "./faults/sources.js";

export const FAULTS: readonly Fault[] = [
  ...CREDENTIAL_FAULTS,
  ...REQUEST_FAULTS,
  ...ANSWER_FAULTS,
  ...CONTRACT_FAULTS,
  ...SOURCE_FAULTS,
];
