import type { SearchHint } from '../answer.ts';
import { addressWith } from './address.ts';
import { element, link, list } from './element.ts';
import type { View } from './view.ts';

/** How the query was read, where that may surprise, with the way to have it read otherwise. */
export function hints({ answer, request, texts }: View): HTMLElement | undefined {
  const lines = answer.hints.map((hint) => element('span', {}, lineOf(hint)));
  // What was searched is shown where the query may not say it: part of it was read otherwise, or nothing was found.
  const isBroken = answer.hints.some(({ kind }) => kind === 'read-as-words');
  if ((isBroken || answer.total === 0) && answer.understood !== '') {
    lines.push(element('span', {}, texts('understood', { query: answer.understood })));
  }
  const hasSynonyms = answer.hints.some(({ kind }) => kind === 'synonyms');
  if (hasSynonyms)
    lines.push(
      element('span', {}, link(addressWith(request, { synonyms: false }), texts('hint.synonyms.undo'))),
    );
  if (!request.synonyms) {
    const redo = link(addressWith(request, { synonyms: true }), texts('hint.synonyms.redo'));
    lines.push(element('span', {}, texts('hint.synonyms.off'), redo));
  }
  return lines.length === 0 ? undefined : list(lines, 'search-hints');

  function lineOf(hint: SearchHint): string {
    switch (hint.kind) {
      case 'synonyms':
        return texts('hint.synonyms', { word: hint.word, also: texts.list(hint.also) });
      case 'read-as-words':
        return texts('hint.read-as-words', { part: hint.part });
      case 'missing-word':
        return texts('hint.missing-word', { word: hint.word });
    }
  }
}
