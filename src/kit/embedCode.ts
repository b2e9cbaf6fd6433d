const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** The message by which an embedded figure tells the page around it its name and its height in CSS pixels. */
export interface HeightMessage {
  type: 'downhill-height';
  widget: string;
  height: number;
}

/** The HTML that shows a figure in another page, at its own height; 600 pixels high where the script is stripped. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="600" style="border:0" loading="lazy" allowfullscreen></iframe>
<script>addEventListener('message',({data:d,source:s})=>{if(d&&d.type==='downhill-height')for(const f of document.querySelectorAll('iframe'))if(f.contentWindow===s)f.height=+d.height})</script>`;
