/** The folder that a file is in: "data/raw/ilostat" of "data/raw/ilostat/X.csv". */
export const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/"));
