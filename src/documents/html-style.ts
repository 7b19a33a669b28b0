/** The look of documents that are one HTML file: no font, picture or script from anywhere; light, dark and on paper. */
export const htmlStyle = `
:root { color-scheme: light dark; --text: #1b2430; --quiet: #4b5563; --accent: #1c4a7d; --rule: #b8c2cf; --ground: #eef3f8; --page: #fff;
	--new: #00562b; --new-ground: #e3f4e8; --gone: #96000d; --gone-ground: #fdeaec; }
@media (prefers-color-scheme: dark) { :root { --text: #e4e9ef; --quiet: #aeb8c4; --accent: #9cc4f2; --rule: #465261; --ground: #1f2935; --page: #131a22;
	--new: #8fdcab; --new-ground: #12301d; --gone: #ffb1b5; --gone-ground: #3d1518; } }
* { box-sizing: border-box; }
html { font-size: 106.25%; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 4rem; background: var(--page); color: var(--text);
	font-family: 'Fira Sans', system-ui, 'Segoe UI', sans-serif; line-height: 1.6; overflow-wrap: break-word; hyphens: auto; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
h1, h2, h3, h4, h5, h6 { color: var(--accent); line-height: 1.25; margin: 2.2em 0 .6em; text-wrap: balance; break-after: avoid; }
h1 { font-size: clamp(1.5rem, 7vw, 2.1rem); margin: 1.2em 0 .5em; }
h2 { font-size: 1.6rem; border-top: 3px solid var(--accent); padding-top: .6em; margin-top: 2.6em; }
h3 { font-size: 1.3rem; } h4 { font-size: 1.12rem; } h5, h6 { font-size: 1rem; }
.number { font-weight: 400; }
p, ul, ol { margin: 0 0 .9em; }
li { margin-bottom: .3em; } li > ul, li > ol { margin: .3em 0 0; }
.head { border-top: .7rem solid var(--accent); padding-top: 1.5rem; }
.head p { margin: 0 0 .3em; } .publisher { font-weight: 600; color: var(--accent); } .note, .remark { color: var(--quiet); }
.remark { font-size: .87rem; }
.lead { font-weight: 600; margin: 1.3em 0 .3em; break-after: avoid; }
.card, .aside { margin: 0 0 1em; padding: .2em 0 .2em 1em; border-inline-start: 3px solid var(--rule); }
.card { background: var(--ground); border-color: var(--accent); padding: .8em 1em; }
.card > :first-child, .aside > :first-child { margin-top: 0; } .card > :last-child, .aside > :last-child { margin-bottom: 0; }
nav ol { list-style: none; padding-inline-start: 1.1em; margin: 0; } nav > ol { padding: 0; } nav > ol > li > a { font-weight: 600; } nav li { margin: 0; }
nav .changes { list-style: decimal; padding-inline-start: 2.2em; } nav .changes > li { margin: 0; } nav .changes > li > a { font-weight: 400; }
nav li > ol { margin: 0; } nav > ol > li { margin-top: .4em; }
nav a { display: inline-block; padding: .2em 0; text-decoration: none; } nav a:hover { text-decoration: underline; }
.frame { overflow-x: auto; margin: 1.2em 0 1.6em; }
table { border-collapse: collapse; width: 100%; font-size: .94rem; line-height: 1.45; border-bottom: 2px solid var(--accent); }
caption { text-align: start; font-weight: 600; font-size: .9rem; color: var(--quiet); padding-bottom: .5em; }
th, td { text-align: start; vertical-align: top; padding: .5em .7em; border-top: 1px solid var(--rule); min-width: 6.5em; }
td { overflow-wrap: anywhere; }
th { font-weight: 600; } tbody th { min-width: 9.5em; } thead th { background: var(--ground); color: var(--accent); border-top: 2px solid var(--accent); }
.figure { text-align: end; }
sup { line-height: 0; } sup a { padding: .3em .2em; }
.notes { font-size: .9rem; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
ins, del { padding: 0 .12em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
ins { color: var(--new); background: var(--new-ground); text-decoration: underline; text-underline-offset: .2em; }
del { color: var(--gone); background: var(--gone-ground); text-decoration: line-through; }
@media print {
	:root { --page: #fff; --text: #000; --quiet: #444; --accent: #1c4a7d; --rule: #999; --ground: #f0f3f7; --new: #00562b; --gone: #96000d; }
	html { font-size: 10.5pt; } body { max-width: none; padding: 0; } h2 { break-before: page; } tr, .card { break-inside: avoid; }
	.frame { overflow: visible; }
}
@page { size: A4; margin: 22mm 22mm 24mm; }
`;
