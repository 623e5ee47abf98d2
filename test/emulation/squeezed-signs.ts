import {listsIn} from '../frame-double.ts';
import type {FrameWindow} from '../frame-double.ts';
import {all} from '../news-list-double.ts';

/** Buttons whose words leave their sign no room: the square or the caret before them is not as wide as it is high. */
export const squeezedSignsIn = (page: FrameWindow): string[] =>
  listsIn(page)
    .flatMap((list) => all(list, '.all, .toggle'))
    .flatMap((button) => {
      const {inlineSize, blockSize} = getComputedStyle(button, '::before');
      return inlineSize === blockSize ? [] : [`${button.textContent.trim()}: ${inlineSize} × ${blockSize}`];
    });
