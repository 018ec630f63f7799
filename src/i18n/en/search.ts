/** The search for a country. */
export const search = {
  label: "Find a country or area",
  placeholder: "Search",
  go: "Open",
  /** The browser puts the number in. */
  found: {one: "# match", other: "# matches"},
  none: "No country or area of that name. The list of all is under Countries and areas.",
  failed: "The list of names could not be loaded. “Open” leads to all countries and areas; another letter tries again.",
  /** Behind the name of an area that has no page. */
  absent: "no figure in our sources"
};
