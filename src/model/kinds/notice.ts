import { z } from 'zod';
import { date } from '../fields/date-field.ts';
import { reference } from '../fields/field.ts';
import { moment } from '../fields/moment-field.ts';
import { baseFields, translated } from './base.ts';
import { defineKind, type NeededField } from './kind.ts';

const noticeTypes = ['news', 'event', 'outage'] as const;

/** A planned outage is announced for one period of time or two. */
const mostTimes = 2;

const time = z.strictObject({ from: moment(), to: moment() }).superRefine(({ from, to }, context) => {
  if (from < to) return;
  context.addIssue({ code: 'custom', params: { rule: 'wrong-order', expected: 'from < to' } });
});

/** 公告: news, an event or a planned outage. When its time is over it moves to the archive. */
export const notices = defineKind(
  'notices',
  z.strictObject({
    ...baseFields,
    type: z.enum(noticeTypes).describe('最新消息、活動、計畫性停電。 | News, event, planned outage.'),
    townships: z
      .array(reference('township'))
      .default([])
      .describe('所在鄉鎮市；全區就不填。 | Townships it concerns; none means all of them.'),
    times: z
      .array(time)
      .superRefine((times, context) => {
        if (times.length <= mostTimes) return;
        const expected = `[ … ] ≤ ${String(mostTimes)}`;
        context.addIssue({ code: 'custom', params: { rule: 'wrong-value', expected } });
      })
      .default([])
      .describe('活動或停電的時間，一段或兩段。 | When, in one stretch or two.'),
    expires: date().optional().describe('公告到哪一天。 | Last day on which it is news.'),
    place: translated().optional().describe('活動地點。 | Where an event is.'),
    branch: translated().optional().describe('營業區處。 | Branch office that switches off.'),
    requestNumber: z.string().trim().min(1).nullish().describe('請求號數。 | Number of the work request.'),
    work: translated().optional().describe('工作概述。 | Why the power is off.'),
    scope: translated().optional().describe('停電範圍。 | Which places have no power.'),
  }),
  (notice) => {
    const because = { field: 'type', value: notice.type };
    const lacking: Record<(typeof noticeTypes)[number], readonly (string | false)[]> = {
      news: [notice.expires === undefined && 'expires'],
      event: [notice.times.length === 0 && 'times', notice.place === undefined && 'place'],
      outage: [
        notice.times.length === 0 && 'times',
        notice.branch === undefined && 'branch',
        notice.work === undefined && 'work',
        notice.scope === undefined && 'scope',
      ],
    };
    return lacking[notice.type].flatMap((field): NeededField[] =>
      field === false ? [] : [{ field, because }],
    );
  },
);
