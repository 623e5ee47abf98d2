import {expect} from '@open-wc/testing';
import {decodeEntities} from '../../src/feed/decode-entities.ts';

describe('decodeEntities', () => {
  it('decodes names that every feed uses', () => {
    expect(decodeEntities('&lt;&gt;&amp;&quot;&apos;&nbsp;')).to.equal('<>&"\'\xa0');
  });

  it('decodes any name that HTML has', () => {
    expect(decodeEntities('caf&eacute; &hellip; &Eacute; &CounterClockwiseContourIntegral;')).to.equal('café … É ∳');
  });

  it('decodes numbers', () => {
    expect(decodeEntities('&#65;&#x42;&#X43;&#128512;&#x1F600;')).to.equal('ABC😀😀');
  });

  it('reads the quotes of old editors as HTML does', () => {
    expect(decodeEntities('&#145;&#146;&#128;')).to.equal('‘’€');
  });

  it('never makes a character that is none', () => {
    expect(decodeEntities('&#0;&#x110000;&#99999999999999999999;')).to.equal('\ufffd\ufffd\ufffd');
  });

  it('leaves what is no entity', () => {
    for (const text of [
      'AT&T',
      '?a=1&copy=2',
      '&nothing;',
      '&;',
      '&#;',
      '&#x;',
      '&__proto__;',
      '&constructor;',
      'a & b;',
    ]) {
      expect(decodeEntities(text)).to.equal(text);
    }
  });

  it('decodes once', () => {
    expect(decodeEntities('&amp;eacute;')).to.equal('&eacute;');
  });
});

describe('decodeEntities under Trusted Types', () => {
  const copies = 'caf&eacute; &amp; &#8230; &hellip;';

  /** Decodes inside a page of that policy, and tells what its policy complained of. */
  async function decodeUnder(policy: string): Promise<{text: string; complaints: string[]}> {
    const frame = document.createElement('iframe');
    const module = new URL('../../src/feed/decode-entities.ts', import.meta.url).href;
    const script = `
      const complaints = [];
      document.addEventListener('securitypolicyviolation', ({blockedURI}) => complaints.push(blockedURI));
      const {decodeEntities} = await import(${JSON.stringify(module)});
      const text = [1, 2].map(() => decodeEntities(${JSON.stringify(copies)})).at(-1);
      await new Promise((resolve) => setTimeout(resolve, 50));
      parent.postMessage({text, complaints}, '*');`;
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module">${script}</script>`;
    const answer = new Promise<MessageEvent<{text: string; complaints: string[]}>>((resolve) =>
      addEventListener('message', resolve, {once: true}),
    );
    document.body.append(frame);
    const {data} = await answer;
    frame.remove();
    return data;
  }

  it('decodes everything by a policy of its own', async () => {
    expect(await decodeUnder("require-trusted-types-for 'script'; trusted-types news-list")).to.deep.equal({
      text: 'café & … …',
      complaints: [],
    });
  });

  it('decodes what needs no browser when the page refuses that policy', async () => {
    const {text, complaints} = await decodeUnder("require-trusted-types-for 'script'; trusted-types other");
    expect(text).to.equal('caf&eacute; & … &hellip;');
    expect(complaints.filter((what) => what == 'trusted-types-policy')).to.have.lengthOf(1);
  });
});
