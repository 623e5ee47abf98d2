/** A form of a counted noun: the CLDR categories that take it, each with whole numbers that belong to it. */
export type Form = Readonly<Partial<Record<Intl.LDMLPluralRule, readonly number[]>>>;

// Written down from CLDR's plural rules, categories for fractions left out.
const ONE_AND_MORE: Form[] = [{one: [1]}, {other: [0, 2, 5, 11, 21, 100]}];
const TENS_AND_ONE: Form[] = [{one: [1, 21, 101]}, {other: [0, 2, 5, 11, 111]}];
const UNCHANGED: Form[] = [{one: [1], other: [0, 2, 5, 11, 21, 100]}];
const UNCHANGED_WITH_NOUGHT: Form[] = [{one: [0, 1], other: [2, 5, 11, 21, 100]}];
const UNCOUNTED: Form[] = [{other: [0, 1, 2, 5, 11, 21, 100]}];

/** Whole millions stand before “of news”. */
const ROMANCE: Form[] = [{one: [1]}, {other: [0, 2, 21, 100]}, {many: [1_000_000]}];
const ROMANCE_WITH_NOUGHT: Form[] = [{one: [0, 1]}, {other: [2, 21, 100]}, {many: [1_000_000]}];

const CZECH: Form[] = [{one: [1]}, {few: [2, 3, 4]}, {other: [0, 5, 11, 22, 104]}];
const EAST_SLAVIC: Form[] = [{one: [1, 21, 101]}, {few: [2, 4, 22]}, {many: [0, 5, 11, 12, 14, 111]}];
const SOUTH_SLAVIC: Form[] = [{one: [1, 21, 101]}, {few: [2, 4, 22]}, {other: [0, 5, 11, 12, 14, 111]}];

/** By language the forms that its grammar keeps apart. Categories that stand together share one. */
export const FORMS: Readonly<Record<string, Form[]>> = {
  // The same singular after 1 and after hundreds, a dual, a plural after 3 to 10, the accusative after 11 to 99.
  ar: [{zero: [0], one: [1], other: [100, 102, 201]}, {two: [2]}, {few: [3, 10, 103]}, {many: [11, 26, 99, 111]}],
  az: UNCHANGED,
  be: EAST_SLAVIC,
  bg: ONE_AND_MORE,
  bs: SOUTH_SLAVIC,
  ca: ROMANCE,
  cs: CZECH,
  // Nouns stay singular after numerals, and “eitem” begins with a vowel, which does not mutate.
  cy: [{zero: [0], one: [1], two: [2], few: [3], many: [6], other: [4, 5, 7, 20]}],
  da: ONE_AND_MORE,
  de: ONE_AND_MORE,
  el: ONE_AND_MORE,
  en: ONE_AND_MORE,
  es: ROMANCE,
  et: ONE_AND_MORE,
  // “Albiste berri 1”, “2 albiste berri”: only the place of the number changes.
  eu: UNCHANGED,
  fa: UNCHANGED_WITH_NOUGHT,
  fi: ONE_AND_MORE,
  fr: ROMANCE_WITH_NOUGHT,
  // “mhír” after 1 to 6; 7 to 10 would eclipse, which an m does not show.
  ga: [
    {one: [1], two: [2], few: [3, 6]},
    {many: [7, 10], other: [0, 11, 20, 100]},
  ],
  gl: ONE_AND_MORE,
  // This noun has no dual.
  he: [{one: [1]}, {two: [2], other: [0, 3, 11, 20, 100]}],
  hr: SOUTH_SLAVIC,
  hu: UNCHANGED,
  hy: UNCHANGED_WITH_NOUGHT,
  is: TENS_AND_ONE,
  it: ROMANCE,
  ja: UNCOUNTED,
  ka: UNCHANGED,
  kk: UNCHANGED,
  ko: UNCOUNTED,
  lb: ONE_AND_MORE,
  lt: [{one: [1, 21, 101]}, {few: [2, 9, 22]}, {other: [0, 10, 11, 19, 111]}],
  lv: [{zero: [0, 10, 11, 19, 20, 111]}, {one: [1, 21, 101]}, {other: [2, 9, 22]}],
  mk: TENS_AND_ONE,
  // “-il” between the number and the noun after 11 to 19 only.
  mt: [{one: [1], other: [20, 21, 100]}, {two: [2], few: [0, 3, 10, 103]}, {many: [11, 19, 111]}],
  nb: ONE_AND_MORE,
  nl: ONE_AND_MORE,
  nn: ONE_AND_MORE,
  pl: [{one: [1]}, {few: [2, 4, 22]}, {many: [0, 5, 11, 12, 21, 111]}],
  // Without 0, which is plural in Portugal: browsers count in plain Portuguese as in Brazil.
  pt: [{one: [1]}, {other: [0, 2, 21, 100]}, {many: [1_000_000]}],
  'pt-BR': ROMANCE_WITH_NOUGHT,
  ro: [{one: [1]}, {few: [0, 2, 19, 101]}, {other: [20, 21, 100]}],
  ru: EAST_SLAVIC,
  // Two has a dual of pronouns and verbs; nouns take the genitive singular after all numerals above one.
  se: [{one: [1]}, {two: [2], other: [0, 3, 11, 21, 100]}],
  sk: CZECH,
  sl: [{one: [1, 101]}, {two: [2, 102]}, {few: [3, 4, 103]}, {other: [0, 5, 11, 12, 100, 111]}],
  sq: ONE_AND_MORE,
  sr: SOUTH_SLAVIC,
  'sr-Latn': SOUTH_SLAVIC,
  sv: ONE_AND_MORE,
  tr: UNCHANGED,
  uk: EAST_SLAVIC,
  ur: ONE_AND_MORE,
  'zh-Hans': UNCOUNTED,
  'zh-Hant': UNCOUNTED,
};
