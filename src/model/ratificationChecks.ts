import {doubled, ofUnknownArea, type Checks} from "./checks.ts";
import {conventions, keyOfRatification, type Ratification} from "./ratification.ts";

/** What must be true of ratifications. */
export const ratificationChecks: Checks<Ratification> = {
  "no country ratifies a convention twice": (ratifications) =>
    doubled(ratifications, keyOfRatification, (one, other) => {
      const said = ({year}: Ratification) => year ?? "without a year";
      return `two rows for ${keyOfRatification(one)}: ${said(one)} here, ${said(other)} elsewhere`;
    }),

  "every area is known": ofUnknownArea,

  "no convention is ratified before it was adopted": (ratifications) =>
    ratifications
      .filter(({year, convention}) => year !== null && year < conventions[convention])
      .map((item) => ({item, says: `${item.convention} of ${conventions[item.convention]} in ${item.year}`}))
};
