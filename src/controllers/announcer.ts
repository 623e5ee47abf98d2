/** Milliseconds between two messages: screen readers lose the first of two that come closer together. */
const GAP = 150;
/** Milliseconds until a message goes, so that nobody who reads on meets it as if it were text of the page. */
const LINGER = 10_000;

const NO_BREAK_SPACE = '\u00a0';

/**
 * Speaks through a live region, one message after the other. The region is emptied in between: Orca with Firefox says
 * a message twice that takes the place of another.
 * @param region is there, and empty, from the first render
 */
export function announcer(region: () => Element | null): (message: string) => void {
  const queue: string[] = [];
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let free = Date.now() + GAP;

  const write = (text: string) => {
    const element = region();
    const was = element?.textContent;
    if (element) element.textContent = was ? '' : text;
    free = Date.now() + GAP;
    return !was;
  };
  const next = () => {
    const message = queue[0] ?? '';
    // The same string written again is silent; a no-break space makes it another one.
    const text = message && message === last ? message + NO_BREAK_SPACE : message;
    if (write(text) || !message) {
      last = text;
      queue.shift();
    }
    timer = last || queue.length ? setTimeout(next, queue.length ? GAP : LINGER) : undefined;
  };

  return (message) => {
    queue.push(message);
    clearTimeout(timer);
    timer = setTimeout(next, Math.max(0, free - Date.now()));
  };
}
