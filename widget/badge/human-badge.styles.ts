import { css } from 'lit'

/*
 * A printed label. Every length in it is in em, and one em follows the width that the badge really has. A page that
 * wants its own light or dark says human-badge { color-scheme: inherit }. The button lies on no word and no drawing.
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
  :host([variant='strip']) {
    inline-size: var(--human-badge-size, 320px);
  }
  :host([variant='drawing']) {
    inline-size: var(--human-badge-size, 240px);
  }
  :host([hidden]),
  section:not(:popover-open) {
    display: none;
  }
  div,
  section {
    all: initial;
    visibility: inherit;
    color-scheme: inherit;
    box-sizing: border-box;
    border-radius: var(--human-badge-radius, 3px);
    background: var(--human-badge-surface, light-dark(#fbf6ea, #1f1b17));
    color: var(--human-badge-text, light-dark(#191613, #ece7dc));
    font: max(11px, 100cqi / 15) / 1.2
      var(--human-badge-font, 'Iowan Old Style', Palatino, Georgia, serif);
    overflow-wrap: anywhere;
  }
  div {
    position: relative;
    display: grid;
    grid-template: minmax(5em, 1fr) / minmax(0, 1fr);
    min-block-size: 125cqi;
    padding: 1em;
    outline: 1px solid var(--human-badge-border, currentColor);
    outline-offset: -0.4em;
    text-align: center;
    text-wrap: balance;
  }
  img {
    inline-size: calc(100% - 3.8em);
    justify-self: center;
    block-size: 0;
    min-block-size: 100%;
    object-fit: contain;
  }
  .plain [part='link'],
  slot {
    display: block;
    align-self: center;
  }
  a,
  button {
    color: inherit;
    outline: none;
  }
  [part='link'] {
    margin: 0.4em 0 0.2em;
    text-decoration: none;
  }
  [part='link']::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  [part='link']:focus-visible::after,
  :focus-visible:not([part='link']) {
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
    font-style: italic;
    font-synthesis-style: none;
  }
  div bdi {
    display: inline-block;
    justify-self: center;
    max-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    vertical-align: bottom;
  }
  p {
    margin: 0.2em 0 0;
    font-size: 0.9em;
  }
  i {
    display: block;
    font-style: inherit;
  }
  p bdi {
    max-inline-size: 8em;
  }
  div p::before {
    content: '';
    display: block;
    inline-size: 2.2em;
    margin: 0.4em auto;
    border-block-start: 2px solid var(--human-badge-accent, light-dark(#b3231b, #ff8d7d));
  }
  ::slotted(*) {
    color: inherit !important;
  }
  [part='more'] {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-end: 0.6em;
    inline-size: max(24px, 2em);
    block-size: max(24px, 2em);
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: inherit;
    font: inherit;
    cursor: pointer;
  }
  [part='more']::before {
    content: 'i' / '';
    display: block;
    inline-size: 1.2em;
    margin: auto;
    border: 1px solid;
    border-radius: 50%;
    font-style: italic;
  }
  .strip {
    grid-template: none / auto minmax(0, 1fr);
    align-content: center;
    min-block-size: 35cqi;
    padding-block: 0.6em;
    font-size: max(11px, 100cqi / 26);
    text-align: start;
  }
  .strip > :not(img) {
    grid-column: 2;
    justify-self: start;
    margin: 0;
  }
  .strip img {
    grid-row: 1/4;
    inline-size: 5em;
    margin-inline-end: 0.9em;
  }
  .strip span {
    padding-inline-end: 1.8em;
    font-size: 1.15em;
  }
  .strip p::before,
  .drawing p::before {
    margin: 0.25em 0;
  }
  .drawing {
    padding: 0.5em 0.5em 0.7em;
    outline-offset: -1px;
    font-size: max(11px, 100cqi / 20);
    text-align: start;
  }
  .drawing img {
    inline-size: 100%;
  }
  .drawing > bdi {
    justify-self: start;
  }
  .drawing p {
    min-block-size: 26px;
    padding-inline-end: 2.9em;
  }
  .drawing [part='more'] {
    inset-block: auto 0.5em;
  }
  @container (max-width: 220px) {
    .strip {
      padding-block: 0.9em;
    }
    .strip img {
      display: none;
    }
    .strip span {
      padding: 0;
    }
    .strip p {
      justify-self: stretch;
      min-block-size: 26px;
      padding-inline-end: 2.9em;
    }
    .strip [part='more'] {
      inset-block: auto 0.5em;
    }
  }
  @container (max-width: 150px) {
    div {
      padding: 0.7em 0.6em;
    }
    div:not(.strip, .drawing) {
      padding-block-start: 30px;
    }
    div:not(.strip) {
      min-block-size: 160cqi;
    }
    img {
      inline-size: 100%;
    }
    p bdi {
      max-inline-size: 100%;
    }

    div span,
    .plain span,
    .strip span {
      font-size: 1em;
      line-height: 1.1;
    }
    div > bdi,
    i:not(:last-child) {
      display: none;
    }
  }
  section {
    position: fixed;
    inset: 0;
    inline-size: 20em;
    block-size: fit-content;
    max-inline-size: calc(100vw - 1em);
    max-block-size: calc(100vh - 1em);
    margin: auto;
    padding: 1.2em;
    overflow: auto;
    border: 1px solid var(--human-badge-border, currentColor);
    font-size: max(16px, 1rem);
    line-height: 1.4;
  }
  @supports (position-area: end) {
    section {
      inset: auto;
      margin: 0.4em;
      position-area: inline-end span-block-end;
      position-try:
        flip-inline,
        flip-block,
        flip-inline flip-block,
        block-end span-all,
        block-start span-all;
    }
  }
  b {
    display: block;
  }
  b:not(:first-child) {
    margin-block-start: 0.8em;
    padding-block-start: 0.6em;
    border-block-start: 1px solid;
  }
  [part='close'],
  [part='record'] {
    display: inline-block;
    margin-block-start: 1em;
    margin-inline-end: 1.2em;
    padding: 0.3em 0;
    border: 0;
    background: none;
    font: inherit;
    text-decoration: underline 2px var(--human-badge-accent, light-dark(#b3231b, #ff8d7d));
    cursor: pointer;
  }
  @media print {
    div {
      background: #fff;
      color: #000;
    }
    [part='more'],
    section {
      display: none;
    }
    [part='link']::after,
    ::slotted(a)::after {
      content: ' ' attr(href);
      position: static;
    }
  }
`
