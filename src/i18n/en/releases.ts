import {n, print} from "./phrases.ts";

/** The pages of releases: what moved with each. */
export const releases = {
  title: "Releases of the data",
  intro: "Each state of the data has a name of its own. What moved from one to the next is found by comparing them, number by number.",
  moved: ({before}: {before: string}) => `Compared with release ${before}`,
  first: "The first release: there is none before it.",
  untold: "This release has not been compared with the one before.",
  unmoved: "No figure moved.",
  figures: {
    title: "Figures",
    caption: "How many numbers are new, gone, revised, or carry another note",
    columns: {table: "Table", fresh: "New", gone: "Gone", revised: "Revised", remarked: "Note changed"}
  },
  revisions: {
    caption: "The largest revisions",
    columns: {table: "Table", area: "Country or area", when: "Year", part: "Of whom", was: "Before", is: "After"}
  },
  headlines: {
    title: "Countries",
    caption: "Countries whose latest value, place or class on the map changed",
    columns: {area: "Country or area", indicator: "Indicator", was: "Before", is: "After"},
    none: "No country is shown with another value, place or class.",
    standing: ({value, when, position, of}: {value: string; when: string; position: number; of: number}) =>
      `${value} (${when}), place ${print.count(position)} of ${print.count(of)}`,
    inClass: ({value, when, position, of, class: place}: {value: string; when: string; position: number; of: number; class: number}) =>
      `${value} (${when}), place ${print.count(position)} of ${print.count(of)}, class ${print.count(place)} of 5 on the map`,
    passed: ({count}: {count: number}) =>
      `${print.count(count)} further ${n(count, "change", "changes")} of place alone, as other countries moved.`,
    missing: "no figure"
  },
  sentences: {
    title: "Sentences",
    caption: ({count}: {count: number}) => `${print.count(count)} ${n(count, "sentence reads", "sentences read")} otherwise`,
    captionFirst: ({count, shown}: {count: number; shown: number}) =>
      `The first ${print.count(shown)} of ${print.count(count)} ${n(count, "sentence that reads", "sentences that read")} otherwise`,
    columns: {where: "Where", is: "Now, and before"},
    /** Null where the sentence is new. */
    before: ({sentence}: {sentence: string | null}) => `Before: ${sentence === null ? "no sentence" : `“${sentence}”`}`,
    none: "No sentence of the site reads otherwise.",
    missing: "no sentence"
  },
  guards: {
    title: "Guards that objected",
    intro: "Each refresh is compared with the data before it. These objections were looked into, and the figures were found right.",
    caption: "Objections, each with the reason why the figures are right",
    columns: {what: "Objection", table: "Table", why: "Why it is right"},
    none: "No guard objected.",
    kinds: {
      "years ahead": "Years to come",
      "shares of one": "Shares of 1 in place of 100",
      "sexes alike": "Women and men with the same figures",
      "areas gone": "Countries or areas are gone",
      "parts gone": "Breakdowns are gone",
      "years gone": "Years are gone",
      "values gone": "Figures are gone",
      "newest year lost": "The newest year is gone",
      "rows gone": "Fewer rows",
      factor: "Figures moved by one factor",
      "large moves": "Figures moved far",
      "many values moved": "Many figures moved",
      "area moved": "A whole country or area moved",
      exchanged: "Figures changed places",
      "flat series": "The same figure every year",
      "carried over": "Last year’s figures again",
      leaps: "New figures far from the year beside them",
      "number cut": "Numbers with fewer digits",
      "median moved": "A median moved far",
      "marks gone": "Marks or notes are gone",
      "words moved": "Names or texts moved",
      "meaning moved": "An indicator means something else",
      "members moved": "Members of a group moved",
      "source moved": "Terms of a source moved",
      "table gone": "A table is gone"
    }
  },
  /** Tables of the model that are not for download by these names. */
  tables: {
    "insured-lives": "People insured by micro-insurance",
    "office-figures": "Figures of areas within countries",
    "office-measures": "What is measured in areas within countries"
  },
  /** The note of a release for which nobody wrote one. */
  note: ({fresh, gone, revised, remarked}: {fresh: number; gone: number; revised: number; remarked: number}) =>
    `Figures: ${print.list([
      ...(fresh > 0 ? [`${print.count(fresh)} new`] : []),
      ...(gone > 0 ? [`${print.count(gone)} gone`] : []),
      ...(revised > 0 ? [`${print.count(revised)} revised`] : []),
      ...(remarked > 0 ? [`${print.count(remarked)} with another note`] : [])
    ])}.`
};
