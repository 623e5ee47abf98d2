const NOTHING_PLAYS = {
  'test/element/stillness.test.ts': [
    'nothing moves or flashes › and nothing plays: there is no audio, video or canvas, and no frame or embedded object',
  ],
};

const criteria = [
  ['1.2.1 Audio-only and Video-only (Prerecorded)', 'A'],
  ['1.2.2 Captions (Prerecorded)', 'A'],
  ['1.2.3 Audio Description or Media Alternative (Prerecorded)', 'A'],
  ['1.2.4 Captions (Live)', 'AA'],
  ['1.2.5 Audio Description (Prerecorded)', 'AA'],
  ['1.2.6 Sign Language (Prerecorded)', 'AAA'],
  ['1.2.7 Extended Audio Description (Prerecorded)', 'AAA'],
  ['1.2.8 Media Alternative (Prerecorded)', 'AAA'],
  ['1.2.9 Audio-only (Live)', 'AAA'],
];

export default criteria.map(([criterion, level]) => ({
  criterion,
  level,
  result: 'Not applicable',
  remarks: 'The list shows no audio and no video, also where the feed has some.',
  evidence: criterion.startsWith('1.2.1 ') ? NOTHING_PLAYS : {},
}));
