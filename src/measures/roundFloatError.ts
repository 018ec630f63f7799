/** Takes the binary dust off: 100 − 65.9 is 34.1 and not 34.099999999999994. Ten decimals, far beyond any published digit. */
export function roundFloatError(value: number): number {
  const clean = Number(value.toFixed(10));
  return clean === 0 ? 0 : clean;
}
