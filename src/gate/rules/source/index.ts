import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { accessKey } from './access-key.ts';
import { adjacentLinks } from './adjacent-links.ts';
import { ambiguousReference } from './ambiguous-reference.ts';
import { choiceThatMovesOn } from './choice-that-moves-on.ts';
import { choicesWithoutGroup } from './choices-without-group.ts';
import { decorativeImageWithTitle } from './decorative-image-with-title.ts';
import { duplicateId } from './duplicate-id.ts';
import { embeddedImageMap } from './embedded-image-map.ts';
import { emptyParagraph } from './empty-paragraph.ts';
import { fileLinkWithoutFacts } from './file-link-without-facts.ts';
import { focusThrownAway } from './focus-thrown-away.ts';
import { imagePresentationConflict } from './image-presentation-conflict.ts';
import { labelLeadsNowhere } from './label-leads-nowhere.ts';
import { layoutTable } from './layout-table.ts';
import { listStructure } from './list-structure.ts';
import { mediaLinkWithoutTranscript } from './media-link-without-transcript.ts';
import { mouseOnlyHandler } from './mouse-only-handler.ts';
import { movingText } from './moving-text.ts';
import { nestedTable } from './nested-table.ts';
import { newWindowUnannounced } from './new-window-unannounced.ts';
import { onlyHeaderCells } from './only-header-cells.ts';
import { pageLanguageUnknown } from './page-language-unknown.ts';
import { partLanguageUnknown } from './part-language-unknown.ts';
import { personalFieldWithoutAutocomplete } from './personal-field-without-autocomplete.ts';
import { plugInObject } from './plug-in-object.ts';
import { positiveTabindex } from './positive-tabindex.ts';
import { preformattedText } from './preformatted-text.ts';
import { presentationalElement } from './presentational-element.ts';
import { raggedTable } from './ragged-table.ts';
import { sameNameDifferentTargets } from './same-name-different-targets.ts';
import { scriptLink } from './script-link.ts';
import { spacedLetters } from './spaced-letters.ts';
import { tableHeaderWithoutScope } from './table-header-without-scope.ts';
import { tableWithoutHeaders } from './table-without-headers.ts';
import { tableWithoutName } from './table-without-name.ts';
import { timedRefresh } from './timed-refresh.ts';
import { unknownAriaAttribute } from './unknown-aria-attribute.ts';
import { unknownRole } from './unknown-role.ts';
import { videoWithoutCaptions } from './video-without-captions.ts';

/** Rules over a page as it was built: its markup, before any browser has touched it. To add one, write its file and name it here. */
export const sourceRules: readonly Rule<SourcePage>[] = [
  accessKey,
  adjacentLinks,
  ambiguousReference,
  choiceThatMovesOn,
  choicesWithoutGroup,
  decorativeImageWithTitle,
  duplicateId,
  embeddedImageMap,
  emptyParagraph,
  fileLinkWithoutFacts,
  focusThrownAway,
  imagePresentationConflict,
  labelLeadsNowhere,
  layoutTable,
  listStructure,
  mediaLinkWithoutTranscript,
  mouseOnlyHandler,
  movingText,
  nestedTable,
  newWindowUnannounced,
  onlyHeaderCells,
  pageLanguageUnknown,
  partLanguageUnknown,
  personalFieldWithoutAutocomplete,
  plugInObject,
  positiveTabindex,
  preformattedText,
  presentationalElement,
  raggedTable,
  sameNameDifferentTargets,
  scriptLink,
  spacedLetters,
  tableHeaderWithoutScope,
  tableWithoutHeaders,
  tableWithoutName,
  timedRefresh,
  unknownAriaAttribute,
  unknownRole,
  videoWithoutCaptions,
];
