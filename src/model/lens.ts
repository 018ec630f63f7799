type Told = {readonly path: string; readonly sections: readonly string[]};

/**
 * The lenses in the order of menus: one question each, across countries. The key of a lens names its page, its topic and its words; `path` is its word in
 * addresses, which never changes; the sections stand in reading order.
 */
export const lenses = {
  lifeCycle: {path: "life-cycle", sections: ["paths", "countries", "data"]},
  gender: {path: "gender", sections: ["balance", "differences", "averages", "work", "split"]},
  informality: {path: "informality", sections: ["sexes", "ages", "status", "employees", "cover", "beyond"]},
  sectors: {path: "sectors", sections: ["parts", "workers", "whole", "spread", "data"]},
  strategies: {path: "strategies", sections: ["programmes", "fifths", "contributors", "spending", "register", "microinsurance", "data"]},
  townAndCountry: {path: "town-and-country", sections: ["reach", "data"]},
  progress: {path: "progress", sections: ["fastest", "goal", "lines", "data"]}
} as const satisfies Readonly<Record<string, Told>>;

export type Lens = keyof typeof lenses;
export type LensSection<L extends Lens = Lens> = (typeof lenses)[L]["sections"][number];

/** The lenses by name, in the order of menus. */
export const lensNames = Object.keys(lenses) as readonly Lens[];
