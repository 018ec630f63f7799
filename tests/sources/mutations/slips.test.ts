import {mutations} from "./mutations.ts";
import {tryMutations} from "./tryMutations.ts";

tryMutations(mutations.slips);
