import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** The box of a task list is a sign, not a control: nobody could tick it. */
export const taskLists: HastPluginDefinition = defineHastPlugin({
  name: 'task-lists',
  element: {
    filter: ['input'],
    visit: ({ properties }) => ({
      type: 'element',
      tagName: 'span',
      properties: {},
      children: [{ type: 'text', value: properties['checked'] === true ? '☑' : '☐' }],
    }),
  },
});
