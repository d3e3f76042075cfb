/** The account of a draft resolution on the terminal: head, what happened, the roll call, history. */
import type { Ballot, Language, StateCode } from '../../core/terms.ts';
import { BALLOTS } from '../../core/terms.ts';
import { committeeResultOf, type CommitteeResult } from '../../debrief/committee-result.ts';
import type { CommitteeRoom } from '../../secretariat/committee/committee-room.ts';
import { committeeAccount, committeeIn, tellCommitteeRefusal } from '../../telling/committee.ts';
import { plainName, stateNames } from '../../telling/names.ts';
import { decimal } from '../numbers.ts';
import { say } from '../outcome.ts';
import { painted, sayHeading, sayWrapped } from '../paint.ts';
import { hashIn } from '../../secretariat/record.ts';
import { terminalIn } from '../words.ts';
import type { RefusedAct } from './play.ts';
import { forecastOf } from './summary.ts';

const STYLES = { scene: 'dim', plain: null, vote: 'bold', outcome: 'bold' } as const;

/** Writes the whole account. */
export function sayCommittee(room: CommitteeRoom, refused: readonly RefusedAct[], language: Language): void {
  sayHead(room, language);
  const lines = room.lines();
  const cuts = [...new Set(refused.map(({ at }) => at)), lines.length];
  let from = 0;
  const opened: string[] = [];
  for (const cut of cuts) {
    const told = lines.slice(from, cut).flatMap((line) => ('told' in line ? [line.told] : []));
    for (const { kind, text } of committeeAccount(told, language)) {
      if (kind === 'stage' || kind === 'scene') {
        if (opened.includes(text)) continue;
        opened.push(text);
      }
      if (kind === 'stage') sayHeading(text);
      else sayWrapped(text, '  ', '    ', STYLES[kind]);
    }
    for (const { code } of refused.filter(({ at }) => at === cut)) {
      const { sentence, rule } = tellCommitteeRefusal(code, language);
      sayWrapped(`${sentence} (${rule})`, '  ', '    ', 'red');
    }
    from = cut;
  }
  sayEnd(room, language);
}

function sayHead({ setup }: CommitteeRoom, language: Language): void {
  const { scenario, seed, people } = setup;
  const words = committeeIn(language);
  const { date, sponsors, lead } = scenario.draft;
  say(painted('bold', scenario.title[language]));
  sayWrapped(words('head', { date, seed }));
  sayWrapped(words('head-sponsors', { n: sponsors.length, lead: stateNames(lead, { language, you: null }) }));
  for (const code of people) sayWrapped(words('head-led', { who: plainName(code, language) }));
}

function sayEnd(room: CommitteeRoom, language: Language): void {
  const words = committeeIn(language);
  const committee = room.committee();
  const result = committeeResultOf(committee, forecastOf(committee), language);
  if (result.votes !== null) {
    sayHeading(words('end-roll'));
    for (const ballot of BALLOTS) sayRoll(ballot, statesWith(result, ballot), language);
  }
  say();
  const { yes, no, abstain, absent } = result.expected;
  const round = (value: number): string => decimal(value, language, 0, 0);
  sayWrapped(words('end-expected', { yes: round(yes), no: round(no), abstain: round(abstain), absent: round(absent) }));
  sayWrapped(words('end-odds'), '', '', 'dim');
  const { dossier } = room.setup.scenario;
  if (dossier !== null && dossier.afterwards !== null) {
    sayHeading(words('end-after'));
    sayWrapped(dossier.afterwards[result.adopted ? 'adopted' : 'notAdopted'][language], '  ');
  }
  if (dossier !== null && dossier.history !== null) {
    const { outcome, source } = dossier.history;
    sayHeading(words('end-history'));
    const named = source.symbol === null || source.title.includes(source.symbol);
    sayWrapped(`${outcome[language]} (${named ? source.title : `${source.title}, ${source.symbol ?? ''}`})`, '  ');
  }
  say();
  say(painted('dim', terminalIn(language)('end-again', { hash: hashIn(room.record()) })));
}

const statesWith = ({ votes }: CommitteeResult, ballot: Ballot): readonly StateCode[] =>
  Object.entries(votes ?? {}).flatMap(([code, cast]) => (cast === ballot ? [code] : []));

function sayRoll(ballot: Ballot, codes: readonly StateCode[], language: Language): void {
  const title = committeeIn(language)(`roll-${ballot}`, { n: codes.length });
  sayWrapped(codes.length === 0 ? title : `${title}: ${codes.join(' ')}`, '  ', '    ');
}
