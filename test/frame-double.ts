import {waitUntil} from '@open-wc/testing';
import type {NewsList} from '../src/index.ts';

export type FrameWindow = Window & typeof globalThis;

let frames: HTMLIFrameElement[] = [];

afterEach(() => {
  frames.forEach((frame) => frame.remove());
  frames = [];
});

/** A page of its own, by address or by markup, until the end of the test. */
export async function frame(source: {src: string} | {srcdoc: string}, width = 1000): Promise<FrameWindow> {
  const element = document.createElement('iframe');
  element.title = 'Page under test';
  element.style.cssText = `inline-size: ${width}px; block-size: 700px; border: 0`;
  Object.assign(element, source);
  const loaded = new Promise((resolve) => element.addEventListener('load', resolve, {once: true}));
  frames.push(element);
  document.body.append(element);
  await loaded;
  return element.contentWindow as FrameWindow;
}

export const listsIn = ({document}: FrameWindow): NewsList[] => [...document.querySelectorAll('news-list')];

/** Resolves when all lists of a page are in one of these states. */
export const allIn = (page: FrameWindow, ...states: string[]): Promise<void> =>
  waitUntil(() => listsIn(page).every((list) => states.includes(list.state)), 'not all there', {timeout: 4000});
