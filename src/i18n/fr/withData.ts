import {n} from "./phrases.ts";

/** `own`: some have the data of another country, and are not counted. */
export const withData = (own: boolean, count = 2): string =>
  own ? `avec ${n(count, "ses", "leurs")} propres données` : "avec des données";
