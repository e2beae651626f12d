import { z } from 'zod';
import { webAddress } from '../fields/address-field.ts';
import { fieldMetadata } from '../fields/field.ts';
import { phone } from '../fields/phone-field.ts';
import { baseFields, key, pending, translated } from './base.ts';
import { defineKind } from './kind.ts';

/** What visitors may need on the spot. */
export const facilities = [
  'bell',
  'ramp',
  'accessible-toilet',
  'emergency-button',
  'parking-accessible',
  'nursing-room',
  'toilet',
  'water',
  'seats',
  'writing-desk',
  'reading-glasses',
  'photocopier',
  'telephone',
  'consulting-room',
  'wifi',
] as const;

/** 服務據點: where one can go, when, to whom, and what is there. */
export const offices = defineKind(
  'offices',
  z.strictObject({
    ...baseFields,
    address: pending(translated()).describe('地址。 | Address.'),
    phone: pending(phone()).describe('電話。 | Telephone.'),
    hours: pending(translated()).describe('服務時間。 | Opening hours.'),
    queue: pending(translated()).describe('抽號與等候方式。 | How queueing works.'),
    counters: pending(
      z.array(
        z.strictObject({
          id: key(),
          number: z.string().trim().min(1).describe('櫃檯編號。 | Number over the counter.'),
          service: translated().describe('受理項目。 | What it handles.'),
          staff: pending(z.string().trim().min(1)).describe('服務人員。 | Who serves there.'),
          deputy: pending(z.string().trim().min(1)).describe('代理人。 | Who stands in.'),
        }),
      ),
    ).describe('櫃檯。 | Counters.'),
    facilities: z
      .array(
        z.strictObject({
          id: z.enum(facilities).register(fieldMetadata, { key: true }),
          available: pending(z.boolean()),
          note: translated().optional(),
        }),
      )
      .default([])
      .describe('設施；不知道有沒有就留空。 | Facilities; one that may or may not be there stays empty.'),
    parking: pending(translated()).describe('停車。 | Parking.'),
    directions: pending(translated()).describe('怎麼來。 | How to get there.'),
    map: pending(webAddress()).describe('地圖網址，點選才會離開本站。 | Map, left for only on a click.'),
  }),
);
