import {css} from './css.ts';

/** The four layouts, each from the width that the list has, not from the window's. */
export const layouts = css`
  /* Titles side by side start at one height; an open description asks for room in the last row alone. */
  .cards {
    list-style: none;
    display: grid;
    grid: auto-flow auto auto auto minmax(min-content, 0.01fr) / 100%;
    gap: 0.5em var(--_gap);
    margin-block-start: 1.5em;
  }
  .image.pictured:not(.open) {
    grid-template-rows: subgrid;
  }
  .grid .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
  }
  .text,
  .list .card {
    border-block-start-width: var(--_line);
    padding-block-start: 0.5em;
    margin-block-end: 0.5em;
  }
  .text {
    row-gap: 0.25em;
  }
  .text .title {
    font-size: 1.0625em;
  }
  .large {
    row-gap: 0.75em;
  }
  .large .title {
    font-size: clamp(1.5em, 1em + 2cqi, 2.25em);
  }
  .large :is(.frame, img) {
    aspect-ratio: var(--news-list-image-ratio, 16 / 9);
  }
  .skeleton .title {
    block-size: 2.5em;
  }
  .skeleton .summary {
    block-size: 6em;
  }
  @container (inline-size >= 30em) {
    .magazine .cards {
      grid-template-columns: 1fr 1fr;
    }
    .large {
      grid-column: 1 / -1;
    }
    .list .pictured {
      grid-template-columns: minmax(12em, 2fr) 5fr;
    }
    .list .media {
      grid-row: 2 / span 3;
    }
  }
  @container (inline-size >= 40em) {
    .large.pictured {
      grid-template-columns: 3fr 2fr;
    }
    .large .media {
      grid-row: 2 / span 3;
    }
    .compact .card {
      grid-template-columns: 12em 1fr;
    }
    .compact .meta {
      grid-area: 2 / 1;
      flex-direction: column;
    }
  }
  @container (inline-size >= 60em) {
    .magazine .cards {
      grid-template-columns: repeat(4, 1fr);
    }
    .magazine .text {
      grid-column: span 2;
    }
  }
`;
