/** Why something did not arrive: no way to the site, an error of the site, too slow, of other data than the page, not what it should be, a script. */
export type Failure = "offline" | "refused" | "slow" | "release" | "unreadable" | "script";

/** Something that a comparison needs did not arrive; `status` is what the site answered, where it refused. */
export class FetchFailure extends Error {
  readonly failure: Failure;
  readonly status: number | null;
  constructor(failure: Failure, status: number | null = null) {
    super(failure);
    this.failure = failure;
    this.status = status;
  }
}

/** What went wrong, in one of our words: an answer that could not be drawn was not what it should be. */
export const failureOf = (error: unknown): FetchFailure => (error instanceof FetchFailure ? error : new FetchFailure("unreadable"));
