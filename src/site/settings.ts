/** The environment variables by which a build hands its content folder and its clock to the pages. */
export const contentSetting = 'MINGBAI_CONTENT';
export const clockSetting = 'MINGBAI_NOW';

/** Set by the development server, whose inline styles the content security policy of a site would refuse. */
export const developmentSetting = 'MINGBAI_DEVELOPMENT';
