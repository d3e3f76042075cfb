/** A round of statements: what each speaker declares, proposes, holds open and lets go. One act, however many speak. */
import type { Statement } from '../acts.ts';
import type { Conference } from '../state.ts';
import type { Draft } from '../text/draft.ts';
import { applyEdit, standingOf, wishMet } from '../text/edit.ts';
import type { Conduct } from './effect.ts';
import { withStanding } from './floor.ts';
import { withDeclared } from './stances.ts';

/** What a statement does is told within it; no further happening follows. In informal mode there is no record: words and brackets stay as they are. */
export const hearStatements: Conduct<'hear-statements'> = (before, { statements }) => {
  const unhappy = new Set(before.unhappy);
  const formal = before.mode !== 'informal';
  let { draft } = before;
  for (const statement of statements) {
    const { by } = statement;
    if (statement.unhappy) unhappy.add(by);
    else unhappy.delete(by);
    if (formal) draft = onRecord(draft, before.meeting, statement);
  }
  const spoken = [...before.floor.spoken, ...statements.map(({ by }) => by)];
  const changes: Partial<Conference> = {
    draft,
    stances: withDeclared(before.stances, statements),
    unhappy: [...unhappy],
    floor: { holder: null, spoken },
  };
  return { changes, happenings: statements.map((statement) => ({ type: 'statement-made', ...statement })) };
};

/** Lifts first, then the proposal if the room takes it, then the bracket: so that nobody holds what has just been met. */
function onRecord(draft: Draft, meeting: number, { by, stances, proposal, bracket, lifts }: Statement): Draft {
  let next = draft;
  if (lifts.length > 0)
    next = { ...next, brackets: next.brackets.filter((b) => b.by !== by || !lifts.includes(b.provision)) };
  for (const [provision, stance] of Object.entries(stances)) {
    if (stance !== 'sponsor') continue;
    const now = standingOf(next, provision);
    if (!now.sponsors.includes(by)) next = withStanding(next, provision, { ...now, sponsors: [...now.sponsors, by] });
  }
  if (proposal?.taken === true) next = applyEdit(next, proposal.edit, by);
  if (bracket === null) return next;
  const held = { by, ...bracket, since: meeting };
  const standing = standingOf(next, bracket.provision);
  if (standing.standing !== 'text' || wishMet(held, standing)) return next;
  const others = next.brackets.filter((b) => b.by !== by || b.provision !== bracket.provision);
  return { ...next, brackets: [...others, held] };
}
