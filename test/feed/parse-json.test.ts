import {expect} from '@open-wc/testing';
import {parseJson} from '../../src/feed/parse-json.ts';

describe('parseJson', () => {
  it('parses JSON', () => expect(parseJson('{"a": [1, "ä"]}')).to.deep.equal({a: [1, 'ä']}));

  it('forgives a byte order mark', () => expect(parseJson('\ufeff{"a": 1}')).to.deep.equal({a: 1}));

  it('forgives what a cache appends', () => {
    expect(parseJson('{"a": "<!-- stays -->"}\n<!-- cached {1} -->\n<!-- 0.2 s -->\n')).to.deep.equal({
      a: '<!-- stays -->',
    });
  });

  it('forgives raw line breaks and control characters in strings', () => {
    expect(parseJson('{"a":\n"one\ntwo\u0001three"}')).to.deep.equal({a: 'one two three'});
  });

  it('gives nothing for anything else', () => {
    for (const text of ['', '{', '<!DOCTYPE html>', '<!-- a -->', '-->', '{"a": 1} x', "{'a': 1}"]) {
      expect(parseJson(text), text).to.equal(undefined);
    }
  });

  it('survives 100,000 opening brackets', () => {
    expect(parseJson('['.repeat(100_000))).to.equal(undefined);
    expect(parseJson(`${'['.repeat(5000)}${']'.repeat(5000)}`)).to.be.an('array');
  });
});
