import {html} from 'lit/html.js';
import type {Options} from '../options.ts';
import {kindOf} from './card-kind.ts';

/** The shape of what is to come, for the eye alone. */
export const skeletonTemplate = (options: Options) =>
  html`<div class="cards skeleton" aria-hidden="true">
    ${Array.from({length: Math.min(options.limit, 12)}, (_, index) => {
      const kind = kindOf(index, options);
      return html`<div class="card ${kind}">
        <div class="title"></div>
        ${kind === 'text' || options.noImages ? '' : html`<div class="media"><div class="frame"></div></div>`}
        <div class="summary"></div>
      </div>`;
    })}
  </div>`;
