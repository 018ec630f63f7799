/** Who published what is named so beneath a figure, each once: two who publish a table together stand there with a semicolon. */
export const publishersOf = (named: readonly string[]): string[] => [
  ...new Set(named.flatMap((publishers) => publishers.split(/\s?[;؛] /)))
];
