/** What is wrong with how a page lies on its screen: words cut or lying over each other, things to press too small or too close. */
import type { Page } from 'playwright-core';

/** Least side of something to press with a finger, in CSS pixels. */
const FINGER = 44;

/**
 * Faults of the screen as it stands, each in a line that names the words concerned; nothing when all is well.
 * `finger` asks for targets of a finger's size; the strip of paragraphs, by its name, is let off: it is the draft's scroll bar.
 * Words that a reader may scroll to are not at fault; words that lie wholly under a sheet or a card are not on the screen.
 */
export function faultsInLayout(
  page: Page,
  { finger, strip }: { readonly finger: boolean; readonly strip: string },
): Promise<readonly string[]> {
  return page.evaluate(
    ([least, scrollBar]) => {
      const found: string[] = [];
      const slack = 1.5; // a fraction of a pixel is rounding
      const slit = 96; // px: less of something that scrolls is no way to read it
      const seeAll = document.head.appendChild(document.createElement('style'));
      seeAll.textContent = '* { pointer-events: auto !important }';

      const root = document.documentElement;
      if (root.scrollWidth > root.clientWidth + 1)
        found.push(`the page is ${root.scrollWidth} wide on a screen of ${root.clientWidth}`);

      const top = document.querySelector('dialog[open]') ?? document.body;
      const brief = (text: string): string => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;
      /** True for what is there for screen readers alone: kept in a box of a pixel until it has the focus. */
      const unseen = (element: Element): boolean => {
        for (let box: Element | null = element; box !== null; box = box.parentElement) {
          const { overflow, clipPath } = getComputedStyle(box);
          const at = box.getBoundingClientRect();
          if (clipPath.startsWith('inset(50%') || (overflow === 'hidden' && (at.width <= 1 || at.height <= 1)))
            return true;
        }
        return element.closest('.skip') !== null;
      };

      interface Window4 {
        left: number;
        top: number;
        right: number;
        bottom: number;
      }
      /** The part of the screen in which an element can be seen now, and the parts that it may be scrolled into. */
      const windowOf = (
        element: Element,
      ): { now: Window4; ever: Window4; hidingX: Element | null; hidingY: Element | null } => {
        const now = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
        const ever = { left: 0, top: -1e6, right: innerWidth, bottom: 1e6 };
        let hidingX: Element | null = null;
        let hidingY: Element | null = null;
        let fixed = false;
        const scrolls = { x: false, y: false };
        for (let box: Element | null = element; box !== null && box !== root; box = box.parentElement) {
          const style = getComputedStyle(box);
          if (style.display === 'inline') continue;
          const at = box.getBoundingClientRect();
          const cut = (axis: string): boolean => axis !== 'visible';
          const scroll = (axis: string): boolean => axis === 'auto' || axis === 'scroll';
          if (cut(style.overflowX)) {
            now.left = Math.max(now.left, at.left);
            now.right = Math.min(now.right, at.right);
            if (scroll(style.overflowX)) scrolls.x = true;
            else if (!scrolls.x) {
              if (at.left > ever.left || at.right < ever.right) hidingX = box;
              ever.left = Math.max(ever.left, at.left);
              ever.right = Math.min(ever.right, at.right);
            }
          }
          if (cut(style.overflowY)) {
            now.top = Math.max(now.top, at.top);
            now.bottom = Math.min(now.bottom, at.bottom);
            if (scroll(style.overflowY)) scrolls.y = true;
            else if (!scrolls.y) {
              if (at.top > ever.top || at.bottom < ever.bottom) hidingY = box;
              ever.top = Math.max(ever.top, at.top);
              ever.bottom = Math.min(ever.bottom, at.bottom);
            }
          }
          if (style.position === 'fixed') {
            fixed = true;
            break;
          }
        }
        const still = fixed || root.scrollHeight <= root.clientHeight + 1;
        if (still && !scrolls.y) {
          ever.top = Math.max(ever.top, 0);
          ever.bottom = Math.min(ever.bottom, innerHeight);
        }
        if (scrolls.x) [ever.left, ever.right] = [-1e6, 1e6];
        return { now, ever, hidingX, hidingY };
      };
      const shown = (element: Element): boolean =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
      const nameOf = (element: Element): string =>
        `${element.tagName.toLowerCase()}${element.id === '' ? '' : `#${element.id}`}${[...element.classList]
          .slice(0, 2)
          .map((c) => `.${c}`)
          .join('')}`;

      interface Line extends Window4 {
        readonly words: string;
        readonly holder: Element;
        readonly block: Element;
        seen: 'all' | 'part' | 'none';
      }
      const lines: Line[] = [];
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const holder = node.parentElement;
        const words = node.textContent ?? '';
        if (
          holder === null ||
          words.trim() === '' ||
          unseen(holder) ||
          !shown(holder) ||
          holder.closest('select, option, style, textarea') !== null
        )
          continue;
        range.selectNodeContents(node);
        const inSvg = holder.closest('svg') !== null;
        const { now, ever, hidingX, hidingY } = windowOf(inSvg ? (holder.closest('svg') as Element) : holder);
        let block: Element = holder;
        while (
          block.parentElement !== null &&
          getComputedStyle(block).display.startsWith('inline') &&
          getComputedStyle(block).display === 'inline'
        )
          block = block.parentElement;
        for (const at of range.getClientRects()) {
          if (at.width < 1 || at.height < 1) continue;
          // what sticks out of a line's box above and below is air, not ink
          const air = at.height * 0.2;
          const ink = { left: at.left, right: at.right, top: at.top + air, bottom: at.bottom - air };
          if (ink.left < ever.left - slack || ink.right > ever.right + slack)
            found.push(`cut at the side: ${brief(words)} in ${nameOf(hidingX ?? block)}`);
          else if (ink.top < ever.top - slack || ink.bottom > ever.bottom + slack)
            found.push(`cut above or below: ${brief(words)} in ${nameOf(hidingY ?? block)}`);
          const wholly =
            ink.left >= now.left - slack &&
            ink.right <= now.right + slack &&
            ink.top >= now.top - slack &&
            ink.bottom <= now.bottom + slack;
          if (!wholly) continue;
          const points = [0.02, 0.25, 0.5, 0.75, 0.98].map(
            (share) => [ink.left + share * (ink.right - ink.left), (ink.top + ink.bottom) / 2] as const,
          );
          const bare = points.filter(([x, y]) => {
            const over = document.elementFromPoint(x, y);
            return over === null || over.contains(holder) || holder.contains(over) || !covers(over, holder, x, y);
          }).length;
          const card =
            document
              .elementFromPoint(
                ...(points.find(([x, y]) => document.elementFromPoint(x, y)?.closest('aside')) ?? [-1, -1]),
              )
              ?.closest('aside') ?? null;
          if (card !== null && !card.contains(holder) && bare < points.length) continue; // a card lies over it until it is put away
          lines.push({
            ...ink,
            words,
            holder,
            block,
            seen: bare === points.length ? 'all' : bare === 0 ? 'none' : 'part',
          });
        }
      }
      /** True when what lies over a text hides it: something painted between the two. */
      function covers(over: Element, under: Element, x: number, y: number): boolean {
        for (let box: Element | null = over; box !== null && !box.contains(under); box = box.parentElement) {
          const at = box.getBoundingClientRect();
          if (x < at.left || x > at.right || y < at.top || y > at.bottom) continue; // painted beside the point
          const { backgroundColor, backgroundImage } = getComputedStyle(box);
          if (!/rgba\(.*, 0\)|transparent/.test(backgroundColor) || backgroundImage !== 'none' || box.tagName === 'IMG')
            return true;
        }
        return false;
      }
      for (const line of lines)
        if (line.seen === 'part') found.push(`half covered: ${brief(line.words)} in ${nameOf(line.block)}`);
      const free = lines.filter((line) => line.seen !== 'none');
      for (const [i, one] of free.entries())
        for (const other of free.slice(i + 1)) {
          if (one.holder === other.holder || one.block === other.block) continue;
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
          if (across > 2 && down > 2)
            found.push(
              `words over words: ${brief(one.words)} in ${nameOf(one.block)} and ${brief(other.words)} in ${nameOf(other.block)}`,
            );
        }

      const PRESSED = 'a[href], button, summary, select, textarea, input, [role=option], [role=button], [role=tab]';
      const targets = [...top.querySelectorAll(PRESSED)]
        .filter((element) => !unseen(element) && shown(element))
        .map((element) =>
          element.matches('input[type=radio], input[type=checkbox]') ? (element.closest('label') ?? element) : element,
        )
        .map((element) => {
          const at = element.getBoundingClientRect();
          const { now } = windowOf(element.parentElement ?? element);
          const seen = {
            left: Math.max(at.left, now.left),
            right: Math.min(at.right, now.right),
            top: Math.max(at.top, now.top),
            bottom: Math.min(at.bottom, now.bottom),
          };
          const over = document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
          return {
            element,
            at,
            seen,
            reached:
              seen.right > seen.left &&
              seen.bottom > seen.top &&
              over !== null &&
              (element.contains(over) || over.contains(element) === true),
          };
        });
      const called = (element: Element): string =>
        brief(element.getAttribute('aria-label') ?? element.textContent ?? nameOf(element));
      const reached = targets.filter((target) => target.reached);
      for (const [i, one] of reached.entries())
        for (const other of reached.slice(i + 1)) {
          if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
          const across = Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left);
          const down = Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
          if (across > 1 && down > 1)
            found.push(
              `one press on two: ${called(one.element)} (${nameOf(one.element)}) and ${called(other.element)} (${nameOf(other.element)})`,
            );
        }
      if (least !== null)
        for (const { element, at } of reached) {
          if (element.closest('[role=group]')?.getAttribute('aria-label') === scrollBar) continue;
          const inProse = getComputedStyle(element).display === 'inline';
          if (!inProse && (at.width < least - 0.5 || at.height < least - 0.5))
            found.push(
              `too small for a finger: ${called(element)} (${nameOf(element)}) ${Math.round(at.width)}x${Math.round(at.height)}`,
            );
        }
      for (const { element, at } of targets) {
        const { ever } = windowOf(element.parentElement ?? element);
        if (
          at.width > 0 &&
          (at.left < ever.left - slack ||
            at.right > ever.right + slack ||
            at.top < ever.top - slack ||
            at.bottom > ever.bottom + slack)
        )
          found.push(`out of reach: ${called(element)} (${nameOf(element)})`);
      }
      const cut = (text: string, element: Element, room: number): boolean => {
        const pen = document.createElement('canvas').getContext('2d');
        if (pen === null) return false;
        pen.font = getComputedStyle(element).font;
        return pen.measureText(text).width > room + slack;
      };
      for (const field of top.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[placeholder], select')) {
        if (!shown(field)) continue;
        const { paddingLeft, paddingRight } = getComputedStyle(field);
        const text = field instanceof HTMLInputElement ? field.placeholder : (field.selectedOptions[0]?.text ?? '');
        if (cut(text, field, field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)))
          found.push(`cut in its field: ${brief(text)}`);
      }
      for (const box of top.querySelectorAll('*')) {
        const { overflowY } = getComputedStyle(box);
        if (
          (overflowY === 'auto' || overflowY === 'scroll') &&
          shown(box) &&
          box.scrollHeight > box.clientHeight + 1 &&
          box.clientHeight < slit &&
          box.tagName !== 'TEXTAREA'
        )
          found.push(`a slit of ${box.clientHeight} to read ${box.scrollHeight} through: ${nameOf(box)}`);
      }
      seeAll.remove();
      return [...new Set(found)];
    },
    [finger ? FINGER : null, strip] as const,
  );
}
