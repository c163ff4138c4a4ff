import { examples, type Example } from './examples.js';
import { government, person, policyPaper, roleAppointment } from './made-items.js';
import { moreItems } from './more-items.js';

/** The items that are written out by hand. */
export function madeItems(): Example[] {
  return [government, person, policyPaper, roleAppointment, ...moreItems].map((item) => ({
    format: item.schema_name,
    name: `made ${item.schema_name} ${item.base_path}`,
    item: structuredClone(item),
  }));
}

/** All items: GOV.UK's examples, and those that are written out by hand. */
export function allItems(): Example[] {
  return [...examples(), ...madeItems()];
}
