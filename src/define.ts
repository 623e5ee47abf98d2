import {NewsList} from './news-list.ts';

declare global {
  interface HTMLElementTagNameMap {
    'news-list': NewsList;
  }
}

if (customElements.get('news-list')) {
  console.info('<news-list> is defined already; the first script stays.');
} else {
  customElements.define('news-list', NewsList);
}
