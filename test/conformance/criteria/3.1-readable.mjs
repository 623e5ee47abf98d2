import {LANGUAGES_ARE_HEARD, NEW_LANGUAGE_IS_TOLD, TREE} from '../suites.mjs';

const OF_THE_FEED = 'Speaks of the texts, which are the feed’s.';

export default [
  {
    criterion: '3.1.1 Language of Page',
    level: 'A',
    result: 'Not applicable',
    remarks: `The language of the page is set by the page. The list takes its own from there, and marks its words with
      the language that they really have.`,
    page: 'Set `lang` on `<html>`.',
    evidence: {
      'test/element/language.test.ts': [
        'the language of the interface › is that of an ancestor: de, with its direction',
        'the language of the interface › is English, and said to be, where nobody has words for it',
      ],
      'test/hosts/quiet-scripts.test.ts': ['beside scripts of the page › a language switch of the page is followed'],
    },
  },
  {
    criterion: '3.1.2 Language of Parts',
    level: 'AA',
    result: 'Supports',
    remarks: `Titles, summaries, alternative texts, descriptions and credits are marked with their language and direction,
      words of the interface with theirs, also where both stand in one line.`,
    page: 'Mark what you put into slots in another language with `lang`.',
    feed: `Name the language: \`language\` of the feed, and of each item (and \`_image.language\`) where it differs.
      Without it nobody can know, and the text is marked with no language.`,
    person: 'Whether the language that a feed names is that of the text.',
    evidence: {
      ...TREE,
      ...LANGUAGES_ARE_HEARD,
      ...NEW_LANGUAGE_IS_TOLD,
      'test/element/item-language.test.ts': [
        'the language of an item › is on all of its text: from the feed, the item and the image',
        'the language of a credit › is the interface’s where the list puts words before a name',
      ],
      'test/element/language.test.ts': [
        'the language of the interface › leaves the page’s own words in the page’s language',
      ],
      'test/element/missing-words.test.ts': [
        'words that could not be loaded › leave the list in English, and it says so',
      ],
    },
  },
  {
    criterion: '3.1.3 Unusual Words',
    level: 'AAA',
    result: 'Not applicable',
    remarks: OF_THE_FEED,
    feed: 'Explain terms of your trade, or leave them to the article.',
  },
  {
    criterion: '3.1.4 Abbreviations',
    level: 'AAA',
    result: 'Not applicable',
    remarks: `${OF_THE_FEED} The interface abbreviates nothing but months, with \`date-style="medium"\`.`,
    feed: 'Write abbreviations out.',
  },
  {
    criterion: '3.1.5 Reading Level',
    level: 'AAA',
    result: 'Not applicable',
    remarks: `${OF_THE_FEED} The words of the interface are short sentences.`,
    feed: 'Write summaries that need no higher education.',
    person: 'Whether summaries, and the words of the interface, are easy to read.',
  },
  {
    criterion: '3.1.6 Pronunciation',
    level: 'AAA',
    result: 'Not applicable',
    remarks: `${OF_THE_FEED} Plain text has no means to say how a word is pronounced.`,
  },
];
