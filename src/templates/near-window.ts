/** Whether a list so far ends within the window: then what follows is seen at once. */
export function endsInWindow(list: Element): boolean {
  const {bottom, height} = list.getBoundingClientRect();
  return height > 0 && bottom < innerHeight;
}

/**
 * For a card that has come near the window: from then on it is as the first ones are. A card that may be skipped takes
 * no part in the rows of its neighbours, and what is drawn at its edges, such as outlines of focus, is cut off.
 */
export function stayWhole({style}: HTMLElement): void {
  style.contentVisibility = 'visible'; // not by an attribute, which would fall to a strict content security policy
}

/** For cards that the browser says have come near. */
export function onNear(event: Event): void {
  const {skipped, target} = event as ContentVisibilityAutoStateChangeEvent;
  if (!skipped) stayWhole(target as HTMLElement);
}
