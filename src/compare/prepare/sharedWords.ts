import type {SharedWords} from "../sharedWords.ts";
import {patternOf} from "../patternOf.ts";
import {frozenOf} from "../../site/addresses.ts";
import {shownState} from "../../site/releases.ts";
import type {Language} from "../../atlas/language.ts";

/** The words that a comparison has in common with other pages, as patterns that can travel. */
export function sharedWords(reader: Language): SharedWords {
  const {words} = reader;
  const {figure, absence, codes, country} = words;
  const {children} = words.gender.differences;
  const {area, value: amount, year, women, men, difference, gap, remark, source} = figure;
  return {
    denominator: patternOf(figure.denominator),
    undatedReport: patternOf(figure.undatedReport),
    flags: words.flags,
    remarks: words.remarks,
    doubts: {mark: words.doubts.mark, capped: words.doubts.capped, atLeast: words.doubts.atLeast, bothCapped: words.doubts.bothCapped},
    absence: {
      notPublished: absence.notPublished,
      notPublishedBySplit: absence.notPublishedBySplit,
      notApplicable: absence.notApplicable
    },
    codes: {...codes.residence, ...codes.age, ...codes.sector, ...codes.status, ...codes.quintile},
    take: takeWords(reader),
    figure: {
      ...{area, value: amount, year, women, men, difference, gap, remark, source},
      ...{female: children.female, male: children.male, femaleMinusMale: children.difference},
      covered: country.life.covered,
      scale: figure.scale({low: "{0}", high: "{1}"}),
      reached: country.life.reached,
      left: country.life.left
    }
  };
}

/** What is said of a comparison that one takes away, as patterns. */
function takeWords({words}: Language): SharedWords["take"] {
  const {alt, cite, frozen, open, pictures, take} = words.embed;
  const {site} = words;
  const {id, date} = shownState();
  const {title, sentence, alt: altName, citation} = take;
  const altOf = (picture: string) => alt({picture, finding: "{0}", measure: "{1}"});
  return {
    ...{title, sentence, alt: altName, citation},
    alts: {
      bars: altOf(pictures.ranking),
      sexes: altOf(pictures.sexes),
      trend: altOf(pictures.trend),
      branches: altOf(pictures.branches),
      table: altOf(words.figure.table)
    },
    cite: cite.plain({authors: "{3}", title: "{0}", atlas: words.take.cite.atlas({id, date, url: "{1}"}), note: "{2}"}),
    ...{frozen: date === null ? "" : frozenOf(id, ""), line: date === null ? "" : frozen(id)},
    ...{embed: take.frozen, open: open(site.name), author: words.take.author, rights: site.footerLicence, atlas: site.name},
    ...{svg: take.svg, credit: take.credit, files: take.files, parts: take.parts},
    credited: take.credited({authors: "{0}", atlas: site.name})
  };
}
