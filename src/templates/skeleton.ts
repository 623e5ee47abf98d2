import {html} from 'lit';
import {kindOf} from './card-kind.ts';
import type {Looks} from './view.ts';

const CARDS = 6;

/** The shape of what is to come, for the eye alone. */
export const skeletonTemplate = ({layout, noImages}: Looks) =>
  html`<div class="cards skeleton" aria-hidden="true">
    ${Array.from({length: CARDS}, (_, index) => {
      const kind = kindOf(layout, index);
      return html`<div class="card ${kind}">
        <div class="title"></div>
        <div class="summary"></div>
        ${kind === 'text' || noImages ? '' : html`<div class="media"><div class="frame"></div></div>`}
      </div>`;
    })}
  </div>`;
