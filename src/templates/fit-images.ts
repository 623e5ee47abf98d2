/**
 * Tells the images of the first cards how wide they are, from which browsers choose among the files of a `srcset`, and
 * has those that are in the window loaded at once. Reads what is laid out anyway, once, and writes nothing that moves it.
 * @param isNew whether these cards have just come, all of them
 * @returns the `sizes` for those that follow
 */
export function fitImages(images: Iterable<HTMLImageElement>, isNew: boolean): string {
  let sizes = '';
  for (const image of images) {
    const {width, top, bottom} = image.getBoundingClientRect();
    if (!width) continue; // in a part of the page that is not shown
    if (isNew && bottom > 0 && top < innerHeight) {
      image.loading = 'eager';
      if (image.closest('.large')) image.fetchPriority = 'high';
    }
    sizes = `${Math.ceil(width)}px`;
    // Browsers that know `auto` take it for lazy images alone, and follow when the window changes.
    setSizes(image, image.loading === 'lazy' ? `auto, ${sizes}` : sizes);
  }
  return sizes && `auto, ${sizes}`;
}

/** Only where there is a choice, and only what is new: an update with equal data writes nothing. */
export function setSizes(image: HTMLImageElement, sizes: string): void {
  if (image.srcset && image.sizes !== sizes) image.sizes = sizes;
}
