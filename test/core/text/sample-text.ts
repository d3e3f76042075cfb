import type { Draft, ProvisionStanding, TextPlan } from '../../../src/core/text/draft.ts';
import type { Provision } from '../../../src/core/text/provision.ts';
import type { ForceWord, Words } from '../../../src/core/terms.ts';

const words = (en: string, ru: string): Words => ({ en, ru });

const forceWords: Readonly<Record<ForceWord, Words>> = {
  notes: words('States note that they are invited to', 'государства отмечают, что им предлагается'),
  encourages: words('States are encouraged to', 'государствам рекомендуется'),
  should: words('States should', 'государствам следует'),
  shall: words('States shall', 'государства обязуются'),
};

const hospitals: Provision = {
  id: 'hospitals',
  norm: 'critical-infrastructure',
  issue: 'IHL',
  title: words('Hospitals', 'Больницы'),
  weight: 2,
  sentence: words(
    '{force} refrain from ICT activity {substance}.',
    '{force} воздерживаться от деятельности в сфере ИКТ, {substance}.',
  ),
  forces: ['encourages', 'should', 'shall'],
  forceWords,
  readings: [
    {
      id: 'low',
      label: words('knowingly', 'заведомо'),
      words: words('that knowingly damages hospitals', 'которая заведомо наносит ущерб больницам'),
      place: -0.5,
      ambiguity: 0.2,
      agreed: 1,
      author: null,
    },
    {
      id: 'high',
      label: words('any', 'любая'),
      words: words('that may damage hospitals', 'которая может нанести ущерб больницам'),
      place: 0.7,
      ambiguity: 0.2,
      agreed: 0,
      author: null,
    },
    {
      id: 'bridge',
      label: words('contrary to obligations', 'вопреки обязательствам'),
      words: words('contrary to their obligations', 'противоречащей их обязательствам'),
      place: 0.1,
      ambiguity: 0.6,
      agreed: 0.5,
      author: null,
    },
  ],
  agreedPlace: -0.5,
  source: 'A/70/174',
};

const report: Provision = {
  ...hospitals,
  id: 'yearly-report',
  issue: 'FORUM',
  title: words('Yearly report', 'Ежегодный доклад'),
  weight: 1,
  sentence: words(
    'Each year, {substance}, {force} report to the Assembly',
    'Ежегодно, {substance}, {force} представлять доклад Ассамблее',
  ),
  readings: [
    {
      ...hospitals.readings[0]!,
      id: 'voluntary',
      words: words('on a voluntary basis', 'на добровольной основе'),
      ambiguity: 0,
    },
    { ...hospitals.readings[1]!, id: 'bound', words: words('in full', 'в полном объеме'), ambiguity: 0 },
    {
      ...hospitals.readings[2]!,
      id: 'as-appropriate',
      words: words('as appropriate', 'по мере необходимости'),
      ambiguity: 0.5,
    },
  ],
};

const cables: Provision = { ...hospitals, id: 'cables', title: words('Cables', 'Кабели'), weight: 1 };

/** Three paragraphs: a settled one, one of two provisions, one of one provision. */
export const plan: TextPlan = {
  provisions: [hospitals, report, cables],
  paragraphs: [
    {
      id: 'p1',
      number: 1,
      cluster: 'intro',
      settled: words('the Group met in New York', 'Группа заседала в Нью-Йорке'),
      provisions: [],
    },
    { id: 'p2', number: 2, cluster: 'rules', settled: null, provisions: ['hospitals', 'yearly-report'] },
    { id: 'p3', number: 5, cluster: 'rules', settled: null, provisions: ['cables'] },
  ],
};

const stands = (reading: string, more: Partial<ProvisionStanding> = {}): ProvisionStanding => ({
  reading,
  force: 'should',
  standing: 'text',
  movedBy: null,
  sponsors: [],
  ...more,
});

/** A zero draft: everything in the text, no bracket. */
export const zeroDraft: Draft = {
  revision: 0,
  closed: false,
  standings: { hospitals: stands('low'), 'yearly-report': stands('voluntary'), cables: stands('low') },
  brackets: [],
};
