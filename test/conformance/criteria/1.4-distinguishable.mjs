import {DEMO_PAGES, LARGER_TEXT} from '../suites.mjs';

export default [
  {
    criterion: '1.4.1 Use of Color',
    level: 'A',
    result: 'Supports',
    remarks: `Links and description buttons are underlined. What is pressed, open or busy shows by a filled box, a turned
      arrow or a dashed line.`,
    page: 'Keep the underline of `::part(link)` when you style it.',
    evidence: {'test/element/without-colour.test.ts': [{suite: 'without colour', tests: 4}]},
  },
  {
    criterion: '1.4.2 Audio Control',
    level: 'A',
    result: 'Not applicable',
    remarks: 'The list plays no sound.',
  },
  {
    criterion: '1.4.3 Contrast (Minimum)',
    level: 'AA',
    result: 'Supports',
    remarks: `All text, dates and credits included, is in the page’s own text colour on the page’s own background; the
      list adds no colour and no paler text. Under the pointer the background of a button takes on 8 % of the text
      colour, and so does the room of an image that did not come. Measured on the demo pages, light, dark and with
      colours of their own; not under the pointer, where it was calculated.`,
    page: `Give text at least 5.2 : 1 against the background on which the list stands: then 4.5 : 1 are left under the
      pointer. See to it yourself when you colour parts of the list.`,
    person: 'Text on a background image or a gradient, which no program measures.',
    evidence: {
      'test/element/theming.test.ts': ['the look of the page › gives font and colours'],
      'test/accessibility.test.ts': [
        ...DEMO_PAGES['test/accessibility.test.ts'],
        'a page that is known to be bad › fails by color-contrast',
      ],
      'test/emulation/preferences/dark.test.ts': [{suite: 'in the dark', tests: 7}],
    },
  },
  {
    criterion: '1.4.4 Resize Text',
    level: 'AA',
    result: 'Supports',
    remarks: 'At 200 % all text is there, nothing is cut off and nothing lies on anything else.',
    evidence: LARGER_TEXT,
  },
  {
    criterion: '1.4.5 Images of Text',
    level: 'AA',
    result: 'Supports',
    remarks: 'All words of the interface are text, in the page’s font and colours.',
    feed: `Use no posters or flyers with words as images of an item, or repeat the words in its title, summary or
      \`_image.description\`.`,
    person: 'Whether an image of the feed is an image of text.',
    evidence: {
      'test/element/pseudo-locale.test.ts': [
        'no word of the interface is hard-coded › and each message that translators are given has been seen',
      ],
      'test/element/theming.test.ts': ['the look of the page › gives font and colours'],
    },
  },
];
