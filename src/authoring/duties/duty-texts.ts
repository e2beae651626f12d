import type { ReportLanguage } from '../../check/print-diagnostics.ts';
import type { DutyType } from './list-duties.ts';

interface DutyTexts {
  columns: Record<'department' | 'duty' | 'item' | 'title' | 'due' | 'places', string>;
  types: Record<DutyType, string>;
  nothing: string;
  places: (count: number) => string;
  heading: (department: string) => string;
  how: string;
}

/** The texts of lists of duties, in the languages of messages. */
export const dutyTexts: Record<ReportLanguage, DutyTexts> = {
  zh: {
    columns: {
      department: '承辦部門',
      duty: '待辦',
      item: '項目',
      title: '標題',
      due: '期限',
      places: '處數',
    },
    types: {
      'review-overdue': '逾期未檢視',
      'review-soon': '即將到期，請檢視',
      translation: '翻譯要補或更新',
      facts: '待補的內容',
    },
    nothing: '沒有待辦。',
    places: (count) => `${String(count)} 處`,
    heading: (department) => `${department}的待辦`,
    how: '檢視過的項目，請更新 updated 與 reviewDue 兩個日期。待補的內容，查證後再填；不知道就留著。',
  },
  en: {
    columns: {
      department: 'Department',
      duty: 'What is due',
      item: 'Item',
      title: 'Title',
      due: 'By',
      places: 'Places',
    },
    types: {
      'review-overdue': 'Review is overdue',
      'review-soon': 'Review is due soon',
      translation: 'Translation to complete or update',
      facts: 'Facts to be added',
    },
    nothing: 'Nothing is due.',
    places: (count) => (count === 1 ? '1 place' : `${String(count)} places`),
    heading: (department) => `Due from ${department}`,
    how: 'After a review, set the dates “updated” and “reviewDue”. Fill in a missing fact only when it is confirmed.',
  },
};
