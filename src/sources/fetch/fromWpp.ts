import {csvFault} from "./csvFault.ts";
import {Unanswered, type Adapter} from "./ask.ts";
import {NotWhole, personsTable} from "./personsTable.ts";
import {MissingColumn} from "./wppRows.ts";

/** What the two files are called in the addresses of World Population Prospects, in the place of {series}. */
const names = {indicators: "Demographic_Indicators", ages: "PopulationByAge5GroupSex"};

/** The files of World Population Prospects, whose editions HTTP tells: two are needed, and laid out as a table of persons of the years that are asked for. */
export const fromWpp: Adapter = async ({name, address, years, standing}, _wanted, ask) => {
  const at = (series: string) => address.replaceAll("{series}", series);
  if (years === undefined) throw new Unanswered(address, 'no "years" are asked for; expected the first and the last');
  const indicators = await ask(at(names.indicators), csvFault());
  const ages = await ask(at(names.ages), csvFault());
  try {
    return {name, edition: "", text: personsTable({indicators, ages}, years, standing)};
  } catch (error) {
    if (error instanceof NotWhole || error instanceof MissingColumn) throw new Unanswered(address, error.message);
    throw error;
  }
};
