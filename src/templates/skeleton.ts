import {html} from 'lit/html.js';
import type {Options} from '../options.ts';
import {kindOf} from './card-kind.ts';

/** The shape of what is to come, for the eye alone. */
export const skeletonTemplate = (options: Options) =>
  html`<div class="cards skeleton" aria-hidden="true">
    ${Array.from({length: Math.min(options.limit, 12)}, (_, index) => {
      const kind = kindOf(index, options);
      const pictured = kind !== 'text' && !options.noImages;
      return html`<div class="card ${kind} ${pictured && 'pictured'}">
        <div class="title"></div>
        ${pictured ? html`<div class="media"><div class="frame"></div></div>` : ''}
        <div class="summary"></div>
      </div>`;
    })}
  </div>`;
