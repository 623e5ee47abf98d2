import {NOTHING_MOVES, WAITS_BEHIND_A_BUTTON} from '../suites.mjs';

export default [
  {
    criterion: '2.2.1 Timing Adjustable',
    level: 'A',
    result: 'Supports',
    remarks: `Nothing that can be seen goes away by itself, and no reader has to be quick. When the feed does not come
      within ten seconds the list says so, and Retry stays for as long as it takes.`,
    evidence: {
      'test/element/refresh.test.ts': [WAITS_BEHIND_A_BUTTON],
      'test/element/failures.test.ts': ['a failure › by a time-out has a sentence of its own'],
      'test/element/reload.test.ts': ['reload() › keeps the old cards until the new ones are ready'],
    },
  },
  {
    criterion: '2.2.2 Pause, Stop, Hide',
    level: 'A',
    result: 'Supports',
    remarks: `Nothing moves, blinks or scrolls. With \`refresh\`, newer items wait behind a button until the reader
      presses it. Only a list that failed shows the news by itself when a later check brings them, once, and focus
      stays in the list.`,
    feed: 'Use no images that move for more than five seconds: the list cannot stop an animated GIF.',
    person: 'Whether images of the feed move.',
    evidence: {...NOTHING_MOVES, 'test/element/refresh.test.ts': [WAITS_BEHIND_A_BUTTON]},
  },
  {
    criterion: '2.2.3 No Timing',
    level: 'AAA',
    result: 'Supports',
    remarks: 'Time is no part of anything that a reader does.',
    evidence: {'test/element/refresh.test.ts': [WAITS_BEHIND_A_BUTTON]},
  },
  {
    criterion: '2.2.4 Interruptions',
    level: 'AAA',
    result: 'Partially supports',
    remarks: `Without \`refresh\`, which is off by default, the list never speaks unasked but for a feed that failed.
      With it, the number of new items is spoken once each time it grows, politely, and a reader cannot switch that
      off.`,
    page: 'Leave `refresh` away.',
    evidence: {
      'test/element/refresh.test.ts': [
        'refresh › is off unless it is wanted',
        'refresh › says so once, however often it looks',
        'refresh › is silent when a check fails',
      ],
    },
  },
  {
    criterion: '2.2.5 Re-authenticating',
    level: 'AAA',
    result: 'Not applicable',
    remarks: 'Nobody signs in.',
  },
  {
    criterion: '2.2.6 Timeouts',
    level: 'AAA',
    result: 'Not applicable',
    remarks: 'Readers enter nothing that could be lost.',
  },
];
