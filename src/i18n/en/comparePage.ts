import {pageNames} from "./pageNames.ts";

/** What stands on the compare page before any choice; it does not travel with the words of a comparison. */
export const comparePage = {
  title: pageNames.compare,
  description:
    "Up to twelve countries and groups side by side on any indicator: ranked, women and men, over the years, branch by branch. The address saves the comparison.",
  intro: "Up to twelve countries and groups, on any indicator, at an address to share.",
  form: {
    /** The folded form: before anything is chosen, and behind what is. */
    choose: "Choose countries, groups and an indicator",
    change: "Change",
    indicator: "Indicator",
    areas: "Countries and groups",
    add: "Add a country or group",
    /** Behind the name of a group in the list. */
    groupMark: "group",
    placeholder: "Name or code",
    clear: "Remove all",
    view: "Show as",
    submit: "Compare",
    copy: "Copy link",
    noScript:
      "Without scripts this page cannot draw your own choice: the form only makes its address, for a browser with scripts. The comparisons below are ready-made, with their tables."
  },
  /** While a comparison that is asked for is on its way, and where it does not arrive. */
  pending: {
    loading: "Loading this comparison …",
    offline: "The comparison could not be loaded: the site cannot be reached. Check the connection.",
    refused: ({status}: {status: string}) => `The comparison could not be loaded: the site answered with error ${status}.`,
    slow: "The comparison could not be loaded: the answer took too long.",
    release: "The comparison could not be loaded: its figures are of another release than this page.",
    unreadable: "The comparison could not be loaded: the answer is not what was asked for.",
    script: "The comparison could not be loaded: a part of this page is missing. Reload the page.",
    retry: "Try again"
  },
  comparison: "The comparison",
  ready: "Ready-made comparisons",
  drawn: "Charts of these comparisons",
  readyIntro: "With today’s data, each with its table; open one above to change it.",
  open: "Open above to change it",
  /** Ready-made comparisons: of whom, and what of them. */
  prepared: {
    "northern-africa-latin-america": {among: "Northern Africa and Latin America and the Caribbean", what: "old age, women and men"},
    "argentina-tunisia": {among: "Argentina and Tunisia", what: "every branch"},
    "income-groups": {among: "Income groups and the world", what: "at least one cash benefit over the years"},
    maghreb: {among: "The Maghreb", what: "pensions in old age"},
    mercosur: {among: "MERCOSUR", what: "cash benefits for children"},
    brics: {among: "BRICS", what: "at least one cash benefit"},
    regions: {among: "ILO regions", what: "informal employment of women and men"}
  }
};
