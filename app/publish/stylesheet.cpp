// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/stylesheet.h"

namespace imprimatur
{

std::string_view stylesheet()
{
    // Contrast on paper, light / dark: ink 15.9 / 13.9, quiet 6.0 / 7.4, link 6.3 / 8.4, alert 7.0 / 8.6 to 1.
    return R"css(
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --ink: #1b2026; --quiet: #565f6b; --rule: #d9d5ca; --link: #0b5cad; --tint: #f4f1e8; --alert: #8a3a10;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Sitka Text", Cambria, Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Inter, Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16191d; --ink: #e6e4df; --quiet: #a3a9b1; --rule: #373c43; --link: #86bdf2; --tint: #1f2328; --alert: #f0a77f;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 1.1875rem/1.6 var(--serif);
  overflow-wrap: break-word; text-rendering: optimizeLegibility;
}
.masthead, main, .imprint { max-width: 38.5rem; margin-inline: auto; padding-inline: 1.25rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .16em; }
a:hover { text-decoration-thickness: 2px; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.band {
  margin: 0; padding: .55rem 1.25rem; background: var(--alert); color: var(--paper); text-align: center;
  font: 600 .875rem/1.4 var(--sans);
}
.masthead { padding-block: 1.1rem .9rem; border-bottom: 1px solid var(--rule); }
.masthead p { margin: 0; font: 700 1.125rem/1.3 var(--sans); letter-spacing: .01em; }
.masthead a { color: inherit; text-decoration: none; }
main { padding-block: 2rem 2.5rem; }
.dates { margin: 0 0 1rem; color: var(--quiet); font: .875rem/1.5 var(--sans); }
.dates span { display: inline-block; }
.dates span + span::before { content: "·"; margin-inline: .5em; }
.change {
  margin: 0 0 1rem; padding: .8rem 1rem; background: var(--tint); border-inline-start: 3px solid var(--quiet);
  font: .9375rem/1.5 var(--sans);
}
.correction { border-color: var(--alert); }
.correction strong { color: var(--alert); }
.changes { margin-bottom: 1.75rem; }
h1 {
  margin: 0 0 1rem; font-size: clamp(1.8rem, 1.35rem + 2.2vw, 2.6rem); line-height: 1.15; font-weight: 700;
  letter-spacing: -.012em; text-wrap: balance; hyphens: auto;
}
h2 { margin: 2.2rem 0 .6rem; font-size: 1.3125rem; line-height: 1.3; text-wrap: balance; }
p { margin: 0 0 1.15rem; }
.lead { margin-bottom: 1.1rem; font-size: 1.3125rem; line-height: 1.45; color: var(--ink); }
.byline { margin: 0; color: var(--quiet); font: 600 .9375rem/1.5 var(--sans); }
article > header { margin-bottom: 1.8rem; padding-bottom: 1.1rem; border-bottom: 1px solid var(--rule); }
article > header > :last-child { margin-bottom: 0; }
.sample {
  display: inline-block; margin-bottom: .9rem; padding: .1rem .55rem; border: 1.5px solid var(--alert); border-radius: 3px;
  color: var(--alert); font: 600 .8125rem/1.5 var(--sans); letter-spacing: .04em; text-transform: uppercase;
}
blockquote { margin: 0; }
blockquote > p:last-child { margin-bottom: 1.15rem; }
figure { margin: 1.8rem 0; }
.quote { margin: 1.6rem 0; padding-inline-start: 1.1rem; border-inline-start: 3px solid var(--rule); }
.quote blockquote > p:last-child { margin-bottom: .35rem; }
figcaption { color: var(--quiet); font: .875rem/1.5 var(--sans); }
.image img { display: block; width: 100%; height: auto; margin-bottom: .55rem; background: var(--tint); }
.credit { white-space: normal; opacity: .9; }
.related {
  margin: 1.6rem 0; padding-block: .7rem; border-block: 1px solid var(--rule); font: 600 1rem/1.45 var(--sans);
}
.ai-label {
  margin: 2.6rem 0 0; padding: 1.1rem 1.25rem; background: var(--tint); border: 1px solid var(--rule); border-radius: 4px;
  font: .9375rem/1.55 var(--sans);
}
.ai-label h2, .sources h2 { margin: 0 0 .4rem; font: 700 .9375rem/1.4 var(--sans); }
.ai-label p { margin: 0; }
.ai-label p + p { margin-top: .6rem; }
.not-countersigned { color: var(--alert); font-weight: 600; }
.sources { margin-top: 1.6rem; font: .9375rem/1.5 var(--sans); }
.sources ul { margin: 0; padding: 0; list-style: none; }
.sources li { padding-block: .45rem; border-top: 1px solid var(--rule); }
.state-controlled { color: var(--alert); }
.reason { white-space: normal; }
.imprint { padding-block: 1.1rem 3rem; border-top: 1px solid var(--rule); color: var(--quiet); font: .875rem/1.6 var(--sans); }
.imprint p { margin: 0; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --link: #000; --tint: #fff; --alert: #000; }
  @page { margin: 2cm; }
  body { font-size: 11pt; }
  .masthead, main, .imprint { max-width: none; padding-inline: 0; }
  .band { border: 1px solid #000; color: #000; }
  h1 { font-size: 22pt; }
  h1, h2 { break-after: avoid; }
  figure, .related, .change, .ai-label, .sources li { break-inside: avoid; }
  .change, .ai-label { border: 1px solid #999; }
  .sources a::after, .related a::after { content: " (" attr(href) ")"; font-weight: 400; overflow-wrap: anywhere; }
}
)css";
}

} // namespace imprimatur
