/** Stands for Russia among others, so that the east of it does not make the rest of Europe small; degrees. */
export const landCores: Readonly<Record<string, readonly [lon: number, lat: number][]>> = {
  RUS: [
    [28, 70],
    [62, 68],
    [48, 42]
  ]
};
