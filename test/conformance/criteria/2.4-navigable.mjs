import {
  BY_KEYBOARD,
  DEMO_PAGES,
  FOCUS_IS_SEEN,
  MORE_IS_HEARD,
  ON_ANY_PAGE,
  SKIP_IS_HEARD,
  STATES_ARE_HEARD,
} from '../suites.mjs';

export default [
  {
    criterion: '2.4.1 Bypass Blocks',
    level: 'A',
    result: 'Supports',
    remarks: 'A link skips the list; it is also a region with a name, and each title is a heading.',
    page: 'Leave `no-skip-link` away unless your page has a way of its own past the list.',
    evidence: {
      ...SKIP_IS_HEARD,
      'test/element/keyboard.test.ts': [{suite: 'the skip link', tests: 3}],
      'test/element/structure.test.ts': ['the list › is a region named by its heading, in the same root'],
    },
  },
  {
    criterion: '2.4.2 Page Titled',
    level: 'A',
    result: 'Not applicable',
    remarks: 'The title belongs to the page. The list leaves the document around it as it is.',
    page: 'Give the page a title.',
    evidence: {'test/element/select.test.ts': ['the document around the list › is left as it was']},
  },
  {
    criterion: '2.4.3 Focus Order',
    level: 'A',
    result: 'Supports',
    remarks: `Focus follows the order of reading. After “Show more news” it is on the first new title. It never falls to
      the page when cards, buttons, the language or the layout change.`,
    evidence: {
      ...MORE_IS_HEARD,
      'test/element/keyboard.test.ts': [BY_KEYBOARD[0]],
      'test/element/show-more.test.ts': [
        '“Show more news”, pressed by the reader › says that it loads, takes focus to the first new title, then says what came',
        '“Show more news”, pressed by the reader › goes at the end, and focus is on the first new title, not on the page',
      ],
      'test/element/focus.test.ts': [{suite: 'focus', tests: 13}],
      ...ON_ANY_PAGE,
    },
  },
  {
    criterion: '2.4.4 Link Purpose (In Context)',
    level: 'A',
    result: 'Supports',
    remarks: `One link for each card, with the title as its name. Where it opens a new tab it says so in its words, and
      where the article is in another language the card says which.`,
    feed: 'Give each item a title of its own that says what the article is about.',
    person: 'Whether titles say where their links lead.',
    evidence: {
      'test/element/structure.test.ts': ['a card › has one link, in the heading, named by the title'],
      'test/element/options.test.ts': ['link-target › _blank says so in the text of the link, with a space before it'],
      'test/element/item-language.test.ts': [
        'the language of an item › is said in words beside the date where it is not the interface’s, and not in the link',
      ],
    },
  },
  {
    criterion: '2.4.5 Multiple Ways',
    level: 'AA',
    result: 'Not applicable',
    remarks: 'Speaks of pages within a site. The list is a part of one page.',
    page: 'Make the articles, or the network’s news page, reachable in another way as well, such as a menu or a search.',
  },
  {
    criterion: '2.4.6 Headings and Labels',
    level: 'AA',
    result: 'Supports',
    remarks: `Buttons say what they do, description buttons together with the title of their card.`,
    page: 'Write a `heading` that says whose news these are.',
    feed: 'As for 2.4.4.',
    person: 'Whether headings and titles describe what follows.',
    evidence: {
      ...STATES_ARE_HEARD,
      'test/element/accessibility-tree.test.ts': [
        'the accessibility tree › names links by title, buttons by words and title',
        'the accessibility tree › has one region, named by its heading',
      ],
      ...DEMO_PAGES,
    },
  },
  {
    criterion: '2.4.7 Focus Visible',
    level: 'AA',
    result: 'Supports',
    remarks: 'An outline of three pixels, two pixels away from the control.',
    page: 'Do not take the outline away from `::part(…)`.',
    evidence: {
      ...FOCUS_IS_SEEN,
      'test/element/keyboard.test.ts': [
        'with the Tab key › a focused link shows an outline and stays clear of a sticky header',
      ],
      'test/element/without-colour.test.ts': [
        'what shows where a control is › is with focus an outline of three pixels in the accent colour, two pixels away',
      ],
    },
  },
];
