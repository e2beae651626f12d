import type { Rule } from '../../rule.ts';
import type { RenderedPage } from '../../rendered/rendered-page.ts';
import { abbreviationNotExplained } from './abbreviation-not-explained.ts';
import { asksTwice } from './asks-twice.ts';
import { audioWithoutTranscript } from './audio-without-transcript.ts';
import { captchaImage } from './captcha-image.ts';
import { dialogWithoutRole } from './dialog-without-role.ts';
import { emptyAltOnContent } from './empty-alt-on-content.ts';
import { errorByColour } from './error-by-colour.ts';
import { errorNotConnected } from './error-not-connected.ts';
import { focusInHidden } from './focus-in-hidden.ts';
import { hardToRead } from './hard-to-read.ts';
import { headingByHand } from './heading-by-hand.ts';
import { headingOffTopic } from './heading-off-topic.ts';
import { headingWithoutText } from './heading-without-text.ts';
import { hintNotConnected } from './hint-not-connected.ts';
import { imageNameVague } from './image-name-vague.ts';
import { imageNamedOtherwise } from './image-named-otherwise.ts';
import { labelNotInName } from './label-not-in-name.ts';
import { listByHand } from './list-by-hand.ts';
import { nameWithoutWords } from './name-without-words.ts';
import { noVisibleLabel } from './no-visible-label.ts';
import { objectWithoutName } from './object-without-name.ts';
import { pageLanguage } from './page-language.ts';
import { partLanguage } from './part-language.ts';
import { pictureInBackground } from './picture-in-background.ts';
import { placeholderAsLabel } from './placeholder-as-label.ts';
import { playsByItself } from './plays-by-itself.ts';
import { requiredBySign } from './required-by-sign.ts';
import { sameFrameName } from './same-frame-name.ts';
import { sameLabel } from './same-label.ts';
import { sameLinkName } from './same-link-name.ts';
import { selectWithoutButton } from './select-without-button.ts';
import { sensoryInstruction } from './sensory-instruction.ts';
import { spacingNailedDown } from './spacing-nailed-down.ts';
import { submenuWithoutButton } from './submenu-without-button.ts';
import { textWithoutStructure } from './text-without-structure.ts';
import { titleWithoutRelation } from './title-without-relation.ts';
import { tooltipOutOfReach } from './tooltip-out-of-reach.ts';
import { underlinedText } from './underlined-text.ts';
import { unmarkedLanguage } from './unmarked-language.ts';
import { vagueHeading } from './vague-heading.ts';
import { vagueLabel } from './vague-label.ts';
import { vagueLinkName } from './vague-link-name.ts';
import { vagueTitle } from './vague-title.ts';
import { videoDescriptionUnknown } from './video-description-unknown.ts';
import { videoWithoutTranscript } from './video-without-transcript.ts';
import { wordyAlternative } from './wordy-alternative.ts';

/** Rules over what a rendered page says: names, texts, languages, alternatives. To add one, write its file and name it here. */
export const renderedRules: readonly Rule<RenderedPage>[] = [
  abbreviationNotExplained,
  asksTwice,
  audioWithoutTranscript,
  captchaImage,
  dialogWithoutRole,
  emptyAltOnContent,
  errorByColour,
  errorNotConnected,
  focusInHidden,
  hardToRead,
  headingByHand,
  headingOffTopic,
  headingWithoutText,
  hintNotConnected,
  imageNameVague,
  imageNamedOtherwise,
  labelNotInName,
  listByHand,
  nameWithoutWords,
  noVisibleLabel,
  objectWithoutName,
  pageLanguage,
  partLanguage,
  pictureInBackground,
  placeholderAsLabel,
  playsByItself,
  requiredBySign,
  sameFrameName,
  sameLabel,
  sameLinkName,
  selectWithoutButton,
  sensoryInstruction,
  spacingNailedDown,
  submenuWithoutButton,
  textWithoutStructure,
  titleWithoutRelation,
  tooltipOutOfReach,
  underlinedText,
  unmarkedLanguage,
  vagueHeading,
  vagueLabel,
  vagueLinkName,
  vagueTitle,
  videoDescriptionUnknown,
  videoWithoutTranscript,
  wordyAlternative,
];
