import * as z from 'zod';
import type { SocialAccount as SocialAccountType } from '../../types/parts/social-account.js';
import { ContactAddress } from './formats.js';

/** An account of an organisation on another service. */
export const SocialAccount = z.strictObject({
  service: z.enum([
    'blog',
    'bluesky',
    'email',
    'facebook',
    'flickr',
    'foursquare',
    'google-plus',
    'instagram',
    'linkedin',
    'other',
    'pinterest',
    'threads',
    'twitter',
    'x',
    'youtube',
  ]),
  title: z.string(),
  url: ContactAddress,
});
export type SocialAccount = SocialAccountType;
