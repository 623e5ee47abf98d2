import {html} from 'lit/html.js';
import type {Options} from '../options.ts';
import {kindOf} from './card-kind.ts';

/** The shape of what is to come, for the eye alone. */
export const skeletonTemplate = (options: Options) =>
  html`<div class="cards skeleton" aria-hidden="true">
    ${[0, 1, 2, 3, 4, 5].map(
      (index) =>
        html`<div class="card ${kindOf(index, options)}">
          <div class="frame"></div>
          <div class="title"></div>
        </div>`,
    )}
  </div>`;
