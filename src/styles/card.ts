import {css} from './css.ts';

/** One card: title, date, picture with its words, summary. The picture comes first for the eye. */
export const card = css`
  .card {
    position: relative;
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-inline-size: 0;
  }
  .title {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
  }
  .link {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    text-decoration: underline 1px color-mix(in srgb, var(--accent) 60%, transparent);
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration: underline 2px var(--accent);
    text-decoration-skip-ink: none;
  }
  /* Picture and title open the article; what is meant to be read or pressed lies above. */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .credit,
  .summary,
  .description,
  .toggle,
  .meta > * {
    position: relative;
    z-index: 1;
  }
  .new-tab,
  .meta,
  .credit,
  .toggle {
    font-size: max(0.875em, 13px);
  }
  .new-tab {
    font-weight: 400;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  .meta > * + * {
    border-inline-start: var(--line);
    padding-inline-start: 0.75em;
  }
  .summary {
    max-inline-size: 65ch;
    hyphens: auto;
  }
  .media {
    order: -1;
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.25rem;
    min-inline-size: 0;
  }
  .frame {
    inline-size: 100%;
    aspect-ratio: var(--news-list-image-ratio, 3 / 2);
    background: var(--ground);
    overflow: hidden;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: var(--news-list-image-fit, cover);
    font-size: max(0.875em, 13px);
  }
  .toggle {
    border: 0;
    min-block-size: 44px;
    padding: 0;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .toggle:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  .toggle::before {
    content: '';
    display: inline-block;
    margin-inline: 0.125em 0.5em;
    border-block: 0.35em solid transparent;
    border-inline-start: 0.5em solid;
    transition: rotate 0.15s;
  }
  .toggle[aria-expanded='true']::before {
    rotate: 90deg;
  }
  .toggle[aria-expanded='true']:dir(rtl)::before {
    rotate: -90deg;
  }
  .description {
    border-inline-start: 2px solid var(--accent);
    padding-inline-start: 0.75rem;
    max-inline-size: 65ch;
    white-space: pre-line;
  }
`;
