import type {Denominator} from "../../model/denominator.ts";
import type {Direction, Family, Indicator} from "../../model/indicator.ts";
import type {Unit} from "../../model/unit.ts";
import {locales} from "../../model/locale.ts";
import type {Row} from "../../tables/row.ts";
import type {Complaints} from "../complaints.ts";

type Kind = {readonly unit: Unit; readonly direction: Direction; readonly denominators: readonly Denominator[]};

const ofPeople: readonly Denominator[] = [
  "population",
  "children",
  "mothers",
  "unemployed",
  "severelyDisabled",
  "employed",
  "pensionAge",
  "vulnerable",
  "poor"
];

/** What the indicators of a family are like: a slip in one word would turn a gap over, or count other people. */
const kinds: Readonly<Record<Family, readonly Kind[]>> = {
  coverage: [{unit: "percent", direction: "higher", denominators: ofPeople}],
  informality: [{unit: "percent", direction: "lower", denominators: ["employed", "employedInSector", "employedInStatus", "employedInAge"]}],
  contributors: [{unit: "percent", direction: "higher", denominators: ["labourForce"]}],
  spending: [{unit: "percentOfGdp", direction: "context", denominators: ["gdp"]}],
  survey: [{unit: "percent", direction: "context", denominators: ["surveyPopulation", "surveyResidents"]}],
  health: [
    {unit: "index", direction: "higher", denominators: ["none"]},
    {unit: "percent", direction: "lower", denominators: ["healthExpenditure"]}
  ],
  context: [{unit: "percent", direction: "context", denominators: ["employed", "population", "beneficiaryWelfare"]}]
};

/** Of whom the publisher counts these series. */
const counted: Readonly<Record<string, Denominator>> = {
  "SDG_0131_SEX_SOC_RT/SOC_CONTIG_TOTAL": "population",
  "SDG_0131_SEX_SOC_RT/SOC_CONTIG_CHILD": "children",
  "SDG_0131_SEX_SOC_RT/SOC_CONTIG_MAT": "mothers",
  "SDG_0131_SEX_SOC_RT/SOC_CONTIG_UNE": "unemployed",
  "SDG_0131_SEX_SOC_RT/SOC_CONTIG_INJ": "employed",
  "SDG_0131_SEX_SOC_RT/SOC_CONTIG_DISAB": "severelyDisabled",
  "SDG_0131_SEX_SOC_RT/SOC_CONTIG_PENSION": "pensionAge",
  "SDG_0131_SEX_SOC_RT/SOC_CONTIG_VULN": "vulnerable",
  "SDG_0131_SEX_SOC_RT/SOC_CONTIG_POOR": "poor",
  EMP_NIFL_SEX_RT: "employed",
  SDG_0831_SEX_ECO_RT: "employedInSector",
  EMP_NIFL_SEX_STE_RT: "employedInStatus",
  EMP_NIFL_SEX_AGE_RT: "employedInAge",
  "per_allsp.cov_pop_rur": "surveyResidents",
  "per_allsp.cov_pop_urb": "surveyResidents",
  "SI.POV.DDAY": "population",
  "SL.EMP.SELF.ZS": "employed",
  "per_allsp.adq_pop_tot": "beneficiaryWelfare"
};

/** Complains of indicators whose words read well one by one, and contradict each other. */
export function checkIndicators(indicators: readonly Indicator[], rows: readonly Row[], complaints: Complaints): void {
  indicators.forEach((indicator, index) => {
    const row = rows[index]!;
    checkKind(indicator, row, complaints);
    checkSaid(indicator, row, complaints);
    for (const series of indicator.series) {
      const expected = counted[series.split("=")[0]!];
      if (expected === undefined || expected === indicator.denominator) continue;
      complaints.about(row.cell("denominator"), `"${series}" is not counted of ${indicator.denominator}; expected ${expected}`);
    }
    const limits = row.cell("breaks");
    if (!limits.text.split(";").every((limit) => /^\d+(\.\d+)?$/.test(limit) && Number(limit) > 0 && Number(limit) < 100)) {
      complaints.about(limits, `"${limits.text}" are no limits of classes of 0 to 100; expected plain numbers between them`);
    }
  });
}

/** Where less is better the value is the gap, and both are said in the same words; where more is better they never are. */
function checkSaid({direction, reached, left}: Indicator, row: Row, complaints: Complaints): void {
  for (const locale of locales) {
    const isSame = reached[locale] === left[locale];
    if (left[locale] === "" || isSame === (direction === "lower")) continue;
    const says = isSame ? "is said of those who are reached as well" : "is not what is said of the value";
    complaints.about(row.cell(`left_${locale}`), `"${left[locale]}" ${says}; expected the same words where less is better, and only there`);
  }
}

function checkKind({family, unit, direction, denominator, left, listed}: Indicator, row: Row, complaints: Complaints): void {
  const known = kinds[family];
  // A word that nobody knows has been told.
  if (known === undefined) return;
  const is = known.some((kind) => kind.unit === unit && kind.direction === direction && kind.denominators.includes(denominator));
  if (!is) {
    const expected = known.map((kind) => `${kind.direction}, ${kind.unit} of ${kind.denominators.join(" or ")}`).join("; or ");
    complaints.about(row.cell("family"), `${family} is ${direction}, ${unit} of ${denominator} here; expected ${expected}`);
  }
  const hasGap = Object.values(left).some((text) => text !== "");
  if (hasGap !== (direction !== "context")) {
    complaints.about(
      row.cell("direction"),
      `direction "${direction}" ${hasGap ? "with" : "without"} a text of who is left; expected a gap and its text, or neither`
    );
  }
  if (listed === (family === "context"))
    complaints.about(row.cell("listed"), `"${row.text("listed")}" for the family ${family}; expected 0 for context alone`);
}
