const MEMBER = 'news-list';

/** The plain object under a name, or an empty one. */
function record(value: unknown): Record<string, unknown> {
  return value && Object.getPrototypeOf(value) === Object.prototype ? (value as Record<string, unknown>) : {};
}

/** How many cards a list showed when this entry of the history was last seen; 0 where nobody knows. */
export function shownBefore(key: string): number {
  const shown = record(record(history.state)[MEMBER])[key];
  return typeof shown === 'number' ? shown : 0;
}

/** Notes it beside what the page itself keeps there; a state that is no plain object is the page's alone. */
export function rememberShown(key: string, shown: number): void {
  const {state} = history as {state: unknown};
  if (state !== null && record(state) !== state) return;
  try {
    history.replaceState({...record(state), [MEMBER]: {...record(record(state)[MEMBER]), [key]: shown}}, '');
  } catch {
    // Not allowed here, as in a sandboxed frame: Back then shows the first cards.
  }
}
