import { describe, expect, it } from 'vitest';
import { idleStateOf } from '../../src/front-desk/session/idle-state.ts';

const now = Date.parse('2026-11-23T12:00:00.000Z');
const inSeconds = (seconds: number) => new Date(now + seconds * 1_000).toISOString();

describe('a session on its way to its end', () => {
  it('says nothing until two minutes before it', () => {
    const ends = { idleEndsAt: inSeconds(121), endsAt: inSeconds(3_600) };
    expect(idleStateOf(ends, now)).toEqual({ kind: 'active' });
  });

  it('warns from two minutes on', () => {
    const ends = { idleEndsAt: inSeconds(120), endsAt: inSeconds(3_600) };
    expect(idleStateOf(ends, now)).toEqual({ kind: 'warning', secondsLeft: 120, renewable: true });
  });

  it('has ended on the second', () => {
    const ends = { idleEndsAt: inSeconds(0), endsAt: inSeconds(3_600) };
    expect(idleStateOf(ends, now)).toEqual({ kind: 'ended' });
  });

  it('cannot be renewed beyond its twelve hours', () => {
    const ends = { idleEndsAt: inSeconds(60), endsAt: inSeconds(60) };
    expect(idleStateOf(ends, now)).toEqual({ kind: 'warning', secondsLeft: 60, renewable: false });
  });

  it('ends at whichever end comes first', () => {
    const ends = { idleEndsAt: inSeconds(600), endsAt: inSeconds(30) };
    expect(idleStateOf(ends, now)).toEqual({ kind: 'warning', secondsLeft: 30, renewable: false });
  });
});
