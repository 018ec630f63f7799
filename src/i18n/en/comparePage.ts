/** What stands on the compare page before any choice; it does not travel with the words of a comparison. */
export const comparePage = {
  title: "Compare countries and groups",
  description:
    "Up to twelve countries and groups side by side on any indicator: ranked, women and men, through the years, branch by branch. The address keeps the comparison.",
  intro:
    "Up to twelve countries and groups, on any indicator. The address of this page contains the whole comparison: copy it, and others see the same.",
  form: {
    indicator: "Indicator",
    areas: "Countries and groups",
    add: "Add a country or group",
    placeholder: "Name or code",
    clear: "Remove all",
    view: "Show as",
    submit: "Compare",
    copy: "Copy link",
    noScript: "Without scripts this page cannot draw your own choice. The comparisons below are ready-made, with their tables."
  },
  comparison: "The comparison",
  ready: "Ready-made comparisons",
  drawn: "Each of them, drawn",
  readyIntro: "As they are at present, each with its table; each opens above to be changed.",
  open: "Open above to change it",
  /** Comparisons that stand ready: of whom, and what of them. */
  prepared: {
    "northern-africa-latin-america": {among: "Northern Africa and Latin America", what: "old age, women and men"},
    "argentina-tunisia": {among: "Argentina and Tunisia", what: "every branch"},
    "income-groups": {among: "Income groups and the world", what: "at least one cash benefit through the years"},
    maghreb: {among: "The Maghreb", what: "pensions in old age"},
    mercosur: {among: "MERCOSUR", what: "cash benefits for children"},
    brics: {among: "BRICS", what: "at least one cash benefit"},
    regions: {among: "Regions of the ILO", what: "informal employment of women and men"}
  }
};
