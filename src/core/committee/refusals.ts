/**
 * What the presiding officer answers to an act out of order: a code, a sentence that teaches, and where the rule is written.
 * Rule numbers "78/120" are those of plenary and committee in A/520/Rev.20.
 */
import type { Words } from '../terms.ts';

const entry = (
  en: string,
  ru: string,
  rule: string,
  ruleRu = rule.replace('Rules', 'Правила').replace('Rule', 'Правило'),
) => ({
  sentence: { en, ru } satisfies Words,
  rule: { en: rule, ru: ruleRu } satisfies Words,
});

const programme = ['Programme of work of the Committee', 'Программа работы комитета'] as const;
const custom = ['Custom', 'Обычай'] as const;

export const COMMITTEE_REFUSALS = {
  'out-of-order': entry(
    'This is not in order at this stage. The chart shows where the draft stands and what may be done.',
    'На этом этапе это не по правилам. Схема показывает, где находится проект и что с ним можно делать.',
    'Rules 71/113',
  ),
  over: entry(
    'The item is closed. What was decided is reconsidered only by two thirds, in the same session.',
    'Рассмотрение пункта завершено. Вернуться к решенному можно только двумя третями голосов и на той же сессии.',
    'Rules 81/123',
  ),
  'members-only': entry(
    'Only Member States table, co-sponsor, move and vote. Observers speak.',
    'Вносить проекты, быть соавтором, делать процедурные предложения и голосовать могут только государства-члены. Наблюдатели выступают.',
    'Rules 78/120 and 82/124',
    'Правила 78/120 и 82/124',
  ),
  'not-yours-to-table': entry(
    'The draft is in other hands: put your name to it, or bring a text of your own.',
    'Этот проект готовят другие: станьте соавтором или внесите собственный текст.',
    'Rules 78/120',
  ),
  'already-tabled': entry('The draft has been tabled.', 'Проект уже внесен.', 'Rules 78/120'),
  'past-the-deadline': entry(
    'The deadline for draft resolutions has passed; ask the Chair, or amend a text that was tabled in time.',
    'Срок внесения проектов резолюций истек; обратитесь к Председателю или внесите поправку к своевременно внесенному тексту.',
    ...programme,
  ),
  'nothing-tabled': entry(
    'There is no draft yet: somebody must table it first.',
    'Проекта еще нет: сначала его должен кто-то внести.',
    'Rules 78/120',
  ),
  'already-sponsor': entry('That name already stands on the draft.', 'Это имя под проектом уже стоит.', 'Rules 78/120'),
  'not-a-sponsor': entry(
    'Your name does not stand on the draft.',
    'Вашего имени под проектом нет.',
    'Rules 78/120 and 80/122',
    'Правила 78/120 и 80/122',
  ),
  'lead-stays': entry(
    'You lead the draft: take the whole of it back, or stay with it.',
    'Вы ведете этот проект: снимите его целиком или оставайтесь с ним.',
    ...custom,
  ),
  'not-the-penholder': entry(
    'The sponsors hold the pen: ask them for the change, or table an amendment.',
    'Перо у соавторов: попросите их об изменении или внесите поправку.',
    'Rules 78/120 and 90/130',
    'Правила 78/120 и 90/130',
  ),
  'not-circulated': entry(
    'Copies must be out the day before, in all languages. On the day itself a sponsor may only revise orally.',
    'Текст распространяют накануне на всех языках. В самый день принятия соавтор может внести лишь устное исправление.',
    'Rules 78/120',
  ),
  'no-such-paragraph': entry(
    'The draft has no such paragraph, or has it no longer.',
    'Такого пункта в проекте нет или уже нет.',
    'Rules 89/129',
  ),
  'changes-nothing': entry(
    'The change would leave the paragraph as it is.',
    'От такого изменения в пункте ничего не изменится.',
    'Rules 90/130',
  ),
  'not-an-amendment': entry(
    'Without its last operative paragraph the draft is nothing: that is no amendment but a vote against.',
    'Без последнего пункта постановляющей части проекта нет: это не поправка, а голос против.',
    'Rules 90/130',
  ),
  'own-words': entry(
    'Your name stands on this text: revise it with the other sponsors instead of amending it.',
    'Под этим текстом стоит ваше имя: не вносите поправку, а пересмотрите его вместе с соавторами.',
    ...custom,
  ),
  'already-amended': entry(
    'The draft was amended by a vote; it is no longer its sponsors’ alone.',
    'Проект изменен голосованием; он больше не принадлежит одним соавторам.',
    'Rules 80/122',
  ),
  'too-late-to-withdraw': entry(
    'A draft is withdrawn only before voting on it has commenced.',
    'Проект можно снять, только пока голосование по нему не началось.',
    'Rules 80/122',
  ),
  'voting-has-begun': entry(
    'The voting has begun. Only a point of order on its conduct may interrupt it.',
    'Голосование началось. Прервать его можно только по порядку проведения голосования.',
    'Rules 88/128',
  ),
  'not-on-order': entry(
    'A point of order speaks of the rules, not of the substance of the question.',
    'По порядку ведения заседания говорят о правилах, а не о существе вопроса.',
    'Rules 71/113',
  ),
  'own-text': entry(
    'A sponsor may not explain its vote on its own text. Sponsors speak in the debate.',
    'Соавтор не выступает по мотивам голосования по собственному тексту. Соавторы говорят в прениях.',
    'Rules 88/128',
  ),
  'already-explained': entry(
    'A vote is explained once, in the Committee or in the plenary, unless the delegation votes otherwise there.',
    'По мотивам голосования выступают один раз: в комитете или на пленуме, если только там делегация не голосует иначе.',
    'Decision 34/401',
    'Решение 34/401',
  ),
  'reason-needed': entry(
    'Say why, in one line of up to 300 characters.',
    'Скажите почему, в одной строке до 300 знаков.',
    ...custom,
  ),
  'vote-requested': entry(
    'A recorded vote has been requested; one request is enough.',
    'О заносимом в отчет голосовании уже попросили; одной просьбы достаточно.',
    'Rules 87/127',
  ),
  'division-requested': entry(
    'A separate vote on that paragraph has been requested or taken.',
    'О раздельном голосовании по этому пункту уже попросили, или оно уже проведено.',
    'Rules 89/129',
  ),
  'only-part': entry(
    'The draft has only this paragraph: the vote on the whole is the vote on it.',
    'В проекте только этот пункт: голосование по проекту в целом и есть голосование по нему.',
    'Rules 89/129',
  ),
  'motion-made': entry(
    'The motion has been made: two speak for it and two against, and the Committee votes once.',
    'Такое предложение уже внесено: двое выступают за, двое против, и комитет голосует один раз.',
    'Rules 74/116',
  ),
  'no-voting': entry(
    'Nothing is on the board: the Chair has not put a question to the vote.',
    'Табло пусто: Председатель еще ничего не поставил на голосование.',
    'Rules 87/127',
  ),
  'already-voted': entry('Your vote is on the board.', 'Ваш голос уже на табло.', 'Rules 82/124'),
  'no-quorum': entry(
    'A decision needs a majority of the Members in the room: 97 of 193.',
    'Для решения нужно, чтобы в зале было большинство членов: 97 из 193.',
    'Rules 67/108',
  ),
  'votes-open': entry(
    'Not everybody has voted: the board is still open.',
    'Проголосовали не все: табло еще открыто.',
    'Rules 87/127',
  ),
  'nothing-to-put': entry(
    'There is no such motion, amendment or paragraph to vote on.',
    'Голосовать не по чему: такого предложения, поправки или пункта нет.',
    'Rules 74/116, 89/129 and 90/130',
    'Правила 74/116, 89/129 и 90/130',
  ),
  'first-things-first': entry(
    'The motion comes first, then amendments, then parts, and the whole comes last.',
    'Сначала процедурное предложение, затем поправки, затем части, и только потом проект в целом.',
    'Rules 77/119, 89/129 and 90/130',
    'Правила 77/119, 89/129 и 90/130',
  ),
  'no-estimate': entry(
    'A text that costs money waits for the Secretary-General’s estimate, and in the plenary for the Fifth Committee.',
    'Текст, требующий расходов, ждет сметы Генерального секретаря, а на пленуме — решения Пятого комитета.',
    'Rule 153',
  ),
  'vote-required': entry(
    'A vote has been requested: the draft cannot be gavelled without one.',
    'О голосовании попросили: без него ударить молотком нельзя.',
    'Rules 87/127',
  ),
  'nothing-asked': entry(
    'Nobody has asked for anything that waits for an answer.',
    'Никто не спрашивал ни о чем, что ждало бы ответа.',
    ...custom,
  ),
  'not-waited-for': entry(
    'The room is not waiting for you.',
    'Вас сейчас не ждут.',
    'game: the room waits for each of its people',
    'игра: зал ждет каждого из своих игроков',
  ),
} as const;

export type CommitteeRefusalCode = keyof typeof COMMITTEE_REFUSALS;
export interface CommitteeRefusal {
  readonly code: CommitteeRefusalCode;
}
