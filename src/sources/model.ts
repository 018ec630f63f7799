import type {Annotation} from "../model/annotation.ts";
import type {Area} from "../model/area.ts";
import type {Indicator} from "../model/indicator.ts";
import type {Items} from "../model/kind.ts";
import type {Source} from "../model/source.ts";
import type {TableReport} from "./importTables.ts";

export type Model = Items & {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly annotations: readonly Annotation[];
  readonly sources: readonly Source[];
  readonly reports: readonly TableReport[];
};
