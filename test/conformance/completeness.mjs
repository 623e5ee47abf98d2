// Whether every criterion is there, and says nothing that no test shows.
import {criteria, RESULTS} from './criteria.mjs';

/** WCAG 2.2 without 4.1.1, which is obsolete, and with it, for it is still in EN 301 549. */
const COUNTS = {A: 31 + 1, AA: 24, AAA: 31};

/** Each criterion that says what nothing shows, and the levels that are not complete. */
export function problemsOfCriteria() {
  const names = criteria.map(({criterion}) => criterion);
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is there twice.`),
    ...Object.entries(COUNTS).flatMap(([level, count]) => {
      const {length} = criteria.filter((entry) => entry.level === level);
      return length === count ? [] : `There are ${length} criteria of level ${level}, not ${count}.`;
    }),
    ...criteria.flatMap(({criterion, result, remarks, evidence, source}) => {
      if (!RESULTS.includes(result)) return `${criterion}: “${result}” is no result (${source}).`;
      if (!remarks) return `${criterion} has no remarks (${source}).`;
      if (result !== 'Supports' || Object.keys(evidence).length) return [];
      return `${criterion}: “Supports”, and no test that shows it: name one in ${source}.`;
    }),
  ];
}
