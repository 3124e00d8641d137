// Every fault that the suite has to notice.

import type { Fault } from "../fault.js";
import { CONTRACT_FAULTS } from "./contract-faults.js";
import { CREDENTIAL_FAULTS } from "./credential-faults.js";
import { REQUEST_FAULTS } from "./request-faults.js";
import { RESPONSE_FAULTS } from "./response-faults.js";
import { SOURCE_FAULTS } from "./source-faults.js";

export const FAULTS: readonly Fault[] = [
  ...CREDENTIAL_FAULTS,
  ...REQUEST_FAULTS,
  ...RESPONSE_FAULTS,
  ...CONTRACT_FAULTS,
  ...SOURCE_FAULTS,
];
