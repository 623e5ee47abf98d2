import {DEMO_PAGES, READ_ALOUD, TREE} from '../suites.mjs';

export default [
  {
    criterion: '1.3.1 Info and Relationships',
    level: 'A',
    result: 'Supports',
    remarks: `A region, named by its heading; a list with nothing but its items in it; each title a heading one level
      below the list’s own, at a level that the page chooses; dates are marked as dates.`,
    page: `Set \`heading-level\` so that the list fits the headings around it (2 without the attribute). A heading that
      you bring yourself in the slot \`heading\` has to be a heading element.`,
    evidence: {
      'test/element/structure.test.ts': [
        'the list › is a region named by its heading, in the same root',
        'the list › holds items and nothing else',
        'a card › has one link, in the heading, named by the title',
        'a card › names the day for programs as well as for people',
      ],
      'test/element/headings.test.ts': [{suite: 'heading-level', tests: 14}],
      'test/element/accessibility-tree.test.ts': [
        'the accessibility tree › has one list with its items, and headings without a skip',
      ],
      ...DEMO_PAGES,
      ...READ_ALOUD,
      ...TREE,
    },
  },
  {
    criterion: '1.3.2 Meaningful Sequence',
    level: 'A',
    result: 'Supports',
    remarks: `Cards stand in the document in the order in which they are shown, each with title, date, image, credit,
      description and summary in this order. To the eye the image stands above its title; read in either order the card
      means the same.`,
    evidence: {
      'test/element/structure.test.ts': [
        'a card › has title, date, picture, credit, description and summary in this order',
        'the list › has its parts in the order in which they are read',
      ],
      ...READ_ALOUD,
    },
  },
  {
    criterion: '1.3.3 Sensory Characteristics',
    level: 'A',
    result: 'Supports',
    remarks: `No word of the interface names a shape, a colour, a sound or a place on the screen. The tests see to it
      that all words of the interface are in one list; we have read that list.`,
    feed: `Do not write “see the picture on the left” or “the red dots” in summaries: images move with the layout.`,
    person: `The words of the interface in each language (\`locales/\`), and the texts of the feed.`,
    evidence: {
      'test/element/pseudo-locale.test.ts': [
        'no word of the interface is hard-coded › and each message that translators are given has been seen',
      ],
    },
  },
  {
    criterion: '1.3.4 Orientation',
    level: 'AA',
    result: 'Supports',
    remarks: 'The layout depends on the width that the list has, and on nothing else. It works upright and across.',
    evidence: DEMO_PAGES,
  },
  {
    criterion: '1.3.5 Identify Input Purpose',
    level: 'AA',
    result: 'Not applicable',
    remarks: 'There are no fields in which readers give data about themselves.',
  },
  {
    criterion: '1.3.6 Identify Purpose',
    level: 'AAA',
    result: 'Partially supports',
    remarks: `The region, links, buttons and their states can be found by programs. There is no further vocabulary by
      which a program could exchange symbols for words or simplify the list.`,
    evidence: {
      'test/element/accessibility-tree.test.ts': [
        'the accessibility tree › has one region, named by its heading',
        'the accessibility tree › names links by title, buttons by words and title',
      ],
    },
  },
];
