import type {CountForms} from "../countForms.ts";
import type {ServedGroup} from "../../model/scheme.ts";
import {capital} from "./phrases.ts";

/** What else a reader may call a group that schemes serve. */
const groups: Readonly<Partial<Record<ServedGroup, string>>> = {
  children: "child benefit; kids; family allowance",
  "pregnant-women": "mothers; maternity",
  youth: "youth",
  "older-persons": "elderly; old people; seniors",
  pensioners: "retired people",
  "persons-with-disabilities": "disabled people; disability",
  carers: "caregivers; unpaid care",
  unemployed: "jobless",
  employees: "wage workers; salaried workers",
  "public-employees": "civil servants",
  "self-employed": "self-employed workers; own-account workers; freelancers",
  "domestic-workers": "household workers; maids",
  "agricultural-workers": "farm workers; farmers; agriculture; fishers",
  "rural-workers": "farm workers; farmers; countryside",
  "migrant-workers": "migrants; immigrants; workers abroad; emigrants",
  "informal-workers": "informal economy; street vendors",
  "poor-households": "poverty; poor people",
  "low-income-population": "poor people",
  cooperatives: "co-operatives; co-ops",
  "all-residents": "universal; everyone"
};

/** What else a reader may call an indicator. */
const indicators: Readonly<Record<string, string>> = {
  "old-age": "pension; pensions; old-age pension; old-age pensions; retirement",
  unemployment: "unemployment benefit; unemployment benefits; unemployment insurance; jobless",
  children: "child benefit; child benefits; family allowance",
  maternity: "maternity benefit; maternity leave",
  "work-injury": "work accident; employment injury",
  disability: "disability benefit; disability pension"
};

/** The search for a country, a group, an indicator or a term. */
export const search = {
  label: "Find a country, group, question, indicator, scheme or term",
  placeholder: "Search",
  go: "Open",
  /** The browser puts the number in. */
  found: {one: "# match", other: "# matches"} as CountForms,
  none: "Nothing of that name. You may look on here:",
  failed: "The list of names could not be loaded. “Open” leads to all countries and areas; another letter tries again.",
  /** Behind the name of an area that has no page. */
  absent: "no figure in our sources",
  /** Behind the name of what is no country. */
  kinds: {
    group: "group",
    question: "question",
    indicator: "indicator",
    page: "page",
    term: "glossary",
    pair: "learning pair",
    served: "schemes in the register"
  },
  /** A group that schemes serve, as a list has it. */
  served: (group: string) => capital(group),
  /** By what else pages are found; parted by "; ". */
  also: {
    groups,
    indicators,
    pages: {
      lifeCycle: "age; stages of life; life course",
      gender: "sex; gender; gender gap",
      informality: "informal economy; informal sector; informal work; informality",
      sectors: "economic activity; industries",
      strategies: "social assistance; social insurance; micro-insurance; microinsurance",
      townAndCountry: "rural; urban; countryside; cities",
      progress: "trend; change; SDG 1.3; 2030; target; pace",
      law: "legal coverage; legislation; laws; statutory; ratifications",
      learn: "compare two countries; lessons; south-south",
      mutualHealth: "mutuals; mutual insurance; mutuelles; health micro-insurance; community-based health insurance",
      thenAndNow: "claims; history; past; 2003",
      schemes: "schemes; programmes; programs; benefits; social security schemes",
      map: "maps; world map; map by region",
      embeds: "embed a map; embed maps"
    }
  }
};
