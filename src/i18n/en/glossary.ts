import type {LinkedTerm, Term} from "../../model/term.ts";
import {country} from "./country.ts";
import {lifeCycle} from "./lifeCycle.ts";
import {model} from "./model.ts";
import {capital, informalMeans} from "./phrases.ts";
import {strategies} from "./strategies.ts";
import {take} from "./take.ts";

/** A term as readers meet it: its one name here, what it means, whose definition that is, and what others call it. */
export type TermWords = {readonly name: string; readonly means: string; readonly from: string; readonly also?: string};

const atlas = "this atlas";
const status = "ILO: International Classification of Status in Employment of 1993 (ICSE-93), which the counts of status here follow";

/** What has a heading or a code of its own takes its name from there. */
const all: Readonly<Record<Term, TermWords>> = {
  "at-least-one-cash-benefit": {
    name: "At least one cash benefit",
    means:
      "The share of the population that receives one or more social protection cash benefits or contributes to a scheme that pays them. One benefit of any branch is enough; health care does not count.",
    from: "ILO, as the headline of SDG indicator 1.3.1"
  },
  branch: {
    name: "Branch of social protection",
    means:
      "One of the events of life that benefits answer. ILO Convention No. 102 names nine: medical care, sickness, unemployment, old age, employment injury, family, maternity, invalidity and survivors’ benefit. The figures on coverage here are of six: maternity, children, unemployment, disability, work injury and old age.",
    from: "ILO, Social Security (Minimum Standards) Convention, 1952 (No. 102)",
    also: "contingency, function"
  },
  "break-in-series": {
    name: "Break in the series",
    means:
      "The publisher’s mark that a value was measured in another way than those before it. Values on the two sides of a break are not compared, and no line joins them.",
    from: "publishers’ observation status, “B” in ILOSTAT"
  },
  capped: {
    name: "Capped at 100",
    means:
      "A share reported as exactly 100 because the source lets none be higher. Recipients can outnumber the group they are counted against, so it does not mean that everyone is covered.",
    from: "the cap is the ILO’s; the mark is this atlas’s"
  },
  computed: {
    name: "Computed figure",
    means:
      "A figure for a group that this atlas works out from the published values of its members, each weighted by the people of its denominator. It says how many countries it rests on and what share of the people lives there.",
    from: atlas,
    also: "own calculation"
  },
  "contributing-family-worker": {
    name: model.codes.status.familyWorker,
    means: "People who work in a business or on a farm run by a relative of the same household and are not partners in it.",
    from: status,
    also: "unpaid family workers"
  },
  contributory: {
    name: "Contributory",
    means: "A contributory scheme pays benefits to people who have earned a right to them by contributions, their own or their employer’s.",
    from: "ILO, World Social Protection Report"
  },
  denominator: {
    name: "Denominator",
    means:
      "The group of which a figure is a share: the whole population, the unemployed, people above pension age. Each indicator has its own and names it, so shares of different groups must not be added up or set against each other as if they were of one group.",
    from: atlas,
    also: "base, reference population"
  },
  "effective-coverage": {
    name: "Effective coverage",
    means:
      "The share of a group that actually receives a benefit or actively contributes to a scheme that will pay when the need arises. It says what people have, not what a law provides, and nothing about how much they receive.",
    from: "ILO, metadata of SDG indicator 1.3.1",
    also: "coverage in practice"
  },
  employee: {
    name: model.codes.status.employee,
    means: "People in a paid job whose pay does not depend directly on what the business earns: wages, a salary or piece rates.",
    from: status,
    also: "wage and salaried workers"
  },
  employer: {
    name: model.codes.status.employer,
    means: "People who run their own business, alone or with partners, and have at least one employee on a continuing basis.",
    from: status
  },
  floor: {
    name: "Social protection floor",
    means:
      "The least that a country guarantees to all its residents and children: essential health care, including maternity care, and a basic income for children, for people of working age who cannot earn enough, and for older people. Each country sets its own.",
    from: "ILO, Social Protection Floors Recommendation, 2012 (No. 202)"
  },
  group: {
    name: "Group of countries",
    means:
      "Countries taken together: a region, an income group, or members of a named body. Its figure is called an aggregate. Who belongs is decided by the body named with the group, as of a date.",
    from: "ILO (regions), World Bank (income groups), or the body named",
    also: "aggregate"
  },
  "head-count": {
    name: "Head count",
    means:
      "The number of people in a denominator, in one year. Multiplied by the gap it gives the people left out. Where the people counted are only near the group that the share is of, the number is marked as an approximation.",
    from: "United Nations, World Population Prospects 2024; ILO modelled employment rates"
  },
  "informal-employment": {
    name: "Informal employment",
    means: informalMeans,
    from: "ILO, guidelines of the 17th International Conference of Labour Statisticians (2003); the 21st adopted a new standard in 2023, to which countries are moving",
    also: "informal work, informal jobs"
  },
  "informal-sector": {
    name: "Informal sector",
    means:
      "Enterprises that households own, with no legal identity apart from their owners and no full accounts, that produce at least partly for sale and are small or not registered. It describes enterprises, whereas informal employment describes jobs: a job in a formal enterprise can be informal.",
    from: "ILO, resolution of the 15th International Conference of Labour Statisticians (1993)"
  },
  "labour-force": {
    name: "Labour force",
    means:
      "People of working age who have work for pay or profit, and people who have none, look for it and could start. Others are outside it, as are most pensioners and students, and people who produce only for their own use. Countries have adopted this definition at different times.",
    from: "ILO, resolution of the 19th International Conference of Labour Statisticians (2013)",
    also: "active population"
  },
  "left-out": {
    name: "Left out",
    means:
      "The people who are not covered. As a share they are the coverage gap, 100 minus coverage, in percentage points; as a number, that gap times the head count of the denominator. Where less is better, as with informal employment, the value itself is the share left out.",
    from: atlas,
    also: "coverage gap, uncovered"
  },
  "legal-coverage": {
    name: "Legal coverage",
    means:
      "The share of a group to whom the law gives a right to a benefit, whether or not they receive it. It is mostly higher than effective coverage. This atlas has figures on it for work injury alone; for maternity it has the programme and the year of the law.",
    from: "ILO, World Social Protection Report",
    also: "statutory coverage"
  },
  "life-cycle": {
    name: lifeCycle.name,
    means:
      "The stages from birth to old age at which people need protection. The page shows coverage branch by branch in that order; unemployment, disability and work injury can come at any age.",
    from: "the ILO’s life-cycle approach; the order is this atlas’s",
    also: "stages of life"
  },
  "median-country": {
    name: "Median country",
    means:
      "The country in the middle when those with a value are put in order; of an even number, the mean of the middle two. Each counts once, whatever its population, and only members and observers of the United Nations count. With fewer than five no median is given.",
    from: atlas,
    also: "typical country"
  },
  "micro-insurance": {
    name: "Micro-insurance",
    means:
      "Insurance for people with low incomes against named risks, for premiums in proportion to the likelihood and the cost of the risk. The numbers here are of people insured, as insurers report them; they are not effective coverage.",
    from: "Churchill (ed.), Protecting the poor: a microinsurance compendium, ILO and Munich Re Foundation, 2006"
  },
  "missing-data": {
    name: country.sections.unknown,
    means:
      "What the publisher’s table has no value for. It is never shown as zero, and the country itself may have the figure. There are three cases: no figure, no figure by sex, and a question that does not apply.",
    from: atlas,
    also: "no data"
  },
  modelled: {
    name: "Modelled estimate",
    means:
      "A figure that its publisher works out with a statistical model, because countries or years are without one. Figures of the ILO for the world, regions and income groups are of this kind.",
    from: "ILO, ILOSTAT"
  },
  "mutual-health-organisation": {
    name: "Mutual health organisation",
    means:
      "An association without profit whose members pay contributions of their own free will, and which in return pays for part of their health care. Members have a say in how it is run.",
    from: atlas,
    also: "mutual, community-based health insurance"
  },
  "non-contributory": {
    name: "Non-contributory",
    means: "A non-contributory benefit asks for no earlier contributions and is mostly paid from taxes.",
    from: "ILO, World Social Protection Report",
    also: "tax-financed"
  },
  "out-of-pocket": {
    name: "Out-of-pocket health spending",
    means:
      "What households pay directly when they use health care, as a share of all current spending on health. Insurance contributions paid in advance are not part of it.",
    from: "World Health Organization, Global Health Expenditure Database, via World Development Indicators",
    also: "health paid out of pocket"
  },
  "own-account-worker": {
    name: model.codes.status.ownAccount,
    means: "People who work for themselves, alone or with partners, and have no employee on a continuing basis.",
    from: status,
    also: "self-employed without employees"
  },
  "percentage-point": {
    name: "Percentage point",
    means:
      "The unit of a difference between two percentages. From 40% to 50% is a rise of 10 percentage points, but of 25 per cent. Differences and gaps here are always in percentage points.",
    from: atlas
  },
  programmes: {
    name: strategies.name,
    means:
      "The ways in which countries protect people, and what they spend on it. Kinds of programme are compared by household surveys, next to who contributes to a pension scheme and public spending. These figures are not comparable with one another.",
    from: atlas,
    also: "strategies of protection"
  },
  published: {
    name: "Published figure",
    means:
      "A figure shown as its publisher gives it. A published figure for a group is mostly a modelled estimate, and can differ from the computed one beside it.",
    from: atlas
  },
  ratification: {
    name: "Ratification",
    means:
      "The formal act by which a State binds itself to a convention. It is a duty under international law, not a measure of how many people are covered.",
    from: "ILO and United Nations, registers of conventions"
  },
  release: {
    name: "Release",
    means:
      "The state of all data of this atlas on one day, with a date and a code. An embed can stay with one release, and a citation names it.",
    from: atlas,
    also: "version of the data"
  },
  "sdg-1-3-1": {
    name: "SDG indicator 1.3.1",
    means:
      "The indicator by which the United Nations follow social protection in the Sustainable Development Goals: the share of people covered by social protection floors or systems, by sex and by group. The ILO compiles it; its figures here are on cash benefits.",
    from: "United Nations and ILO, metadata of SDG indicator 1.3.1"
  },
  "social-assistance": {
    name: strategies.programmes["survey-assistance"],
    means:
      "Benefits paid without earlier contributions, often to those with little income: cash transfers, social pensions, school meals, public works. Household surveys count transfers in kind too, whereas the ILO counts cash alone.",
    from: "ILO, World Social Protection Report; World Bank, ASPIRE",
    also: "safety nets"
  },
  "social-insurance": {
    name: strategies.programmes["survey-insurance"],
    means: "Schemes that pay pensions and other benefits to those who have contributed, and share the risk among them.",
    from: "ILO, World Social Protection Report; World Bank, ASPIRE"
  },
  "social-protection": {
    name: "Social protection",
    means:
      "Social protection is what a society does so that a birth, an illness, an injury, the loss of a job or old age does not become poverty: benefits in cash or in kind, and access to health care. The ILO uses the term in the same sense as social security.",
    from: "ILO, World Social Protection Report",
    also: "social security"
  },
  "status-in-employment": {
    name: capital(take.dimensions.status),
    means:
      "The relation of a worker to the business they work in: employee, employer, own-account worker, member of a producers’ cooperative or contributing family worker.",
    from: status,
    also: "class of worker"
  },
  "survey-coverage": {
    name: "Programme coverage in household surveys",
    means:
      "The share of people in households where somebody receives a programme that the survey asked about. It counts those who receive it (direct beneficiaries) and those who live with them (indirect beneficiaries), so it is not comparable with effective coverage.",
    from: "World Bank, ASPIRE, via World Development Indicators"
  },
  trend: {
    name: country.sections.trend,
    means:
      "How a figure changed between years, in percentage points. A change is given only within one series, without a break in between; where the method changed, no line is drawn.",
    from: atlas,
    also: "change over time"
  },
  "uhc-index": {
    name: "UHC service coverage index",
    means:
      "An index from 0 to 100 of how far essential health services reach in a country, from 14 tracer indicators. It is not a share of people, so nobody is counted as left out.",
    from: "World Health Organization, SDG indicator 3.8.1",
    also: "essential health services; universal health coverage"
  },
  "universal-benefit": {
    name: "Universal benefit",
    means: "A non-contributory benefit for everyone who lives in the country, or for all of an age or a condition, whatever their income.",
    from: "ILO, World Social Protection Report",
    also: "categorical benefit, where it is for one group"
  },
  unreliable: {
    name: capital(model.flags.unreliable),
    means: "The publisher’s mark on a value that it finds uncertain, mostly because few people were asked. It is shown with the mark.",
    from: "publishers’ observation status, “U” in ILOSTAT",
    also: "unreliable"
  },
  noted: {
    name: "See note",
    means:
      "The mark of a value that has to be read with its note: it takes a large step from the years around it, covers main cities alone, or does not fit another figure. It is shown as published; most medians leave it out.",
    from: atlas
  },
  old: {
    name: "Old value",
    means: "A value more than five years behind the most common year of its indicator. It is the newest that the source has.",
    from: atlas
  },
  rank: {
    name: "Rank",
    means:
      "The place of a country among all countries and areas with data, from the smallest share left out; “=” or “tied” where others have the same value in print. The values are of different years.",
    also: "position, place",
    from: atlas
  },
  register: {
    name: "Register of schemes",
    means:
      "The list of social protection schemes named in the documents read for this atlas. It is a sample: a scheme that is not in it may still exist.",
    also: "list of schemes",
    from: atlas
  },
  weak: {
    name: "Weak figure",
    means:
      "A computed figure behind which there are data for half or more, but under three quarters, of the people. It carries a † and is never a title, a headline or a rank. Below half no figure is given.",
    from: atlas
  },
  "welfare-quintile": {
    name: capital(take.dimensions.quintile),
    means:
      "A fifth of the people in a survey, ranked from poorest to richest by the income or the consumption per person that the survey measures.",
    from: "World Bank, ASPIRE"
  }
};

/** How texts name the terms that they link to. */
const inText: Readonly<Record<LinkedTerm, readonly string[]>> = {
  "effective-coverage": ["effective coverage"],
  "informal-employment": ["informal employment", "informal jobs"],
  "welfare-quintile": ["welfare quintiles", "welfare quintile"],
  modelled: ["modelled estimates", "modelled estimate"],
  computed: ["computed figures", "computed figure"],
  capped: ["capped"],
  "median-country": ["median country"],
  "percentage-point": ["percentage points", "percentage point"],
  denominator: ["denominator"]
};

/** The page that says what terms mean. */
export const glossary = {
  title: "Glossary",
  description: "What the terms of the atlas mean, whose definitions they are, and where they are used.",
  intro:
    "What the terms of this atlas mean, in a few sentences each. Each thing has one name here; where publishers or readers use another, it is named too.",
  index: "Terms from A to Z",
  from: "Definition:",
  also: "Also called:",
  related: "See also:",
  used: "Used on:",
  question: "question",
  indicator: "indicator",
  terms: all,
  inText
};
