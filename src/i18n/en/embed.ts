import {n, print} from "./phrases.ts";

/** Words of what one can take away: embeds, pictures, sentences, citations. */
export const embed = {
  charts: {
    map: "Map",
    ranking: "Ranking",
    branches: "Branches",
    trend: "Trend",
    gender: "Women and men",
    informality: "Informal employment",
    "life-cycle": "Life cycle",
    programmes: "Programmes in a household survey",
    fifths: "Programmes by welfare quintile",
    health: "Essential health services",
    spending: "Public spending by purpose",
    spread: "Branches, country by country",
    regions: "An indicator, region by region",
    sexes: "An indicator for women and men",
    incomes: "Left out by income group",
    "sectors-parts": "Sectors, part by part",
    "sectors-workers": "Informal workers, counted",
    "sectors-whole": "Informal employment by sector",
    "sectors-spread": "Sectors, country by country",
    "life-cycle-regions": "Life cycle by region",
    "life-cycle-medians": "Life cycle, median countries",
    "strategies-programmes": "Programmes in surveys",
    "strategies-fifths": "Programmes for poorest and richest",
    "strategies-contributors": "Who contributes to a pension",
    "strategies-spending": "Spending by stage of life",
    "gender-balance": "Women and men, branch by branch",
    "gender-differences": "Women and men, widest differences",
    "gender-averages": "Women and men, published averages",
    "gender-work": "Women and men in informal jobs",
    "gender-split": "Women and men, where there are figures",
    "informality-sexes": "Informal employment by sex",
    "informality-status": "Informal employment by status in employment",
    "informality-cover": "Formal work and coverage",
    claims: "Claims in print, and what is measured",
    comparison: "Comparison"
  },
  /** How a picture begins to describe itself. */
  pictures: {
    map: "World map",
    ranking: "Bar chart",
    branches: "Bar chart",
    trend: "Line chart",
    gender: "Dot plot",
    informality: "Bar chart",
    "life-cycle": "Column chart",
    programmes: "Bar chart",
    fifths: "Column chart",
    health: "Line chart",
    spending: "Bar chart",
    spread: "Dot strips",
    regions: "Dot strips",
    sexes: "Dot plot",
    incomes: "Bar chart",
    "sectors-parts": "Small bar charts",
    "sectors-workers": "Squares, one for so many people",
    "sectors-whole": "Bar chart",
    "sectors-spread": "Dot strips",
    "life-cycle-regions": "Column charts",
    "life-cycle-medians": "Column charts",
    "strategies-programmes": "Dot strips",
    "strategies-fifths": "Dot plot",
    "strategies-contributors": "Dot strips",
    "strategies-spending": "Small bar charts",
    "gender-balance": "Stacked bar chart",
    "gender-differences": "Dot plot",
    "gender-averages": "Dot plot",
    "gender-work": "Dot plot",
    "gender-split": "Map",
    "informality-sexes": "Dot plot",
    "informality-status": "Dot strips",
    "informality-cover": "Scatter plot",
    claims: "Dot and line chart",
    comparison: "Comparison"
  },
  open: (site: string) => `Open on ${site}`,
  ends: ({count, of}: {count: number; of: number}) =>
    `The ${print.count(count)} countries and areas at one end of the ranking, of ${print.count(of)} with data. Ranks compare latest values of different years.`,
  endsCaption: ({name, count, of}: {name: string; count: number; of: number}) =>
    `${name}: the ${print.count(count)} countries and areas at one end of the ranking, of ${print.count(of)} with data, latest year`,
  empty: {
    title: ({chart, name}: {chart: string; name: string}) => `${name}: the sources have no figure for “${chart}”`,
    text: "The sources of this atlas have nothing to draw here. That is not zero, and the country itself may have figures.",
    neighbours: "The same chart for:"
  },
  alt: ({picture, finding, measure}: {picture: string; finding: string; measure: string}) => `${picture}. ${finding}. ${measure}`,
  /** What has no figure: branches (or stages of life) of an area, or countries of an indicator. */
  missing: {
    branches: (count: number) => `${print.count(count)} ${n(count, "branch has", "branches have")} no figure.`,
    stages: (count: number) => `${print.count(count)} ${n(count, "stage of life has", "stages of life have")} no figure.`,
    programmes: (count: number) => `${print.count(count)} ${n(count, "kind of programme has", "kinds of programme have")} no figure.`,
    countries: (count: number) => `${print.count(count)} ${n(count, "country or area has", "countries and areas have")} no figure.`,
    branchesBySex: (count: number) => `For ${print.count(count)} ${n(count, "branch", "branches")} the source has no figure by sex.`,
    countriesBySex: (count: number) =>
      `For ${print.count(count)} ${n(count, "country or area", "countries and areas")} the source does not have both sexes.`,
    countriesCounted: (count: number) =>
      `For ${print.count(count)} ${n(count, "country or area", "countries and areas")} a rate or a number of workers is missing.`,
    countriesPaired: (count: number) =>
      `${print.count(count)} ${n(count, "country or area lacks one of the two figures, or has", "countries and areas lack one of the two figures, or have")} them too many years apart.`
  },
  noted: ({mark}: {mark: string}) =>
    `Values marked “${mark}”: the notes that are not here are on the page of this chart, or one link from it.`,
  unnamed: (values: number) => `The drawing has ${print.count(values)} values; the page it opens names each of them.`,
  frozen: (release: string) => `Figures as of release ${release}; they do not change.`,
  take: {
    unnamed:
      "The site was built without knowing its own address. Your browser completes the addresses of embeds here; without scripts, put the site’s address before each that begins with a slash.",
    title: "Share or embed this chart",
    live: "Embed (updates with new data)",
    frozen: "Embed (fixed at this release)",
    picture: {
      copy: "Copy picture",
      saved: (file: string) => `Saved: ${file}`,
      copied: "The picture is on the clipboard.",
      failed: (svg: string) => `This browser could not draw the picture: use “${svg}”, which shows the same.`,
      refused: (png: string) => `This browser did not let the page copy the picture: use “${png}”, which is the same.`,
      unfetched: "The picture could not be fetched: try again when you are online."
    },
    sentence: "Sentence",
    alt: "Alternative text",
    citation: "Citation",
    files: "Files",
    svg: "Picture (SVG)",
    png: "Picture (PNG)",
    large: "Picture, twice as large (PNG)",
    csv: "Rows (CSV)",
    json: "Rows (JSON)",
    bibtex: "Citation (BibTeX)",
    ris: "Citation (RIS)",
    csl: "Citation (CSL-JSON)",
    button: "Copy",
    select: (what: string) => `Selected, press Ctrl+C to copy: ${what}`,
    copy: (what: string) => `Copy: ${what}`,
    copied: (what: string) => `Copied: ${what}`,
    open: "Open the embed on its own"
  },
  cite: {
    plain: ({title, atlas, note}: {title: string; atlas: string; note: string}) => `“${title}.” ${atlas}. ${note}.`
  },
  maker: {
    title: "Embed a chart",
    intro:
      "Embed any chart in your page. It resizes itself, follows light or dark mode, works with screen readers, names its source and makes no third-party requests.",
    chart: "Chart",
    about: "About",
    indicator: "Indicator",
    country: "Country or area",
    group: "Group of countries",
    pair: "What, and where",
    area: "Country, region or group",
    language: "Language",
    theme: "Colours",
    themes: {auto: "as the reader prefers", light: "light", dark: "dark"},
    make: "Show the chart and its snippet",
    preview: "Preview",
    snippet: "Snippet",
    unknown: "There is no such chart; this one is shown instead.",
    failed: "The chart could not be fetched; the snippet is that of the chart before.",
    gallery: "Examples",
    how: "How it works",
    howText:
      "A snippet is a frame and one small script. The script sets the frame’s height and does nothing else; without it, or with scripts off, the frame keeps a height that fits. A live snippet shows the newest release of the data. A frozen one keeps to the figures of the release of the day as long as this site is online.",
    withoutScript: "Without script, choose from these lists: each address shows the chart alone, and can be framed as it is."
  }
};
