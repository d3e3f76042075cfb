/** What is wrong with the words on a screen: holes of our own making, and words of another language. */
import type { Page } from 'playwright-core';
import type { Language } from '../../src/core/terms.ts';

const HOLES = /\bundefined\b|\bNaN\b|\bnull\b|\[object|\{[\w.~|]*\}|\bInfinity\b/;

/** Symbols and codes that stand in Latin letters in any language. */
const CODES: readonly RegExp[] = [
  /\b[A-Z]+(?:\.\d+)?(?:\/[\w.]+)+/g, // A/RES/73/27, A/C.1/73/L.27
  /\b(?:Rev|CRP|L)\.\d+/g,
  /\b(?:Aa|Esc|Enter|EN)\b/g, // caps of keys, the switch of languages
  /(?<![A-Za-z])[A-Z](?![A-Za-z])/g, // a key, or the letter of a bracket
];

/** All that may be read or heard on the screen as it stands, each text once. Texts marked as another language are left out. */
function wordsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const here = document.documentElement.lang;
    const own = (element: Element): boolean =>
      (element.closest('[lang]')?.getAttribute('lang') ?? here) === here && element.closest('kbd') === null;
    const walker = document.createTreeWalker(
      document.querySelector('dialog[open]') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (holder !== null && holder.closest('style, script') === null && own(holder))
        texts.add((node.textContent ?? '').replace(/\s+/g, ' ').trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]'))
      if (own(element))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          texts.add(element.getAttribute(name)?.trim() ?? '');
    texts.add(document.title);
    texts.delete('');
    return [...texts];
  });
}

/** Things to press or to fill in that a screen reader could not name. */
const nameless = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], h1, h2, h3, [role=option], li, p.floor-quote, blockquote')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          (element.textContent ?? '').trim() === '' &&
          !element.hasAttribute('aria-label') &&
          element.querySelector('svg, img, i, [aria-label]') === null,
      )
      .map((element) => `empty: ${element.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120)}`),
  );

/** Faults in the words on the screen, one a line; nothing when all is well. */
export async function faultsInWords(page: Page, language: Language): Promise<readonly string[]> {
  const texts = await wordsOn(page);
  const holes = texts.filter((text) => HOLES.test(text)).map((text) => `a hole: ${text}`);
  const foreign = texts.filter((text) => {
    if (language === 'en') return /[А-я]/.test(text);
    const left = CODES.reduce((rest, code) => rest.replace(code, ''), text);
    return /[A-Za-z]/.test(left);
  });
  return [...holes, ...foreign.map((text) => `not of this language: ${text}`), ...(await nameless(page))];
}
