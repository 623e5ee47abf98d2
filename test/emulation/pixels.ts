import {nextFrame} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {contrastOf} from './colours.ts';

/** What the window shows in a rectangle, at one pixel for each CSS pixel. */
export async function pixelsIn(box: DOMRect): Promise<ImageData> {
  return (await windowPixels())(box);
}

/** What the window shows now, as a function that gives a rectangle of it. */
export async function windowPixels(): Promise<(box: DOMRect) => ImageData> {
  await nextFrame();
  await nextFrame(); // what was changed last is on screen
  const png = await executeServerCommand<string, null>('screenshot');
  const image = Object.assign(new Image(), {src: `data:image/png;base64,${png}`});
  await image.decode();
  const {width, height} = image;
  const context = Object.assign(document.createElement('canvas'), {width, height}).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return (box) => context.getImageData(box.left, box.top, box.width, box.height);
}

/** How many pixels differ between two pictures with at least this contrast between the two states. */
export function changedPixels(before: ImageData, after: ImageData, contrast: number): number {
  const [one, other] = [before, after].map(({data}) => new Uint32Array(data.buffer));
  const colour = ({data}: ImageData, at: number) => [...data.subarray(at * 4, at * 4 + 3)];
  let changed = 0;
  one!.forEach((pixel, at) => {
    if (pixel !== other![at] && contrastOf(colour(before, at), colour(after, at)) >= contrast) changed++;
  });
  return changed;
}

/** The box of an element in whole pixels, wider by so much on each side, as far as the window shows it. */
export function around(element: Element, by: number): DOMRect {
  const {left, top, right, bottom} = element.getBoundingClientRect();
  const [x, y] = [Math.max(0, Math.floor(left - by)), Math.max(0, Math.floor(top - by))];
  return new DOMRect(
    x,
    y,
    Math.min(innerWidth, Math.ceil(right + by)) - x,
    Math.min(innerHeight, Math.ceil(bottom + by)) - y,
  );
}
