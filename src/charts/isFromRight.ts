/** Whether a text is read from the right: it has letters of such a script (Hebrew, Arabic and their kin), whatever numbers and names stand among them. */
export const isFromRight = (text: string): boolean => /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
