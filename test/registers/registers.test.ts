import { describe, expect, test } from 'vitest';
import {
  GovernmentEra,
  governmentEras,
  inferredEraFields,
  organisationBrand,
  organisationBrands,
} from 'despatch';

describe('the register of governments', () => {
  test('holds 62, each of which passes its model', () => {
    expect(governmentEras).toHaveLength(62);
    for (const era of governmentEras) expect(GovernmentEra.safeParse(era).error).toBeUndefined();
  });

  test('has one government without an end, the latest', () => {
    expect(governmentEras.filter((era) => era.endedOn === undefined)).toEqual([governmentEras[0]]);
  });

  test('runs on without overlaps: each government starts on or after the last day of the one before', () => {
    const byStart = governmentEras.toSorted((left, right) => (left.startedOn < right.startedOn ? -1 : 1));
    byStart.slice(1).forEach((era, index) => expect(era.startedOn >= byStart[index]!.endedOn!).toBe(true));
  });

  test('says which facts were inferred', () => {
    expect(inferredEraFields('2022-to-2022-truss-conservative-government')).toEqual([
      'title',
      'slug',
      'startedOn',
      'endedOn',
    ]);
    expect(inferredEraFields('2001-to-2005-labour-government')).toEqual([]);
    expect(inferredEraFields('constructor')).toEqual([]);
  });
});

describe('the register of brands', () => {
  test('gives a colour, and one that can be read on white where that differs', () => {
    expect(organisationBrand('department-for-business-trade')).toMatchObject({
      colour: '#e52d13',
      contrastSafeColour: '#e02c13',
    });
  });

  test('knows the other name of a brand', () => {
    expect(organisationBrand('department-for-business-and-trade')?.slug).toBe(
      'department-for-business-trade',
    );
    expect(organisationBrand('toString')).toBeUndefined();
  });

  test('writes every colour as six hexadecimal digits, and names each brand once', () => {
    for (const { colour } of organisationBrands)
      if (colour !== undefined) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(new Set(organisationBrands.map(({ slug }) => slug)).size).toBe(organisationBrands.length);
  });
});
