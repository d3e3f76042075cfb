/** What delegations have shown of their mind, by provision. */
import type { Conference } from '../state.ts';
import type { Stance, StateCode } from '../terms.ts';

type Stances = Conference['stances'];

/** One delegation's stance on some provisions. */
export function withStance(stances: Stances, by: StateCode, provisions: readonly string[], stance: Stance): Stances {
  const next: Record<string, Readonly<Record<StateCode, Stance>>> = { ...stances };
  for (const provision of provisions) next[provision] = { ...next[provision], [by]: stance };
  return next;
}

/** Stances under change: each provision's list is copied once, however many speak. */
export class StanceBook {
  private readonly pages: Record<string, Record<StateCode, Stance>>;
  private readonly copied = new Set<string>();

  constructor(stances: Stances) {
    this.pages = { ...stances } as Record<string, Record<StateCode, Stance>>;
  }

  declare(by: StateCode, provision: string, stance: Stance): void {
    let page = this.pages[provision];
    if (page === undefined || !this.copied.has(provision)) {
      page = { ...page };
      this.pages[provision] = page;
      this.copied.add(provision);
    }
    page[by] = stance;
  }

  closed(): Stances {
    return this.pages;
  }
}
