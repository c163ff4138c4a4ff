import * as z from 'zod';
import { contentKinds } from '../../checks/model/check-model.js';

const severity = z.enum(['off', 'info', 'warning', 'error']);
const setting = z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])]);

const siteUrl = z.stringFormat('site-url', /^https?:\/\/[^\s/?#]+$/);

/** What a configuration may hold. Rules and schemas of the project's own are left as they are. */
export const ConfigModel = z.strictObject({
  $schema: z.string().optional(),
  site: z.strictObject({ url: siteUrl, name: z.string().min(1), logoUrl: z.string().optional() }).optional(),
  rules: z.record(z.string(), setting).optional(),
  extraRules: z.array(z.unknown()).optional(),
  fields: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  wholeSite: z.boolean().optional(),
  publicFolder: z.string().min(1).optional(),
  folders: z.record(z.string().min(1), z.enum(contentKinds)).optional(),
  ignore: z.array(z.string()).optional(),
  today: z.stringFormat('day', /^\d{4}-\d{2}-\d{2}$/).optional(),
});
