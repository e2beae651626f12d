import { daysBetween } from '../shared/days.ts';
import { pickText } from '../model/localized.ts';
import { makeDiagnostic } from '../model/diagnostic.ts';
import type { Rule } from '../model/diagnostic-texts.ts';
import { reviewMonths } from '../model/select-items.ts';
import type { DatedRule, CheckContext } from './content-rule.ts';
import { locationOfFact } from './location-of-fact.ts';

/** Every item is reviewed by its owner, in its cycle (訂定網站資料定期更新規定). */
export const reviewDue: DatedRule = (content, checkContext) => {
  const { site } = content;
  const { soonDays, graceDays } = site.file.review;
  return site.items.flatMap(({ original: { data, file } }) => {
    const late = daysBetween(data.reviewDue, checkContext.today);
    // A date that cannot be right is reported already.
    if (late < -soonDays || data.reviewDue < data.updated) return [];
    const department = site.departments.find(({ id }) => id === data.department);
    const owner = department ? pickText(department.name, site.defaultLocale).text : data.department;
    const values = { owner, due: data.reviewDue, months: reviewMonths(data), days: Math.abs(late) };
    const location = locationOfFact(content, file, ['reviewDue']);
    return [
      makeDiagnostic(ruleFor(late, graceDays, checkContext), location, {
        values,
        expected: `> ${checkContext.today}`,
      }),
    ];
  });
};

/** Whoever sends in a change is not stopped by what others owe; what is published must not grow old. */
function ruleFor(late: number, graceDays: number, { branch }: CheckContext): Rule {
  if (late <= 0) return 'review-soon';
  return branch === 'default' && late > graceDays ? 'review-neglected' : 'review-overdue';
}
