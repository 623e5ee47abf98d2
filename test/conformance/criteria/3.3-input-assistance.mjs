const NO_INPUT = 'Readers enter nothing: there is no field, no form and no sign-in.';

const criteria = [
  ['3.3.1 Error Identification', 'A', `${NO_INPUT} When a feed fails the list says so in a sentence, see 4.1.3.`],
  ['3.3.2 Labels or Instructions', 'A'],
  ['3.3.3 Error Suggestion', 'AA'],
  ['3.3.4 Error Prevention (Legal, Financial, Data)', 'AA'],
  ['3.3.5 Help', 'AAA'],
  ['3.3.6 Error Prevention (All)', 'AAA'],
  ['3.3.7 Redundant Entry', 'A', NO_INPUT, 'none: new in WCAG 2.2'],
  ['3.3.8 Accessible Authentication (Minimum)', 'AA', NO_INPUT, 'none: new in WCAG 2.2'],
  ['3.3.9 Accessible Authentication (Enhanced)', 'AAA'],
];

export default criteria.map(([criterion, level, remarks = NO_INPUT, clause]) => ({
  criterion,
  level,
  result: 'Not applicable',
  remarks,
  clause,
}));
