/** What the debrief works out by playing the game again: par and turning points, a few milliseconds at a time. */
import type { Conference } from '../../core/state.ts';
import { courseOf, type Stop } from '../../debrief/course.ts';
import { workOutPar } from '../../debrief/par.ts';
import { findTurningPoints } from '../../debrief/turning-points.ts';
import type { Game } from '../desk.ts';
import type { Stage } from '../stage.ts';
import type { Findings } from './found.ts';

const SLICE = 10; // ms of work between two drawings
const REST = 6;
const STEP = 0.1; // of the progress that is worth a drawing

const kept = new WeakMap<Conference, Findings>();
const courses = new WeakMap<Conference, readonly Stop[]>();

/** The stops of a game that is over, read once. */
export function courseOfGame({ secretariat }: Game): readonly Stop[] {
  const conference = secretariat.conference();
  let course = courses.get(conference);
  if (course === undefined) courses.set(conference, (course = courseOf(secretariat)));
  return course;
}

let running: Conference | null = null;

/** After every drawing: on the debrief of a game that is over, work goes on until all is found. */
export function syncFindings(stage: Stage): void {
  const { place, game, findings } = stage.state;
  if (place !== 'debrief' || game === null || game.view.outcome === null) return;
  const of = game.secretariat.conference();
  const known = kept.get(of) ?? { done: 0, par: null, turned: null };
  kept.set(of, known);
  if (findings !== known) stage.set({ findings: known });
  if (known.par !== null || running === of) return;
  running = of;
  const work = workAll(game.secretariat, game.you, known.turned);
  setTimeout(() => slice(stage, of, work), REST);
}

type Work = Generator<number | Partial<Findings>, void>;

/** A few milliseconds of work. It ends when all is found, or when one looks away: then it is begun anew later. */
function slice(stage: Stage, of: Conference, work: Work): void {
  const { place, game } = stage.state;
  if (running !== of) return;
  if (place !== 'debrief' || game?.secretariat.conference() !== of) {
    running = null;
    return;
  }
  const tell = (patch: Partial<Findings>): void => {
    const known = { done: 0, par: null, turned: null, ...kept.get(of), ...patch };
    kept.set(of, known);
    stage.set({ findings: known });
  };
  for (const until = performance.now() + SLICE; performance.now() < until; ) {
    const next = work.next();
    if (next.done === true) {
      running = null;
      return;
    }
    if (typeof next.value !== 'number') tell(next.value);
    else if (next.value - (kept.get(of)?.done ?? 0) >= STEP) tell({ done: next.value });
  }
  setTimeout(() => slice(stage, of, work), REST);
}

/** Turning points first, since they need fewer games; then par. */
function* workAll(game: Game['secretariat'], you: Game['you'], turned: Findings['turned']): Work {
  if (turned === null) {
    const points = findTurningPoints(game, you);
    let point = points.next();
    for (; point.done !== true; point = points.next()) yield 0;
    yield { turned: point.value };
  }
  const par = yield* workOutPar(game, you);
  yield { par, done: 1 };
}
