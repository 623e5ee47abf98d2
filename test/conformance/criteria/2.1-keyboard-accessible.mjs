import {BY_KEYBOARD, ON_ANY_PAGE} from '../suites.mjs';

export default [
  {
    criterion: '2.1.1 Keyboard',
    level: 'A',
    result: 'Supports',
    remarks: `Tab, Enter and Space do everything. Left and Right move between titles as well; all other keys are left to
      the browser and to screen readers.`,
    evidence: {
      'test/element/keyboard.test.ts': BY_KEYBOARD,
      'test/element/retry.test.ts': ['Retry › leads to a card when it succeeds'],
      'test/element/arrow-keys.test.ts': [
        'Left and Right › move between the links of the cards and stop at the ends',
        {suite: 'no other key', tests: 7},
      ],
      ...ON_ANY_PAGE,
    },
  },
  {
    criterion: '2.1.2 No Keyboard Trap',
    level: 'A',
    result: 'Supports',
    remarks: 'Tab goes through the list and out of it at both ends.',
    evidence: {
      'test/element/keyboard.test.ts': [
        'with the Tab key › all controls are reached in the order of reading, forth and back',
        'the skip link › lets Shift+Tab go back into the list',
      ],
      'test/hosts/dialog.test.ts': [{suite: 'in a dialog that was opened as a modal one', tests: 6}],
    },
  },
  {
    criterion: '2.1.3 Keyboard (No Exception)',
    level: 'AAA',
    result: 'Supports',
    remarks: 'As for 2.1.1; nothing depends on the path of a movement.',
    evidence: {'test/element/keyboard.test.ts': BY_KEYBOARD},
  },
  {
    criterion: '2.1.4 Character Key Shortcuts',
    level: 'A',
    result: 'Supports',
    remarks: 'No letter, digit or sign does anything.',
    evidence: {'test/element/character-keys.test.ts': [{suite: 'a letter, digit or sign', tests: 9}]},
  },
];
