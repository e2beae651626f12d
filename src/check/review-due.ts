import { daysBetween } from '../shared/days.ts';
import { pickText } from '../model/localized.ts';
import { makeProblem } from '../model/problem.ts';
import type { Rule } from '../model/problem-texts.ts';
import { reviewMonths } from '../model/select-items.ts';
import type { DatedRule, Occasion } from './content-rule.ts';
import { placeOfFact } from './place-of-fact.ts';

/** Every item is looked at again by its owner, in its cycle (訂定網站資料定期更新規定). */
export const reviewDue: DatedRule = (content, occasion) => {
  const { site } = content;
  const { soonDays, graceDays } = site.file.review;
  return site.items.flatMap(({ original: { data, file } }) => {
    const late = daysBetween(data.reviewDue, occasion.today);
    // A date that cannot be right is told of already.
    if (late < -soonDays || data.reviewDue < data.updated) return [];
    const department = site.departments.find(({ id }) => id === data.department);
    const owner = department ? pickText(department.name, site.defaultLocale).text : data.department;
    const values = { owner, due: data.reviewDue, months: reviewMonths(data), days: Math.abs(late) };
    const place = placeOfFact(content, file, ['reviewDue']);
    return [
      makeProblem(ruleFor(late, graceDays, occasion), place, { values, expected: `> ${occasion.today}` }),
    ];
  });
};

/** Whoever sends in a change is not stopped by what others owe; what is published must not grow old. */
function ruleFor(late: number, graceDays: number, { branch }: Occasion): Rule {
  if (late <= 0) return 'review-soon';
  return branch === 'default' && late > graceDays ? 'review-neglected' : 'review-overdue';
}
