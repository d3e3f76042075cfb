/** Why the room did not go along with a proposal: who weighed against it, and what each has said of its reason. */
import type { Happening } from '../core/happenings.ts';
import type { StateCode } from '../core/terms.ts';
import { capitalised } from '../core/text/sentence.ts';
import type { View } from '../core/view.ts';
import { saidAgainst } from './holdouts.ts';
import { namesOf, nameOf, reasonSaid, wantOf } from './tell.ts';
import { say } from './words.ts';

type Ruled = Extract<Happening, { readonly type: 'proposal-ruled' }>;

const MOST = 3; // delegations told of

/** One sentence for each delegation that weighed against it, heaviest first; empty for what was taken. */
export function whyRefused({ taken, against, edits }: Ruled, view: View): readonly string[] {
  if (taken) return [];
  const on = edits.map((edit) => edit.provision);
  const states = [...new Set(against.flatMap(({ towards }) => (towards === undefined ? [] : [towards])))];
  const holders = view.draft.brackets.filter((b) => on.includes(b.provision) && b.by !== view.you);
  const all = [...new Set([...states, ...holders.map((b) => b.by)])];
  if (all.length === 0) return [say('ruled.unsaid')];
  const silent: StateCode[] = [];
  const said = all.slice(0, MOST).flatMap((code) => {
    const state = nameOf(code);
    const held = holders.find((b) => b.by === code);
    if (held !== undefined) return [capitalised(say('ruled.holds', { state, want: wantOf(held, view) }))];
    const told = (view.dossiers[code]?.talks ?? []).flatMap(({ answer }) => answer?.worst ?? []);
    const terms = [...told, ...saidAgainst(view, code)].filter(
      ({ provision }) => provision !== undefined && on.includes(provision),
    );
    const reason = reasonSaid(terms, view, code);
    if (reason !== null) return [capitalised(say('ruled.said', { state, reason }))];
    silent.push(code);
    return [];
  });
  return silent.length === 0 ? said : [...said, say('ruled.silent', { who: namesOf(silent, view) })];
}
