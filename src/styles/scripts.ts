import {css} from './css.ts';

/** What some scripts need, of the interface as of the items. Last, so that it goes before other line heights. */
export const scripts = css`
  /* Korean breaks between words, as its readers expect; Japanese titles between phrases, where the browser knows them. */
  :lang(ko) {
    word-break: keep-all;
  }
  .title:lang(ja) {
    word-break: auto-phrase;
  }
  /* Nastaliq, in which systems write Urdu, slopes: lines at the distance of other scripts would run into each other. */
  :lang(ur) {
    line-height: 2;
  }
`;
