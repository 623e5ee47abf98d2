/**
 * For a card that has come near the window: from then on it is as the first ones are. A card that may be skipped takes
 * no part in the rows of its neighbours, and what is drawn at its edges, such as outlines of focus, is cut off.
 */
export function stayWhole(event: Event): void {
  const {skipped, target} = event as ContentVisibilityAutoStateChangeEvent;
  // By the style object: a style attribute would fall to a strict content security policy.
  if (!skipped) (target as HTMLElement).style.contentVisibility = 'visible';
}
