import type { Rule } from '../../rule.ts';
import type { SourcePage } from '../../source/source-page.ts';
import { areaAlternative } from './area-alternative.ts';
import { controlName } from './control-name.ts';
import { decorationWithTitle } from './decoration-with-title.ts';
import { emptyNavigation } from './empty-navigation.ts';
import { fieldLabel } from './field-label.ts';
import { fieldsetLegend } from './fieldset-legend.ts';
import { frameTitle } from './frame-title.ts';
import { groupedOptions } from './grouped-options.ts';
import { headingOrder } from './heading-order.ts';
import { imageAlternative } from './image-alternative.ts';
import { imageButton } from './image-button.ts';
import { linkText } from './link-text.ts';
import { linkTitle } from './link-title.ts';
import { longDescription } from './long-description.ts';
import { objectAlternative } from './object-alternative.ts';
import { openFormats } from './open-formats.ts';
import { pageLanguage } from './page-language.ts';
import { pageTitle } from './page-title.ts';
import { partLanguage } from './part-language.ts';
import { picturesOfCharacters } from './pictures-of-characters.ts';
import { relativeFontSize } from './relative-font-size.ts';
import { relativeLineHeight } from './relative-line-height.ts';
import { relativeWidth } from './relative-width.ts';
import { repeatedLinkText } from './repeated-link-text.ts';
import { tableHeaders } from './table-headers.ts';
import { tableScope } from './table-scope.ts';
import { textDirection } from './text-direction.ts';

/** What the official checker (Freego) is known to test, a rule for each code. To add one, write its file and name it here. */
export const freegoRules: readonly Rule<SourcePage>[] = [
  imageAlternative,
  areaAlternative,
  longDescription,
  picturesOfCharacters,
  imageButton,
  objectAlternative,
  decorationWithTitle,
  headingOrder,
  tableScope,
  tableHeaders,
  groupedOptions,
  fieldLabel,
  fieldsetLegend,
  textDirection,
  relativeFontSize,
  relativeWidth,
  relativeLineHeight,
  emptyNavigation,
  pageTitle,
  repeatedLinkText,
  linkText,
  linkTitle,
  pageLanguage,
  partLanguage,
  openFormats,
  controlName,
  frameTitle,
];
