import type {World} from "../model/world.ts";
import type {ColourOf} from "./fileElement.ts";
import {mapDrawing, type MapRow} from "./mapDrawing.ts";
import type {DrawnPart} from "./drawSvg.ts";
import {widths} from "./widths.ts";

/** How wide the lines of a map are, in px of the finished picture; as in styles/map.css. */
const lines = {shape: 0.5, ring: 0.8, disputed: 0.9};
/** Units across, whatever the size of the picture. */
const across = widths.map;

type MapFileOptions = {
  /** Px across in the finished picture: its lines are as thin there as on a page. */
  readonly width: number;
  readonly fit?: readonly string[] | undefined;
  readonly colour: ColourOf;
};

/** A map as a part of a file that stands alone: the shapes of `choropleth` in colours of their own, without links and spoken marks. */
export function mapFilePart(rows: readonly MapRow[], world: World, {width, fit, colour}: MapFileOptions): DrawnPart {
  const px = (size: number) => String(Math.round((size / width) * across * 100) / 100);
  const looks: Readonly<Record<string, string>> = {
    land: `fill="${colour("raised")}" stroke="${colour("rule")}"`,
    blank: `fill="${colour("paper")}"`,
    unknown: "",
    "hatch-ground": `fill="${colour("paper")}" stroke="none"`,
    "hatch-line": `fill="none" stroke="${colour("muted")}" stroke-width="2" opacity="0.55"`,
    "hatch-dot": `fill="${colour("muted")}" stroke="none"`,
    disputed: `fill="none" stroke="${colour("ink")}" stroke-width="${px(lines.disputed)}" stroke-dasharray="${px(2.5)} ${px(2)}"`
  };
  const {height, content} = mapDrawing(rows, world, {
    hatchId: "hatch",
    width: across,
    fit,
    dress: {
      wear: (name) => looks[name] ?? `fill="${colour(name)}"`,
      ring: ` stroke-width="${px(lines.ring)}"`,
      around: (_row, _order, shapes) => shapes
    }
  });
  const look = `stroke="${colour("outline")}" stroke-width="${px(lines.shape)}" stroke-linejoin="round"`;
  return {width: across, height, markup: `<g ${look}>${content}</g>`};
}
