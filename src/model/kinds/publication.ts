import { z } from 'zod';
import { webAddress } from '../fields/address-field.ts';
import { localeCode } from '../localized.ts';
import { baseFields, translated } from './base.ts';
import { defineKind } from './kind.ts';

const publicationForms = ['white-paper', 'leaflet', 'video'] as const;

/** 出版品與影音: a white paper, a leaflet or a video, with its source and terms. */
export const publications = defineKind(
  'publications',
  z.strictObject({
    ...baseFields,
    sources: baseFields.sources
      .unwrap()
      .min(1)
      .describe('出處、授權與連結，至少一個。 | Source, licence and link; at least one.'),
    form: z.enum(publicationForms).describe('白皮書、摺頁、影片。 | White paper, leaflet, video.'),
    publisher: translated().optional().describe('出版者。 | Who published it.'),
    edition: translated().optional().describe('版次或日期。 | Edition or date.'),
    link: webAddress().nullish().describe('在他處的網址。 | Address, when it is elsewhere.'),
    captions: z
      .array(localeCode())
      .default([])
      .describe('影片字幕的語言。 | Languages of a video’s captions.'),
    transcript: translated()
      .optional()
      .describe('影片逐字稿，空一行分段。 | What is said and shown, a blank line between paragraphs.'),
  }),
  ({ form, captions, transcript }) => {
    if (form !== 'video') return [];
    const because = { field: 'form', value: form };
    return [
      ...(captions.length === 0 ? [{ field: 'captions', because }] : []),
      ...(transcript === undefined ? [{ field: 'transcript', because }] : []),
    ];
  },
);
