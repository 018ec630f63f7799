/**
 * A page as the search field finds it: by name or by what else it is called; `mark` says what kind of page it is. One that is `last` is
 * offered only where nothing else fits the letters.
 */
export type SearchedPage = {
  readonly name: string;
  readonly href: string;
  readonly also: readonly string[];
  readonly mark: string;
  readonly last?: true;
};
