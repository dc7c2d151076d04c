import { describe, expect, it } from 'vitest';
import { canBeOf, timeTold } from '../../../src/pipeline/events/time-told.ts';
import { eventsTold } from './reports.ts';
import type { ToldFields } from './reports.ts';

const SUNDAY: ToldFields = { date: '2021-07-04', quote: 'BaFin gave the bank an order on Sunday.' };
const count = (...all: ToldFields[]) => new Set(eventsTold(...all)).size;

describe('an undated sentence in an undated text', () => {
  it('means an event of the weekday or month that it names, in either language', () => {
    expect(count(SUNDAY, { quote: 'BaFin said on Sunday that it had ordered N26 to act.' })).toBe(1);
    expect(count(SUNDAY, { quote: 'Dimanche, la BaFin a adressé une injonction à N26.' })).toBe(1);
    expect(count(SUNDAY, { quote: 'En juillet, la BaFin a adressé une injonction à N26.' })).toBe(1);
  });

  it('means none of another', () => {
    expect(count(SUNDAY, { quote: 'BaFin ordered N26 on Friday to act.' })).toBe(2);
    expect(count(SUNDAY, { quote: 'En mars, la BaFin a adressé une injonction à N26.' })).toBe(2);
    expect(count({ ...SUNDAY, date: '2021-07' }, { quote: 'BaFin gave N26 an order in May.' })).toBe(2);
  });

  it('means of two events the one of its weekday', () => {
    const [sunday, friday, told] = eventsTold(
      SUNDAY,
      { ...SUNDAY, date: '2021-07-02' },
      { quote: 'The order came on Friday, BaFin said.' }
    );
    expect(told).toBe(friday);
    expect(told).not.toBe(sunday);
  });

  it('that recalls what was years ago means no news of another text', () => {
    expect(count(SUNDAY, { quote: 'BaFin had to give N26 an order five years ago.' })).toBe(2);
    expect(count(SUNDAY, { quote: 'Il y a deux ans, N26 avait reçu une injonction.' })).toBe(2);
    expect(count(SUNDAY, { quote: 'The bank, founded by two students, got an order.' })).toBe(1);
  });

  it('that tells the exact sum of a fine means it on whatever day', () => {
    const fine: ToldFields = { ...SUNDAY, type: 'fine', amount: 4.25e6, currency: 'EUR' };
    expect(count(fine, { ...fine, date: undefined, quote: 'A fine of €4.25m came on Monday.' })).toBe(1);
  });
});

describe('measures that are dated by the month only', () => {
  it('are others if they are about something else, and not if a sentence does not say', () => {
    const users: ToldFields = { date: '2021-07-02', quote: 'It may sign up no new users for now.' };
    const stores = { date: '2021-07', quote: 'It had to leave the app stores.' };
    expect(count(users, stores)).toBe(2);
    expect(count(users, { ...stores, quote: 'It was given an order.' })).toBe(1);
    const inquiry = { type: 'investigation_opened' } as const;
    expect(count({ ...users, ...inquiry }, { ...stores, ...inquiry })).toBe(1);
  });
});

describe('the time that a sentence tells', () => {
  it('is no weekday or month where it names several, or words that mean something else', () => {
    expect(timeTold('Fined on Monday, it appealed on Tuesday.')).toMatchObject({ weekday: null });
    expect(timeTold('Sept banques ont reçu une amende')).toMatchObject({ month: null });
    expect(timeTold('It may march on, Mars said.')).toMatchObject({ month: null });
    expect(timeTold('L’enquête de mai a mené à une amende.')).toMatchObject({ month: 5 });
  });

  it('speaks against no date that is coarser', () => {
    expect(canBeOf(timeTold('on Monday'), '2021-07')).toBe(true);
    expect(canBeOf(timeTold('in March'), '2021')).toBe(true);
    expect(canBeOf(timeTold('in March'), '2021-04')).toBe(false);
  });

  it('tells which of several bans in one week is meant', () => {
    const ban: ToldFields = { type: 'ban' };
    const [friday, sunday, undated, neither] = eventsTold(
      { ...ban, date: '2021-07-02', quote: 'BaFin barred N26 from taking on customers on Friday.' },
      { ...ban, date: '2021-07-04', quote: 'BaFin barred N26 on Sunday.' },
      { ...ban, quote: 'BaFin said on Sunday that it had barred N26.' },
      { ...ban, quote: 'BaFin has barred N26.' }
    );
    expect(undated).toBe(sunday);
    expect(undated).not.toBe(friday);
    expect([friday, sunday]).not.toContain(neither);
  });
});
