export {NewsListErrorEvent, NewsListLoadEvent, NewsListSelectEvent} from './events.ts';
export {FeedError} from './feed/feed-error.ts';
export type {FeedErrorKind} from './feed/feed-error.ts';
export type {FeedWarning, NewsFeed, NewsImage, NewsItem} from './feed/model.ts';
export type {WordId} from './generated/word-ids.ts';
export {NewsListMoreEvent} from './more-event.ts';
export {NewsList} from './news-list.ts';
