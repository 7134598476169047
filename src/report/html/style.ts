/** How a report looks: on a wide and a narrow screen, by day and by night, on A4 paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--paper:#fff;--link:#0550ae;--bad:#a40e26;--doubt:#7d4e00;--good:#116329}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa4af;--line:#3d444d;--paper:#15191f;--link:#79b8ff;--bad:#ff9492;--doubt:#f0c063;--good:#6fdd8b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:46rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 1rem;letter-spacing:-.01em}
h2{font-size:1.3rem;line-height:1.3;margin:2.6rem 0 .8rem;padding-top:.9rem;border-top:1px solid var(--line)}
h3{font-size:1.05rem;line-height:1.35;margin:1.7rem 0 .3rem}
p{margin:.35rem 0}
.verdict{font-size:1.15rem;margin:0 0 .6rem;padding-left:.9rem;border-left:.35rem solid var(--soft)}
.verdict strong{font-size:1.3rem}
[data-decision=withdraw]{border-color:var(--bad)}[data-decision=withdraw] strong{color:var(--bad)}
[data-decision=revise]{border-color:var(--doubt)}[data-decision=revise] strong{color:var(--doubt)}
[data-decision=keep]{border-color:var(--good)}[data-decision=keep] strong{color:var(--good)}
.verdict+p{color:var(--soft);font-size:.92rem}
.note{color:var(--soft);border:1px solid var(--line);border-radius:1em;padding:.05em .6em;font-size:.8rem;font-weight:400;white-space:nowrap}
ul{padding-left:1.2rem;margin:.5rem 0}
li{margin:.5rem 0}
a{color:var(--link)}
table{border-collapse:collapse;width:100%;margin:1.3rem 0;font-size:.95rem;font-variant-numeric:tabular-nums;overflow-wrap:break-word}
th,td{text-align:right;vertical-align:baseline;padding:.45rem 0 .45rem 1rem;border-bottom:1px solid var(--line);font-weight:400}
th:first-child{text-align:left;padding-left:0}
thead th{color:var(--soft);font-size:.82rem;font-weight:600;line-height:1.3;vertical-align:bottom;border-bottom-width:2px}
figure{margin:1.6rem 0}
figure div{background:#fff;border:1px solid var(--line);border-radius:.5rem;overflow:hidden;max-width:31rem}
svg{display:block;width:100%;height:auto}
summary{cursor:pointer;color:var(--soft);font-size:.9rem;padding:.4rem 0}
hr{border:0;border-top:1px solid var(--line);margin:2.6rem 0 1rem}
hr~p{color:var(--soft);font-size:.85rem}
@media (max-width:34rem){body{font-size:16px}main{padding:1.25rem 1rem 3rem}h1{font-size:1.5rem}th,td{padding-left:.6rem}table{font-size:.88rem}main>table th:first-child{min-width:7.5rem}figure{margin:1.6rem -1rem}figure div{border-width:1px 0;border-radius:0}summary{padding-left:1rem}details table{margin:.3rem 1rem 1rem;width:calc(100% - 2rem)}}
@media screen and (prefers-color-scheme:dark){figure svg{filter:invert(.9) hue-rotate(180deg)}figure div{background:#191919}}
@media print{@page{size:A4;margin:18mm 16mm}:root{color-scheme:light;--ink:#000;--soft:#444;--line:#bbb;--paper:#fff;--link:#000;--bad:#8a0a1f;--doubt:#5f3b00;--good:#0b4a1e}
body{font-size:10.5pt;line-height:1.45}main{max-width:none;padding:0}h2,h3,summary{break-after:avoid}figure div,tr,li,.verdict{break-inside:avoid}figure div{max-width:11cm}
a{text-decoration:none}li a[href]::after{content:" (" attr(href) ")";font-size:.85em;color:var(--soft)}details:not([open]){display:none}p,li{orphans:3;widows:3}}
`;
