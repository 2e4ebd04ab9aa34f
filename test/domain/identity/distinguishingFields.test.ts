import fc from 'fast-check';
import { distinguishingFields } from '../../../CustomerInsightsTimeline/domain/identity/identityMatch';
import type { Profile } from '../../../CustomerInsightsTimeline/domain/insights/profile';
import { profileOf } from '../../../CustomerInsightsTimeline/domain/insights/profile';

const NAMES = ['email', 'city', 'phone', 'birthdate', 'customer_since', 'shoe_size'];

const profiles: fc.Arbitrary<Profile | null> = fc.option(
  fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom('a', 'b', 'c')).map((values) =>
    profileOf(
      Object.entries(values).map(([name, text]) => ({
        name,
        label: name,
        value: { kind: 'text', text },
      })),
    ),
  ),
);

const textIn = (profile: Profile | null, name: string) =>
  JSON.stringify(profile?.fields.find((field) => field.name === name)?.value);

test('candidates are distinguished by a few of their own attributes, none the same in all', () => {
  fc.assert(
    fc.property(fc.array(profiles, { minLength: 1, maxLength: 5 }), (candidates) => {
      const told = distinguishingFields(candidates);
      const known = candidates.filter((profile) => profile !== null);
      expect(told).toHaveLength(candidates.length);
      told.forEach((fields, index) => {
        const own = candidates[index]?.fields ?? [];
        expect(fields.length).toBeLessThanOrEqual(3);
        for (const field of fields) {
          expect(own).toContain(field);
          const texts = known.map((profile) => textIn(profile, field.name));
          expect(new Set(texts).size).toBeGreaterThan(1);
        }
      });
    }),
  );
});

test('two with another e-mail address and city are distinguished by these', () => {
  const [nora, petra] = ['nora', 'petra'].map((name) =>
    profileOf(
      [
        ['email', `${name}@example.com`],
        ['city', `City of ${name}`],
        ['phone', '+41 44 000 00 00'],
      ].map(([column = '', text = '']) => ({
        name: column,
        label: column,
        value: { kind: 'text', text },
      })),
    ),
  );
  const told = distinguishingFields([nora ?? null, petra ?? null, null]);
  expect(told.map((fields) => fields.map(({ name }) => name))).toEqual([
    ['email', 'city'],
    ['email', 'city'],
    [],
  ]);
});
