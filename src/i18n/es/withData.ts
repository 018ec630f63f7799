/** `own`: algunos tienen los datos de otro país y no se cuentan. */
export const withData = (own: boolean): string => (own ? "con datos propios" : "con datos");
