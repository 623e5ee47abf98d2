import type {NewsList} from '../../src/index.ts';
import {linesIn, parentOf} from './lines.ts';

export type Colour = [red: number, green: number, blue: number, alpha: number];

const pen = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {
  willReadFrequently: true,
})!;

/** Any CSS colour as red, green, blue (0 to 255) and alpha (0 to 1). */
export function colourOf(css: string): Colour {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** A system colour as it is on this page now, by the scheme of the page. */
export function systemColour(name: string): Colour {
  const probe = document.createElement('div');
  probe.style.color = name;
  document.documentElement.append(probe);
  const colour = colourOf(getComputedStyle(probe).color);
  probe.remove();
  return colour;
}

const over = ([red, green, blue, alpha]: Colour, below: Colour): Colour => {
  const mix = (upper: number, lower: number) => upper * alpha + lower * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminanceOf([red, green, blue]: readonly number[]): number {
  const linear = (value = 0) => (value <= 10.31 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: readonly number[], other: readonly number[]): number {
  const [low = 0, high = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colour behind an element: all backgrounds up to the page's, which is `Canvas` where nothing else is said. */
export function groundOf(element: Element | null): Colour {
  if (!element) return systemColour('Canvas');
  const own = colourOf(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parentOf(element)));
}

/** The contrast of an element's text to what is behind it. */
export function textContrastOf(element: Element): number {
  const ground = groundOf(element);
  return contrastOf(over(colourOf(getComputedStyle(element).color), ground), ground);
}

/** The texts of a list that have less than this contrast; what the page has put into it is the page's. */
export const paleTextIn = (list: NewsList, least: number): string[] =>
  linesIn(list)
    .filter(({element}) => list.shadowRoot!.contains(element) && textContrastOf(element) < least)
    .map(({text, element}) => `${text}: ${textContrastOf(element).toFixed(1)} : 1`);
