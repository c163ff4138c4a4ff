import type { HTMLAttributes } from 'astro/types';
import type { Metadata } from 'next';
import type { ComponentProps } from 'react';
import type { ResolvableHead } from 'unhead/types';
import { describe, expectTypeOf, it } from 'vitest';
import type { AstroHead } from 'despatch/head/astro';
import type { NextMetadata, NextScript } from 'despatch/head/next';
import type { UnheadInput } from 'despatch/head/unhead';

describe('what adapters give', () => {
  it('is what Next takes as metadata, and React as props of a script', () => {
    expectTypeOf<NextMetadata>().toExtend<Metadata>();
    expectTypeOf<NextScript>().toExtend<ComponentProps<'script'>>();
  });

  it('is what unhead takes as input', () => {
    expectTypeOf<UnheadInput>().toExtend<ResolvableHead>();
  });

  it('is what Astro takes as attributes', () => {
    expectTypeOf<AstroHead['html']>().toExtend<HTMLAttributes<'html'>>();
    expectTypeOf<AstroHead['meta'][number]>().toExtend<HTMLAttributes<'meta'>>();
    expectTypeOf<AstroHead['links'][number]>().toExtend<HTMLAttributes<'link'>>();
    expectTypeOf<AstroHead['script']['attributes']>().toExtend<HTMLAttributes<'script'>>();
  });
});
