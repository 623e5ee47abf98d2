import {css} from './css.ts';

/** What readers have asked their systems for, and paper. */
export const media = css`
  @media (prefers-contrast: more), (forced-colors: active) {
    section {
      --_line: 2px;
    }
    section * {
      border-color: currentColor !important;
    }
    img {
      border: 2px solid;
    }
  }
  @media print {
    .cards,
    .card,
    .description {
      display: block;
    }
    .frame {
      inline-size: 12em;
    }
    button,
    .skip,
    .foot {
      display: none !important;
    }
    .link::after {
      content: ' (' attr(href) ')';
      position: static;
      unicode-bidi: plaintext;
      font-size: small;
      font-weight: 400;
    }
  }
`;
