import {aTimeout, expect} from '@open-wc/testing';
import type {NewsList} from '../../src/index.ts';
import {
  feedOf,
  item,
  links,
  logged,
  mount,
  part,
  pictured,
  PICTURE,
  serve,
  titles,
  wordsOf,
} from '../news-list-double.ts';

const MARKUP = [
  '<script>globalThis.attacked = 1</script>',
  '<img src=x onerror="globalThis.attacked=1">',
  '"><svg onload=globalThis.attacked=1>',
  "' onmouseover='globalThis.attacked=1",
  '<a href="javascript:globalThis.attacked=1">x</a>',
  '&lt;img src=x onerror=globalThis.attacked=1&gt;',
  '&#60;script&#62;globalThis.attacked=1&#60;/script&#62;',
  '<style>*{display:none}</style><iframe srcdoc="<script>parent.attacked=1</script>"></iframe>',
  '<math><mi//xlink:href="data:x,<script>globalThis.attacked=1</script>">',
  '<template shadowrootmode="open"><script>globalThis.attacked=1</script></template>',
  '${globalThis.attacked=1} {{constructor.constructor("globalThis.attacked=1")()}} <!--?lit$1$-->',
];

const ADDRESSES = [
  'javascript:globalThis.attacked=1',
  ' java\nscript:globalThis.attacked=1',
  'JAVASCRIPT:globalThis.attacked=1//https://museum.example',
  'data:text/html,<script>parent.attacked=1</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="parent.attacked=1"/>',
  'vbscript:msgbox(1)',
  'blob:https://museum.example/1',
  'file:///etc/passwd',
  'filesystem:https://museum.example/x',
  'ftp://museum.example/x',
];

const TEXT_FIELDS = ['title', 'summary', 'content_text', 'content_html', 'id', 'date_published', 'language'];
const IMAGE_FIELDS = ['alt', 'description', 'credit', 'license', 'language', 'focus', 'width', 'srcset'];

const ALLOWED = 'section div h2 h3 h4 p a ul li img button span bdi time slot'.split(' ');

/** What of a list could run, load or lead somewhere. */
function harmless(list: NewsList) {
  for (const element of list.shadowRoot!.querySelectorAll('*')) {
    expect(ALLOWED).to.include(element.localName);
    for (const {name, value} of element.attributes) {
      expect(name).not.to.match(/^on|^srcdoc$|^formaction$|^xlink/);
      if (name === 'href' && !element.matches('[part~=skip]')) expect(value).to.match(/^https?:\/\//);
      if (name === 'src') expect(value).to.match(/^https?:\/\//);
      if (name === 'srcset')
        value.split(',').forEach((candidate) => expect(candidate.trim()).to.match(/^(https?:\/\/|$)/));
      if (name === 'style') expect(value).to.match(/^object-position: [\d.]+% [\d.]+%;$|^$/);
    }
  }
  expect(Reflect.get(globalThis, 'attacked')).to.equal(undefined);
}

const show = (members: object) =>
  mount('<news-list descriptions="shown"></news-list>', {...feedOf([item('good')]), items: [members, item('good')]});

describe('a hostile feed', () => {
  let alerted = 0;
  const original = Object.getOwnPropertyDescriptor(window, 'alert')!;
  beforeEach(() => void (window.alert = () => alerted++));
  afterEach(() => {
    Object.defineProperty(window, 'alert', original);
    expect(alerted).to.equal(0);
  });

  for (const field of TEXT_FIELDS) {
    it(`is text and nothing else in ${field}`, async () => {
      for (const payload of MARKUP) {
        const list = await show(item('bad', {[field]: payload}));
        harmless(list);
        expect(titles(list)).to.include('Title good');
        list.remove();
      }
      await aTimeout(20);
      expect(Reflect.get(globalThis, 'attacked')).to.equal(undefined);
    });
  }

  for (const field of IMAGE_FIELDS) {
    it(`is text and nothing else in the ${field} of an image`, async () => {
      for (const payload of [...MARKUP, 'x} *{display:none}', '1;background:url(https://evil.example)']) {
        const list = await show(pictured('bad', {[field]: payload}));
        harmless(list);
        list.remove();
      }
    });
  }

  for (const address of ADDRESSES) {
    it(`leads to no address such as ${JSON.stringify(address)}`, async () => {
      const srcset = `${address} 2x, ${PICTURE} 1x`;
      const content_html = `<a href="${address}">x</a><img src="${address}">`;
      const list = await show({
        id: 'bad',
        title: 'Bad',
        url: address,
        external_url: address,
        image: address,
        content_html,
      });
      harmless(list);
      expect(titles(list)).to.deep.equal(['Title good']);
      expect(list.shadowRoot!.querySelectorAll('img')).to.have.lengthOf(0);
      harmless(await show(pictured('bad', {srcset})));
    });
  }

  it('shows markup of its authors as the words they meant', async () => {
    const list = await show(item('bad', {title: 'Bell &amp; <b>clapper</b>', summary: '1 &lt; 2'}));
    expect(titles(list)[0]).to.equal('Bell & clapper');
    expect(wordsOf(part(list, 'summary'))).to.equal('1 < 2');
  });

  it('pollutes no prototype', async () => {
    const body = `{"items": [{"id": "1", "title": "A", "__proto__": {"polluted": 1, "url": "https://evil.example"},
      "constructor": {"prototype": {"polluted": 1}}, "_image": {"__proto__": {"url": "https://evil.example/x.png"}}},
      {"id": "__proto__", "title": "B"}, {"id": "constructor", "title": "C"}], "__proto__": {"polluted": 1}}`;
    serve({'/feed.json': {body}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
    expect(list.items.map(({title}) => title)).to.deep.equal(['A', 'B', 'C']);
    expect(links(list)).to.deep.equal([]);
    expect(list.shadowRoot!.querySelectorAll('img')).to.have.lengthOf(0);
  });

  it('keeps no more than ten thousand items', async () => {
    const items = Array.from({length: 10_050}, (_, index) => item(index));
    const list = await mount('<news-list limit="1"></news-list>', feedOf(items));
    expect(list.items).to.have.lengthOf(10_000);
  });

  it('is given up when it is larger than ten megabytes', async () => {
    serve({'/feed.json': {body: `{"items": [${' '.repeat(10_000_001)}]}`}});
    const list = await mount('<news-list src="/feed.json"></news-list>');
    expect(list.error!.kind).to.equal('too-large');
    logged('warn');
  });
});
