import {css} from './css.ts';

/** One card: picture with its words, title, date, summary. In the document the title is first. */
export const card = css`
  .card {
    position: relative;
    text-align: start;
    break-inside: avoid;
    display: grid;
    grid: auto auto auto 1fr / 100%;
    grid-row: span 4;
    gap: 0.5em var(--_gap);
    margin-block-end: var(--_gap);
  }
  .media {
    grid-area: 1 / 1;
  }
  .meta {
    grid-area: 3 / -2;
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.5em;
    overflow: clip;
    overflow-clip-margin: 0.25em; /* for a letter such as J, which begins before its line */
  }
  .title {
    grid-area: 2 / -2;
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .summary {
    grid-area: 4 / -2;
  }
  .title,
  .summary,
  .description {
    hyphens: auto;
    hyphenate-limit-chars: 12 5;
  }
  /* A line between two, none at the start of a row. */
  .meta > * {
    border-inline-start-width: var(--_line);
    margin-inline-start: calc(-0.75em - var(--_line));
    padding-inline: 0.75em 0;
  }
  .link,
  .toggle {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .link {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    text-decoration-color: color-mix(in srgb, var(--_accent) 40%, transparent);
  }
  .link:hover,
  .toggle:hover {
    text-decoration-thickness: 2px;
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
  .toggle {
    position: relative;
    z-index: 1;
  }
  .new-tab,
  .meta,
  .credit,
  .toggle,
  img {
    font-size: max(0.875em, 13px);
  }
  .credit {
    padding-block-start: 0.25em;
  }
  :is(.frame, img) {
    aspect-ratio: var(--news-list-image-ratio, 3 / 2);
  }
  /*
   * A broken image has another smallest width than an image, and would move the columns. Its height comes from flex:
   * in WebKit its icon is square, whatever the ratio here; a long text in its place may need more room than the image.
   */
  .frame {
    contain: inline-size;
    display: flex;
    flex-direction: column;
  }
  img {
    flex: 1;
    inline-size: 100%;
    block-size: auto;
    object-fit: var(--news-list-image-fit, cover);
  }
  .description {
    border-inline-start: 2px solid var(--_accent);
    padding-inline-start: 0.75em;
    margin-block: 0.5em;
    white-space: pre-line;
  }
`;
