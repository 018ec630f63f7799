/** The data that a build shows: a release, or data that are none (yet), which have no date and are not to be cited as one. */
export type DataState = {
  /** The id of the release, or the one that the data would have as a release. */
  readonly id: string;
  /** The day of the release; null where the data are none. */
  readonly date: string | null;
};

/** What files and descriptions call a state of the data: "3834997c15", "unreleased-0a1b2c3d4e". */
export const stateName = ({id, date}: DataState): string => (date === null ? `unreleased-${id}` : id);
