/** The weeks before action: the debates, the deadline, and the days in which a draft is still its sponsors’. */
import { place, stop, to } from './procedure.ts';

export const agenda = () =>
  stop(
    place(
      {
        label: { en: 'Agenda', ru: 'Повестка дня' },
        happening: {
          en: 'The plenary has allocated the items. A committee cannot add one of its own.',
          ru: 'Пленум распределил пункты повестки. Добавить собственный комитет не может.',
        },
        mayDo: {
          en: 'Find the item under which your draft can stand.',
          ru: 'Найти пункт, по которому можно внести ваш проект.',
        },
        source: 'A/520/Rev.20, rules 97 and 99',
      },
      { 'adopt-agenda': [{ target: to('general-debate') }] },
    ),
  );

export const generalDebate = () =>
  stop(
    place(
      {
        label: { en: 'General debate', ru: 'Общие прения' },
        happening: {
          en: 'Some 150 delegations state their positions on all items, eight minutes each.',
          ru: 'Около 150 делегаций излагают позиции по всем пунктам, по восемь минут каждая.',
        },
        mayDo: {
          en: 'Listen for who is near your text: the drafts are being shown in the corridor.',
          ru: 'Слушать, кто близок к вашему тексту: в кулуарах уже показывают проекты.',
        },
        source: 'A/520/Rev.20, rules 109 and 114; programme of work',
      },
      { advance: [{ target: to('thematic') }] },
    ),
  );

export const thematicDebate = () =>
  stop(
    place(
      {
        label: { en: 'Thematic debate', ru: 'Тематические прения' },
        happening: {
          en: 'The Committee takes its clusters one by one; information security has a day or two.',
          ru: 'Комитет рассматривает блоки вопросов по очереди; информационной безопасности отведен день-другой.',
        },
        mayDo: {
          en: 'Introduce the text that you mean to table.',
          ru: 'Представить текст, который вы намерены внести.',
        },
        source: 'Programme of work of the First Committee',
      },
      { advance: [{ target: to('tabling') }] },
    ),
  );

export const tabling = () =>
  stop(
    place(
      {
        label: { en: 'Tabling', ru: 'Внесение проектов' },
        happening: {
          en: 'Draft resolutions are handed to the Secretariat. The deadline is near.',
          ru: 'Проекты резолюций передают в Секретариат. Срок их внесения истекает.',
        },
        mayDo: {
          en: 'Table the draft if it is yours; put your name to it; ask others for theirs. One sponsor is enough.',
          ru: 'Внести проект, если он ваш; поставить под ним свое имя; попросить об этом других. Достаточно и одного соавтора.',
        },
        source: 'A/520/Rev.20, rule 120; programme of work',
      },
      { 'reach-deadline': [{ guard: 'draftTabled', target: to('revising') }, { target: to('withdrawn') }] },
      {
        table: 'beforeDeadline',
        sign: 'draftTabled',
        cosponsor: 'isMember',
        'withdraw-sponsorship': 'isSponsor',
        'ask-sponsorship': 'isSponsor',
        'answer-sponsorship': 'isMember',
      },
      to('tabling'),
    ),
  );

export const revising = () =>
  stop(
    place(
      {
        label: { en: 'Consultations', ru: 'Консультации' },
        happening: {
          en: 'The text is out. Its sponsors hold open consultations and may circulate a Rev.1; others may table amendments.',
          ru: 'Текст распространен. Соавторы проводят открытые консультации и могут выпустить Rev.1; другие могут внести поправки.',
        },
        mayDo: {
          en: 'Ask the sponsors for a change, co-sponsor, or table an amendment. Only the sponsors revise.',
          ru: 'Попросить соавторов об изменении, присоединиться к ним или внести поправку. Пересматривают текст только соавторы.',
        },
        source: 'A/520/Rev.20, rules 120 and 122',
      },
      {
        'begin-action': [
          { guard: 'needsEstimate', target: to('action', 'pbi-read') },
          { target: to('action', 'explanations-before') },
        ],
        'withdraw-draft': [{ guard: 'isSponsor', target: to('withdrawn') }],
      },
      {
        cosponsor: 'isMember',
        'withdraw-sponsorship': 'isSponsor',
        'ask-sponsorship': 'isSponsor',
        'answer-sponsorship': 'isMember',
        'ask-change': 'isMember',
        'answer-change': 'isMember',
        revise: 'isSponsor',
        amend: 'isMember',
      },
      to('revising'),
    ),
  );
