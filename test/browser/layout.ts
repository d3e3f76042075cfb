/** What is wrong with how a page lies on its screen: words cut or lying over each other, things to press too small or too close. */
import type { Page } from 'playwright-core';
import { openEye } from './eye.ts';

/** Least side of something to press with a finger, in CSS pixels. */
const FINGER = 44;

/**
 * Faults of the screen as it stands, each in a line that names the words concerned; nothing when all is well.
 * `finger` asks for targets of a finger's size; the strip of paragraphs, by its name, is let off: it is the draft's scroll bar.
 * Words that a reader may scroll to are not at fault; words that lie wholly under a sheet or a card are not on the screen.
 */
export async function faultsInLayout(
  page: Page,
  { finger, strip }: { readonly finger: boolean; readonly strip: string },
): Promise<readonly string[]> {
  await openEye(page);
  const everything = await page.addStyleTag({ content: '* { pointer-events: auto !important }' }); // lets a point find what cannot be pressed
  const found = [
    ...(await faultsInWords(page)),
    ...(await faultsInTargets(page, finger ? FINGER : 0, strip)),
    ...(await faultsInBoxes(page)),
  ];
  await everything.evaluate((style) => (style as Element).remove());
  return [...new Set(found)];
}

/** Words that are cut, half covered, or that lie over other words. */
const faultsInWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { brief, nameOf, over, overlap, shown, sightOf, top, within } = window.eye!;
    const found: string[] = [];
    const lines: { left: number; right: number; top: number; bottom: number; words: string; block: Element }[] = [];
    const walker = document.createTreeWalker(top(), NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const holder = node.parentElement;
      const words = node.textContent ?? '';
      if (holder === null || words.trim() === '' || !shown(holder)) continue;
      if (holder.closest('select, style, textarea') !== null) continue;
      let block: Element = holder;
      while (block.parentElement !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const { now, ever, hider } = sightOf(holder.closest('svg') ?? holder);
      range.selectNodeContents(node);
      for (const at of range.getClientRects()) {
        if (at.width < 1 || at.height < 1) continue;
        const air = at.height * 0.2; // above and below, a line's box holds no ink
        const ink = { left: at.left, right: at.right, top: at.top + air, bottom: at.bottom - air };
        if (!within(ink, ever)) found.push(`cut: ${brief(words)} in ${nameOf(hider ?? block)}`);
        if (!within(ink, now)) continue;
        const middle = (ink.top + ink.bottom) / 2;
        const covers = [0.02, 0.25, 0.5, 0.75, 0.98].map((share) => over(ink.left + share * at.width, middle, holder));
        if (covers.every((cover) => cover !== null)) continue;
        if (covers.some((cover) => cover !== null && cover.closest('aside') !== null)) continue; // a card, until it is put away
        if (covers.some((cover) => cover !== null)) found.push(`half covered: ${brief(words)} in ${nameOf(block)}`);
        lines.push({ ...ink, words, block });
      }
    }
    for (const [i, one] of lines.entries())
      for (const other of lines.slice(i + 1))
        if (one.block !== other.block && overlap(one, other, 2))
          found.push(
            `words over words: ${brief(one.words)} in ${nameOf(one.block)} and ${brief(other.words)} in ${nameOf(other.block)}`,
          );
    return found;
  });

/** Things to press that are out of reach, lie over each other, or are smaller than `least` pixels. */
const faultsInTargets = (page: Page, least: number, strip: string): Promise<readonly string[]> =>
  page.evaluate(
    ([smallest, scrollBar]) => {
      const { brief, nameOf, overlap, shown, sightOf, top, within } = window.eye!;
      const found: string[] = [];
      const called = (element: Element): string =>
        `${brief(element.getAttribute('aria-label') ?? element.textContent ?? '')} (${nameOf(element)})`;
      const reached: { element: Element; left: number; right: number; top: number; bottom: number }[] = [];
      for (const control of top().querySelectorAll(
        'a[href], button, summary, select, textarea, input, [role=option]',
      )) {
        if (!shown(control)) continue;
        const element = control.matches('[type=radio], [type=checkbox]')
          ? (control.closest('label') ?? control)
          : control;
        const at = element.getBoundingClientRect();
        const { now, ever } = sightOf(element.parentElement ?? element);
        if (at.width > 0 && !within(at, ever)) found.push(`out of reach: ${called(element)}`);
        const seen = {
          left: Math.max(at.left, now.left),
          right: Math.min(at.right, now.right),
          top: Math.max(at.top, now.top),
          bottom: Math.min(at.bottom, now.bottom),
        };
        const topmost = document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
        if (seen.right <= seen.left || seen.bottom <= seen.top || topmost === null) continue;
        if (!element.contains(topmost) && !topmost.contains(element)) continue;
        reached.push({ element, ...seen });
        const inStrip = element.closest('[role=group]')?.getAttribute('aria-label') === scrollBar;
        if (inStrip || getComputedStyle(element).display === 'inline') continue;
        if (Math.min(at.width, at.height) < smallest - 0.5)
          found.push(`too small for a finger: ${called(element)} ${Math.round(at.width)}x${Math.round(at.height)}`);
      }
      for (const [i, one] of reached.entries())
        for (const other of reached.slice(i + 1))
          if (!one.element.contains(other.element) && !other.element.contains(one.element) && overlap(one, other, 1))
            found.push(`one press on two: ${called(one.element)} and ${called(other.element)}`);
      return found;
    },
    [least, strip] as const,
  );

/** A page wider than its screen, fields too narrow for their words, and slits through which one would have to read. */
const faultsInBoxes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { brief, nameOf, shown, top } = window.eye!;
    const SLIT = 96; // px: less of something that scrolls is no way to read it
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth + 1) found.push(`the page is ${scrollWidth} wide on a screen of ${clientWidth}`);
    const pen = document.createElement('canvas').getContext('2d')!;
    for (const field of top().querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[placeholder], select')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const words = field instanceof HTMLInputElement ? field.placeholder : (field.selectedOptions[0]?.text ?? '');
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      pen.font = font;
      if (shown(field) && pen.measureText(words).width > room + 1) found.push(`cut in its field: ${brief(words)}`);
    }
    for (const box of top().querySelectorAll(':not(textarea)')) {
      const { overflowY } = getComputedStyle(box);
      const scrolls = (overflowY === 'auto' || overflowY === 'scroll') && box.scrollHeight > box.clientHeight + 1;
      if (scrolls && box.clientHeight < SLIT && shown(box))
        found.push(`a slit of ${box.clientHeight} to read ${box.scrollHeight} through: ${nameOf(box)}`);
    }
    return found;
  });
