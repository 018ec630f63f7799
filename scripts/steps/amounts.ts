/** Amounts as the console says them. */
export const sayCount = (count: number): string => count.toLocaleString("en");
export const saySeconds = (seconds: number): string => `${seconds.toFixed(1)} s`;
export const sayMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString("en")} MB`;
export const sayKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
