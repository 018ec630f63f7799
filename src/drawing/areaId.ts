import type {Area} from "../model/area.ts";

/** An area's id as it stands in addresses: countries in lower case. */
export const areaId = ({kind, id}: Area): string => (kind === "country" ? id.toLowerCase() : id);
