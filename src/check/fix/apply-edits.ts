import type { TextEdit } from '../../model/diagnostic.ts';

/** A text with changes made, and the changes that had to wait because another one touches the same words. */
export interface EditedText {
  text: string;
  made: TextEdit[];
}

/** Makes changes of one text, each where it was meant. Of two that overlap the first is made: the other is found again. */
export function applyEdits(text: string, edits: readonly TextEdit[]): EditedText {
  const made: TextEdit[] = [];
  const pieces: string[] = [];
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const isInside = edit.start >= done && edit.end >= edit.start && edit.end <= text.length;
    if (!isInside) continue;
    pieces.push(text.slice(done, edit.start), edit.text);
    made.push(edit);
    done = edit.end;
  }
  return { text: `${pieces.join('')}${text.slice(done)}`, made };
}
