/** So many dots of one look in a row are drawn as one path, which weighs a sixth. */
const manyDots = 500;
/** Places are kept to the half px; strips of dots lie further apart than this, in px. */
const perPx = 2;
const between = 12;

const places = /<circle cx="([\d.]+)" cy="([\d.]+)"/g;
/** Dots one after the other with the look of the first, which is kept as `r` and `fill`. */
const at = '<circle cx="[\\d.]+" cy="[\\d.]+"';
const runs = new RegExp(`${at} r="([\\d.]+)" fill="([^"]+)"/>(?:${at} r="\\1" fill="\\2"/>){${manyDots - 1},}`, "g");

type Place = readonly [x: number, y: number];

/** A drawing whose longest runs of dots are paths of round points, strip by strip from left to right, each a step from the one before. */
export const dotsAsPath = (svg: string): string => svg.replaceAll(runs, pathOf);

function pathOf(run: string, r: string, fill: string): string {
  const dots = [...run.matchAll(places)].map(([, x, y]): Place => [onGrid(x), onGrid(y)]);
  let last: Place = [0, 0];
  const steps = stripByStrip(dots).map((place) => {
    const [dx, dy] = [place[0] - last[0], place[1] - last[1]];
    last = place;
    return `m${dx}${dy < 0 ? "" : " "}${dy}h0`;
  });
  // A little thinner than the dots, as their outline of paper is gone.
  const width = (2 * Number(r) - 0.5) * perPx;
  return `<path transform="scale(${1 / perPx})" d="${steps.join("")}" stroke="${fill}" stroke-width="${width}" stroke-linecap="round"/>`;
}

const onGrid = (px: string | undefined): number => Math.round(Number(px) * perPx);

/** Places ordered by strip, then from left to right. */
function stripByStrip(dots: readonly Place[]): Place[] {
  const heights = [...new Set(dots.map(([, y]) => y))].sort((a, b) => a - b);
  const starts = heights.filter((y, i) => i === 0 || y - (heights[i - 1] ?? 0) > between * perPx);
  const stripOf = ([, y]: Place): number => starts.findLastIndex((start) => start <= y);
  return dots
    .map((place) => ({place, strip: stripOf(place)}))
    .sort((a, b) => a.strip - b.strip || a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({place}) => place);
}
