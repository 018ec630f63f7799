/** So many areas a note names; more are only counted, for a list of them would be longer than what it stands under. */
export const mostNames = 12;
