// What is wrong with a translation is found. Run by `npm run test:locales`.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {markOvertaken} from '../../locales/tools/extract.mjs';
import {translated} from '../../locales/tools/languages.mjs';
import {modulesFrom} from '../../locales/tools/modules.mjs';
import {problemsIn} from '../../locales/tools/problems.mjs';
import {Xliff} from '../../locales/tools/xliff.mjs';

const read = (tag) => new Xliff(readFileSync(new URL(`../../locales/${tag}.xlf`, import.meta.url), 'utf8'));
const files = () => new Map(translated.map((tag) => [tag, read(tag)]));

/** The problems after these texts were put into the translation of a language. */
function problemsWith(tag, targets) {
  const changed = files();
  changed.get(tag).translate(targets, '');
  return problemsIn(changed);
}

describe('the translations', () => {
  it('have no problems', () => {
    assert.deepEqual(problemsIn(files()), []);
  });
});

const CASES = {
  'a text without translation': ['fi', {'list.more': ''}, 'list.more is not translated'],
  'a blank one': ['fi', {'list.more': ' '}, 'list.more is not translated'],
  'a plural form without translation': ['pl', {'list.new.few': ''}, 'list.new.few is not translated'],
  'a value that was lost': ['sl', {'list.count': '{0}'}, 'list.count has the values {0} where English has {0} {1}'],
  'a value that is not there': [
    'sl',
    {'list.more': '{0} več'},
    'list.more has the values {0} where English has (none)',
  ],
  'a value twice': ['sl', {'list.count': '{0} {0} {1}'}, 'list.count has the values {0} {0} {1} where English'],
  'all of a text in English': ['da', {'status.retry': 'Retry'}, 'status.retry still has English in it: “Retry”'],
  'an English word': ['nl', {'list.more': 'Meer news tonen'}, 'list.more still has English in it: “news”'],
  'two English words': ['nl', {'failure.syntax': 'De berichten not be gelezen'}, 'still has English in it: “not be”'],
  'Latin letters in another script': ['el', {'list.name': 'Nέα'}, 'list.name still has English in it: “N”'],
  'a space at the end': ['it', {'list.name': 'Notizie '}, 'list.name has a space too many'],
  'letters apart from their accents': ['cs', {'list.name': 'Novinka\u030c'.slice(0, 6) + 'c\u030c'}, 'normal form NFC'],
  'an invisible mark': ['he', {'list.name': 'חדשות\u200f'}, 'list.name has an invisible direction mark'],
};

describe('a problem is found', () => {
  for (const [name, [tag, targets, words]] of Object.entries(CASES)) {
    it(name, () => {
      const problems = problemsWith(tag, targets);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.ok(problems[0].startsWith(`locales/${tag}.xlf: `) && problems[0].includes(words), problems[0]);
    });
  }

  it('a translation of other English words', () => {
    const changed = files();
    const danish = changed.get('da');
    const sources = new Map(danish.units.map(({id, source}) => [id, id === 'list.skip' ? 'Skip this' : source]));
    markOvertaken(danish, sources);
    assert.match(
      problemsIn(changed).join('\n'),
      /^locales\/da\.xlf: list\.skip is translated from other English words.*$/,
    );
  });

  it('not in a plural form that the language does not have', () => {
    assert.deepEqual(problemsWith('ja', {'list.new.few': ''}), []);
  });
});

describe('an XLIFF file', () => {
  it('is the same after it was read and written', () => {
    for (const tag of translated) {
      const xliff = read(tag);
      xliff.tidy();
      assert.equal(`${xliff}`, readFileSync(new URL(`../../locales/${tag}.xlf`, import.meta.url), 'utf8'), tag);
    }
  });

  it('keeps a value where a translator puts it, and letters that mean something to XML', () => {
    const xliff = read('de');
    xliff.translate({'list.count': '<{1}> & {0}'}, 'signed-off');
    const again = new Xliff(`${xliff}`).units.find(({id}) => id === 'list.count');
    assert.equal(again.target, '<{1}> & {0}');
    assert.equal(again.state, 'signed-off');
  });
});

describe('the modules made from them', () => {
  it('leave out plural forms that are as the general one, or that the language does not have', async () => {
    const modules = await modulesFrom(
      new Map([
        ['cy', read('cy')],
        ['pl', read('pl')],
      ]),
    );
    assert.doesNotMatch(modules.get('locales/cy.ts'), /list\.new\.(zero|one|two|few|many)/);
    assert.match(modules.get('locales/pl.ts'), /list\.new\.few/);
    assert.doesNotMatch(modules.get('locales/pl.ts'), /list\.new\.(zero|two)/);
  });
});
