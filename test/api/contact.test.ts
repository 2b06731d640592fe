import { describe, expect, it } from 'vitest';
import { contactOf } from '../../src/api/contact.ts';

describe('de contactgegevens', () => {
  it('zijn zonder instelling die van het project, volledig', () => {
    expect(Object.values(contactOf(undefined)).every((value) => value !== '')).toBe(true);
  });

  it.each([
    ['Team Regie', { name: 'Team Regie' }],
    ['regie@gemeente.example', { email: 'regie@gemeente.example' }],
    [
      'Jo (jo@gemeente.example), https://gemeente.example/hulp',
      { name: 'Jo', email: 'jo@gemeente.example', url: 'https://gemeente.example/hulp' },
    ],
  ])('komen uit %j', (setting, expected) => {
    expect(contactOf(setting)).toEqual({ ...contactOf(undefined), ...expected });
  });
});
