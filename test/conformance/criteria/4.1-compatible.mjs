import {DEMO_PAGES, FAILURES_ARE_HEARD, MORE_IS_HEARD, STATES_ARE_HEARD, TREE} from '../suites.mjs';

export default [
  {
    criterion: '4.1.1 Parsing',
    level: 'A',
    result: 'Supports',
    remarks: `Obsolete, and no part of WCAG 2.2; still clause 9.4.1.1 of EN 301 549 V3.2.1. Browsers mend what it was
      about. The ids of a list are unique, and two lists on a page do not clash.`,
    evidence: {
      'test/element/structure.test.ts': ['the list › keeps its ids unique, so that two lists do not clash'],
    },
  },
  {
    criterion: '4.1.2 Name, Role, Value',
    level: 'A',
    result: 'Supports',
    remarks: `Controls are links and buttons of HTML with names, and with the states expanded, pressed and disabled where
      they have them. A busy button keeps focus.`,
    evidence: {
      ...STATES_ARE_HEARD,
      ...TREE,
      'test/element/accessibility-tree.test.ts': [{suite: 'the accessibility tree', tests: 7}],
      'test/element/all-descriptions.test.ts': [
        '“Show all image descriptions” › has a pressed state and one constant label',
      ],
      'test/element/pages.test.ts': [
        'a feed of several pages › keeps the button, not enabled but focused, while the page is under way',
      ],
      'test/element/retry.test.ts': [
        'Retry › stays the same element, focused and not enabled, while it is tried and when it fails again',
      ],
      ...DEMO_PAGES,
    },
  },
  {
    criterion: '4.1.3 Status Messages',
    level: 'AA',
    result: 'Supports',
    remarks: `Spoken without moving focus: that more news is loading, how many came, that a feed, one of several or a next
      page failed and how, since when the cards are that stand there instead, that new items wait, that a feed which
      failed before is empty now.`,
    person: 'Whether messages are spoken at a good moment, with each screen reader.',
    evidence: {
      ...MORE_IS_HEARD,
      ...FAILURES_ARE_HEARD,
      'test/element/announcements.test.ts': [{suite: 'the live region', tests: 8}],
      'test/element/several-sources.test.ts': [
        'one of several sources that is broken › is said, once, and again after another try',
      ],
      'test/element/retry.test.ts': ['Retry › says that there is no news, when the feed has none'],
      'test/element/show-more.test.ts': [
        '“Show more news”, pressed by the reader › says that it loads, takes focus to the first new title, then says what came',
      ],
      'test/element/pages.test.ts': [
        'a next page that is broken › is said and shown; the cards, the button and focus stay',
      ],
      'test/element/refresh.test.ts': ['refresh › says so once'],
      'test/controllers/announcer.test.ts': [{suite: 'the announcer', tests: 5}],
    },
  },
];
