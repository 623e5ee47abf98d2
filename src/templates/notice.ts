import {html, nothing} from 'lit';
import type {FeedError} from '../feed/feed-error.ts';
import type {Language} from '../i18n/language.ts';
import {failure, moreFailed, retry, savedOn, sourceMissing} from '../i18n/words.ts';
import type {View} from './view.ts';

/** The failure that the reader is told about, also while another try is under way. */
export const failureIn = (state: View['state']): FeedError | undefined =>
  state.name === 'failed' ? state.error : state.name === 'loading' ? state.retrying : undefined;

/** What did not work, in words, and what can be done. The Retry button stays the same element while it is tried again. */
export function noticeTemplate({state, language, on}: View) {
  const error = failureIn(state);
  if (error) {
    return html`<div class="notice" part="notice">
      <p>${failure(language, error)} ${savedTemplate(state, language)}</p>
      <button
        class="retry"
        part="retry"
        type="button"
        aria-disabled=${state.name === 'loading'}
        @click=${state.name === 'loading' ? nothing : on.retry}
      >
        ${retry(language)}
      </button>
    </div>`;
  }
  if (state.name !== 'ready' || !state.collection.missing.length) return nothing;
  return html`<div class="notice" part="notice">
    ${state.collection.missing.map(({url}) => html`<p>${sourceMissing(language, new URL(url).host)}</p>`)}
  </div>`;
}

function savedTemplate(state: View['state'], language: Language) {
  const date = 'previous' in state && state.previous?.date.toISOString();
  return date ? html`<span>${savedOn(language, language.date(date, 'long'))}</span>` : nothing;
}

/** Beside "Show more news", when the next page did not come. */
export const moreFailedTemplate = ({state, language}: View) =>
  state.name === 'ready' && state.more && state.more !== 'loading'
    ? html`<p part="notice">${moreFailed(language)}</p>`
    : nothing;
