/** The look of a report: paper, ink, wide tables that scroll, and a page that prints. */
export const STYLE = [
  'body{margin:0;background:#faf8f3;color:#1c1c1c;font:16px/1.5 system-ui,sans-serif}',
  'main{max-width:820px;margin:0 auto;padding:24px}',
  'h1{font-size:26px;margin:0 0 4px}h2{font-size:20px;margin:36px 0 4px}h3{font-size:16px;margin:20px 0 4px}',
  'p{margin:0 0 12px;color:#4a463d}svg{max-width:100%;height:auto}.wide{overflow-x:auto}',
  'table{border-collapse:collapse;font-size:14px}th,td{text-align:left;padding:4px 14px 4px 0;border-bottom:1px solid #ddd8cc;vertical-align:top}',
  '@media print{section{break-inside:avoid}}',
].join('');
