// THE WIDGET'S UNDOCUMENTED CALLS. Thredfi's widget 0.8.9 makes them, no page of the documentation describes them, and what
// they respond with is not known. They get 404 here; they are no part of the SDK, of the contract or of the mock.

/** Paths of calls that the widget makes and the contract does not have. */
const UNDOCUMENTED = [
  /^\/v1\/platform\/transaction-categories\/[^/]+\/?$/,
  /^\/v1\/platform\/businesses\/[^/]+\/(ar|ap)\/stats\/?$/,
  /^\/v1\/platform\/businesses\/[^/]+\/insights\/expense-breakdown\/?$/,
  /^\/v1\/platform\/businesses\/[^/]+\/tasks\/?$/,
];

export const isUndocumented = (path: string): boolean => UNDOCUMENTED.some((pattern) => pattern.test(path));
