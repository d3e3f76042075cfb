import countries from 'world-countries';
import { describe, expect, it } from 'vitest';
import { PERMANENT_FIVE } from '../../../src/core/terms.ts';
import { CASES, CODES, REGIONS, STATES, indexOf, isState, stateOf } from '../../../src/core/world/states.ts';

/** Permanent observer, which the list of the package counts among the Members. */
const HOLY_SEE = 'VA';
const elsewhere = countries.filter((country) => country.unMember && country.cca2 !== HOLY_SEE);
const regionNames: Record<string, string> = {
  'African Group': 'african',
  'Asia and the Pacific Group': 'asia-pacific',
  'Eastern European Group': 'eastern-european',
  'Latin American and Caribbean Group': 'grulac',
  'Western European and Others Group': 'weog',
};

describe('the membership of the United Nations', () => {
  it('counts 193 States, each once, in alpha-2 order', () => {
    expect(CODES).toHaveLength(193);
    expect(new Set(CODES).size).toBe(193);
    expect([...CODES]).toEqual([...CODES].sort());
    expect(CODES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });

  it('is the same list as that of an independent source, but for the Holy See, an observer', () => {
    expect([...CODES]).toEqual(elsewhere.map((country) => country.cca2).sort());
    for (const country of elsewhere) expect(stateOf(country.cca2).iso3).toBe(country.cca3);
  });

  it('seats every State in one regional group, as the independent source does', () => {
    const sizes = REGIONS.map((region) => STATES.filter((state) => state.region === region).length);
    expect(Object.fromEntries(REGIONS.map((region, i) => [region, sizes[i]]))).toEqual({
      african: 54,
      'asia-pacific': 54,
      'eastern-european': 23,
      grulac: 33,
      weog: 29,
    });
    for (const country of elsewhere) {
      expect(`${country.cca2} ${stateOf(country.cca2).region}`).toBe(
        `${country.cca2} ${regionNames[country.unRegionalGroup]}`,
      );
    }
  });

  it('has five permanent members', () => {
    expect(STATES.filter((state) => state.permanent).map((state) => state.code)).toEqual([...PERMANENT_FIVE].sort());
  });

  it('finds a State by its code and refuses a code that is no Member', () => {
    expect(indexOf('AD')).toBe(0);
    expect(indexOf('ZW')).toBe(192);
    expect(stateOf('EE').name.en).toBe('Estonia');
    expect(isState('VA')).toBe(false);
    expect(isState('EU')).toBe(false);
    expect(() => stateOf('VA')).toThrow('no Member');
  });
});

describe('the names of States', () => {
  const english = STATES.flatMap((state) => [state.official.en, state.name.en, state.capital?.en ?? 'none']);
  const russian = STATES.flatMap((state) => [
    state.official.ru,
    state.name.ru,
    state.capital?.ru ?? 'нет',
    ...Object.values(state.russian.cases),
  ]);

  it('are never empty, doubled in space or framed by it', () => {
    for (const name of [...english, ...russian]) {
      expect(name).not.toBe('');
      expect(name).toBe(name.trim());
      expect(name).not.toMatch(/\s{2}/);
    }
  });

  it('stay in their alphabets', () => {
    for (const name of russian) expect(name).toMatch(/^[А-Яа-я' —()-]+$/);
    for (const name of english) expect(name).not.toMatch(/[А-Яа-я]/);
  });

  it('are different for each State', () => {
    expect(new Set(STATES.map((state) => state.official.en)).size).toBe(193);
    expect(new Set(STATES.map((state) => state.name.en)).size).toBe(193);
    expect(new Set(STATES.map((state) => state.name.ru)).size).toBe(193);
  });

  it('run through six cases, or stay as they are through all six', () => {
    for (const state of STATES) {
      const { cases, agreement } = state.russian;
      expect(Object.keys(cases)).toEqual([...CASES]);
      const forms = new Set(Object.values(cases)).size;
      if (forms === 1) continue;
      expect(`${state.code} ${cases.genitive !== cases.nominative}`).toBe(`${state.code} true`);
      expect(`${state.code} ${cases.accusative === cases.nominative}`).toBe(
        `${state.code} ${agreement !== 'f' || cases.nominative === 'Беларусь'}`,
      );
      if (agreement === 'm') expect(cases.instrumental.split(' ').at(0)).toMatch(/(ом|ем|ым)$/);
      if (agreement === 'f' && state.code !== 'BY') expect(cases.accusative).toMatch(/[ую]/);
      if (agreement === 'pl') expect(cases.dative).toMatch(/ам$/);
    }
  });

  it('decline as a diplomat would write them', () => {
    expect(stateOf('US').russian).toEqual({
      agreement: 'pl',
      cases: Object.fromEntries(CASES.map((name) => [name, 'США'])),
    });
    expect(Object.values(stateOf('EG').russian.cases)).toEqual([
      'Египет',
      'Египта',
      'Египту',
      'Египет',
      'Египтом',
      'Египте',
    ]);
    expect(stateOf('CI').russian.cases.genitive).toBe("Кот-д'Ивуара");
    expect(stateOf('NL').russian.cases.instrumental).toBe('Нидерландами');
    expect(stateOf('PG').russian.cases.accusative).toBe('Папуа — Новую Гвинею');
    expect(stateOf('MU').russian.cases.prepositional).toBe('Маврикии');
    expect(stateOf('KR').russian.cases.genitive).toBe('Республики Корея');
  });

  it('take the article where the United Nations gives it', () => {
    const articled = STATES.filter((state) => state.english.the).map((state) => state.name.en);
    for (const name of ['United States', 'Netherlands', 'Philippines', 'Gambia', 'Niger', 'Sudan', 'Congo'])
      expect(articled).toContain(name);
    for (const name of ['Ukraine', 'Lebanon', 'Maldives', 'South Sudan']) expect(articled).not.toContain(name);
    expect(STATES.some((state) => state.english.plural)).toBe(false);
  });

  it('are those of the plates', () => {
    expect(stateOf('IR').official).toEqual({ en: 'Iran (Islamic Republic of)', ru: 'Иран (Исламская Республика)' });
    expect(stateOf('TR').official.en).toBe('Türkiye');
    expect(stateOf('CI').official.en).toBe("Côte d'Ivoire");
    expect(stateOf('VN').official.en).toBe('Viet Nam');
    expect(stateOf('KP').official.en).toBe("Democratic People's Republic of Korea");
  });

  it('have a seat of government, but for the one whose capital is before the United Nations', () => {
    expect(STATES.filter((state) => state.capital === null).map((state) => state.code)).toEqual(['IL']);
  });
});
