/** Everything the dock can offer, each with the acts behind it, in the order a delegate would think. */
import type { Act, ActType } from '../core/acts.ts';
import type { View } from '../core/view.ts';
import type { Icon } from './icons.ts';
import { consulting } from './in-hand.ts';
import type { Label } from './words.ts';

/** What pressing an entry does: send an act, lay a form on the draft, open a sheet, or step into the corridor. */
export type Step =
  | { readonly to: 'send'; readonly act: Act }
  | {
      readonly to: 'work';
      readonly purpose:
        | 'propose'
        | 'bracket'
        | 'lift'
        | 'cosponsor'
        | 'withdraw'
        | 'capital'
        | 'compromise'
        | 'summary'
        | 'table';
    }
  | {
      readonly to: 'sheet';
      readonly sheet: 'explain' | 'break-silence' | 'open-meeting' | 'silence' | 'reply' | 'circulate';
    }
  | { readonly to: 'corridor'; readonly doing: 'ask' | 'package' };

export interface Entry {
  readonly id: string;
  readonly label: Label;
  readonly price: Label;
  readonly icon: Icon;
  readonly step: Step;
}

export interface Offer extends Entry {
  readonly types: readonly ActType[]; // in order when one of these is
}

/** Every offer of the dock, whether in order or not. */
export function offersTo(view: View): readonly Offer[] {
  const by = view.you;
  const { question } = view;
  return [
    {
      id: 'break-silence',
      types: ['break-silence'],
      label: 'act.break-silence',
      price: 'price.on-record',
      icon: 'silence',
      step: { to: 'sheet', sheet: 'break-silence' },
    },
    {
      id: 'take-floor',
      types: ['take-floor'],
      label: 'act.take-floor',
      price: 'price.intervention',
      icon: 'floor',
      step: { to: 'send', act: { type: 'take-floor', by } },
    },
    {
      id: 'words',
      types: ['propose-reading', 'propose-words', 'propose-summary'],
      label: 'act.words',
      price: 'price.text',
      icon: 'words',
      step: { to: 'work', purpose: 'propose' },
    },
    {
      id: 'bracket',
      types: ['bracket'],
      label: 'act.bracket',
      price: 'price.text',
      icon: 'bracket',
      step: { to: 'work', purpose: 'bracket' },
    },
    {
      id: 'lift-bracket',
      types: ['lift-bracket'],
      label: 'act.lift-bracket',
      price: 'price.text',
      icon: 'lift',
      step: { to: 'work', purpose: 'lift' },
    },
    {
      id: 'package',
      types: ['offer-package', 'seek-package'],
      label: 'act.package',
      price: 'price.two',
      icon: 'package',
      step: { to: 'corridor', doing: 'package' },
    },
    {
      id: 'corridor',
      types: ['ask', 'sound', 'ask-sponsorship', 'convene', 'warn'],
      label: 'act.corridor',
      price: 'price.one',
      icon: 'corridor',
      step: { to: 'corridor', doing: 'ask' },
    },
    {
      id: 'ask-capital',
      types: ['ask-capital'],
      label: 'act.ask-capital',
      price: 'price.message',
      icon: 'capital',
      step: { to: 'work', purpose: 'capital' },
    },
    {
      id: 'cosponsor',
      types: ['cosponsor'],
      label: 'act.cosponsor',
      price: 'price.text',
      icon: 'sponsor',
      step: { to: 'work', purpose: 'cosponsor' },
    },
    {
      id: 'table-norm',
      types: ['table-norm'],
      label: 'act.table-norm',
      price: 'price.text',
      icon: 'draft',
      step: { to: 'work', purpose: 'table' },
    },
    {
      id: 'withdraw',
      types: ['withdraw'],
      label: 'act.withdraw',
      price: 'price.text',
      icon: 'undo',
      step: { to: 'work', purpose: 'withdraw' },
    },
    {
      id: 'explain-position',
      types: ['explain-position'],
      label: 'act.explain',
      price: 'price.on-record',
      icon: 'floor',
      step: { to: 'sheet', sheet: 'explain' },
    },
    {
      id: 'reply',
      types: ['reply'],
      label: 'act.reply',
      price: 'price.free',
      icon: 'reply',
      step: { to: 'sheet', sheet: 'reply' },
    },
    {
      id: 'open-meeting',
      types: ['open-meeting'],
      label: 'act.open-meeting',
      price: 'price.chair',
      icon: 'gavel',
      step: { to: 'sheet', sheet: 'open-meeting' },
    },
    {
      id: 'compromise',
      types: ['propose-compromise'],
      label: 'act.compromise',
      price: 'price.chair',
      icon: 'words',
      step: { to: 'work', purpose: 'compromise' },
    },
    {
      id: 'summary',
      types: ['move-to-summary'],
      label: 'act.summary',
      price: 'price.chair',
      icon: 'summary',
      step: { to: 'work', purpose: 'summary' },
    },
    {
      id: 'silence',
      types: ['place-under-silence'],
      label: 'act.silence',
      price: 'price.chair',
      icon: 'silence',
      step: { to: 'sheet', sheet: 'silence' },
    },
    {
      id: 'circulate',
      types: ['circulate-draft'],
      label: 'act.circulate',
      price: 'price.chair',
      icon: 'draft',
      step: { to: 'sheet', sheet: 'circulate' },
    },
    {
      id: 'put-question',
      types: ['put-question'],
      label: 'act.put-question',
      price: 'price.chair',
      icon: 'gavel',
      step: { to: 'send', act: { type: 'put-question', by, question: question?.question ?? 'adoption' } },
    },
    {
      id: 'gavel',
      types: ['gavel'],
      label: 'act.gavel',
      price: 'price.chair',
      icon: 'gavel',
      step: { to: 'send', act: { type: 'gavel', by } },
    },
    {
      id: 'adjourn',
      types: ['adjourn'],
      label: 'act.adjourn',
      price: 'price.chair',
      icon: 'go',
      step: { to: 'send', act: { type: 'adjourn', by } },
    },
    {
      id: 'done',
      types: ['done'],
      label: 'act.done',
      price: consulting(view) ? 'consult.on' : 'price.done',
      icon: 'go',
      step: { to: 'send', act: { type: 'done', by } },
    },
  ];
}
