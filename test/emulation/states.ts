import {place, mount, serve, logged, settled} from '../news-list-double.ts';
import type {NewsList} from '../../src/index.ts';
import {RICH} from './rich-feed.ts';

/** A list that could not be read, with its Retry button. */
export async function failedList(attributes = ''): Promise<NewsList> {
  serve({});
  const list = await mount(
    `<news-list src="/gone.json" heading="News" no-cache ${attributes}><a href="#n">News</a></news-list>`,
  );
  logged('warn');
  return list;
}

/** A list whose feed fails after a good answer, so that the saved cards stay. */
export async function staleList(attributes = ''): Promise<NewsList> {
  const {answer} = serve({'/feed.json': {json: RICH}});
  const list = place(`<news-list src="/feed.json" heading="News" limit="3" ${attributes}></news-list>`);
  await settled(list);
  answer('/feed.json', {status: 503});
  await list.reload();
  await settled(list);
  logged('warn');
  return list;
}
