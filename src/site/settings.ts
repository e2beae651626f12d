/** The environment variables by which a build hands its content folder and its clock to the pages. */
export const contentSetting = 'MINGBAI_CONTENT';
export const clockSetting = 'MINGBAI_NOW';
