/** What an observation says aloud, wherever a pointer or a keyboard rests on it. Travels to the browser with the words of the compare page. */
export const say = {
  value: (area: string, text: string, when: string) => `${area}: ${text} (${when})`,
  left: (area: string, gap: string, value: string, when: string) => `${area}: ${gap} left out, coverage ${value} (${when})`,
  absent: (area: string, why: string) => `${area}: ${why}`,
  median: (area: string, text: string) => `${area}: median country ${text}`,
  sexes: (label: string, women: string, men: string, when: string) => `${label}: women ${women}, men ${men} (${when})`
};
