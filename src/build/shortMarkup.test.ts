import { expect, test } from 'vitest';
import { shortMarkup } from './shortMarkup';

test.each([
  ['<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>', '<math><mi>x</mi></math>'],
  ['<svg xmlns="http://www.w3.org/2000/svg" width="1em"></svg>', '<svg width="1em"></svg>'],
  ['<g><path d="M0 0h1"></path></g>', '<g><path d="M0 0h1"/></g>'],
  ['<i style="left:16.71332%;top:50.505050505050505%"></i>', '<i style="left:16.71%;top:50.51%"></i>'],
  ['<i style="height:0.8889em;vertical-align:-0.1944em"></i>', '<i style="height:.889em;vertical-align:-.194em"></i>'],
  [
    '<i style="flex:1 0.5;translate:calc(-0.25em + 10.5px);"></i>',
    '<i style="flex:1 .5;translate:calc(-.25em + 10.5px)"></i>',
  ],
  ['<i style="width:12.0004px;margin:-0.0001px"></i>', '<i style="width:12px;margin:0px"></i>'],
  ['<circle cx="61.1388271826108" cy="68.5" r="0.12345678%"></circle>', '<circle cx="61.1388" cy="68.5" r="0.1235%"/>'],
  ['<div> <p>a</p> <p>b <b>c</b> </p> </div> <i>d</i>', '<div><p>a</p><p>b <b>c</b> </p></div> <i>d</i>'],
  ['<span class="at badge   tone-class-0 "></span>', '<span class="at badge tone-class-0"></span>'],
  ['<p props="{&quot;a&quot;:&quot;it&#39;s&quot;}" title="b"></p>', `<p props='{"a":"it&#39;s"}' title="b"></p>`],
])('%s', (markup, short) => expect(shortMarkup(markup)).toBe(short));

test.each([
  '<i style="--share:.123456789;rotate:.123456deg;width:7.1234e-7px"></i>',
  '<i style="top:1.25em" title="0.123456%"></i>',
  '<meter value="0.123456789"></meter><input value="0.123456789">',
  '<p>0.123456em</p>',
  `<p title="'it's' &quot;" class="a b">class="a  b"</p>`,
  '<p props="{&quot;to&quot;:&quot;/zh/&quot;}"></p>',
  '<div><p>\u00a0</p>\u2003<p></p></div>',
])('%s stays', (markup) => expect(shortMarkup(markup)).toBe(markup));
