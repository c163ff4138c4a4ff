import * as z from 'zod';
import type { Content as ContentType } from '../types/content.js';
import { models } from './index-by-kind.js';

/** A document of any kind, told apart by `kind`. */
export const Content = z.discriminatedUnion('kind', [
  models['news-story'],
  models['organisation'],
  models['government-era'],
  models['strategy'],
  models['strategy-strand'],
  models['person'],
  models['role'],
]);
export type Content = ContentType;
