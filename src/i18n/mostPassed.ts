/** So many values between the two ends of a step are told; more would hide the ends. */
export const mostPassed = 3;
