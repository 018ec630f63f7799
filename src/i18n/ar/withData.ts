/** `own`: some have the data of another country, and are not counted. */
export const withData = (own: boolean): string => (own ? "لديها بيانات خاصة بها" : "لديها بيانات");
