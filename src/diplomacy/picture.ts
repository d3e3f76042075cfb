/** The picture that one delegation has of the others: what it was told, what they declared, what the public record says. */
import { ISSUES, type StateCode } from '../core/terms.ts';
import type { View } from '../core/view.ts';
import { BASE_SALIENCE } from './affinity.ts';
import type { Nature } from './nature.ts';
import { lastDay } from './objection.ts';
import { columnsOf, type Room, weighing } from './room.ts';
import { openStanding } from './standing.ts';

const RECORD_PLACE = 0.6; // where a State is thought to stand whose public record only shows a side
const FROM_A_BRACKET = 0.7; // how far the words wanted in a bracket are taken for the holder's position
const SALIENCES = { low: 0.4, middling: 1, high: 1.8 } as const;
const HARDNESSES = { soft: 0.6, firm: 0.8, hard: 1.3 } as const;
const SUPPOSED_HARDNESS = 0.9;

/**
 * A room as the delegation of `view` imagines it: itself exactly, the others from what it may know. Everything that is
 * worked out for people, and every policy, judges on this picture and never on the true room.
 */
export function imagine(
  view: View,
  truth: Pick<Room, 'parameters' | 'scenario' | 'seed' | 'nature' | 'followed'>,
): Room {
  const { parameters: p, nature: real, followed } = truth;
  // Of local interests it knows its own alone.
  const scenario = { ...truth.scenario, stakes: truth.scenario.stakes.filter(({ state }) => state === view.you) };
  const { n, codes } = real;
  const base = ISSUES.reduce((sum, issue) => sum + BASE_SALIENCE[issue], 0);
  const position = new Float64Array(ISSUES.length * n);
  const salience = new Float64Array(ISSUES.length * n);
  const hardness = new Float64Array(n).fill(SUPPOSED_HARDNESS);
  const you = codes.indexOf(view.you);
  for (let i = 0; i < n; i++) {
    const dossier = view.dossiers[codes[i] as StateCode];
    ISSUES.forEach((issue, k) => {
      position[k * n + i] = RECORD_PLACE * (dossier?.recordSigns[issue] ?? 0);
      salience[k * n + i] = (16 * BASE_SALIENCE[issue]) / base;
    });
  }
  for (const bracket of view.draft.brackets) {
    const i = codes.indexOf(bracket.by);
    const provision = view.text.provisions.find((candidate) => candidate.id === bracket.provision);
    const wanted = provision?.readings.find((reading) => reading.id === bracket.reading);
    if (i < 0 || provision === undefined || wanted === undefined) continue;
    const cell = ISSUES.indexOf(provision.issue) * n + i;
    position[cell] = FROM_A_BRACKET * wanted.place + (1 - FROM_A_BRACKET) * (position[cell] as number);
  }
  for (const dossier of Object.values(view.dossiers)) {
    const i = codes.indexOf(dossier.state);
    if (i < 0 || dossier.learnt === null) continue;
    for (const known of dossier.learnt.positions) {
      const cell = ISSUES.indexOf(known.issue) * n + i;
      position[cell] = known.position;
      salience[cell] = SALIENCES[known.salience];
    }
    if (dossier.learnt.hardness !== null) hardness[i] = HARDNESSES[dossier.learnt.hardness];
  }
  const radius = new Float64Array(n).fill(p.winSet);
  const asks = new Float64Array(n).fill(1);
  if (you >= 0) {
    for (let k = 0; k < ISSUES.length; k++) {
      position[k * n + you] = real.position[k * n + you] as number;
      salience[k * n + you] = real.salience[k * n + you] as number;
    }
    hardness[you] = real.hardness[you] as number;
    radius[you] = real.radius[you] as number;
    asks[you] = real.asks[you] as number;
  }
  const nature: Nature = {
    ...real,
    position,
    salience,
    hardness,
    radius,
    asks,
    mood: 0,
    ownMind: new Float64Array(n),
  };
  const plan = weighing(scenario, view.text, view.draft);
  const columns = columnsOf(scenario, plan, nature, p);
  return {
    scenario,
    seed: truth.seed,
    parameters: p,
    drawn: nature,
    nature,
    plan,
    columns,
    standing: openStanding(scenario, nature, columns, p, view.draft),
    day: lastDay(scenario.forum, nature, followed.tension, p),
    followed,
  };
}
