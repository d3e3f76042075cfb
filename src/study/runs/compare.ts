/** One agenda in another room: the same text, stakes and news, under the seats, time and rules of another forum. */
import type { Scenario } from '../../core/scenario.ts';

/**
 * The scenario as it would be in the room of `host`: seats, Chair, sessions, hours and what the forum offers are the
 * host's; agenda, text, ambition and tension stay. Weights are scaled to the host's sum; what belongs to delegations
 * without a seat falls away. A room gives itself back.
 */
export function inRoomOf(scenario: Scenario, host: Scenario): Scenario {
  if (host.id === scenario.id) return scenario;
  const { forum, text } = scenario;
  const factor = host.forum.weightSum / forum.weightSum;
  const seated = new Set(host.forum.seats);
  return {
    ...scenario,
    id: `${scenario.id}-in-${host.forum.kind}`,
    forum: { ...host.forum, clusters: forum.clusters, ambition: forum.ambition, tension: forum.tension },
    text: { ...text, provisions: text.provisions.map((one) => ({ ...one, weight: one.weight * factor })) },
    shelf: scenario.shelf.map((one) => ({ ...one, weight: one.weight * factor })),
    stakes: scenario.stakes.filter(({ state }) => seated.has(state)),
    overrides: scenario.overrides.filter(({ state }) => seated.has(state)),
    relations: scenario.relations.filter(({ of, towards }) => seated.has(of) && seated.has(towards)),
  };
}
