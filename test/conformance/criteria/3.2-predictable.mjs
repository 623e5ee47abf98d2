import {WAITS_BEHIND_A_BUTTON} from '../suites.mjs';

export default [
  {
    criterion: '3.2.1 On Focus',
    level: 'A',
    result: 'Supports',
    remarks: 'Focus changes nothing but the outline, and brings into view what was not.',
    evidence: {'test/element/hover-and-focus.test.ts': [{suite: 'hover and focus', tests: 4}]},
  },
  {
    criterion: '3.2.2 On Input',
    level: 'A',
    result: 'Supports',
    remarks: `The one thing that can be set is whether descriptions are open. That opens and closes text, and leaves focus
      where it is.`,
    evidence: {
      'test/element/keyboard.test.ts': [
        'with Enter and Space › Enter presses “Show all image descriptions”, and focus stays',
        'with Enter and Space › Space opens and closes a description, and focus stays',
      ],
      'test/hosts/form.test.ts': ['in a form › no button of the list sends it, by mouse or by key'],
    },
  },
  {
    criterion: '3.2.3 Consistent Navigation',
    level: 'AA',
    result: 'Not applicable',
    remarks: 'Speaks of several pages. The parts of a list have the same order on every page.',
    page: 'Put the list in the same place on pages that share it.',
    evidence: {
      'test/element/structure.test.ts': ['the list › has its parts in the order in which they are read'],
    },
  },
  {
    criterion: '3.2.4 Consistent Identification',
    level: 'AA',
    result: 'Supports',
    remarks: 'What does the same has the same words in every list of one language, whatever its layout or state.',
    evidence: {
      'test/element/all-descriptions.test.ts': [
        '“Show all image descriptions” › has a pressed state and one constant label',
      ],
      'test/element/language.test.ts': ['the language of the interface › can be two for two lists on one page'],
    },
  },
  {
    criterion: '3.2.5 Change on Request',
    level: 'AAA',
    result: 'Supports',
    remarks: `Only the reader’s press leads elsewhere. Articles open in the same tab unless the page wants another, and
      then the link says so.`,
    evidence: {
      'test/element/options.test.ts': [
        'link-target › opens articles here, unless it is said otherwise',
        'link-target › _blank says so in the text of the link, with a space before it',
      ],
      'test/element/refresh.test.ts': [WAITS_BEHIND_A_BUTTON],
    },
  },
  {
    criterion: '3.2.6 Consistent Help',
    level: 'A',
    clause: 'none: new in WCAG 2.2',
    result: 'Not applicable',
    remarks: 'The list offers no help or contact.',
  },
];
