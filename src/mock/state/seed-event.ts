// What the story is told in. Types only.

/** Something that happened to a business; `put` keeps a record as it is, without its rules. */
export type SeedEvent = { readonly at: string } & (
  | ({ readonly resource: string; readonly body: object } & (
      | { readonly create: string }
      | { readonly update: string }
      | { readonly put: string }
    ))
  | { readonly resource: string; readonly act: string; readonly id: string }
  | { readonly resource: string; readonly delete: string }
  | {
      readonly entry: { readonly source: string; readonly reference: string; readonly description: string };
      /** By code; a debit is positive. */
      readonly lines: readonly (readonly [account: string, amount: number])[];
    }
);
