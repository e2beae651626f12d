import { describe, expect, it } from 'vitest';
import { ariaName, collapse, contentName, nameOf } from '../../../../src/gate/source/names.ts';
import { pageOf } from '../../../support/example-site.ts';

/** The names of the element with the id `it`: by ARIA, with its content, and with its title. */
function namesOf(html: string): [aria: string, content: string, whole: string] {
  const page = pageOf({ html });
  const element = page.byId('it');
  if (!element) throw new Error('No element has the id.');
  return [ariaName(page, element), contentName(page, element), nameOf(page, element)];
}

const nameIn = (html: string): string => namesOf(html)[2];

describe('the name of an element', () => {
  it('is the text that it is labelled by, before everything else', () => {
    const labels = '<span id=a> One\n </span><span id=b aria-label=two>2</span><img id=c alt=three>';
    const names = namesOf(
      `<a id=it href=/ aria-labelledby=" a gone  b c" aria-label=label title=t>text</a>${labels}`,
    );
    expect(names).toEqual(['One two three', 'One two three', 'One two three']);
  });

  it('is its label where it is labelled by nothing that there is', () => {
    expect(namesOf('<a id=it href=/ aria-labelledby=gone aria-label=" la  bel " title=t>text</a>')).toEqual([
      'la bel',
      'la bel',
      'la bel',
    ]);
  });

  it('is its content where it has no label', () => {
    expect(namesOf('<a id=it href=/ aria-label=" " title=t> te<b>x</b>t\n</a>')).toEqual([
      '',
      'text',
      'text',
    ]);
  });

  it('is its title where it has nothing else', () => {
    expect(namesOf('<a id=it href=/ title=" a  title "><i></i></a>')).toEqual(['', '', 'a title']);
    expect(namesOf('<a id=it href=/></a>')).toEqual(['', '', '']);
  });

  it('is the alternative of a picture or of an area of one', () => {
    expect(namesOf('<img id=it alt=map title=t>')).toEqual(['', 'map', 'map']);
    expect(namesOf('<img id=it title=t>')).toEqual(['', '', 't']);
    expect(namesOf('<map name=m><area id=it alt=Taipei href=/></map>')).toEqual(['', 'Taipei', 'Taipei']);
    expect(namesOf('<map name=m><area id=it href=/></map>')).toEqual(['', '', '']);
  });
});

describe('the content that names an element', () => {
  it.each([
    ['pictures by their alternatives, as words of their own', '1<img alt=2>3<img alt="">4', '1 2 34'],
    ['a picture without an alternative by its title', '1<img title=2>', '1 2'],
    ['a picture without words by nothing', '1<img>2', '12'],
    ['a picture with an empty alternative by nothing', '1<img alt="" title=2>', '1'],
    ['labelled elements by their label, not by what is in them', '1<b aria-label=2>3</b>4', '1 2 4'],
    ['no other alternative', '1<b alt=2 title=3>4</b>', '14'],
    ['elements inside each other, in order', '<b>1<i>2</i>3</b>4<u>5</u>', '12345'],
    [
      'no script and no style',
      '1<script>2</script><style>p{}</style><template>3</template><noscript>4</noscript>5',
      '15',
    ],
    ['nothing that is hidden', '1<b hidden>2</b><b aria-hidden=true>3<i>4</i></b>5', '15'],
  ])('holds %s', (_, content, name) => {
    expect(nameIn(`<a id=it href=/>${content}</a>`)).toBe(name);
  });

  it('is, of an element that waits to be shown, what it will be shown with', () => {
    expect(nameIn('<div hidden><a id=it href=/>1<b>2</b></a></div>')).toBe('12');
  });
});

it('collapses white space to single spaces and trims it', () => {
  expect(collapse('\n a \t\u3000b  ')).toBe('a b');
});
