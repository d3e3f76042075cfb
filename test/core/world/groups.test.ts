import { describe, expect, it } from 'vitest';
import {
  MEMBERSHIPS,
  isInvitedToBudapest,
  isMember,
  membersOf,
  membershipsOf,
  nameOfGroup,
  regionOf,
} from '../../../src/core/world/groups.ts';
import { CODES, REGIONS } from '../../../src/core/world/states.ts';

/** Members that are Members of the United Nations, in December 2021; parties to the Budapest Convention at the end of 2018. */
const SIZES = {
  CIS: 9,
  CSTO: 6,
  SCO: 8,
  BRICS: 5,
  ASEAN: 10,
  ARF: 26, // and the European Union
  Arab_League: 21, // and Palestine
  AU: 54, // and one that is no UN Member
  EU: 27,
  NATO: 30,
  NAM: 119, // and Palestine
  G77: 133, // and Palestine
  OAS: 35,
  PIF: 14, // and four that are no UN Members
  Five_Eyes: 5,
  OSCE: 56, // and the Holy See
  CARICOM: 14, // and Montserrat
  FOC: 34,
  OIC: 56, // and Palestine
  Budapest: 62,
};

describe('the groups of States', () => {
  it.each(MEMBERSHIPS.map((group) => [group, SIZES[group]] as const))('count %s at %i', (group, size) => {
    expect(membersOf(group)).toHaveLength(size);
  });

  it('are all known sizes', () => {
    expect(Object.keys(SIZES).sort()).toEqual([...MEMBERSHIPS].sort());
  });

  it('share out the Members among five regions', () => {
    expect(REGIONS.flatMap((region) => regionOf(region)).sort()).toEqual([...CODES]);
  });

  it('stay inside one another where one is part of the other', () => {
    for (const code of membersOf('CSTO')) expect(isMember(code, 'CIS')).toBe(true);
    for (const code of membersOf('ASEAN')) expect(isMember(code, 'ARF')).toBe(true);
    for (const code of membersOf('Five_Eyes')) expect(isMember(code, 'FOC')).toBe(true);
    for (const code of membersOf('CARICOM')) expect(isMember(code, 'OAS')).toBe(true);
    for (const code of membersOf('EU')) expect(isMember(code, 'OSCE')).toBe(true);
    expect([...membersOf('AU')]).toEqual([...regionOf('african')]);
  });

  it('leave out who had not joined or had left by then', () => {
    expect(membersOf('NATO')).not.toContain('FI');
    expect(membersOf('EU')).not.toContain('GB');
    expect(membersOf('CIS')).not.toContain('UA');
    expect(membersOf('SCO')).not.toContain('IR');
    expect(membersOf('BRICS')).not.toContain('EG');
    expect(membersOf('Budapest')).not.toContain('IE');
  });

  it('tell the groups of one State in a fixed order', () => {
    expect(membershipsOf('EE')).toEqual(['EU', 'NATO', 'OSCE', 'FOC', 'Budapest']);
    expect(membershipsOf('VA')).toEqual([]);
  });

  it('know an invitation from a signature', () => {
    expect(CODES.filter((code) => isInvitedToBudapest(code))).toEqual(['CO', 'MX', 'NG', 'PE', 'TN']);
    expect(isMember('MX', 'Budapest')).toBe(false);
  });

  it('are named in both languages', () => {
    for (const key of [...MEMBERSHIPS, ...REGIONS]) {
      const { short, full } = nameOfGroup(key);
      for (const name of [short.en, full.en]) expect(name).toMatch(/^[A-Z][A-Za-z0-9 (),-]+$/);
      for (const name of [short.ru, full.ru]) expect(name).toMatch(/^[А-Я«][А-Яа-я0-9 «»(),-]+$/);
    }
  });
});
