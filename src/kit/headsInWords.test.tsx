import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import './headsInWords';

test('the head of a column may break between its words, and not inside one', () => {
  const html = render(
    <table>
      <thead>
        <tr>
          <th scope="col">训练准确率</th>
          <th>
            经过 {2} 步 <b>经过</b>
          </th>
          <td>训练准确率</td>
        </tr>
      </thead>
    </table>,
  );
  expect(html).toContain('<th scope="col">训练<wbr/>准确率</th>');
  expect(html).toContain('<th>经过 2 步 <b>经过</b></th>');
  expect(html).toContain('<td>训练准确率</td>');
});

test('English and empty heads are as they were', () => {
  expect(render(<th>Training accuracy</th>)).toBe('<th>Training accuracy</th>');
  expect(render(<th />)).toBe('<th></th>');
});
