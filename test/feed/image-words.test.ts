import {expect} from '@open-wc/testing';
import {readImage} from '../../src/feed/image-words.ts';

const base = 'https://museum.example/feed.json';
const url = 'https://museum.example/a.jpg';

function read(item: Record<string, unknown>, itemLang?: string) {
  const warnings: string[] = [];
  return {image: readImage(item, base, (code, field) => warnings.push(`${code} ${field}`), itemLang), warnings};
}

describe('readImage', () => {
  it('takes every member of our extension', () => {
    const _image = {
      alt: 'A stone lion',
      description: 'It lies <b>before</b> the gate.',
      credit: '&copy; Museum',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      language: 'en_GB',
      width: 1200,
      height: '800',
      srcset: '/a-600.jpg 600w',
      focus: '50% 33.3%',
    };
    expect(read({image: 'a.jpg', _image})).to.deep.equal({
      image: {
        url,
        srcset: 'https://museum.example/a-600.jpg 600w',
        width: 1200,
        height: 800,
        alt: 'A stone lion',
        description: 'It lies before the gate.',
        credit: '© Museum',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        lang: 'en-GB',
        focus: '50% 33.3%',
      },
      warnings: [],
    });
  });

  it('takes each word from the best source that has it', () => {
    const {image} = read({
      _image: {alt: 'From the extension'},
      image: {url: '/a.jpg', alt: 'From the object', description: 'From the object'},
      image_description: 'Un-prefixed',
      image_credit: 'Un-prefixed',
      content_html: '<img src="/a.jpg" alt="From the content" width="30" height="20">',
    });
    expect(image).to.include({
      alt: 'From the extension',
      description: 'From the object',
      credit: 'Un-prefixed',
      width: 30,
      height: 20,
    });
  });

  it('takes image before banner_image, and banner_image when image is unusable', () => {
    expect(read({image: '/a.jpg', banner_image: '/b.jpg'}).image?.url).to.equal(url);
    const {image, warnings} = read({image: '/photos/<no value>', banner_image: '/a.jpg', _image: {alt: ''}});
    expect(image?.url).to.equal(url);
    expect(warnings).to.deep.equal(['url-invalid image']);
  });

  describe('from content_html', () => {
    it('takes the alt of the same image only', () => {
      const content_html =
        "<img src=/b.jpg alt=Other><IMG class=big SRC = '/a.jpg' ALT = 'A &quot;lion&quot; > cat' />";
      expect(read({image: url, content_html})).to.deep.include({warnings: []});
      expect(read({image: url, content_html}).image?.alt).to.equal('A "lion" > cat');
      expect(read({image: '/c.jpg', content_html}).warnings).to.deep.equal(['alt-missing image']);
    });

    it('takes the first image when the item has none', () => {
      const {image} = read({
        content_html: '<p><img data-src="/no.jpg" src="/a.jpg" alt="Lion"><img src="/b.jpg" alt="No"></p>',
      });
      expect(image).to.include({url, alt: 'Lion'});
    });

    it('passes over tracking pixels, emoji and images without a usable address', () => {
      const {image} = read({
        content_html:
          '<img src="/t.gif" width="1" height="1"><img class="wp-smiley" src="/s.png" alt="🙂">' +
          '<img src="data:image/gif;base64,R0lGOD"><img alt="no src"><img src="/a.jpg" alt="Lion">',
      });
      expect(image).to.include({url, alt: 'Lion'});
    });

    it('sees no image in comments and scripts', () => {
      expect(read({content_html: '<!-- <img src="/a.jpg"> --><script>"<img src=/a.jpg>"</script>'}).image).to.equal(
        undefined,
      );
    });

    it('takes the first of two attributes with one name', () => {
      expect(read({content_html: '<img src="/a.jpg" src="/b.jpg" alt>'}).image).to.include({url, alt: ''});
    });

    it('never loads or runs anything', async () => {
      let ran = false;
      Object.assign(window, {feedTestRan: () => (ran = true)});
      read({content_html: '<img src="/none.jpg" onerror="feedTestRan()"><svg onload="feedTestRan()"></svg>'});
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(ran).to.equal(false);
      expect(performance.getEntriesByType('resource').some(({name}) => name.includes('none.jpg'))).to.equal(false);
    });
  });

  it('keeps an empty alt as the word of the feed, silently', () => {
    const {image, warnings} = read({image: url, _image: {alt: ''}, content_html: '<img src="/a.jpg" alt="Lion">'});
    expect(image?.alt).to.equal('');
    expect(warnings).to.deep.equal([]);
  });

  it('never makes up an alt', () => {
    for (const alt of [undefined, null, ' ', {}, false]) {
      const {image, warnings} = read({title: 'Lion', image: {url, alt, title: 'Lion', caption: 'Lion'}});
      expect(image?.alt).to.equal(undefined);
      expect(warnings).to.deep.equal(['alt-missing image']);
    }
  });

  it('takes junk as no image, silently', () => {
    for (const image of [null, '', ' ', {}, [], false, 0, {url: null}, {url: ''}]) {
      expect(read({image, banner_image: image, _image: image})).to.deep.equal({image: undefined, warnings: []});
    }
  });

  it('takes both sides of the size or none', () => {
    const size = (width: unknown, height: unknown) => {
      const {image} = read({image: {url, alt: '', width, height}});
      return [image?.width, image?.height];
    };
    expect(size('600', '400')).to.deep.equal([600, 400]);
    for (const bad of [0, -1, 1.5, '', '60px', 'auto', null, NaN, Infinity, [5], {}]) {
      expect(size(600, bad), JSON.stringify(bad)).to.deep.equal([undefined, undefined]);
    }
  });

  it('takes a focus of two percentages only', () => {
    const focus = (value: unknown) => read({image: {url, alt: '', focus: value}}).image?.focus;
    for (const good of ['0% 100%', '50% 12.5%']) expect(focus(good)).to.equal(good);
    for (const bad of ['50%', '101% 0%', 'center top', '5px 5px', '-5% 5%', '50% 50%; color: red', 50, null]) {
      expect(focus(bad), String(bad)).to.equal(undefined);
    }
  });

  it('names a language only where it is not the item’s, and drops what is none', () => {
    expect(read({image: {url, alt: 'Löwe', language: 'de'}}, 'de').image?.lang).to.equal(undefined);
    expect(read({image: {url, alt: 'Löwe', language: 'de'}}, 'en').image?.lang).to.equal('de');
    const {image, warnings} = read({image: {url, alt: 'Löwe', language: 'Deutsch'}});
    expect(image?.lang).to.equal(undefined);
    expect(warnings).to.deep.equal(['language-invalid image']);
  });
});
