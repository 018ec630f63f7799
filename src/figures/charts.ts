import {areaCharts} from "../topics/area/areaCharts.ts";
import type {Chart} from "../drawing/chart.ts";
import type {ChartKind} from "../drawing/chartKinds.ts";
import {comparisonCharts} from "../compare/prepare/comparisonCharts.ts";
import {countryCharts} from "../topics/country/countryCharts.ts";
import {genderCharts} from "../topics/gender/genderCharts.ts";
import {indicatorCharts} from "../topics/indicator/indicatorCharts.ts";
import {indicatorDrawings} from "../topics/indicator/indicatorDrawings.ts";
import {timeDrawings} from "../topics/indicator/timeDrawings.ts";
import {informalityCharts} from "../topics/informality/informalityCharts.ts";
import {learnCharts} from "../topics/learn/learnCharts.ts";
import {lifeCycleCharts} from "../topics/lifeCycle/lifeCycleCharts.ts";
import {progressCharts} from "../topics/progress/progressCharts.ts";
import {sectorCharts} from "../topics/sectors/sectorCharts.ts";
import {strategyCharts} from "../topics/strategies/strategyCharts.ts";
import {townAndCountryCharts} from "../topics/townAndCountry/townAndCountryCharts.ts";
import {thenAndNowCharts} from "../topics/thenAndNow/thenAndNowCharts.ts";
import {membersCharts} from "../topics/group/membersCharts.ts";
import {spreadCharts} from "../topics/group/spreadCharts.ts";

/** Every kind of chart that one can take away. */
export const charts: Readonly<Record<ChartKind, Chart>> = {
  ...indicatorCharts,
  ...areaCharts,
  ...countryCharts,
  ...spreadCharts,
  ...membersCharts,
  ...indicatorDrawings,
  ...timeDrawings,
  ...sectorCharts,
  ...lifeCycleCharts,
  ...strategyCharts,
  ...genderCharts,
  ...informalityCharts,
  ...thenAndNowCharts,
  ...learnCharts,
  ...townAndCountryCharts,
  ...progressCharts,
  ...comparisonCharts
};
