/** An eye put into a page: what of an element can be seen, now or after scrolling, and what lies over it. */
import type { Page } from 'playwright-core';

/** A box on the screen, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where an element can be seen: `now`, and `ever`, when a reader scrolls; `hider` cuts it for good. */
interface Sight {
  readonly now: Box;
  readonly ever: Box;
  readonly hider: Element | null;
}

interface Eye {
  readonly top: () => Element; // a sheet when one lies on the page, else the page
  readonly brief: (text: string) => string;
  readonly nameOf: (element: Element) => string;
  readonly shown: (element: Element) => boolean;
  readonly sightOf: (element: Element) => Sight;
  readonly within: (box: Box, sight: Box) => boolean;
  readonly overlap: (one: Box, other: Box, least: number) => boolean;
  readonly over: (x: number, y: number, element: Element) => Element | null;
}

declare global {
  interface Window {
    eye?: Eye;
  }
}

/** Puts the eye into a page that has none yet. */
export const openEye = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if (window.eye !== undefined) return;
    const FAR = 1e6;
    const SLACK = 1.5; // px: a fraction of a pixel is rounding

    /** True for what is there for screen readers alone: in a box of a pixel, or off the screen, until it has the focus. */
    const unseen = (element: Element): boolean => {
      for (let box: Element | null = element; box !== null; box = box.parentElement) {
        const { overflow, clipPath } = getComputedStyle(box);
        const { width, height } = box.getBoundingClientRect();
        if (clipPath.startsWith('inset(50%') || (overflow === 'hidden' && (width <= 1 || height <= 1))) return true;
      }
      return element.closest('.skip') !== null;
    };

    /** What the boxes around an element leave of one axis. */
    function along(axis: 'x' | 'y', element: Element) {
      const root = document.documentElement;
      const [from, to] = axis === 'x' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
      const screen = axis === 'x' ? innerWidth : innerHeight;
      const now = { from: 0, to: screen };
      const ever = { from: -FAR, to: FAR };
      let hider: Element | null = null;
      let scrolls = axis === 'y' && root.scrollHeight > root.clientHeight + 1;
      for (let box: Element | null = element; box !== null && box !== root; box = box.parentElement) {
        const style = getComputedStyle(box);
        const overflow = axis === 'x' ? style.overflowX : style.overflowY;
        if (style.position === 'fixed') scrolls = false;
        if (style.display !== 'inline' && overflow !== 'visible') {
          const at = box.getBoundingClientRect();
          now.from = Math.max(now.from, at[from]);
          now.to = Math.min(now.to, at[to]);
          if (overflow === 'auto' || overflow === 'scroll') return { now, ever, hider };
          if (at[from] > ever.from || at[to] < ever.to) hider = box;
          ever.from = Math.max(ever.from, at[from]);
          ever.to = Math.min(ever.to, at[to]);
        }
        if (style.position === 'fixed') break;
      }
      if (!scrolls) [ever.from, ever.to] = [Math.max(ever.from, 0), Math.min(ever.to, screen)];
      return { now, ever, hider };
    }

    /** True when something is painted at a point between a text and what lies topmost there. */
    function hides(topmost: Element, under: Element, x: number, y: number): boolean {
      for (let box: Element | null = topmost; box !== null && !box.contains(under); box = box.parentElement) {
        const at = box.getBoundingClientRect();
        const { backgroundColor, backgroundImage } = getComputedStyle(box);
        const painted = !/rgba\(.*, 0\)|transparent/.test(backgroundColor) || backgroundImage !== 'none';
        if (painted && x >= at.left && x <= at.right && y >= at.top && y <= at.bottom) return true;
      }
      return false;
    }

    window.eye = {
      top: () => document.querySelector('dialog[open]') ?? document.body,
      brief: (text) => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`,
      nameOf: ({ tagName, id, classList }) =>
        [
          tagName.toLowerCase(),
          id === '' ? '' : `#${id}`,
          ...[...classList].slice(0, 2).map((name) => `.${name}`),
        ].join(''),
      shown: (element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !unseen(element),
      sightOf: (element) => {
        const [x, y] = [along('x', element), along('y', element)];
        return {
          now: { left: x.now.from, right: x.now.to, top: y.now.from, bottom: y.now.to },
          ever: { left: x.ever.from, right: x.ever.to, top: y.ever.from, bottom: y.ever.to },
          hider: x.hider ?? y.hider,
        };
      },
      within: (box, sight) =>
        box.left >= sight.left - SLACK &&
        box.right <= sight.right + SLACK &&
        box.top >= sight.top - SLACK &&
        box.bottom <= sight.bottom + SLACK,
      overlap: (one, other, least) =>
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > least &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > least,
      over: (x, y, element) => {
        const topmost = document.elementFromPoint(x, y);
        if (topmost === null || topmost.contains(element) || element.contains(topmost)) return null;
        return hides(topmost, element, x, y) ? topmost : null;
      },
    };
  });
