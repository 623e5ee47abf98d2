// The lenient reader, loaded when a feed is not in every way as it should be. No module of it may be part of the entry:
// a chunk that imported the entry would run that twice behind a CDN that redirects.

export {parseJson} from './parse-json.ts';
export {readFeed} from './read-feed.ts';
