/** What the publisher says of a value (SDMX OBS_STATUS): nothing, a break in the series before it, or low reliability. */
export const flags = ["normal", "break", "unreliable"] as const;
export type Flag = (typeof flags)[number];
