import type {LocalAtlas} from "../../atlas/localAtlas.ts";
import {countSchemes} from "../../atlas/programmeOf.ts";
import {schemesHeld} from "../../atlas/schemesHeld.ts";
import type {Country, Group} from "../../model/area.ts";
import {schemeStrategies} from "../../model/scheme.ts";
import {soughtWord} from "../../i18n/soughtWord.ts";
import {addressOf, dataFile} from "../../site/addresses.ts";
import type {Figure, Table} from "../../reading/figure.ts";
import {placesOf} from "../../reading/placesOf.ts";
import {classedNote} from "../../reading/strategyText.ts";
import {schemeMatrix} from "../../reading/schemeMatrix.ts";
import {wholeSourceLine} from "../../reading/sourceLines.ts";
import {countriesOf, wholeOf} from "./strategiesBase.ts";

export type RegisterMatrixView = {
  readonly figure: Figure;
  /** The branches of each country that the register knows, by strategy; undefined where it knows none. */
  readonly countries: Table | undefined;
  /** The countries of which it knows none. */
  readonly unknown: string | undefined;
  /** The map of how well countries are documented. */
  readonly map: {readonly text: string; readonly href: string};
};

/** What the register knows of a group's countries: a matrix of branch by strategy, and the same country by country. */
export function registerMatrix(group: Group, as: LocalAtlas): RegisterMatrixView {
  const {matrix: say} = as.words.schemes;
  const {byArea} = schemesHeld(as);
  const members = countriesOf(wholeOf(group, as), as);
  const known = members.filter(({id}) => byArea.has(id));
  const others = placesOf(
    members.filter(({id}) => !byArea.has(id)).map(({id}) => id),
    as
  );
  const schemes = known.flatMap(({id}) => byArea.get(id) ?? []);
  const name = group.name[as.locale];
  return {
    figure: {
      id: "matrix",
      title: say.title({schemes: countSchemes(schemes), countries: known.length, of: members.length}),
      subtitle: say.subtitle,
      note: [say.note, classedNote(schemes, as)].filter(Boolean).join(" "),
      sources: [...new Set(schemes.map(({source}) => source))].map((id) => wholeSourceLine(id, as)),
      csv: dataFile("schemes.csv"),
      table: schemeMatrix(schemes, {caption: say.caption(name), countries: true}, as)
    },
    countries: known.length === 0 ? undefined : byCountry(say.countryCaption(name), known, as),
    unknown: others.length === 0 ? undefined : say.unknownIn({count: others.length, names: others}),
    map: {text: say.toKnown, href: `${addressOf(as.locale, "schemes")}#known-heading`}
  };
}

function byCountry(caption: string, countries: readonly Country[], as: LocalAtlas): Table {
  const {matrix: say, strategies, branches} = as.words.schemes;
  return {
    caption,
    columns: [{text: as.words.figure.area}, ...schemeStrategies.map((strategy) => ({text: strategies[strategy]}))],
    rows: countries.map(({id, name}) => {
      const schemes = schemesHeld(as).byArea.get(id) ?? [];
      const said = name[as.locale];
      return [
        {text: said, href: `${addressOf(as.locale, "country", id)}#section-schemes`, sort: soughtWord(said, as.locale)},
        ...schemeStrategies.map((strategy) => {
          const known = new Set(schemes.filter((one) => one.strategy === strategy).flatMap((one) => one.branches));
          const names = [...known].map((branch) => branches[branch]);
          return names.length === 0 ? {text: say.unknown, absent: true} : {text: as.format.statements(names)};
        })
      ];
    })
  };
}
