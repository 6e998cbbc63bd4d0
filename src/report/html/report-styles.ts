/** One style sheet for light and dark, wide and narrow. */
export const REPORT_STYLES = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f24;--soft:#59636e;--line:#d5dae0;--card:#f6f8fa;--bad:#b3261e;--warn:#8a5a00;--good:#1a6b34;--mark:#fff1c2}
@media(prefers-color-scheme:dark){:root{--paper:#0e1116;--ink:#e6eaf0;--soft:#9aa5b1;--line:#30363d;--card:#161b22;--bad:#ff8b80;--warn:#f0b94d;--good:#6fd28c;--mark:#4a3b0b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
header,main{max-width:70rem;margin:0 auto;padding:1rem}
h1{font-size:1.4rem;margin:0}h2{font-size:1.15rem;margin:1.5rem 0 .75rem}main{padding-top:0}h3{font-size:1rem;margin:0;overflow-wrap:anywhere}
code,pre{font:.875rem/1.5 ui-monospace,monospace}code{overflow-wrap:anywhere}
.verdict{font-weight:600;margin:.25rem 0 0}.verdict.good{color:var(--good)}.verdict.bad{color:var(--bad)}
.finding{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--bad);border-radius:6px;padding:.75rem 1rem;margin:0 0 1rem}
.finding.drift{border-left-color:var(--warn)}.finding.known{border-left-color:var(--line)}
.severity{font-size:.75rem;text-transform:uppercase;letter-spacing:.04em;color:var(--bad)}.drift .severity{color:var(--warn)}.known .severity{color:var(--soft)}
.place{margin:.25rem 0}.rule,.fingerprint,dt,figcaption,.number{color:var(--soft)}.rule,.fingerprint{font-size:.8rem;margin-left:.5rem}
dl{margin:.5rem 0}dl div{display:grid;grid-template-columns:7rem 1fr;gap:.5rem}dd{margin:0;overflow-wrap:anywhere}.got{color:var(--bad)}.drift .got{color:var(--warn)}
figure{margin:.5rem 0 0}figcaption{font-size:.8rem;overflow-wrap:anywhere}
pre{margin:.25rem 0 0;padding:.5rem 0;background:var(--paper);border:1px solid var(--line);border-radius:4px;overflow-x:auto}
pre span,pre mark{padding:0 .5rem;color:inherit}pre mark{background:var(--mark);display:inline-block;min-width:100%}pre .number{display:inline-block;width:3rem;padding:0 .5rem 0 0;text-align:right;user-select:none}
.shares{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem}.shares li{min-width:9rem}meter{display:block;width:100%}
.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:.875rem}th,td{border:1px solid var(--line);padding:.25rem .5rem;text-align:left}td{text-align:right;font-variant-numeric:tabular-nums}
.seen{color:var(--good);font-weight:600}.unseen{color:var(--soft)}.none{background:var(--card)}
details{margin:.5rem 0}summary{cursor:pointer}.unseen-list span{color:var(--soft);overflow-wrap:anywhere}
@media(max-width:40rem){dl div{grid-template-columns:1fr;gap:0}dl div+div{margin-top:.4rem}}
`;
