import type {Denominator} from "../../model/denominator.ts";
import type {Code, Dimension} from "../../model/dimension.ts";
import type {Family} from "../../model/indicator.ts";

const codes: {[D in Dimension]: Record<Code<D>, string>} = {
  sex: {total: "All", female: "Women", male: "Men"},
  sector: {
    total: "All sectors",
    agriculture: "Agriculture",
    nonAgriculture: "Outside agriculture",
    industry: "Industry",
    services: "Services"
  },
  status: {
    total: "All jobs",
    employee: "Employees",
    employer: "Employers",
    ownAccount: "Own-account workers",
    cooperativeMember: "Members of cooperatives",
    familyWorker: "Contributing family workers",
    selfEmployed: "Self-employed workers"
  },
  quintile: {
    total: "Everyone",
    q1: "Poorest quintile",
    q2: "Second quintile",
    q3: "Middle quintile",
    q4: "Fourth quintile",
    q5: "Richest quintile"
  },
  function: {
    total: "All functions, excluding health",
    children: "Children",
    workingAge: "Working age",
    oldAge: "Old age",
    health: "Health",
    totalWithHealth: "All functions, including health"
  },
  residence: {total: "Everywhere", urban: "Urban areas", rural: "Rural areas"},
  age: {total: "Ages 15 and over", youth: "Ages 15 to 24", adult: "Ages 25 and over"}
};

const denominators: Record<Denominator, string> = {
  population: "the total population",
  children: "children (head count: ages 0–14, too low where older children count, too high where only younger ones do)",
  mothers: "women giving birth (head count: live births, slightly too high)",
  unemployed: "unemployed persons",
  severelyDisabled: "persons with severe disabilities (their number is an estimate)",
  employed: "employed persons",
  pensionAge:
    "persons above pension age (head count: ages 65 and over, too low where the pension age is under 65, too high where it is over)",
  vulnerable: "persons outside contributory coverage",
  poor: "persons in poverty (the table does not say by which line)",
  employedInSector: "persons employed in the sector",
  employedInStatus: "persons employed in the status",
  employedInAge: "persons employed in the age group",
  labourForce: "the labour force",
  surveyPopulation: "the population in the survey",
  surveyResidents: "the people in the survey who live in these areas (urban or rural)",
  healthExpenditure: "current health expenditure",
  beneficiaryWelfare: "the welfare of recipient households",
  gdp: "gross domestic product",
  none: "an index from 0 to 100; not a share of people"
};

const families: Record<Family, string> = {
  coverage: "Effective coverage (SDG 1.3.1)",
  informality: "Informal employment",
  contributors: "Contributors",
  spending: "Public spending",
  survey: "Programmes in household surveys",
  health: "Health",
  context: "Context"
};

/** How sentences say of whom a share is, where there is a head count of them; what is left out goes on from there. */
const wholes: Partial<Record<Denominator, string>> = {
  population: "of the population",
  children: "of children",
  mothers: "of mothers with newborns",
  employed: "of employed people",
  pensionAge: "of people above pension age"
};

/** What the model's codes are called. */
export const model = {
  codes,
  denominators,
  wholes,
  families,
  flags: {normal: "", break: "break in the series", unreliable: "low reliability"},
  remarks: {
    "": "",
    modelled: "ILO modelled estimate",
    mainCities: "main cities only",
    urbanOnly: "urban areas only",
    computedFromCounts: "computed from ILOSTAT counts"
  },
  units: {percent: "%", percentOfGdp: "% of GDP", index: "index points"},
  absence: {
    notPublished: "no figure",
    notPublishedBySplit: "no figure by sex",
    notApplicable: "does not apply"
  }
};
