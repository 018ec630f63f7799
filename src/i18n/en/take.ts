import type {Family} from "../../model/indicator.ts";
import type {PopulationMeasure} from "../../model/population.ts";
import {capital, n, print} from "./phrases.ts";

/** What each head count counts; also the words of its column. */
const persons: Record<PopulationMeasure, string> = {
  total: "all persons",
  female: "women and girls",
  male: "men and boys",
  children: "children aged 0 to 14",
  workingAge: "persons aged 15 to 64",
  older: "persons aged 65 and over",
  olderFemale: "women aged 65 and over",
  olderMale: "men aged 65 and over",
  births: "live births in the year",
  employed: "employed persons (ILO modelled rate times population aged 15 and over)",
  employedFemale: "employed women (the same)",
  employedMale: "employed men (the same)",
  labourForce: "labour force (the same)"
};

/** How the figures of a family come about, in a sentence. */
const techniques: Record<Family, string> = {
  coverage:
    "Country values come from the ILO Social Security Inquiry (Sustainable Development Goal indicator 1.3.1); values for the world, regions and income groups are modelled by the ILO.",
  informality:
    "Labour force and household surveys that the ILO harmonises; figures for the world, regions and income groups are ILO modelled estimates.",
  contributors:
    "Published by the ILO in the World Social Protection Report 2020–22: 2020 or the latest available year, which is not published.",
  spending:
    "Published by the ILO in the World Social Protection Report: the latest available year of each country, which is not published.",
  survey: "Household surveys harmonised in the World Bank’s Atlas of Social Protection (ASPIRE).",
  health:
    "Compiled by the World Health Organization (index of essential services; health expenditure) and published in the World Bank’s World Development Indicators.",
  context: "Published in the World Bank’s World Development Indicators."
};

/** The words of everything one can take away whole: the data page, the data package, the feed. */
export const take = {
  name: "Left Out: who social protection does not reach",
  description:
    "Published figures on social protection for more than 220 countries and areas and for the publishers’ aggregates: effective coverage by cash benefits, by branch and sex (SDG 1.3.1), informal employment by sex, sector and status, public spending, programmes in household surveys, health. One value per row, with year, flag, unit, denominator, source and licence. Missing values have no row; zero is a value.",
  keywords: ["social protection", "social security", "coverage", "SDG 1.3.1", "informal employment", "gender", "pensions"],
  author: "The Left Out contributors",
  indicator: {
    description: ({measure, denominator}: {measure: string; denominator: string}) => `${measure}. Denominator: ${denominator}.`,
    undated: "The publisher gives no year: the edition names the report.",
    dataset: ({name, question}: {name: string; question: string}) => `${name}: ${question}`,
    splits: (dimensions: readonly string[]) => `Broken down by ${print.list(dimensions)}.`
  },
  dimensions: {
    sex: "sex",
    sector: "economic sector",
    status: "status in employment",
    quintile: "welfare quintile",
    function: "life-cycle function",
    residence: "urban and rural areas",
    age: "age"
  },
  persons,
  techniques,
  tables: {
    indicators: {title: "Indicators", text: "Each indicator with its measure, unit, denominator, source, licence and years."},
    areas: {title: "Countries, areas and groups", text: "Codes, names, income group and region of each country; who defines each group."},
    "group-members": {title: "Members of groups", text: "Which countries belong to which group, where it is known."},
    populations: {
      title: "Head counts",
      text: "People by country and year (United Nations, World Population Prospects 2024): the denominators behind people left out."
    },
    ratifications: {
      title: "Ratifications",
      text: "Which country has ratified which of fourteen conventions, and when. What is not there is unknown, not refused."
    },
    laws: {
      title: "Laws",
      text: "What two lists say of the law on work injury and maternity: programme, first law, legal coverage. What is not listed may still exist."
    },
    claims: {
      title: "Claims in print",
      text: "Figures on coverage as reports have printed them since 2003, each with its publication. They count different things."
    },
    schemes: {
      title: "Schemes",
      text: "Named schemes with country, branch, strategy, groups served, years and the document in which each was found: a sample. Rows of publishers that grant no licence are on the pages alone."
    },
    "scheme-counts": {
      title: "Numbers reached by schemes",
      text: "How many each scheme reached, with year, unit and document. Units differ and do not add up; a blank year is unknown."
    },
    "places-within": {
      title: "Areas within countries",
      text: "What national offices that grant a licence publish on provinces, states and other areas, in their own words. Not comparable with the indicators."
    },
    "learning-pairs": {
      title: "Learning pairs",
      text: "Countries and groups that can learn from each other, each pair with its reason and whose account it is. The words are those of this atlas: CC BY 4.0, “Left Out”."
    },
    practices: {
      title: "Accounts of practice",
      text: "How registers are shared, what is done in the first 1,000 days, how contributory and non-contributory benefits go together: each as a document tells it. What is not listed may still exist. The words are those of this atlas: CC BY 4.0, “Left Out”."
    },
    annotations: {title: "Annotations", text: "Notes on particular values. A blank cell matches any."},
    sources: {title: "Sources", text: "Publisher, edition, address and licence of each source."}
  },
  columns: {
    id: "id, as in addresses and in the other tables",
    indicator: "id of the indicator",
    area: "ISO 3166-1 alpha-3 code of a country (XKX for Kosovo, which has none), or id of a group",
    year: "calendar year",
    period: "calendar year",
    kind: "country or group",
    group_kind: "what kind of group",
    name: "name",
    income_group: "id of the income group (World Bank)",
    region: "id of the region (ILO)",
    subregion: "id of the subregion (ILO)",
    un_member: "whether it is a member of the United Nations",
    defined_by: "who defines the membership",
    definition_url: "where the definition is",
    definition_date: "day or month from which the membership applies",
    group: "id of the group",
    member: "ISO 3166-1 alpha-3 code of the country (XKX for Kosovo, which has none)",
    page: "whether it has a page of its own; the others serve as context",
    family: "figures of different families do not share an axis",
    question: "the question it asks",
    measure: "what the value measures",
    unit: "percent of the denominator, percent of GDP, or index points",
    denominator: "of whom the value is a share",
    direction: "whether higher or lower is better, or neither (context)",
    splits: "dimensions it is broken down by, separated by semicolons",
    source: "id of the source",
    rows: "number of rows in its file",
    first_year: "first year; blank where no years are published",
    last_year: "last year; blank where no years are published",
    publisher: "who publishes the figures",
    title: "what the source is called",
    edition: "edition or release",
    retrieved: "when the tables were downloaded",
    url: "address of the source",
    licence: "licence of the figures",
    licence_url: "address of the licence",
    notice: "what its licence asks to be said wherever the figures are used; blank where it asks for no words",
    text: "the annotation",
    office_measure: "id of the office’s measure",
    reported_as: "as what the office reports it",
    population: "of whom it is a share, or whom it counts",
    level: "the country as a whole, a part of it, a zone, urban or rural areas, or another area",
    code: "ISO 3166-2 code of a part of the country; blank where it has none",
    place: "the area as the office names it",
    office_period: "year, edition or quarter, as published",
    sex: "all, women or men",
    office_value: "the value",
    office_unit: "percent, or a number of people",
    note: "what is to be known of the value",
    one: "first of the two: ISO 3166-1 alpha-3 code of a country (XKX for Kosovo, which has none), or id of a group",
    other: "second of the two: the same",
    why: "what the two have in common",
    account: "what is reported, or who reports it",
    topic: "what it is about",
    document_url: "address of the document; blank where none can be followed",
    breakdown: "of which breakdown the value is, dimension:code; blank where a total and its parts are meant alike"
  },
  inLanguage: {en: "in English", es: "in Spanish", fr: "in French", ar: "in Arabic"},
  page: {
    contents: {
      all: "Everything at once",
      use: "Use it in one line",
      indicators: "By indicator",
      areas: "By country or group",
      columns: "Columns and codes",
      sources: "Sources and citation",
      releases: "Releases"
    },
    all: ({rows, indicators, areas}: {rows: number; indicators: number; areas: number}) =>
      `${print.count(rows)} rows of ${print.count(indicators)} indicators for ${print.count(areas)} countries, areas and groups, with head counts, ratifications, schemes, names, memberships and annotations.`,
    zip: (size: string) => `Everything in one archive (ZIP, ${size})`,
    packageLink: "Description for machines (Data Package, JSON)",
    megabytes: (size: number) => `${print.points(size)} MB`,
    kilobytes: (size: number) => `${print.count(size)} kB`,
    release: ({id, date}: {id: string; date: string | null}) =>
      date === null ? `Unreleased data (state ${id})` : `Release ${id} of ${print.day(date)}`,
    latest: (size: string) => `Latest values of all countries and groups, a workbook for spreadsheets (XLSX, ${size})`,
    parquet: (size: string) => `All observations in one file, for DuckDB, pandas, R (Parquet, ${size})`,
    formats:
      "XLSX is for spreadsheets: Excel, LibreOffice and others open it in any language, with numbers as numbers. CSV, Parquet and JSON are for programs. CSV has commas between cells, decimals as in 67.639, and UTF-8 without a byte-order mark: a spreadsheet set to semicolons would put it into one column, or read 67.639 as 67,639.",
    use: "The file is read from where it is; only the tool has to be installed.",
    useFolder: "Unpack the archive and start in its folder.",
    oneIndicator: (tool: string) => `${tool}: one indicator`,
    everyIndicator: (tool: string) => `${tool}: all indicators together`,
    file: "File",
    rows: "Rows",
    reference: "Names, groups, head counts, ratifications, schemes",
    listedCaption: "One file for each indicator with a page",
    contextCaption: "Context: weights and background figures without a page",
    referenceCaption: "What the codes stand for, and tables that are not indicators",
    areasText: "All rows of one country, area or group, of every indicator with a page. The JSON files have head counts as well.",
    countries: (count: number) => `${print.count(count)} ${n(count, "country or area", "countries and areas")}`,
    groups: (count: number) => `${print.count(count)} ${n(count, "group", "groups")} with published aggregates`,
    columnsCaption: "Columns of the files of indicators, countries and groups",
    codes: "Codes",
    unitsNote: "By definition a value lies between 0 and 100 in all three units. A few are published beyond; they are given as published.",
    citeAtlas: "The atlas",
    citeSource: "How to cite",
    citeText:
      "Name the publisher of the figure, its series and its year; for numbers of people the United Nations too (World Population Prospects 2024, CC BY 3.0 IGO); then the atlas, if you found it here."
  },
  latest: {
    title: "Latest values",
    heads: {
      ...{indicator: "Indicator", area: "Country, area or group", id: "Code", kind: "Kind", year: "Year", report: "Report", value: "Value"},
      ...{
        unit: "Unit",
        denominator: "Of whom",
        flag: "Flag",
        remark: "Publisher’s remark",
        note: "Our note",
        source: "Source",
        licence: "Licence"
      }
    }
  },
  units: {percent: "percent of the denominator", percentOfGdp: "percent of gross domestic product", index: "index points"},
  areaKinds: {country: "country or area", group: "aggregate of a group of countries"},
  directions: {higher: "more is better", lower: "less is better", context: "neither"},
  flags: {normal: "no remark", break: "break in the series before the value", unreliable: "low reliability, according to the publisher"},
  remarks: {
    modelled: "ILO modelled estimate",
    mainCities: "main cities or metropolitan areas",
    urbanOnly: "urban areas",
    computedFromCounts: "computed from counts of ILOSTAT"
  },
  cite: {
    source: ({publisher, title, edition, licence, url}: Record<"publisher" | "title" | "edition" | "licence" | "url", string>) =>
      `${publisher}: ${title}. ${capital(edition)}. ${licence}. ${url}`,
    atlas: ({id, date, url}: {id: string; date: string | null; url: string}) =>
      `Left Out: an atlas of social protection coverage gaps. ${date === null ? `Unreleased data (state ${id}), not for citation` : `Data release ${id}, ${print.day(date)}`}.${url === "" ? "" : ` ${url}`}`
  },
  feed: {
    title: "Left Out: releases of the data",
    entry: ({id, date}: {id: string; date: string}) => `Data of ${print.day(date)}, release ${id}`,
    link: "Feed of releases (Atom)"
  },
  archive: {
    begin: (release: string) => `Left Out: an atlas of social protection coverage gaps. ${release}.`,
    contents:
      "datapackage.json describes every table and column. CSV files are for programs: commas between cells, decimals as in 67.639, UTF-8 without a byte-order mark. observations.parquet has all observations in one file. Workbooks for spreadsheets (XLSX) are on the site.",
    parquet: "All observations of all indicators",
    cite: "How to cite",
    sources: "Sources"
  },
  world: "World"
};
