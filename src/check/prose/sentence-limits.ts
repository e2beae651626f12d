/**
 * How long a sentence may be before it is named, by the way its length is counted.
 *
 * English: GOV.UK aims at 25 words (https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/);
 * five more leave room for the name of a law. Chinese says about as much in 60 characters, three lines on a phone.
 */
export const sentenceLimits = { words: 30, characters: 60 } as const;
