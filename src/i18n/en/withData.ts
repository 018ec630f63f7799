/** `own`: some have the data of another country, and are not counted. */
export const withData = (own: boolean): string => (own ? "with data of their own" : "with data");
