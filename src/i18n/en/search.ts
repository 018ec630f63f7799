/** The search for a country, a group, an indicator or a term. */
export const search = {
  label: "Find a country, group, indicator or term",
  placeholder: "Search",
  go: "Open",
  /** The browser puts the number in. */
  found: {one: "# match", other: "# matches"},
  none: "Nothing of that name. You may look on here:",
  failed: "The list of names could not be loaded. “Open” leads to all countries and areas; another letter tries again.",
  /** Behind the name of an area that has no page. */
  absent: "no figure in our sources",
  /** Behind the name of what is no country. */
  kinds: {group: "group", question: "question", indicator: "indicator", page: "page", term: "glossary"}
};
