import { treeOf } from '../model/body/body.ts';
import { walkBody } from '../model/body/walk-body.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { anchorsElsewhere } from './anchors-elsewhere.ts';
import { anchorsInText } from './anchors-in-text.ts';
import { codeInText } from './code-in-text.ts';
import type { NodeRule, TextContext, TextRule } from './content-rule.ts';
import { componentsInText } from './components-in-text.ts';
import { fencesInText } from './fences-in-text.ts';
import { brokenLinks } from './as-typed/broken-links.ts';
import { notesWithoutWords, unusedDefinitions } from './as-typed/definitions.ts';
import { fenceWords } from './as-typed/fence-words.ts';
import { marksLeft } from './as-typed/marks-left.ts';
import { pastedCharacters } from './as-typed/pasted-characters.ts';
import { tablesInText } from './as-typed/tables.ts';
import { westernQuotes } from './as-typed/western-quotes.ts';
import { emptyText, headingsInText } from './headings-in-text.ts';
import { hiddenInText } from './hidden-in-text.ts';
import { htmlInText } from './html-in-text.ts';
import { imagesInText } from './images-in-text.ts';
import { imagesOfOthers } from './images-of-others.ts';
import { deceivingTexts } from './link-text/deceiving-texts.ts';
import { limitDiagnostics } from './limit-diagnostics.ts';
import { linkTexts } from './link-text/link-texts.ts';
import { linksInText } from './links-in-text.ts';
import { parity } from './parity.ts';
import { pendingInText } from './pending-in-text.ts';
import { placeholdersLeft } from './placeholders-left.ts';
import { quotesInText } from './sources.ts';
import { append } from '../shared/append.ts';

const nodeRules: readonly NodeRule[] = [
  codeInText,
  htmlInText,
  componentsInText,
  linksInText,
  brokenLinks,
  notesWithoutWords,
  tablesInText,
  marksLeft,
  westernQuotes,
  fenceWords,
  imagesInText,
  imagesOfOthers,
  quotesInText,
  anchorsElsewhere,
  linkTexts,
  deceivingTexts,
  hiddenInText,
];
const textRules: readonly TextRule[] = [
  headingsInText,
  emptyText,
  pendingInText,
  placeholdersLeft,
  anchorsInText,
  fencesInText,
  unusedDefinitions,
  pastedCharacters,
  parity,
];

/** Runs every rule over a text. To add a rule, write its file and name it in one of the lists above. */
export function checkText(context: TextContext): Diagnostic[] {
  return limitDiagnostics([...textRules.flatMap((rule) => rule(context)), ...checkNodes(context)]);
}

/** Runs the rules over one node at a time: what is true of any passage, whole text or not. */
export function checkNodes(context: TextContext): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { node, ancestors } of walkBody(treeOf(context.localized.body)))
    for (const rule of nodeRules) append(found, rule(node, context, ancestors));
  return found;
}
