/** What the publisher adds to a value in words, as codes; each is printed beside the value. "" is no remark. */
export const remarks = ["", "modelled", "mainCities", "urbanOnly", "computedFromCounts"] as const;
export type Remark = (typeof remarks)[number];
