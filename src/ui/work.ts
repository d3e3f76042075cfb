/** Work in hand: the form that a text act grows in before it is sent. Pure but for the stage. */
import type { Act } from '../core/acts.ts';
import type { ForceWord } from '../core/terms.ts';
import type { Edit } from '../core/text/draft.ts';
import type { Provision } from '../core/text/provision.ts';
import type { View } from '../core/view.ts';
import { paragraphInHand } from './reading-the-room.ts';
import type { Purpose, Stage, Work } from './stage.ts';

/** What the act of a piece of work would be, as it stands; null while something is still to choose. */
export function actOf(work: Work, view: View): Act | null {
  const by = view.you;
  const { provision, edit, own } = work;
  if (provision === '') return null;
  switch (work.purpose) {
    case 'propose':
      if (own !== null) {
        const words = own.words.trim();
        if (words === '') return null;
        return {
          type: 'propose-words',
          by,
          provision,
          words,
          place: own.place,
          ambiguity: own.ambiguity,
          force: edit.force ?? verbOf(view, provision),
        };
      }
      return edit.standing === 'summary'
        ? { type: 'propose-summary', by, provision }
        : { type: 'propose-reading', by, edit };
    case 'bracket':
      return edit.standing === 'deleted'
        ? { type: 'bracket', by, provision, reading: null, force: null }
        : {
            type: 'bracket',
            by,
            provision,
            reading: edit.reading ?? view.draft.standings[provision]?.reading ?? null,
            force: edit.force ?? null,
          };
    case 'lift':
      return { type: 'lift-bracket', by, provision };
    case 'cosponsor':
      return { type: 'cosponsor', by, provision };
    case 'withdraw':
      return { type: 'withdraw', by, provision };
    case 'table':
      return { type: 'table-norm', by, provision };
    case 'summary':
      return { type: 'move-to-summary', by, provision };
    case 'compromise':
      return { type: 'propose-compromise', by, edit };
    case 'capital':
      return { type: 'ask-capital', by, provision, reason: work.reason };
  }
}

/** The verb that stands with a provision now. */
const verbOf = (view: View, provision: string): ForceWord => view.draft.standings[provision]?.force ?? 'should';

/** Provisions that a piece of work could be on, the paragraph in hand first. `can` asks the rules. */
export function provisionsFor(
  purpose: Purpose,
  view: View,
  here: readonly string[],
  can: (act: Act) => boolean,
): readonly Provision[] {
  const all = purpose === 'table' ? view.shelf : view.text.provisions;
  const inOrder =
    purpose === 'lift' ||
    purpose === 'cosponsor' ||
    purpose === 'withdraw' ||
    purpose === 'summary' ||
    purpose === 'table'
      ? all.filter((p) => {
          const act = actOf(newWork(purpose, p.id), view);
          return act !== null && can(act);
        })
      : purpose === 'capital'
        ? all.filter((p) => view.instructions.some((i) => i.provision === p.id))
        : purpose === 'propose'
          ? all.filter((p) => view.inHand.includes(p.id))
          : purpose === 'bracket'
            ? all.filter((p) => view.draft.standings[p.id]?.standing === 'text')
            : all.filter((p) => here.includes(p.id));
  return [...inOrder.filter((p) => here.includes(p.id)), ...inOrder.filter((p) => !here.includes(p.id))];
}

const newWork = (purpose: Purpose, provision: string): Work => ({
  purpose,
  provision,
  edit: { provision },
  own: null,
  reason: 'isolated',
});

/** Lays a form on the draft. */
export function startWork(stage: Stage, purpose: Purpose): void {
  const { game } = stage.state;
  if (game === null) return;
  const { view, secretariat } = game;
  let paragraph = paragraphInHand(view, stage.state.paragraph);
  const can = (act: Act): boolean => secretariat.can(act) === null;
  const open = provisionsFor(purpose, view, paragraph?.provisions ?? [], can);
  const first = open[0]?.id ?? paragraph?.provisions[0] ?? '';
  const standsIn = view.text.paragraphs.find((p) => p.provisions.includes(first));
  paragraph = standsIn ?? paragraph;
  stage.set({ work: newWork(purpose, first), paragraph: paragraph?.id ?? null, fullDraft: true, refusal: null });
}

/** Changes the edit of the work in hand; a field set to what already stands falls away. */
export function editWork(stage: Stage, view: View, change: Partial<Edit>): void {
  const { work } = stage.state;
  if (work === null) return;
  stage.set({ work: { ...work, edit: leanEdit(view, { ...work.edit, ...change }) } });
}

/** An edit without the parts that change nothing. */
export function leanEdit(view: View, edit: Edit): Edit {
  const now = view.draft.standings[edit.provision];
  return {
    provision: edit.provision,
    ...(edit.reading !== undefined && edit.reading !== now?.reading ? { reading: edit.reading } : {}),
    ...(edit.force !== undefined && edit.force !== now?.force ? { force: edit.force } : {}),
    ...(edit.standing !== undefined && edit.standing !== (now?.standing ?? 'text') ? { standing: edit.standing } : {}),
  };
}

/** The verb that an edit would leave standing. */
export const forceAfter = (view: View, provision: Provision, edit: Edit): ForceWord =>
  edit.force ?? view.draft.standings[provision.id]?.force ?? provision.forces[0] ?? 'should';

/** The reading that an edit would leave standing. */
export const readingAfter = (view: View, provision: Provision, edit: Edit): string =>
  edit.reading ?? view.draft.standings[provision.id]?.reading ?? provision.readings[0]?.id ?? '';
