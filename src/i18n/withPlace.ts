/** A scheme and its place: "Fonasa, Chile". A name that ends with the place has said it. */
export const withPlace = ({scheme, place}: {scheme: string; place: string}): string =>
  scheme.endsWith(` ${place}`) ? scheme : `${scheme}, ${place}`;
