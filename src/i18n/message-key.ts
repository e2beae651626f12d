import type { PluralCategory } from '../shared/plurals.ts';
import type { zhTW } from './messages/zh-TW.ts';

/** The name of an interface text that every language has. */
export type MessageKey = keyof typeof zhTW;

/** The name of a text that depends on a number: every language has its form `<name>.other`. */
export type CountKey = MessageKey extends infer Key
  ? Key extends `${infer Name}.other`
    ? Name
    : never
  : never;

/** The name of a form that some languages have of such a text: `<name>.few`. */
export type FormKey = `${CountKey}.${Exclude<PluralCategory, 'other'>}`;

/** The interface texts of a language. */
export type Catalogue = Readonly<Record<MessageKey, string> & Partial<Record<FormKey, string>>>;
