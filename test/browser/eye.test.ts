/** The eye that looks at every screen must itself see: pages with one fault each, and one without. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from './chromium.ts';
import { faultsInLayout } from './layout.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());

const at = (left: number, top: number, more = ''): string =>
  `style="position:absolute;left:${left}px;top:${top}px;${more}"`;

test.each([
  [
    'words cut by their box',
    '<p style="width:90px;height:20px;overflow:hidden">more words than fit in there</p>',
    'cut: ',
  ],
  ['words off the screen', `<div style="position:fixed;top:900px">gone</div>`, 'cut: '],
  [
    'words half covered',
    `<p>some words here</p><i ${at(0, 0, 'width:60px;height:60px;background:red')}></i>`,
    'half covered',
  ],
  ['words over words', `<p ${at(10, 10)}>one text</p><p ${at(20, 14)}>another text</p>`, 'words over words'],
  ['a page too wide', '<div style="width:2000px">wide</div>', 'wide on a screen'],
  ['a field too narrow', '<input style="width:50px;height:44px" placeholder="a long placeholder">', 'cut in its field'],
  ['a slit to read through', '<div style="height:40px;overflow:auto"><p>one</p><p>two</p><p>three</p></div>', 'a slit'],
  ['a target too small', '<button style="width:20px;height:20px">A</button>', 'too small'],
  [
    'one press on two',
    `<button ${at(10, 10, 'width:200px;height:50px')}>A</button><button ${at(160, 10, 'width:200px;height:50px')}>B</button>`,
    'one press on two',
  ],
  [
    'a target out of reach',
    '<div style="width:100px;height:50px;overflow:hidden"><button style="margin-top:80px">A</button></div>',
    'out of reach',
  ],
])('it sees %s', async (_, html, fault) => {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(`<!doctype html>${html}`);
  expect((await faultsInLayout(page, { finger: true, strip: '' })).join('\n')).toContain(fault);
  await page.close();
});

test('it is content with words that one can scroll to, and with targets of a finger', async () => {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(
    '<!doctype html><p>words</p><button style="width:60px;height:50px">A</button><div style="height:150px;overflow:auto"><p style="height:400px">near</p><p>far below</p></div>',
  );
  expect(await faultsInLayout(page, { finger: true, strip: '' })).toEqual([]);
  await page.close();
});
