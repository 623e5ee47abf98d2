const MEMBER = 'news-list';

type Members = Record<string, unknown>;

const isPlain = (value: unknown): value is Members => !!value && Object.getPrototypeOf(value) === Object.prototype;
const plain = (value: unknown): Members => (isPlain(value) ? value : {});

/** How many cards a list showed when this entry of the history was left; 0 where nobody knows. */
export const shownBefore = (key: string): number => Number(plain(plain(history.state)[MEMBER])[key]) || 0;

/** Notes it beside what the page itself keeps there; a state that is no plain object is the page's alone. */
export function rememberShown(key: string, shown: number): void {
  const state: unknown = history.state;
  if (state !== null && !isPlain(state)) return;
  try {
    history.replaceState({...state, [MEMBER]: {...plain(plain(state)[MEMBER]), [key]: shown}}, '');
  } catch {
    // Not allowed here, as in a sandboxed frame: Back then shows the first cards.
  }
}
