import * as z from 'zod';
import { contentKinds, fieldsOf, isContentKind } from '../../checks/model/check-model.js';
import { siteOrigin, webAddress } from '../../catalogue/site.js';
import { isDay } from '../../time/day.js';
import { settingsField } from '../switches/settings-field.js';

const severity = z.enum(['off', 'info', 'warning', 'error']);
const setting = z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])]);

const siteUrl = z.stringFormat('site-url', siteOrigin);
const address = z.stringFormat('web-address', webAddress);

const site = z.strictObject({
  url: siteUrl,
  name: z.stringFormat('text', /\S/),
  logoUrl: address.optional(),
  licenceUrl: address.optional(),
  feeds: z
    .array(z.strictObject({ url: z.string(), type: z.string(), title: z.string().optional() }))
    .optional(),
  graphIds: z
    .strictObject({
      webSite: z.string().optional(),
      organisations: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
});

const schema = z.custom(isSchema, 'it is no schema. Give one of zod, valibot, arktype or another library');
const rule = z.custom(isRule, 'it is no rule. Make one with `documentRule` or `catalogueRule`');

/** The fields of each kind. A name that a model has already would take the model's field away. */
const fields = z.strictObject(
  Object.fromEntries(
    contentKinds.map((kind) => [
      kind,
      z
        .record(z.string(), schema)
        .superRefine((own, context) => {
          const taken = isContentKind(kind) ? [...fieldsOf(kind), settingsField] : [];
          for (const name of Object.keys(own).filter((one) => taken.includes(one)))
            context.addIssue({
              code: 'custom',
              path: [name],
              message: 'there is a field of this name. Choose another',
            });
        })
        .optional(),
    ]),
  ),
);

/** What a configuration may hold. Rules and schemas of the project's own are left as they are. */
export const ConfigModel = z.strictObject({
  $schema: z.string().optional(),
  site: site.optional(),
  rules: z.record(z.string(), setting).optional(),
  extraRules: z.array(rule).optional(),
  fields: fields.optional(),
  folders: z.record(z.string().min(1), z.enum(contentKinds)).optional(),
  wholeSite: z.boolean().optional(),
  publicFolder: z.string().min(1).optional(),
  ignore: z.array(z.string()).optional(),
  today: z.stringFormat('day', isDay).optional(),
});

/** Schemas of some libraries are functions. */
function isSchema(value: unknown): boolean {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return false;
  const standard = (value as { '~standard'?: { validate?: unknown } })['~standard'];
  return typeof standard?.validate === 'function';
}

function isRule(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { scope, kinds, check } = value as Record<string, unknown>;
  const isKind = (kind: unknown): boolean => typeof (kind as { code?: unknown } | null)?.code === 'string';
  return (
    (scope === 'document' || scope === 'catalogue') &&
    Array.isArray(kinds) &&
    kinds.length > 0 &&
    kinds.every(isKind) &&
    typeof check === 'function'
  );
}
