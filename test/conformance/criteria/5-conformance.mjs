import {DEMO_PAGES, NOTHING_MOVES} from '../suites.mjs';

// The requirements of WCAG 2.1, chapter 5, which clause 9.6 of EN 301 549 takes over.
export default [
  {
    criterion: '1 Conformance level',
    level: '9.6',
    result: 'Supports',
    remarks: 'All criteria of levels A and AA that apply, see the tables above.',
    evidence: DEMO_PAGES,
  },
  {
    criterion: '2 Full pages',
    level: '9.6',
    result: 'Not applicable',
    remarks: 'Only pages can conform, and the list is a part of one. The demo pages are whole pages.',
    page: 'Test the page with the list in it.',
  },
  {
    criterion: '3 Complete processes',
    level: '9.6',
    result: 'Not applicable',
    remarks: 'Reading an article begins in the list and ends on another page.',
    feed: 'See to it that the articles to which links lead are accessible.',
  },
  {
    criterion: '4 Only accessibility-supported ways of using technologies',
    level: '9.6',
    result: 'Partially supports',
    remarks: `HTML, CSS and JavaScript as browsers and Orca support them. Other screen readers have not been tried.
      Without JavaScript the link inside the element is there.`,
    page: 'Put a link to the network’s news page between the tags.',
    evidence: {
      'test/element/states.test.ts': [
        'the state › is idle without a feed, and shows the fallback',
        'the state › is failed with the fallback, a sentence and Retry',
      ],
    },
  },
  {
    criterion: '5 Non-interference',
    level: '9.6',
    result: 'Supports',
    remarks: `No sound, no keyboard trap, no flashes, nothing that moves by itself (1.4.2, 2.1.2, 2.3.1, 2.2.2); what is
      not the list’s own, in slots and around it, is left alone.`,
    evidence: {
      ...NOTHING_MOVES,
      'test/element/keyboard.test.ts': [
        'with the Tab key › all controls are reached in the order of reading, forth and back',
      ],
      'test/element/select.test.ts': ['the document around the list › is left as it was'],
      'test/hosts/untouched.test.ts': [{suite: 'nothing outside the list is changed in a page with', tests: 35}],
      'test/element/slots.test.ts': [{suite: 'what the page puts into a slot', tests: 8}],
    },
  },
];
