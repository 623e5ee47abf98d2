import type {FrameWindow} from '../frame-double.ts';
import {boxOf, differ, hasInk, inkedIn, inksAt, xOf} from './ink-pixels.ts';
import type {InkedLine} from './inks.ts';
import {distance, showWhole} from './inks.ts';
import {MARGIN, repaint, WIDTH} from './narrow-window.ts';
import {windowPixels} from './pixels.ts';

/** So many pixels may be shared by letters that touch. */
const FEW = 3;

/** How far from the box of a line its letters may reach. */
const NEAR = 4;

/** Letters such as J begin a little before their line. */
const OVERHANG = 3;

/** Without it, as in WebKit, a box that clips can show nothing of what stands out of it: such a letter loses its hook. */
const CLIPS_EXACTLY = !CSS.supports('overflow-clip-margin', '1px');

/** How far the outline of focus stands out. */
const OUTLINE = 6;

const isBeside = (x: number) => x < MARGIN - OUTLINE || x >= WIDTH - MARGIN + OUTLINE;

/** Whether a pixel is beside its line, as near as a letter may stand out of that. */
function isOverhang(pixel: number, lines: InkedLine[]): boolean {
  const distances = lines.map(({box}) => distance(box, boxOf(pixel)));
  return distances.every((far) => far >= 0) && distances.some((far) => far < OVERHANG);
}

/** The texts at some pixels: those that have more than a few. */
function textsAt(pixels: number[], lines: InkedLine[]): string[] {
  const found = new Map<string, number>();
  for (const pixel of pixels) {
    const near = lines.filter(({box}) => distance(box, boxOf(pixel)) < NEAR);
    const texts = near.map(({range}) => String(range).trim()).join(' | ') || 'no text';
    found.set(texts, (found.get(texts) ?? 0) + 1);
  }
  return [...found].filter(([, count]) => count > FEW).map(([texts]) => texts);
}

function faultsIn(picture: ImageData, whole: ImageData, lines: InkedLine[]): string[] {
  const inked = inkedIn(picture, whole);
  const isLost = (pixel: number) => !(CLIPS_EXACTLY && isOverhang(pixel, lines));
  const faults = {
    overlapping: inked.filter((pixel) => inksAt(picture, pixel) > 1),
    beside: inked.filter((pixel) => isBeside(xOf(pixel)) && inksAt(picture, pixel) > 0),
    'cut off': inked.filter((pixel) => differ(picture, whole, pixel) && isLost(pixel)),
  };
  return [
    ...lines.filter(({box}) => !hasInk(picture, box)).map(({range}) => `unseen: ${String(range)}`),
    ...Object.entries(faults).flatMap(([name, pixels]) => textsAt(pixels, lines).map((text) => `${name}: ${text}`)),
  ];
}

/** What the window shows of some pages. */
async function picturesOf(pages: FrameWindow[]): Promise<ImageData[]> {
  pages.forEach(repaint);
  const pixels = await windowPixels();
  return pages.map((page) => {
    const {left, top, height} = page.frameElement!.getBoundingClientRect();
    return pixels(new DOMRect(left, top, WIDTH, Math.min(height, innerHeight)));
  });
}

/** What the pixels of pages show: texts unseen, on each other, in the margins, or cut off by something around them. */
export async function inkFaultsIn(pages: FrameWindow[], lines: InkedLine[][]): Promise<string[]> {
  const pictures = await picturesOf(pages);
  pages.forEach((page) => showWhole(page, true));
  const whole = await picturesOf(pages);
  pages.forEach((page) => showWhole(page, false));
  return pages.flatMap((_, index) => faultsIn(pictures[index]!, whole[index]!, lines[index]!));
}
