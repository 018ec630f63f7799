import {computed} from "./en/computed.ts";
import {compare} from "./en/compare.ts";
import {comparePage} from "./en/comparePage.ts";
import {doubts} from "./en/doubts.ts";
import {countries} from "./en/countries.ts";
import {country} from "./en/country.ts";
import {data} from "./en/data.ts";
import {embed} from "./en/embed.ts";
import {explore} from "./en/explore.ts";
import {figure} from "./en/figure.ts";
import {gender} from "./en/gender.ts";
import {glossary} from "./en/glossary.ts";
import {heads} from "./en/heads.ts";
import {home} from "./en/home.ts";
import {indicators} from "./en/indicators.ts";
import {indicator} from "./en/indicator.ts";
import {informality} from "./en/informality.ts";
import {learn} from "./en/learn.ts";
import {lenses} from "./en/lenses.ts";
import {insured} from "./en/insured.ts";
import {law} from "./en/law.ts";
import {mutualHealth} from "./en/mutualHealth.ts";
import {lifeCycle} from "./en/lifeCycle.ts";
import {map} from "./en/map.ts";
import {model} from "./en/model.ts";
import {overTime} from "./en/overTime.ts";
import {notFound} from "./en/notFound.ts";
import {peers} from "./en/peers.ts";
import {prose} from "./en/prose.ts";
import {questions} from "./en/questions.ts";
import {ranking} from "./en/ranking.ts";
import {ratifications} from "./en/ratifications.ts";
import {region} from "./en/region.ts";
import {releases} from "./en/releases.ts";
import {say} from "./en/say.ts";
import {schemes} from "./en/schemes.ts";
import {search} from "./en/search.ts";
import {progress} from "./en/progress.ts";
import {sectors} from "./en/sectors.ts";
import {sentence} from "./en/sentence.ts";
import {site} from "./en/site.ts";
import {strategies} from "./en/strategies.ts";
import {take} from "./en/take.ts";
import {thenAndNow} from "./en/thenAndNow.ts";
import {townAndCountry} from "./en/townAndCountry.ts";
import {value} from "./en/value.ts";
import {within} from "./en/within.ts";

/** The words of the site in English; every other language must have the same. */
export const en = {
  site,
  ...model,
  value,
  say,
  sentence,
  explore,
  figure,
  map,
  search,
  heads,
  home,
  countries,
  country,
  indicators,
  indicator,
  region,
  peers,
  computed,
  embed,
  take,
  questions,
  ranking,
  releases,
  ratifications,
  law,
  thenAndNow,
  schemes,
  learn,
  insured,
  mutualHealth,
  data,
  prose,
  compare,
  comparePage,
  doubts,
  lenses,
  gender,
  informality,
  lifeCycle,
  sectors,
  strategies,
  townAndCountry,
  progress,
  overTime,
  within,
  glossary,
  notFound
};

export type Words = typeof en;
