/** The services that GOV.UK knows. */
export type SocialService =
  | 'blog'
  | 'bluesky'
  | 'email'
  | 'facebook'
  | 'flickr'
  | 'foursquare'
  | 'google-plus'
  | 'instagram'
  | 'linkedin'
  | 'other'
  | 'pinterest'
  | 'threads'
  | 'twitter'
  | 'x'
  | 'youtube';

/** An account of an organisation on another service. */
export interface SocialAccount {
  /** Which service it is on. */
  service: SocialService;
  /** Text of the link. */
  title: string;
  /** Address of the account. */
  url: string;
}
