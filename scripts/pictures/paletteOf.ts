/** Colours nearer to each other than this, squared, share an entry: the eye does not tell them apart. */
const alike = 60;
const most = 64;

/**
 * The commonest colours of a drawing: its inks and papers, and the steps between them at the edges of letters and lines.
 * Of equally common ones the lower number comes first, so that the same pixels give the same palette.
 */
export function paletteOf(colours: Uint32Array): number[] {
  const commonest = [...countsOf(colours)].sort(([a, m], [b, n]) => n - m || a - b);
  const palette: number[] = [];
  for (const [colour] of commonest) {
    if (palette.length === most) break;
    if (!palette.some((chosen) => distance(chosen, colour) < alike)) palette.push(colour);
  }
  return palette;
}

/** The place in a palette of the colour most like one. */
export function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((chosen, place) => {
    const far = distance(chosen, colour);
    if (far < least) [best, least] = [place, far];
  });
  return best;
}

/** How often each colour stands there; counted by runs, for neighbours are mostly alike. */
function countsOf(colours: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  let last = colours[0] ?? 0;
  let run = 0;
  for (let i = 0; i < colours.length; i++) {
    const colour = colours[i]!;
    if (colour === last) run += 1;
    else {
      counts.set(last, (counts.get(last) ?? 0) + run);
      last = colour;
      run = 1;
    }
  }
  return counts.set(last, (counts.get(last) ?? 0) + run);
}

function distance(one: number, other: number): number {
  const red = (one & 255) - (other & 255);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = ((one >> 16) & 255) - ((other >> 16) & 255);
  return red * red + green * green + blue * blue;
}
