import { expect, it } from 'vitest';
import { onePerTemplate } from '../../../../src/gate/page-templates.ts';

it('takes pages with the same class names for one template, whatever number a page carries', () => {
  const pages: Record<string, string> = {
    '/': '<body class="home">',
    '/a/': '<body class="post post-1"><p class=lead>',
    '/b/': `<body class="post post-22"><p class='lead'>`,
    '/c/': '<body class="post"><p class="lead"><table class="wide">',
  };
  expect(onePerTemplate(Object.keys(pages), (path) => pages[path] ?? '')).toEqual(['/', '/a/', '/c/']);
});

it('asks the paths where every page has a class of its own', () => {
  const many = Array.from({ length: 20 }, (_, index) => `/news/${'abcdefghijklmnopqrst'.charAt(index)}/`);
  const pages = ['/', ...many];
  expect(onePerTemplate(pages, (path) => `<body class="page-${path.replaceAll('/', '')}x">`)).toEqual([
    '/',
    '/news/a/',
  ]);
});

it('takes one page of each folder where there are no classes', () => {
  expect(onePerTemplate(['/', '/news/1.html', '/news/2.html'], () => '<p>words')).toEqual([
    '/',
    '/news/1.html',
  ]);
});
