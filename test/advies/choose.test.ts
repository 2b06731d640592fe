import { describe, expect, it } from 'vitest';
import { choose } from '../../src/advies/choose.ts';
import type { CompiledLes } from '../../src/advies/compile-lessons.ts';
import { type Candidate, compareCandidates, TRAP } from '../../src/advies/rank.ts';
import type { Les } from '../../src/content/library.ts';
import type { Dilemma } from '../../src/content/schema/dilemma.ts';
import { ZEKER } from '../../src/flow/trit.ts';

interface Sketch {
  readonly id: string;
  readonly trap: number;
  readonly thema?: string;
  readonly hoek?: string;
  readonly soort?: Les['soort'];
  readonly week?: boolean;
  readonly precies?: number;
}

function candidate({
  id,
  trap,
  thema = id,
  hoek = id,
  soort = 'advies',
  week = true,
  precies = 4,
}: Sketch): Candidate {
  const les: Les = {
    formaat: 1,
    id,
    titel: id,
    soort,
    thema,
    hoek: [hoek],
    pastBij: { all: [] },
    bronnen: [],
    stappen: [],
    kern: '',
    html: '',
  };
  const compiled: CompiledLes = {
    les,
    past: () => ZEKER,
    precies: () => 1,
    noemtFase: false,
    bewijs: 0,
    looksAt: [],
    dezeWeek: week,
  };
  return { compiled, trap, precies };
}

const ids = (sketches: readonly Sketch[], dilemmas: readonly Dilemma[] = []) => {
  const choice = choose(sketches.map(candidate), dilemmas);
  return {
    chosen: choice.chosen.map(({ compiled }) => compiled.les.id),
    dilemmas: choice.dilemmas.map(({ id }) => id),
    refused: Object.fromEntries(
      choice.refused.map(({ candidate: { compiled }, limit }) => [compiled.les.id, limit]),
    ),
  };
};

const several = (count: number, make: (index: number) => Omit<Sketch, 'id'>): Sketch[] =>
  Array.from({ length: count }, (_, index) => ({ id: `l${index}`, ...make(index) }));

describe('the choice of suggestions', () => {
  it('gives one of each theme', () => {
    const { chosen, refused } = ids(several(3, () => ({ trap: TRAP.stop, thema: 'zelfde' })));
    expect(chosen).toEqual(['l0']);
    expect(refused).toEqual({ l1: 'thema', l2: 'thema' });
  });

  it('gives at most five for the main problem, so that other things get a place', () => {
    const sketches = [
      ...several(6, () => ({ trap: TRAP.hoofdknelpunt })),
      { id: 'ander', trap: TRAP.tweede },
    ];
    expect(ids(sketches)).toMatchObject({
      chosen: ['l0', 'l1', 'l2', 'l3', 'l4', 'ander'],
      refused: { l5: 'hoofdknelpunt' },
    });
  });

  it('gives at most three of another corner, and two warnings', () => {
    expect(ids(several(4, () => ({ trap: TRAP.tweede, hoek: 'capaciteit' }))).refused).toEqual({
      l3: 'hoek',
    });
    expect(ids(several(3, () => ({ trap: TRAP.stop, soort: 'waarschuwing' }))).refused).toEqual({
      l2: 'waarschuwingen',
    });
  });

  it('gives one about the role', () => {
    expect(ids(several(2, () => ({ trap: TRAP.rol }))).refused).toEqual({ l1: 'rol' });
  });

  it('stops at seven, and takes what serves no weak point only up to five', () => {
    expect(ids(several(9, () => ({ trap: TRAP.kader }))).chosen).toHaveLength(7);
    const { chosen, refused } = ids(several(9, () => ({ trap: TRAP.overig })));
    expect(chosen).toHaveLength(5);
    expect(refused).toMatchObject({ l5: 'buiten-het-knelpunt' });
  });

  it('has two with a step for this week, when there are any', () => {
    const sketches: Sketch[] = [
      ...several(7, (index) => ({ trap: TRAP.tweede, week: index === 0 })),
      { id: 'snel', trap: TRAP.tweede, week: true },
    ];
    const { chosen, refused } = ids(sketches);
    expect(chosen).toContain('snel');
    expect(chosen).not.toContain('l6');
    expect(refused).toMatchObject({ l6: 'deze-week' });
  });

  it('keeps a stop signal and a missing frame, also when they have no step for this week', () => {
    const sketches: Sketch[] = [
      ...several(7, () => ({ trap: TRAP.kader, week: false })),
      { id: 'snel', trap: TRAP.tweede, week: true },
    ];
    expect(ids(sketches).chosen).not.toContain('snel');
  });

  it('never offers a way of talking by itself', () => {
    expect(ids([{ id: 'gesprek', trap: TRAP.stop, soort: 'gespreksvorm' }]).chosen).toEqual([]);
  });
});

describe('two candidates that pull in opposite directions', () => {
  const dilemma: Dilemma = {
    formaat: 1,
    id: 'tempo',
    titel: 'Snel of samen',
    lessen: ['snel', 'samen'],
    vraag: 'Hoeveel tijd is er?',
    afweging: 'Tijd tegen steun.',
    wanneer: [],
  };

  it('are given as one dilemma, neither alone', () => {
    const sketches: Sketch[] = [
      { id: 'snel', trap: TRAP.hoofdknelpunt },
      { id: 'samen', trap: TRAP.tweede },
    ];
    expect(ids(sketches, [dilemma])).toEqual({
      chosen: [],
      dilemmas: ['tempo'],
      refused: { snel: 'dilemma', samen: 'dilemma' },
    });
  });

  it('are no dilemma when only one of them fits', () => {
    expect(ids([{ id: 'snel', trap: TRAP.hoofdknelpunt }], [dilemma])).toMatchObject({
      chosen: ['snel'],
      dilemmas: [],
    });
  });
});

describe('the order of suggestions', () => {
  it('is: what it serves, how precisely it fits, then the id', () => {
    const sorted = [
      candidate({ id: 'b', trap: TRAP.tweede, precies: 9 }),
      candidate({ id: 'c', trap: TRAP.stop, precies: 1 }),
      candidate({ id: 'd', trap: TRAP.tweede, precies: 10 }),
      candidate({ id: 'a', trap: TRAP.tweede, precies: 9 }),
    ].sort(compareCandidates);
    expect(sorted.map(({ compiled }) => compiled.les.id)).toEqual(['c', 'd', 'a', 'b']);
  });

  it('gives what serves the main problem a head start, and what fits far better goes before it', () => {
    const sorted = [
      candidate({ id: 'ruim', trap: TRAP.hoofdknelpunt, precies: 5 }),
      candidate({ id: 'raak', trap: TRAP.overig, precies: 14 }),
      candidate({ id: 'goed', trap: TRAP.tweede, precies: 8 }),
    ].sort(compareCandidates);
    expect(sorted.map(({ compiled }) => compiled.les.id)).toEqual(['raak', 'ruim', 'goed']);
  });
});
