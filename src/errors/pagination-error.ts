// Thrown when a walk over a list ends before the list does.

import { ThredfiResponseError } from "./response-error.js";

/** How far a walk came. */
export interface WalkState {
  readonly page: number;
  readonly itemsRead: number;
  readonly totalCount: number | undefined;
}

/**
 * A list ended before it was complete: there were fewer items than its total says, a page repeated an earlier one, or
 * there were more pages than `maxPages`. It is thrown after the items that arrived were given.
 */
export class ThredfiPaginationError extends ThredfiResponseError {
  override get name() {
    return "ThredfiPaginationError" as const;
  }
  /** The last page that was given; 0 when there was none. To go on, begin with the next one. */
  readonly page: number;
  /** How many items this walk has given. */
  readonly itemsRead: number;
  /** How many items the list has, as the server last said. */
  readonly totalCount: number | undefined;
  /** What `toArray()` had collected; undefined in a loop, which has had the items already. */
  declare readonly items: readonly unknown[] | undefined;

  constructor(problem: string, { page, itemsRead, totalCount }: WalkState, cause?: unknown) {
    super(`The list is incomplete: ${problem}.`, {}, "incomplete_list", cause === undefined ? undefined : { cause });
    this.page = page;
    this.itemsRead = itemsRead;
    this.totalCount = totalCount;
  }
}
