import { describe, expect, test } from 'vitest';
import { FIT, frameBounds, isSpot } from '../../src/lib/charts/map-frame.ts';
import { crowdedClusters } from '../../src/lib/charts/map-insets.ts';
import { project } from '../../src/lib/charts/map-projection.ts';
import type { PlaceRow } from '../../src/lib/queries/place-spread.ts';
import { place } from './fixtures.ts';

const BEIJING = place('beijing', { country: 'CN', latitude: 39.9, longitude: 116.4, n: 8 });
const LIEGE = place('liege', { country: 'BE', latitude: 50.63, longitude: 5.57, n: 2 });
const WALLONIA = place('wallonia', { country: 'BE', latitude: 50.41, longitude: 4.96, n: 1 });
const WASHINGTON = place('washington', { country: 'US', latitude: 38.9, longitude: -77.04, n: 9 });
const NEW_YORK = place('new-york', { country: 'US', latitude: 40.7, longitude: -74, n: 9 });

function insets(rows: PlaceRow[], most: number): string[][] {
  const box = { x: 0, y: 0, width: 500, height: 300 };
  const spots = rows.filter(isSpot).map((row) => ({ ...row, weight: row.all }));
  const clusters = crowdedClusters(spots, project(frameBounds(FIT, rows), box), most);
  return clusters.map((cluster) => cluster.spots.map((row) => row.place).sort());
}

describe('where there is room for one inset', () => {
  test('a city in the middle of its region has it, not two cities named more often that hardly touch', () => {
    const rows = [BEIJING, WASHINGTON, NEW_YORK, LIEGE, WALLONIA];
    expect(insets(rows, 1)).toEqual([['liege', 'wallonia']]);
    expect(insets(rows, 2)).toEqual([
      ['liege', 'wallonia'],
      ['new-york', 'washington']
    ]);
  });

  test('of clusters as crowded as each other, the one named more often has it', () => {
    const shifted = (row: PlaceRow, place: string) => ({
      ...row,
      place,
      longitude: Number(row.longitude) + 60,
      n: 4,
      all: 4
    });
    const rows = [BEIJING, LIEGE, WALLONIA, shifted(LIEGE, 'east'), shifted(WALLONIA, 'far-east')];
    expect(insets(rows, 1)).toEqual([['east', 'far-east']]);
  });
});
