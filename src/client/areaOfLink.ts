/** The id of the country that a link leads to ("gha"); "" where it leads elsewhere. */
export const areaOfLink = (link: Element): string => /\/countries\/([a-z]{3})\/(?:[?#]|$)/.exec(link.getAttribute("href") ?? "")?.[1] ?? "";
