import { z } from 'zod';
import { defineKind } from './kind.ts';
import { baseFields } from './base.ts';

/** 常見問答: the title is the question, the body the answer. */
export const faqs = defineKind('faqs', z.strictObject({ ...baseFields }));
