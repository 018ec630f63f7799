/** Amounts as the console says them. */
export const sayCount = (count: number): string => count.toLocaleString("en");
export const saySeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;
export const sayMegabytes = (bytes: number | null): string => (bytes === null ? "memory unknown" : `${Math.round(bytes / 2 ** 20)} MB`);
export const sayKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
