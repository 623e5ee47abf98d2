import {expect} from '@open-wc/testing';
import {feedOf, pictured, titles} from '../news-list-double.ts';
import {complaintsAbout} from './complaints.ts';
import {listsOf, until} from './host-page.ts';
import type {HostWindow} from './host-page.ts';
import {importMapOf} from './module-graph.ts';

type Report = Record<'origin' | 'state', string> & Record<'said' | 'titles', string[]>;

let element: HTMLIFrameElement;

function embed(attributes: Record<string, string>, height = 700): HTMLIFrameElement {
  element = document.createElement('iframe');
  element.title = 'Page under test';
  element.style.cssText = `inline-size: 800px; block-size: ${height}px; border: 0`;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Runs in the frame: notes what goes to the console, and reports when the list is as it will be. */
const NOTES = `const said = [];
  for (const method of ['log', 'info', 'warn', 'error']) {
    console[method] = (...words) => String(words[0]).startsWith('Lit is in dev mode') || said.push(method + ': ' + words.join(' '));
  }
  addEventListener('error', ({message}) => said.push('uncaught: ' + message));
  addEventListener('unhandledrejection', ({reason}) => said.push('rejected: ' + reason));
  const report = setInterval(() => {
    const list = document.querySelector('news-list');
    const links = [...(list.shadowRoot?.querySelectorAll('li a') ?? [])].map((link) => link.textContent.trim());
    if (list.state === 'failed' || links.length > 1) {
      if (links.length === 2) return void list.showMore();
      clearInterval(report);
      setTimeout(() => parent.postMessage({origin, said, titles: links, state: list.state}, '*'), 100);
    }
  }, 20);`;

const feed = feedOf([pictured(1, {description: 'D'}), pictured(2, {description: 'E'}), pictured(3)]);

/** What happens in a frame that may run scripts and has no origin: no storage, no cookies, no cache. */
async function sandboxed(script: string): Promise<Report> {
  const map = JSON.stringify(await importMapOf('/src/define.ts')).replaceAll('<', '\\u003c');
  const srcdoc = `<!doctype html><html lang="en"><title>Sandbox</title><script type="importmap">${map}</script>
    <main><h1>Sandbox</h1><news-list src="https://network.example/feed.json" limit="2"></news-list></main>
    <script>${NOTES} ${script}</script><script type="module">import 'at:/src/define.ts';</script>`;
  const told = new Promise<Report>((resolve) => {
    addEventListener('message', function listen({data, source}: MessageEvent<Report>) {
      if (source !== element.contentWindow) return;
      removeEventListener('message', listen);
      resolve(data);
    });
  });
  document.body.append(embed({sandbox: 'allow-scripts', srcdoc}));
  return told;
}

afterEach(() => element.remove());

describe('in a sandboxed frame without an origin', function () {
  this.timeout(30_000);

  it('cards are shown, more can be, and the console stays clean', async () => {
    const {
      origin,
      said,
      titles: shown,
      state,
    } = await sandboxed(`window.fetch = async () => new Response(${JSON.stringify(JSON.stringify(feed))});`);
    expect(origin).to.equal('null');
    expect(said).to.deep.equal([]);
    expect(state).to.equal('ready');
    expect(shown).to.deep.equal(['Title 1', 'Title 2', 'Title 3']);
  });

  it('a feed that does not come is one failure, with one message', async () => {
    const {said, state} = await sandboxed(`window.fetch = async () => { throw new TypeError('Failed to fetch'); };`);
    expect(state).to.equal('failed');
    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/^(warn|error): .*network\.example\/feed\.json/s);
  });
});

describe('in a frame that is loaded when it comes near', function () {
  this.timeout(30_000);

  it('a list that does so itself is shown as soon as the frame is', async () => {
    const above = document.createElement('div');
    above.style.blockSize = '9000px';
    document.body.append(above, embed({loading: 'lazy', src: '/test/hosts/pages/details.html'}));
    await new Promise((resolve) => setTimeout(resolve, 50));
    element.scrollIntoView();
    await until(() => element.contentDocument?.querySelector('details'), 'no page');
    const page = element.contentWindow as HostWindow;
    page.document.querySelector('details')!.open = true;
    await until(() => listsOf(page)[0]?.state === 'ready' && titles(listsOf(page)[0]!).length);
    expect(complaintsAbout(listsOf(page)[0]!)).to.deep.equal([]);
    above.remove();
  });
});
