import type {Colours} from "./lightColours.ts";
import {colourOf} from "./lightColours.ts";

/** How wide the lines of a map are, in px of the finished picture; as in styles/map.css. */
const lines = {shape: 0.5, ring: 0.8, disputed: 0.9};

/** A map whose shapes wear colours instead of classes, for a place without style sheets. `scale`: px of the picture to one unit of the map. */
export function mapLook(markup: string, colours: Colours, scale: number): string {
  const px = (size: number) => String(Math.round((size / scale) * 100) / 100);
  const colour = (name: string) => colourOf(name, colours);
  const looks: Readonly<Record<string, string>> = {
    land: `fill="${colour("raised")}" stroke="${colour("rule")}"`,
    blank: `fill="${colour("paper")}"`,
    unknown: "",
    "hatch-ground": `fill="${colour("paper")}" stroke="none"`,
    "hatch-line": `fill="none" stroke="${colour("muted")}" stroke-width="2" opacity="0.55"`,
    "hatch-dot": `fill="${colour("muted")}" stroke="none"`,
    disputed: `fill="none" stroke="${colour("ink")}" stroke-width="${px(lines.disputed)}" stroke-dasharray="${px(2.5)} ${px(2)}"`,
    ...Object.fromEntries([1, 2, 3, 4, 5].map((step) => [`gap-${step}`, `fill="${colour(`gap-${step}`)}"`]))
  };
  const dressed = markup.replace(/ class="([\w-]+)"/g, (_, name: string) => {
    const look = looks[name];
    if (look === undefined) throw new Error(`a map wears the class ${name}; pictures know ${Object.keys(looks).join(", ")}`);
    return look === "" ? "" : ` ${look}`;
  });
  const rings = dressed.replaceAll("<circle ", `<circle stroke-width="${px(lines.ring)}" `);
  return `<g stroke="${colour("outline")}" stroke-width="${px(lines.shape)}" stroke-linejoin="round">${rings}</g>`;
}
