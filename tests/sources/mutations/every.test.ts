import {mutations} from "./mutations.ts";
import {tryMutations} from "./tryMutations.ts";

// The same kinds befall table after table: once is enough for each.
tryMutations(mutations.every, [1]);
