import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goTo, readAddress } from '../../src/ui/address.ts';

test('scenario, seed and seat come back from the address they were written to', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      fc.nat(999_999),
      fc.stringMatching(/^[A-Z]{2}$/),
      fc.nat(99),
      (scenario, seed, you, branch) => {
        const page = null;
        expect(readAddress(goTo({ scenario, seed, you, branch }))).toEqual({ scenario, seed, you, branch, page });
      },
    ),
  );
});

test('an address that names less leads as far as it is known', () => {
  expect(readAddress('')).toEqual({ scenario: null, seed: null, you: null, branch: 0, page: null });
  expect(readAddress('#oewg-2019-2021')).toMatchObject({ scenario: 'oewg-2019-2021', seed: null, you: null });
  expect(readAddress('#oewg-2019-2021/7')).toMatchObject({ seed: 7, you: null });
});

test('what cannot be read of an address is left out, whatever it is', () => {
  expect(readAddress('#<script>/7/KE').scenario).toBeNull();
  expect(readAddress('#oewg-2019-2021/7x/kenya')).toMatchObject({ seed: null, you: null });
  fc.assert(fc.property(fc.string(), (hash) => void readAddress(hash)));
});
