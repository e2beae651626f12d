import { z } from 'zod';
import { webAddress } from '../fields/address-field.ts';
import { fieldMetadata, key, pending } from '../fields/field.ts';
import { phone } from '../fields/phone-field.ts';
import { localized } from '../localized.ts';

/** `content/departments.yaml`: who owns items. */
export const departmentsSchema = z
  .array(
    z.strictObject({
      id: key(),
      name: localized(),
      duties: localized().optional(),
      phone: pending(phone()),
      email: pending(z.email()),
      reviewers: z
        .array(z.string().regex(/^@[a-zA-Z0-9][a-zA-Z0-9-]*(\/[a-zA-Z0-9._-]+)?$/))
        .default([])
        .describe(
          '審核人員的 GitHub 帳號或團隊，例如 @office/business。 | Who reviews its items: GitHub accounts or teams.',
        ),
    }),
  )
  .min(1);

/** `content/audiences.yaml`: whom items are for. */
export const audiencesSchema = z.array(z.strictObject({ id: key(), name: localized() })).min(1);

/** `content/licences.yaml`: under which terms quoted content stands. */
export const licencesSchema = z
  .array(
    z.strictObject({
      id: key(),
      name: localized(),
      url: webAddress().optional(),
      needsLink: z
        .boolean()
        .default(false)
        .describe('這種來源要有連結。 | Whether a source under these terms has a link.'),
    }),
  )
  .min(1);

/** `content/disclosure-categories.yaml`: the categories of the disclosure zone, in the order of the law. */
export const disclosureCategoriesSchema = z
  .array(z.strictObject({ id: key(), name: localized(), description: localized().optional() }))
  .min(1);

/** `content/townships.yaml`: the places notices are grouped by. */
export const townshipsSchema = z.array(z.strictObject({ id: key(), name: localized() })).min(1);

/** `content/synonyms.yaml`: words readers use for the same thing, by language. */
export const synonymsSchema = z
  .record(z.string(), z.array(z.array(z.string().trim().min(1)).min(2)))
  .register(fieldMetadata, { byLanguage: true });

export type Department = z.output<typeof departmentsSchema>[number];
export type Audience = z.output<typeof audiencesSchema>[number];
export type Licence = z.output<typeof licencesSchema>[number];
export type DisclosureCategory = z.output<typeof disclosureCategoriesSchema>[number];
export type Township = z.output<typeof townshipsSchema>[number];
export type Synonyms = z.output<typeof synonymsSchema>;
