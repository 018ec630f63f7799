/** Whether it is one of the years in which most emergency benefits were paid. */
export const isPandemicYear = (period: number | null): boolean => period === 2020 || period === 2021;
