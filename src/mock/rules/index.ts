// The rules of each resource, by the name that the contract gives it. What is not here follows from the contract alone.

import type { ResourceRules } from "../state/resource-rules.js";

export const rules: Readonly<Record<string, ResourceRules>> = {};
