import {expect} from '@open-wc/testing';
import {TARGETS} from '../../src/generated/locale-codes.ts';
import {VALUES} from '../../src/generated/word-ids.ts';
import {loadedLanguage, regionOf, SPOKEN} from './languages.ts';
import {FORMS} from './plural-categories.ts';
import type {Form} from './plural-categories.ts';
import {numbersIn, SENTENCES, wordsIn} from './plural-sentences.ts';
import {filled, messagesIn} from './xliff-messages.ts';

const categoriesOf = (form: Form) => Object.entries(form) as [Intl.LDMLPluralRule, number[]][];
const countsOf = (form: Form) => Object.values(form).flat();

it('the plural forms of every language are known to this test', () => {
  expect(Object.keys(FORMS).sort()).to.deep.equal([...SPOKEN].sort());
});

for (const lang of SPOKEN) {
  const forms = FORMS[lang] ?? [];
  const categories = forms.flatMap(categoriesOf);

  it(`${lang} has the plural categories that CLDR gives to whole numbers`, () => {
    const rules = new Intl.PluralRules(regionOf(lang));
    for (const [category, counts] of categories) {
      for (const count of counts) expect(rules.select(count), `${count}`).to.equal(category);
    }
  });

  for (const {id, say, values} of SENTENCES) {
    describe(`the sentence ${id} in ${lang}`, () => {
      it('has each number as the language writes it', async () => {
        const language = await loadedLanguage(lang);
        for (const count of forms.flatMap(countsOf)) {
          const sentence = say(language, count);
          const written = values(count).map((value) => new Intl.NumberFormat(regionOf(lang)).format(value));
          expect(numbersIn(sentence), sentence).to.have.members(written);
          expect(sentence).not.to.match(/[{}]|undefined/);
        }
      });

      it('has a form of its own wherever the grammar needs one', async () => {
        const language = await loadedLanguage(lang);
        const seen: string[] = [];
        for (const form of forms) {
          const texts = countsOf(form).map((count) => wordsIn(say(language, count)));
          for (const text of texts) {
            expect(text).to.match(/\p{L}/u);
            expect(seen, JSON.stringify(form)).not.to.include(text);
          }
          seen.push(...texts);
        }
      });

      it('is what the translators wrote, or were given', async () => {
        const language = await loadedLanguage(lang);
        const messages = await (lang === 'en' ? messagesIn('de', 'source') : messagesIn(lang, 'target'));
        for (const [category, counts] of categories) {
          for (const count of counts) {
            const written = filled(messages.get(`${id}.${category}`), lang, ...values(count));
            expect(say(language, count), `${count}, ${category}`).to.equal(written);
          }
        }
      });
    });
  }
}

describe('the file of translators', () => {
  for (const lang of TARGETS) {
    it(`has every message in ${lang}, forms that the language does not use included`, async () => {
      const target = await messagesIn(lang, 'target');
      expect([...target.keys()].sort()).to.deep.equal(Object.keys(VALUES).sort());
      for (const [id, message] of target) expect(message, id).to.match(/\p{L}/u);
    });
  }
});
