/** From so many points on two parts of a country are far apart. */
export const farBehindFrom = 10;

/** The class of a map (0–4) of how far a part is behind another, given the first minus the second in points: far ahead, ahead, level, behind, far behind. */
export function behindClass(points: number, levelWithin: number): number {
  if (Math.abs(points) < levelWithin) return 2;
  const isFar = Math.abs(points) >= farBehindFrom;
  return points > 0 ? (isFar ? 0 : 1) : isFar ? 4 : 3;
}
