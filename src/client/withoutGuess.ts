/** A sentence that something is not there, without its second half, which says what comes nearest: "There is no region “x” here." */
export const withoutGuess = (text: string): string => text.replace(/\s*[;؛][^;؛]*$/u, ".");
