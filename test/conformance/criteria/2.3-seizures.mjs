import {NOTHING_MOVES} from '../suites.mjs';

export default [
  {
    criterion: '2.3.1 Three Flashes or Below Threshold',
    level: 'A',
    result: 'Supports',
    remarks: 'Nothing of the list flashes, also not while it loads.',
    feed: 'Use no images that flash.',
    person: 'Whether an image of the feed flashes.',
    evidence: NOTHING_MOVES,
  },
  {
    criterion: '2.3.2 Three Flashes',
    level: 'AAA',
    result: 'Supports',
    remarks: 'As for 2.3.1.',
    feed: 'As for 2.3.1.',
    evidence: NOTHING_MOVES,
  },
  {
    criterion: '2.3.3 Animation from Interactions',
    level: 'AAA',
    result: 'Supports',
    remarks: 'What is opened, added or focused is there at once: no movement, for nobody.',
    page: 'If your page scrolls smoothly (`scroll-behavior`), switch that off for `prefers-reduced-motion`.',
    evidence: {
      ...NOTHING_MOVES,
      'test/emulation/preferences/reduced-motion.test.ts': [{suite: 'with reduced motion', tests: 4}],
    },
  },
];
