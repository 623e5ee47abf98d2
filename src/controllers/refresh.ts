// Loaded when a list has the attribute `refresh`; imports nothing, as every file that is loaded on demand.

/**
 * Looks for news every few minutes while the page is in view, and at once when it comes back into view late.
 * @returns what stops it
 */
export function refreshEvery(minutes: number, check: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let due = false;
  const wait = () => (timer = setTimeout(elapsed, minutes * 60_000));
  const elapsed = () => {
    due = document.hidden;
    if (due) return;
    check();
    wait();
  };
  const onVisibilityChange = () => due && elapsed();
  document.addEventListener('visibilitychange', onVisibilityChange);
  wait();
  return () => {
    document.removeEventListener('visibilitychange', onVisibilityChange);
    clearTimeout(timer);
  };
}
