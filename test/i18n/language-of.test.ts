import {expect, fixtureSync} from '@open-wc/testing';
import {languageOf, rootsOf} from '../../src/i18n/language-of.ts';

describe('languageOf', () => {
  it('is the nearest lang', () => {
    const outer = fixtureSync<HTMLElement>('<div lang="de"><p lang="fr"><i></i></p><b></b></div>');
    expect(languageOf(outer.querySelector('i')!)).to.equal('fr');
    expect(languageOf(outer.querySelector('b')!)).to.equal('de');
  });

  it('is nothing where lang is empty, which means that it is not known', () => {
    const outer = fixtureSync<HTMLElement>('<div lang="de"><p lang=""><i></i></p></div>');
    expect(languageOf(outer.querySelector('i')!)).to.equal('');
  });

  it('is nothing without any', () => {
    expect(languageOf(document.createElement('p'))).to.equal('');
  });

  it('passes through the slot and the shadow root', () => {
    const host = fixtureSync<HTMLElement>('<div lang="de"><i></i></div>');
    host.attachShadow({mode: 'open'}).innerHTML = '<p lang="fr"><slot></slot></p><b></b>';
    expect(languageOf(host.querySelector('i')!)).to.equal('fr');
    expect(languageOf(host.shadowRoot!.querySelector('b')!)).to.equal('de');
  });
});

describe('rootsOf', () => {
  it('are those of the element and of the hosts around it', () => {
    const host = fixtureSync<HTMLElement>('<div></div>');
    const root = host.attachShadow({mode: 'open'});
    const inner = root.appendChild(document.createElement('p'));
    expect(rootsOf(inner)).to.deep.equal([root, document]);
    expect(rootsOf(host)).to.deep.equal([document]);
  });
});
