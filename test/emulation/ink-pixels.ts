import {WIDTH} from './narrow-window.ts';

/** How much of a colour is missing where there is ink; what is less is the edge of a letter. */
const INK = 24; // of 255

/** Pixels are named by the index at which their colours begin. */
export const xOf = (pixel: number): number => (pixel / 4) % WIDTH;

export const boxOf = (pixel: number): DOMRect => new DOMRect(xOf(pixel), Math.floor(pixel / 4 / WIDTH), 1, 1);

/** How many inks there are at a pixel. */
export function inksAt({data}: ImageData, pixel: number): number {
  const isInk = (colour: number) => (data[pixel + colour]! < 255 - INK ? 1 : 0);
  return isInk(0) + isInk(1) + isInk(2);
}

/** Whether two pictures show a pixel differently. */
export function differ({data: one}: ImageData, {data: other}: ImageData, pixel: number): boolean {
  const isOther = (colour: number) => Math.abs(one[pixel + colour]! - other[pixel + colour]!) > INK;
  return isOther(0) || isOther(1) || isOther(2);
}

/** The pixels at which one of two pictures is not blank, as it is in its corner. */
export function inkedIn(one: ImageData, other: ImageData): number[] {
  const [a, b] = [one, other].map(({data}) => new Uint32Array(data.buffer));
  const inked: number[] = [];
  for (let index = 0; index < a!.length; index++) {
    if (a![index] !== a![0] || b![index] !== b![0]) inked.push(index * 4);
  }
  return inked;
}

/** Whether there is ink anywhere in a box. */
export function hasInk(picture: ImageData, {left, top, right, bottom}: DOMRect): boolean {
  for (let y = Math.floor(top); y < bottom; y++) {
    for (let x = Math.floor(left); x < right; x++) if (inksAt(picture, (y * WIDTH + x) * 4)) return true;
  }
  return false;
}
