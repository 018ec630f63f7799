/** The terms of the atlas's own pictures; those of the figures in them stand with their sources. */
export const pictureLicence = "https://creativecommons.org/licenses/by/4.0/";
