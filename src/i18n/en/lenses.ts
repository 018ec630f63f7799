/** The lenses by name, and the links from one to the others. */
export const lenses = {
  names: {
    lifeCycle: "Stages of life",
    gender: "Women and men",
    informality: "Informal work",
    sectors: "Sectors",
    strategies: "Strategies"
  },
  questions: {
    lifeCycle: "Where on the path of life does protection break?",
    gender: "Where do women and men differ?",
    informality: "Whose job comes without protection?",
    sectors: "Farm, factory, service: whose work is left out?",
    strategies: "How does each part of the world cover people?"
  },
  /** The world needs no name in such a title. */
  otherLenses: (group: string) => `Other questions about ${group}`,
  otherGroups: (lens: string) => `${lens}, for another group of countries`,
  allGroups: (count: string) => `All ${count} groups`,
  world: "the world",
  kinds: {
    world: "World",
    income: "Income groups",
    region: "Regions",
    subregion: "Sub-regions",
    cross: "Other aggregates",
    status: "By status at the United Nations",
    named: "Named groups"
  },
  definedBy: (by: string, date: string) => `Members as defined by: ${by} (${date}).`,
  data: "All rows behind this page, with their years, flags and sources; each indicator has its definition and method on its own page:"
};
