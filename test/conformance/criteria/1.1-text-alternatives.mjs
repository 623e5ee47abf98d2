import {DESCRIPTIONS_ARE_HEARD, READ_ALOUD, TREE} from '../suites.mjs';

export default [
  {
    criterion: '1.1.1 Non-text Content',
    level: 'A',
    result: 'Supports',
    remarks: `Each image has the alternative text that the feed gives it. Where the feed gives none, the image is left
      out of what is read, and a warning in the event \`news-list-load\` names the item; the title, the file name or the
      description are never read in its place. Where the image cannot be loaded, its alternative stands in its place.
      Long descriptions are text behind a button with a name of its own. Arrows and boxes on buttons are decoration; what
      they show is said as a state.`,
    feed: `Write an alternative text for every image that says something: \`_image.alt\`, one sentence; leave it empty
      (\`""\`) only for mere decoration. Put what needs more than a sentence into \`_image.description\`.`,
    person: `Whether an alternative text says what the image shows, and whether an image marked as decoration is one.`,
    evidence: {
      'test/element/images.test.ts': [
        {suite: 'the alternative of an image', tests: 4},
        'an image that cannot be loaded › keeps its room, and has its alternative in its place',
      ],
      'test/feed/image-words.test.ts': ['readImage › never makes up an alt'],
      'test/element/descriptions.test.ts': [
        'the description of an image › is opened and closed by a button named by its words and the title',
      ],
      'test/element/accessibility-tree.test.ts': [
        'the accessibility tree › names links by title, buttons by words and title',
      ],
      ...READ_ALOUD,
      ...DESCRIPTIONS_ARE_HEARD,
      ...TREE,
    },
  },
];
