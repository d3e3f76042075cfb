/** What the debrief shows, read off the last view: whose words, who held out, what was brought home. */
import type { StateCode } from '../../core/terms.ts';
import { renderParagraph } from '../../core/text/render.ts';
import type { Draft } from '../../core/text/draft.ts';
import type { Instruction, View } from '../../core/view.ts';
import { inWords, language } from '../words.ts';

/** A stretch of an adopted paragraph; `by` is who brought it in, null for settled words and the Chair's. */
export interface Stretch {
  readonly words: string;
  readonly by: StateCode | null;
}

/** One paragraph as it ended, its brackets ignored, with whose words they are. */
export function stretchesOf(view: View, paragraph: string): readonly Stretch[] {
  const runs = renderParagraph(view.text, { ...view.draft, brackets: [] }, paragraph, language());
  return runs.flatMap((run): Stretch[] => {
    if (run.kind !== 'words') return [];
    const by =
      run.slot === 'frame' || run.provision === null ? null : (view.draft.standings[run.provision]?.movedBy ?? null);
    return [{ words: run.words, by }];
  });
}

/** Whose words a report is made of: shares of its open words, the largest first. */
export interface Voice {
  readonly who: string; // a State's code, or "chair", "agreed", "others"
  readonly share: number; // 0..1
}

const NAMED = 5;

export function voicesOf(view: View): readonly Voice[] {
  const letters = new Map<string, number>();
  let whole = 0;
  for (const provision of view.text.provisions) {
    const now = view.draft.standings[provision.id];
    if (now?.standing !== 'text') continue;
    const reading = provision.readings.find((r) => r.id === now.reading);
    const length = reading === undefined ? 0 : inWords(reading.words).length;
    const who = now.movedBy ?? ((reading?.agreed ?? 0) >= 0.75 ? 'agreed' : 'chair');
    letters.set(who, (letters.get(who) ?? 0) + length);
    whole += length;
  }
  const all = [...letters]
    .map(([who, n]): Voice => ({ who, share: whole === 0 ? 0 : n / whole }))
    .sort((a, b) => b.share - a.share);
  const named = all.filter((v, i) => i < NAMED || v.who === view.you);
  const rest = all.filter((v) => !named.includes(v)).reduce((sum, v) => sum + v.share, 0);
  return rest > 0 ? [...named, { who: 'others', share: rest }] : named;
}

/** How one instruction came out. */
export type Result = 'won' | 'lived' | 'lost' | 'out';

export interface Outcome {
  readonly instruction: Instruction;
  readonly title: string;
  readonly wanted: string;
  readonly got: string; // label of what stands, empty when nothing does
  readonly result: Result;
}

export function outcomesOf(view: View): readonly Outcome[] {
  return [...view.instructions]
    .sort((a, b) => b.share - a.share)
    .flatMap((instruction) => {
      const provision = view.text.provisions.find((p) => p.id === instruction.provision);
      if (provision === undefined) return [];
      const now = view.draft.standings[instruction.provision];
      const label = (id: string | undefined): string => {
        const reading = provision.readings.find((r) => r.id === id);
        return reading === undefined ? '' : inWords(reading.label);
      };
      const stands = now?.standing === 'text' ? now.reading : null;
      const result: Result =
        stands === null
          ? 'out'
          : stands === instruction.seek
            ? 'won'
            : instruction.refuse.includes(stands)
              ? 'lost'
              : 'lived';
      return [
        {
          instruction,
          title: inWords(provision.title),
          wanted: label(instruction.seek),
          got: stands === null ? '' : label(stands),
          result,
        },
      ];
    });
}

/** Seats without a bracket, draft by draft. */
export interface Point {
  readonly revision: number;
  readonly seats: number;
  readonly broken: boolean; // silence was broken, or an objection came, after it
}

export function agreementOf(view: View): readonly Point[] {
  const seats = view.forum.seats.length;
  const holders = (draft: Draft): number => new Set(draft.brackets.map((b) => b.by)).size;
  const points: Point[] = [];
  for (const h of view.happenings) {
    if (h.type === 'draft-circulated') {
      const draft = view.circulated.find((d) => d.revision === h.revision);
      if (draft !== undefined) points.push({ revision: h.revision, seats: seats - holders(draft), broken: false });
    } else if (h.type === 'silence-broken' || h.type === 'objected') {
      const last = points.pop();
      if (last !== undefined) points.push({ ...last, broken: true });
    }
  }
  if (view.outcome === 'consensus' || view.outcome === 'consensus-with-disassociation')
    points.push({ revision: view.draft.revision, seats, broken: false });
  return points;
}
