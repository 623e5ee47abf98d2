/** How far below the viewport something counts as near. */
const MARGIN = '400px';

/** Calls back once, when the element comes near the viewport. Returns what stops the waiting. */
export function whenNear(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    {rootMargin: MARGIN},
  );
  observer.observe(element);
  return () => observer.disconnect();
}
