/** The letter of the capital, what the model makes of your vote, and what would bring you nearer to a Yes. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Committee } from '../../core/committee/state.ts';
import { stateOf } from '../../core/world/states.ts';
import { tellChange } from '../../telling/committee.ts';
import { goTo } from '../address.ts';
import { flag } from '../flag.ts';
import { icon } from '../icons.ts';
import { formalName } from '../names.ts';
import { cited } from '../source.ts';
import type { Stage } from '../stage.ts';
import { inWords, language, say } from '../words.ts';
import { paper } from './paper.ts';
import { partOf } from './seats.ts';
import { enterHall } from './sit.ts';
import type { Hall, Sitting } from './state.ts';
import { chances, termsList } from './terms.ts';
import { hallSay, signed } from './words.ts';

function letter({ scenario }: Hall, { key }: Sitting): TemplateResult {
  const { capital } = stateOf(key.you);
  const { dossier, draft } = scenario;
  const written = dossier?.briefings.find(({ state }) => state === key.you);
  return html`<article class="letter light">
    <header class="letter-head">
      ${flag(key.you, 44)}
      <p><b class="name">${capital === null ? say('briefing.from-capital') : say('briefing.from', { city: inWords(capital) })}</b><span class="meta">${formalName(key.you)}</span></p>
      <p class="meta letter-date"><time datetime=${draft.date}>${dayOf(draft.date)}</time></p>
    </header>
    <div class="letter-body">
      <h1 class="letter-headline">${written === undefined ? hallSay('letter-headline') : inWords(written.headline)}</h1>
      ${(written?.body ?? []).map((words) => html`<p class="prose">${inWords(words)}</p>`)}
      ${dossier === null ? nothing : html`<p class="prose">${inWords(dossier.summary)}</p>`}
      <p class="prose">${partOf(scenario, key.you)}</p>
      <p class="prose">${hallSay(`house-${scenario.process.committee}`)} ${hallSay(`majority-${scenario.process.majority}`)} ${hallSay(`vote-${scenario.process.vote}`)} ${scenario.process.costs ? hallSay('costs') : ''}</p>
    </div>
    <footer class="letter-foot meta">
      <span>${say('briefing.simulated')}</span>
      ${
        dossier === null
          ? nothing
          : html`<details class="sources"><summary>${say('briefing.sources')}</summary><ul>${dossier.sources.map((s) => html`<li>${cited(s)}${s.note === null ? '' : ` ${inWords(s.note)}`}</li>`)}</ul></details>`
      }
    </footer>
  </article>`;
}

/** An ISO day in the words of the language. */
const dayOf = (date: string): string =>
  new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'ru', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** What a delegation could ask for, best first. */
export function wishList({ desk, key }: Sitting): TemplateResult {
  const wishes = desk.wishes();
  const { sponsors, tabled, scenario } = desk.room.committee();
  const sponsor = (tabled ? sponsors : scenario.draft.sponsors).includes(key.you);
  if (wishes.length === 0) return html`<p class="soft">${hallSay('wish-none')}</p>`;
  return html`<ul class="hall-wishes">
    ${wishes.map(
      (wish) => html`<li>
        <span>${tellChange(wish, language())}</span>
        <b class="figures">${sponsor ? hallSay('wish-votes', { n: signed(wish.gain, 0) }) : hallSay('wish-own', { n: signed(100 * wish.gain, 0) })}</b>
      </li>`,
    )}
  </ul>
  <p class="meta">${hallSay(sponsor ? 'wish-votes-how' : 'wish-own-how')}</p>`;
}

/** The page before the hall. */
export function hallBriefing(stage: Stage, hall: Hall): TemplateResult {
  const { sitting, scenario } = hall;
  if (sitting === null) return html`<main class="briefing dark"></main>`;
  const judged = sitting.desk.judged(sitting.key.you);
  const committee: Committee = sitting.desk.room.committee();
  return html`<main class="briefing dark">
    ${letter(hall, sitting)}
    <section class="instructions hall-briefing">
      <p class="back"><a class="plain" href=${goTo({ scenario: scenario.id, seed: stage.state.seed })}>${icon('left')}<span>${say('briefing.other-seat')}</span></a></p>
      <h2 class="screen-title">${hallSay('capital-weighs')}</h2>
      ${chances(judged)} ${termsList(judged)}
      <h3 class="label">${hallSay('wishes')}</h3>
      ${wishList(sitting)} ${paper(committee)}
      <footer class="briefing-foot">
        <button class="button large filled" id="enter-hall" @click=${() => enterHall(stage, sitting)}>${hallSay('enter')}</button>
      </footer>
    </section>
  </main>`;
}
