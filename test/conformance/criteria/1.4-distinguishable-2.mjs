import {DEMO_PAGES, FOCUS_IS_SEEN, FORCED_COLOURS, LARGER_TEXT, SMALL_WINDOW, SPACED_TEXT} from '../suites.mjs';

export default [
  {
    criterion: '1.4.6 Contrast (Enhanced)',
    level: 'AAA',
    result: 'Supports',
    remarks: 'As for 1.4.3: the list has the contrast of the page, and the demo pages have 7 : 1 or more.',
    page: 'Give text at least 8.4 : 1: then 7 : 1 are left on buttons under the pointer.',
    evidence: {
      'test/accessibility.test.ts': [
        ...DEMO_PAGES['test/accessibility.test.ts'],
        'a page that is known to be bad › fails by color-contrast-enhanced',
      ],
    },
  },
  {
    criterion: '1.4.7 Low or No Background Audio',
    level: 'AAA',
    result: 'Not applicable',
    remarks: 'The list plays no sound.',
  },
  {
    criterion: '1.4.8 Visual Presentation',
    level: 'AAA',
    result: 'Partially supports',
    remarks: `Colours can be chosen by the reader, running text is at most \`65ch\` wide with lines 1.5 apart, and at 200 % nobody scrolls sideways. But the space between paragraphs is less than 1.5 times the space
      between lines, and titles may be wider than 80 characters on a wide page.`,
    page: 'Set no justified text on `::part(summary)`, `::part(description)` or `::part(intro)`.',
    evidence: {...LARGER_TEXT, ...FORCED_COLOURS},
  },
  {
    criterion: '1.4.9 Images of Text (No Exception)',
    level: 'AAA',
    result: 'Supports',
    remarks: 'As for 1.4.5.',
    feed: 'As for 1.4.5, logos excepted.',
    evidence: {
      'test/element/pseudo-locale.test.ts': [
        'no word of the interface is hard-coded › and each message that translators are given has been seen',
      ],
    },
  },
  {
    criterion: '1.4.10 Reflow',
    level: 'AA',
    result: 'Supports',
    remarks: `At a width of 320 CSS pixels, which is 400 % on a screen of 1,280, all is in one column; nobody has to
      scroll sideways, no text is cut off, and no function is missing.`,
    page: 'Give the list a container that can become as narrow as the window.',
    evidence: {...SMALL_WINDOW, ...DEMO_PAGES},
  },
  {
    criterion: '1.4.11 Non-text Contrast',
    level: 'AA',
    result: 'Supports',
    remarks: `Borders of buttons, arrows and boxes are in the colour of the text; the outline of focus is three pixels in
      the accent colour, which is the colour of the text unless the page sets another. Lines between cards and the
      underline of titles are paler (the underline 2.9 : 1 for black on white): they are not needed to find a
      control, as a title is told from other text by place, size and weight.`,
    page: 'Choose `--news-list-accent` with at least 3 : 1 against the background.',
    evidence: {
      'test/element/without-colour.test.ts': [{suite: 'what shows where a control is', tests: 2}],
      ...FOCUS_IS_SEEN,
    },
  },
  {
    criterion: '1.4.12 Text Spacing',
    level: 'AA',
    result: 'Supports',
    remarks: `No text is cut off and nothing is lost with the spacing of the criterion. The shadow root is open, so that
      readers’ tools can bring their spacing into it.`,
    evidence: SPACED_TEXT,
  },
  {
    criterion: '1.4.13 Content on Hover or Focus',
    level: 'AA',
    result: 'Supports',
    remarks: `Nothing appears with hover or focus, and there are no tooltips. The skip link shows itself while it has
      focus; it is no additional content, and covers nothing.`,
    evidence: {
      'test/element/hover-and-focus.test.ts': [{suite: 'hover and focus', tests: 4}],
      'test/element/keyboard.test.ts': ['with the Tab key › the skip link is seen only while it has focus'],
    },
  },
];
