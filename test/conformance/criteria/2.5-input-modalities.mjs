import {BY_KEYBOARD, CLICKS_ALONE, DEMO_PAGES, TARGETS} from '../suites.mjs';

const POINTER = 'test/element/pointer.test.ts';

export default [
  {
    criterion: '2.5.1 Pointer Gestures',
    level: 'A',
    result: 'Supports',
    remarks: 'A single tap or click does everything.',
    evidence: {[POINTER]: [CLICKS_ALONE]},
  },
  {
    criterion: '2.5.2 Pointer Cancellation',
    level: 'A',
    result: 'Supports',
    remarks: 'Nothing happens until the pointer is let go, and nothing when it is let go elsewhere.',
    evidence: {
      [POINTER]: ['a pointer › that goes down on a control does nothing, nor when it is let go elsewhere'],
    },
  },
  {
    criterion: '2.5.3 Label in Name',
    level: 'A',
    result: 'Supports',
    remarks: `Each name begins with the words that can be seen. Several buttons “Image description” are told apart by the
      title that follows in the name. Voice control itself has not been tried.`,
    evidence: {
      'test/element/labels.test.ts': [
        {suite: 'the name of each control begins with the words that can be seen on it', tests: 7},
      ],
    },
  },
  {
    criterion: '2.5.4 Motion Actuation',
    level: 'A',
    result: 'Not applicable',
    remarks: 'The list does not ask for the motion of the device.',
    evidence: {[POINTER]: [CLICKS_ALONE]},
  },
  {
    criterion: '2.5.5 Target Size (Enhanced)',
    level: 'AAA',
    result: 'Partially supports',
    remarks: `Buttons are at least 44 pixels high and wide. The title of a card takes clicks on the image and the date as
      well, but a short title in a narrow list of texts may offer no more than 24 pixels in height.`,
    evidence: {
      ...TARGETS,
      'test/element/all-descriptions.test.ts': [
        'an image description button › is a real button of at least 44 pixels, reachable by name',
      ],
    },
  },
  {
    criterion: '2.5.6 Concurrent Input Mechanisms',
    level: 'AAA',
    result: 'Supports',
    remarks: 'A reader can change between mouse, touch, pen and keyboard at any moment.',
    evidence: {
      [POINTER]: [CLICKS_ALONE],
      'test/element/keyboard.test.ts': [BY_KEYBOARD[1]],
      'test/element/show-more.test.ts': [
        '“Show more news”, pressed by the reader › also works where a mouse press gives the button no focus',
      ],
    },
  },
  {
    criterion: '2.5.7 Dragging Movements',
    level: 'AA',
    clause: 'none: new in WCAG 2.2',
    result: 'Supports',
    remarks: 'Nothing is dragged.',
    evidence: {
      [POINTER]: [
        'a pointer › needs no dragging: nothing in the list is made to be dragged or dropped on',
        CLICKS_ALONE,
      ],
    },
  },
  {
    criterion: '2.5.8 Target Size (Minimum)',
    level: 'AA',
    clause: 'none: new in WCAG 2.2',
    result: 'Supports',
    remarks: 'Links are at least 24 pixels high and wide, buttons 44; measured on every demo page, narrow and wide.',
    evidence: {...TARGETS, ...DEMO_PAGES},
  },
];
