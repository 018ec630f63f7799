/** What an address asks for, in whatever letters, and where it came through markup ("&amp;id=arg"). */
export const askedFor = (search: string): URLSearchParams => new URLSearchParams(search.replace(/&(?:amp;)+/g, "&").toLowerCase());
