/**
 * A page as the search field finds it: by name or by what else it is called; `mark` says what kind of page it is. One that is `last` is
 * offered only where nothing else fits the letters.
 * `country` and `group` say where the page of a country or of a group tells of the same, for "informal work in Tunisia"; where the group has a page of
 * its own for that, "*" stands for its id.
 */
export type SearchedPage = {
  readonly name: string;
  readonly href: string;
  readonly also: readonly string[];
  readonly mark: string;
  readonly country?: string;
  readonly group?: string;
  readonly last?: true;
};
