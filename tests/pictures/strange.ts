/** What a picture that any program may open must not have, by name; the sign of it in the markup. */
export const strange: Readonly<Record<string, RegExp>> = {
  "a script": /<script/,
  "a style rule, but for the width of figures": /<style| style="(?!font-variant-numeric:tabular-nums")/,
  "a link": /<a\b|[^:]href=/,
  "a foreign object": /<foreignObject/,
  "an svg in the svg": /<svg[\s\S]*<svg/,
  "a class": / class=/,
  "a colour by name": /var\(|currentColor/,
  "a paint that SVG 1.1 does not have": /transparent/,
  "an edge painted before its letters": /paint-order/,
  "an attribute that SVG does not have": / font-variant=| data-/,
  "a mark to point at": /pointer-events/,
  "a mark that speaks": /aria-label=/,
  "a broken number": /NaN|undefined|Infinity/
};
