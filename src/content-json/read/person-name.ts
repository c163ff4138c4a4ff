/** What stands before a name. Titles of peers (Lord, Baroness, Viscount) are part of the name that readers know. */
const prefix =
  /^(?:(?:The )?(?:Rt|Right) Hon(?:ourable)?\.? |The Hon\.? |HRH |HE |Sir |Dame |Dr |Prof(?:essor)? |Mrs? |Ms |Miss |Rev(?:erend)? |Admiral |General |Lieutenant General |Major General |Brigadier |Colonel |Captain |Commander |Air (?:Chief |Vice-)?Marshal |Vice Admiral |Rear Admiral )+/;

/** Letters after a name: an office, a decoration, a degree or a fellowship. */
const suffix =
  /(?: (?:MP|MSP|MS|MLA|AM|QC|KC|PC|[GKDCOMB]{1,2}BE|[GKDC]{1,2}CB|CB|CH|OM|CMG|[KDG]CMG|[CKDGLM]?CVO|[LM]VO|QPM|KPM|DSO|DFC|MC|DL|JP|TD|VR|RD|RM|RN|FRS|FRSE|FREng|FBA|FMedSci|FRCP|FRCS|FRSA|FCA|BEM|ADC|PhD|MBA|VC|GC|KG|KT|LG|LT),?)+$/;

/** A name without and with what stands around it. */
export interface PersonName {
  name: string;
  honorificPrefix?: string | undefined;
  honorificSuffix?: string | undefined;
}

/**
 * Parts the title of a person's page into honorifics, name and letters. Put together again with spaces, they
 * are the title.
 */
export function readPersonName(title: string): PersonName {
  const honorificPrefix = prefix.exec(title)?.[0] ?? '';
  const honorificSuffix = suffix.exec(title)?.[0] ?? '';
  const name = title.slice(honorificPrefix.length, title.length - honorificSuffix.length);
  if (name.trim() !== name || name === '' || title.length < honorificPrefix.length + honorificSuffix.length) {
    return { name: title };
  }
  return {
    name,
    ...(honorificPrefix === '' ? {} : { honorificPrefix: honorificPrefix.trimEnd() }),
    ...(honorificSuffix === '' ? {} : { honorificSuffix: honorificSuffix.trimStart() }),
  };
}
