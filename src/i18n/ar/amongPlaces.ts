/**
 * Some of so many countries, after "في", with what they have; where it is none, the verb before is negated: "أي من 6 بلدان وأقاليم",
 * "كل من …", "4 من أصل 6 …", "البلد أو الإقليم الوحيد".
 */
export {placesAmong as amongPlaces} from "./informality.ts";
