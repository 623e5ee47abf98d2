// Part of what is loaded when a reader acts; imports nothing at run time.

/** `shown-memory.ts` reads it. */
const MEMBER = 'news-list';

type Members = Record<string, unknown>;

const isPlain = (value: unknown): value is Members => !!value && Object.getPrototypeOf(value) === Object.prototype;

/** Notes how many cards a list shows, for `shownBefore`, beside what the page itself keeps in this entry of the history. */
export function rememberShown(key: string, shown: number): void {
  const state: unknown = history.state;
  if (state !== null && !isPlain(state)) return; // the page's alone
  const notes = state?.[MEMBER];
  try {
    history.replaceState({...state, [MEMBER]: {...(isPlain(notes) ? notes : {}), [key]: shown}}, '');
  } catch {
    // Not allowed here, as in a sandboxed frame: Back then shows the first cards.
  }
}
