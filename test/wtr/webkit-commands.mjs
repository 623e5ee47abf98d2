import {movements} from './keys.mjs';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const MOVES = {down: 'keyDown', up: 'keyUp'};

const BUTTONS = {left: 0, middle: 1, right: 2};

/**
 * What tests can ask for: each command gets its payload and a function that sends a request to the window.
 * The commands that come with the test runner refuse a launcher that they don't know.
 */
export const webkitCommands = {
  async 'send-keys'(payload, request) {
    const actions = movements(payload).map(([to, key]) => ({type: MOVES[to], value: KEYS[key] ?? key}));
    await request('POST', '/actions', {actions: [{type: 'key', id: 'keyboard', actions}]});
    return true;
  },

  async 'set-viewport'({width, height}, request) {
    await request('POST', '/window/rect', {width, height});
    return true;
  },

  async 'send-mouse'({type, position: [x, y] = [], button = 'left'}, request) {
    const move = {type: 'pointerMove', origin: 'viewport', duration: 50, x, y};
    const down = {type: 'pointerDown', button: BUTTONS[button]};
    const up = {type: 'pointerUp', button: BUTTONS[button]};
    const actions = {move: [move], down: [down], up: [up], click: [move, down, up]}[type];
    await request('POST', '/actions', {actions: [{type: 'pointer', id: 'mouse', actions}]});
    return true;
  },

  async 'reset-mouse'(_payload, request) {
    await request('DELETE', '/actions');
    return true;
  },

  screenshot: (_payload, request) => request('GET', '/screenshot'),

  /** WebKitGTK takes them from the desktop when it starts: webkit-desktop.mjs. The page sees whether they are on. */
  'media-features': async () => true,
};
