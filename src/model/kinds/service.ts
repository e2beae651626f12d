import { z } from 'zod';
import { webAddress } from '../fields/address-field.ts';
import { reference } from '../fields/field.ts';
import { baseFields, key, pending, unconfirmed, translated } from './base.ts';
import { defineKind } from './kind.ts';

export const linkChecks = ['open', 'login', 'by-hand'] as const;

/** 線上服務: something to do on the web, here or at another provider. */
export const services = defineKind(
  'services',
  z.strictObject({
    ...baseFields,
    provider: translated().describe('提供者。 | Who provides it.'),
    address: pending(webAddress()).describe('服務的網址。 | Address of the service.'),
    linkCheck: z
      .enum(linkChecks)
      .default('open')
      .describe(
        '連結檢查：公開頁面、要登入、只能人工看。 | How its link is checked: an open page, behind a login, only by hand.',
      ),
    tasks: z
      .array(z.strictObject({ id: key(), title: translated(), unconfirmed }))
      .min(1)
      .describe('可以做什麼。 | What it does.'),
    prepare: pending(
      z.array(z.strictObject({ id: key(), title: translated(), note: translated().optional(), unconfirmed })),
    ).describe('要先準備什麼。 | What to have at hand.'),
    hours: pending(translated()).describe('服務時間。 | When it can be used.'),
    privacy: pending(translated()).describe('個人資料的說明。 | What happens to personal data.'),
    flows: z.array(reference('item')).default([]).describe('用得到它的流程。 | The flows it is used in.'),
  }),
);
