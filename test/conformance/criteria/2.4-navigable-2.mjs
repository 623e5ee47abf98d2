import {FOCUS_IS_SEEN, SMALL_WINDOW, STICKY_HEADER} from '../suites.mjs';

const CLEAR = {
  ...STICKY_HEADER,
  ...SMALL_WINDOW,
  'test/element/keyboard.test.ts': [
    'with the Tab key › a focused link shows an outline and stays clear of a sticky header',
    'the skip link › moves focus to just after the list, from where Tab goes on, and leaves the address alone',
  ],
  'test/hosts/sticky-header.test.ts': [
    'in a page with a header that stays › what has focus is not under the header, going back',
  ],
};

export default [
  {
    criterion: '2.4.8 Location',
    level: 'AAA',
    result: 'Not applicable',
    remarks: 'Speaks of pages within a site. The list is a part of one page.',
  },
  {
    criterion: '2.4.9 Link Purpose (Link Only)',
    level: 'AAA',
    result: 'Supports',
    remarks: 'As for 2.4.4: the words of a link are the title, “read more” does not occur.',
    feed: 'As for 2.4.4.',
    evidence: {
      'test/element/accessibility-tree.test.ts': [
        'the accessibility tree › names links by title, buttons by words and title',
      ],
    },
  },
  {
    criterion: '2.4.10 Section Headings',
    level: 'AAA',
    result: 'Supports',
    remarks: 'The list and each card have a heading.',
    page: 'Give the list a `heading`.',
    evidence: {
      'test/element/accessibility-tree.test.ts': [
        'the accessibility tree › has one list with its items, and headings without a skip',
      ],
    },
  },
  {
    criterion: '2.4.11 Focus Not Obscured (Minimum)',
    level: 'AA',
    clause: 'none: new in WCAG 2.2',
    result: 'Supports',
    remarks: `Nothing of the list lies over its controls. Whatever has focus keeps 5rem clear at the top and the bottom of
      the window.`,
    page: `Where a sticky header or footer is higher than 5rem, say so: \`--news-list-scroll-margin: 8rem\`. See to
      cookie banners and chat buttons yourself.`,
    evidence: CLEAR,
  },
  {
    criterion: '2.4.12 Focus Not Obscured (Enhanced)',
    level: 'AAA',
    result: 'Supports',
    remarks: 'As for 2.4.11: the room that is kept clear is around all of the control.',
    page: 'As for 2.4.11.',
    evidence: CLEAR,
  },
  {
    criterion: '2.4.13 Focus Appearance',
    level: 'AAA',
    result: 'Supports',
    remarks: `The outline goes all around the control, three pixels wide, where there was nothing before. Its contrast is
      that of the accent colour.`,
    page: 'Choose `--news-list-accent` with at least 3 : 1 against the background.',
    evidence: {
      ...FOCUS_IS_SEEN,
      'test/element/without-colour.test.ts': [
        'what shows where a control is › is with focus an outline of three pixels in the accent colour, two pixels away',
      ],
    },
  },
];
