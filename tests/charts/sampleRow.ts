/** A hand-made row: its words are its number, its year and a sentence. */
export const sampleRow = (label: string, value: number, year = 2021) => ({
  label,
  value,
  valueText: `${value}%`,
  yearText: String(year),
  old: year < 2018,
  say: `${label}: ${value}% in ${year}`
});

export const sampleTicks = [
  {value: 0, text: "0"},
  {value: 50, text: "50"},
  {value: 100, text: "100%"}
];

export const sampleWords = {women: "women", men: "men"};

/** The widths that pages draw at. */
export const widths = [344, 680] as const;
