// Loaded for lists that wait; imports nothing at run time, as every file that is loaded on demand.

/** How far below the viewport something counts as near. */
const MARGIN = '400px';

/** Calls back once, when the element comes near the viewport, unless the signal aborts before. */
export function whenNear(element: Element, signal: AbortSignal, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    {rootMargin: MARGIN},
  );
  if (!signal.aborted) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
