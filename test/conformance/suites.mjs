// Suites that show more than one criterion. How many tests they have stands here once.

/** axe-core with the rules for A to AAA, target sizes, clipped text and sideways scrolling, on every page of the demo but the gallery. */
export const DEMO_PAGES = {'test/accessibility.test.ts': [{suite: 'the demo page', tests: 24}]};

export const BY_KEYBOARD = [
  'with the Tab key › all controls are reached in the order of reading, forth and back',
  {suite: 'with Enter and Space', tests: 7},
];

/** The same on pages of all kinds, with their own styles and scripts. */
export const ON_ANY_PAGE = {
  'test/hosts/keyboard.test.ts': [
    {suite: 'with the Tab key, everything is reached in its order and is seen to be, in a page with', tests: 39},
  ],
};

export const NOTHING_MOVES = {'test/element/stillness.test.ts': [{suite: 'nothing moves or flashes', tests: 7}]};

export const CLICKS_ALONE = 'a pointer › does all by a click: no gesture, drag, motion or movement is listened to';

export const WAITS_BEHIND_A_BUTTON =
  'refresh › lets new items wait behind a button that says how many; nothing moves by itself';

// What browsers are told to do as a reader would: larger text, spacing, a small window, other colours, the Tab key.

export const LARGER_TEXT = {'test/emulation/text-size.test.ts': [{suite: 'text at twice the size', tests: 20}]};

export const SPACED_TEXT = {
  'test/emulation/text-spacing.test.ts': [{suite: 'text with the reader’s own spacing', tests: 20}],
};

export const SMALL_WINDOW = {
  'test/emulation/small-window.test.ts': [
    {suite: 'in a window of 320 × 256 pixels', tests: 25},
    {suite: 'in a window of 1280 × 1024 pixels at 400 %', tests: 1},
  ],
};

export const FORCED_COLOURS = {
  'test/emulation/forced-colours.test.ts': [
    {suite: 'in forced colours, light', tests: 9},
    {suite: 'in forced colours, dark', tests: 9},
  ],
};

export const FOCUS_IS_SEEN = {
  'test/emulation/focus-indicator.test.ts': [
    {suite: 'the indicator of focus on a light page', tests: 3},
    {suite: 'the indicator of focus on a dark page', tests: 3},
    {suite: 'the indicator of focus with an accent of the page', tests: 3},
    {suite: 'the indicator of focus in forced colours', tests: 3},
  ],
};

export const STICKY_HEADER = {
  'test/emulation/sticky-header.test.ts': [{suite: 'under a header of the page that stays', tests: 10}],
};

export const TARGETS = {'test/emulation/targets.test.ts': [{suite: 'the targets of pointers', tests: 21}]};

const spoken = (name, title) => ({[`test/screen-reader/scenarios/${name}.txt`]: [title]});
const told = (name, title) => ({[`test/screen-reader/trees/${name}.txt`]: [title]});

/** What Orca says from the beginning of a list to its end. */
export const READ_ALOUD = spoken(
  'grid',
  `Grid: the list with its count, and each card's words once, from the first to the last`,
);

/** What the platform of each engine gives to any screen reader. */
export const TREE = told(
  'grid',
  'A named region with one list; each text in its own language, each picture and credit once',
);

export const MORE_IS_HEARD = {
  ...spoken('show-more', 'Show more: "Loading more news", then the first new title with focus, then how many came'),
  ...spoken('next-page', 'Show more on a feed of several pages: the next page is fetched, and what came is said'),
};

export const DESCRIPTIONS_ARE_HEARD = {
  ...spoken(
    'descriptions',
    "Descriptions: a button with the card's title and its state, and a long description to read after opening",
  ),
  ...spoken(
    'always-described',
    'Descriptions that are always shown are text between credit and summary, without a button',
  ),
  ...told('described', 'An open description is text after its button, which is expanded'),
};

export const STATES_ARE_HEARD = {
  ...spoken(
    'all-descriptions',
    'Show all image descriptions: one switch with its state, which the single buttons follow',
  ),
};

export const FAILURES_ARE_HEARD = {
  ...spoken('failed', 'Failed: the reason is announced once, Retry says it again and keeps its place'),
  ...spoken('stale', 'Failed with a saved copy: the reason is announced, the older cards stay with their date'),
};

export const SKIP_IS_HEARD = spoken(
  'skip',
  'The skip link is the first stop in the list and leaves it at the other end',
);

export const LANGUAGES_ARE_HEARD = {
  ...spoken('german', 'German: every word of the list is German, with the dates and numbers of German'),
  ...spoken('arabic', 'Arabic: every word of the list is Arabic, on a page from right to left'),
};

export const NEW_LANGUAGE_IS_TOLD = told(
  'language-switch',
  'Another language of the page: every object of the list has the new language',
);
