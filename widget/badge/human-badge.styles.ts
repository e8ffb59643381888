import { css } from 'lit'

/*
 * A printed label: warm paper, black ink, one thin rule, one stroke of red pencil. Every length in the box is
 * in em, and one em follows the width that the badge really has, so that it scales as one piece. The box starts
 * from nothing (all: initial), so that the page's own type stays out; what an author may set comes in by name,
 * through the custom properties. The first row (the picture, or else the claim) takes the room that the words
 * leave. The badge follows the visitor's dark setting; a page that wants its own says
 * human-badge { color-scheme: inherit }. Nothing moves, so there is nothing to still for reduced motion.
 */
export const styles = css`
  :host {
    display: inline-block;
    inline-size: var(--human-badge-size, 180px);
    max-inline-size: 100%;
    vertical-align: middle;
    color-scheme: light dark;
    container-type: inline-size;
    contain: layout style;
  }
  :host([hidden]) {
    display: none;
  }
  div {
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    position: relative;
    display: grid;
    grid-template: minmax(5em, 1fr) / minmax(0, 1fr);
    box-sizing: border-box;
    min-block-size: 125cqi;
    padding: 1em;
    outline: 1px solid var(--human-badge-border, currentColor);
    outline-offset: -0.4em;
    border-radius: var(--human-badge-radius, 3px);
    background: var(--human-badge-surface, light-dark(#fbf6ea, #211d18));
    color: var(--human-badge-text, light-dark(#1f1b16, #f0e9dc));
    font: max(11px, 100cqi / 15) / 1.2 var(--human-badge-font, 'Iowan Old Style', Georgia, serif);
    text-align: center;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  img {
    inline-size: 100%;
    block-size: 0;
    min-block-size: 100%;
    object-fit: contain;
  }
  .plain a,
  slot {
    display: block;
    align-self: center;
  }
  a {
    margin: 0.4em 0 0.2em;
    color: inherit;
    text-decoration: none;
    outline: none;
  }
  a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  a:focus-visible::after {
    outline: 3px solid;
    outline-offset: -0.4em;
  }
  span {
    display: block;
    font-size: 1.25em;
  }
  .plain span {
    font-size: 2em;
    line-height: 1;
  }
  bdi {
    display: inline-block;
    justify-self: center;
    max-inline-size: 100%;
    overflow: hidden;
    font-style: italic;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: bottom;
  }
  p {
    margin: 0.2em 0 0;
    font-size: 0.9em;
  }
  p bdi {
    max-inline-size: 8em;
  }
  :not(p) + p::before {
    content: '';
    display: block;
    inline-size: 2.2em;
    margin: 0.4em auto;
    border-block-start: 2px solid var(--human-badge-accent, light-dark(#b5382a, #f08a74));
  }
  ::slotted(*) {
    color: inherit !important;
  }
  :host([variant='strip']) {
    inline-size: var(--human-badge-size, 320px);
  }
  .strip {
    grid-template: none / auto minmax(0, 1fr);
    align-content: center;
    min-block-size: 35cqi;
    font-size: max(11px, 100cqi / 26);
    text-align: start;
  }
  .strip :not(img) {
    grid-column: 2;
    justify-self: start;
    margin: 0;
  }
  .strip img {
    grid-row: 1/5;
    inline-size: 4.2em;
    margin-inline-end: 0.8em;
  }
  .strip span {
    font-size: 1.15em;
  }
  .strip p::before {
    margin: 0.25em 0;
  }
  @media print {
    div {
      background: #fff;
      color: #000;
    }
    a::after,
    ::slotted(a)::after {
      content: ' ' attr(href);
      position: static;
    }
  }
`
