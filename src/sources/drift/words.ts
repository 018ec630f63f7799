/** What is said of a thing in words, by column; "" is nothing. */
export type Words = Readonly<Record<string, string>>;
