// What a page does with lists, so many times. Each function runs in the page and stands alone.

/** Lists come, are read and used, and go. `wait` names the event that they stay for; without it they go at once. */
export async function mounts(count, {attributes, wait, use}) {
  const frame = () => new Promise(requestAnimationFrame);
  const heard = (list, type) => new Promise((done) => list.addEventListener(type, done, {once: true}));
  const uses = {
    open: (list) => list.shadowRoot.querySelector('button.toggle').click(),
    retry: (list) => {
      list.shadowRoot.querySelector('button.retry').click();
      return heard(list, wait);
    },
    async read(list) {
      const link = list.shadowRoot.querySelector('a.link');
      link.focus();
      link.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}));
      await list.showMore();
    },
  };
  for (; count; count--) {
    const list = document.createElement('news-list');
    for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
    document.querySelector('main').append(list);
    if (wait === 'frame') await frame();
    else if (wait) await heard(list, wait);
    await list.updateComplete;
    await uses[use]?.(list);
    if (wait) await frame(); // in which images are asked for
    list.remove();
  }
}

/** The list goes to another place of the page. */
export async function moves(count) {
  const list = document.querySelector('news-list');
  for (; count; count--) {
    document.querySelector(count % 2 ? 'footer' : 'main').append(list);
    await new Promise(requestAnimationFrame);
  }
}

export async function reloads(count) {
  for (; count; count--) await document.querySelector('news-list').reload();
}

/** The time for the next check of the feed comes at once, and finds more new items than the last. */
export async function checks(count) {
  const {fetch} = window;
  let answered;
  window.fetch = async (...request) => {
    const feed = await (await fetch(...request)).json();
    for (let id = count; id < 1000; id++) feed.items.unshift({...feed.items[0], id: `${id}`});
    requestAnimationFrame(() => requestAnimationFrame(answered));
    return new Response(JSON.stringify(feed));
  };
  for (; count; count--) {
    const [timer] = [...window.timers.values()].filter(({delay}) => delay >= 60_000);
    const answer = new Promise((resolve) => (answered = resolve));
    timer.run();
    await answer;
  }
  window.fetch = fetch;
}

/** The page changes its language. */
export async function languages(count) {
  const section = document.querySelector('news-list').shadowRoot.querySelector('section');
  for (; count; count--) {
    const lang = ['en', 'de', 'ar'][count % 3];
    document.documentElement.lang = lang;
    while (section.lang !== lang) await new Promise(requestAnimationFrame);
  }
}

/** The page gives the list another feed. */
export async function feeds(count, {src}) {
  const list = document.querySelector('news-list');
  const sample = await (await fetch(src)).json();
  for (; count; count--) {
    const items = sample.items.map((item) => ({...item, id: `${item.id}#${count}`}));
    const shown = new Promise((done) => list.addEventListener('news-list-load', done, {once: true}));
    list.feed = {...sample, items};
    await shown;
    await list.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

/** Runs before the page's own scripts: lists are not told that they are gone. */
export function forgetGoodbyes() {
  const {define} = CustomElementRegistry.prototype;
  CustomElementRegistry.prototype.define = function (name, constructor) {
    delete constructor.prototype.disconnectedCallback;
    define.call(this, name, constructor);
  };
}
