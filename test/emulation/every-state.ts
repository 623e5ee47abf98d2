import {waitUntil} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {fakeMinutes} from '../clock-double.ts';
import type {Answer} from '../fetch-double.ts';
import {all, feedOf, item, logged, mount, part, pictured, serve} from '../news-list-double.ts';
import type {Members} from '../news-list-double.ts';

const BELL = {credit: 'Anna Berg', description: 'A bell of bronze hangs from a beam of oak.'};

/** In languages with long names, on days with long names. */
const FOREIGN = feedOf(
  [
    pictured(1, BELL, {title: 'Abbey', language: 'zh-Hant', date_published: '2026-09-30'}),
    pictured(2, BELL, {title: 'Whale', language: 'sr-Latn', date_published: '2026-09-23'}),
  ],
  {title: 'Museum of the Bay', next_url: '/gone.json'},
);

const OTHER = feedOf([item(3, {language: 'nb', date_published: '2026-02-28'})], {title: 'Harbour Museum'});

/** Cards of two sources with all that a card can have; a third source is missing, and newer items wait. */
async function richList(): Promise<NewsList> {
  const clock = fakeMinutes();
  try {
    const {answer} = serve({'/foreign.json': {json: FOREIGN}, '/other.json': {json: OTHER}});
    const list = await mount(
      `<news-list src="/foreign.json /other.json https://museum.example/feed.json" heading="Évènements"
        layout="magazine" link-target="_blank" limit="3" refresh="5" no-cache style="--news-list-image-ratio: 9"></news-list>`,
    );
    await waitUntil(() => clock.delays().length, 'no clock is running', {timeout: 4000});
    const newer = Array.from({length: 12}, (_, index) => item(`new-${index}`, {date_published: '2026-10-01'}));
    answer('/other.json', {json: feedOf(newer)});
    clock.pass();
    await waitUntil(() => all(list, '.new').length, 'no newer items', {timeout: 4000});
    return list;
  } finally {
    clock.restore();
  }
}

const given = (feed: Members) => mount('<news-list layout="compact" limit="1"></news-list>', feed);

const ANSWERS: Answer[] = [
  {fail: true},
  ...[403, 404, 500].map((status) => ({status})),
  {body: '<'},
  {json: {}},
  {json: {}, headers: {'content-length': '99999999'}},
  {status: 304, body: null as never}, // which nobody has a sentence for
];

async function failedList(answer: Answer, src = '/feed.json'): Promise<NewsList> {
  serve({[src]: answer});
  return mount(`<news-list src="${src}"></news-list>`);
}

async function offlineList(): Promise<NewsList> {
  Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
  try {
    return await failedList({fail: true});
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
}

async function lateList(): Promise<NewsList> {
  const original = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void, delay = 0) =>
    original(run, delay === 10_000 ? 20 : delay)) as typeof setTimeout;
  try {
    return await failedList({delay: 4000});
  } finally {
    globalThis.setTimeout = original;
  }
}

/** Shows a copy of a day with a long name. */
async function staleList(): Promise<NewsList> {
  const src = '/kept.json';
  const headers = {'x-url': location.origin + src, 'x-saved': `${Date.UTC(2040, 8, 30, 12)}`};
  await (await caches.open('news-list')).put(src, new Response(JSON.stringify(feedOf(1)), {headers}));
  return failedList({status: 503}, src);
}

/** A failed list without its button, which others show: all has to fit into one picture. */
async function sentence(answer: Answer): Promise<NewsList> {
  const list = await failedList(answer);
  part(list, 'retry')!.style.display = 'none';
  return list;
}

/** Lists that together show every sentence that is there to be seen, in two heaps of one height; the first has the most. */
export async function listsInEveryState(): Promise<[NewsList[], NewsList[]]> {
  const lists = [await richList(), await given(feedOf(0)), await offlineList()];
  const others = [await given(feedOf(2000)), await staleList(), await lateList()];
  for (const answer of ANSWERS) others.push(await sentence(answer));
  logged('warn');
  return [lists, others];
}
