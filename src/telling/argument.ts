/**
 * For which side of its issue a delegation argues in the open. Worked out from what the room knows: the stance and the
 * wish that it has just declared, the words that stand, and its public record. Never from its instructions.
 */
import type { Statement } from '../core/acts.ts';
import type { Provision } from '../core/text/provision.ts';
import { signsOf } from '../core/world/record.ts';
import type { Said, Side } from './pieces.ts';

const NEAR = 0.1; // distance on the axis below which words lean to neither side

const towards = (distance: number): Side | null => (Math.abs(distance) < NEAR ? null : distance > 0 ? 'plus' : 'minus');

/** The side of the issue that a statement argues for; null where it leans to none, or against its own record. */
export function sideOf(statement: Statement, stance: Said, provision: Provision, standing: string | null): Side | null {
  const stands = provision.readings.find(({ id }) => id === standing)?.place;
  if (stands === undefined || stance === 'silent') return null;
  const { bracket } = statement;
  const wish = bracket?.provision === provision.id ? bracket : null;
  const wanted = provision.readings.find(({ id }) => id === wish?.reading)?.place;
  const leans = stance === 'bracket' ? towards((wanted ?? 0) - stands) : towards(stands);
  const record = signsOf(statement.by)[provision.issue];
  if (leans === null || record === undefined) return null;
  return (record === 1) === (leans === 'plus') ? leans : null;
}
