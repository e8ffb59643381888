import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'

/**
 * What the element leaves out of the Lit that it carries: features that no template and no property of ours
 * uses. Every cut names text of the pinned release exactly; a Lit that reads differently stops the build, and
 * somebody looks again. The widget tests run on the whole Lit, the journeys on the built file.
 */
type Cut = readonly [what: string, from: string, to: string]

const TEMPLATES: readonly Cut[] = [
  ['single quotes', "'\"'===u[3]?$:g", '$'],
  ['single quotes', 'c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
  [
    'The policy: a host’s own Lit makes one named lit-html, and a name can be taken only once.',
    'createPolicy("lit-html"',
    'createPolicy("human-badge"',
  ],
  ['SVG and MathML', 'l=2===i?"<svg>":3===i?"<math>":"",', 'l="",'],
  ['SVG and MathML', '+(2===i?"</svg>":3===i?"</math>":"")', ''],
  [
    'SVG and MathML',
    ',2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(',
    ');for(',
  ],
  ['SVG and MathML', 'if(this.el=S.createElement(f,e)', '(this.el=S.createElement(f,e)'],
  [
    'a check of hand-made templates',
    'if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");',
    '',
  ],
  [
    'markup comments and names of tags made of values',
    'c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p',
    'c===v?c=p:c===p',
  ],
  ['text that is no markup', '(c=n??v,d=-1)', '(c=v,d=-1)'],
  [
    'attributes that are properties or flags',
    'ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H',
    'ctor:e[1]?z:H',
  ],
  ['attributes that are properties or flags', '/([.?@])?(.*)/', '/(@)?(.*)/'],
  [
    'values that are a whole tag',
    'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));',
    '',
  ],
  [
    'text that is no markup',
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'values in markup comments',
    'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'r.data===n&&d.push({type:2,index:l});',
  ],
  [
    'directives',
    't=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t)',
    'o=t!==this._$AH,this._$AH=t',
  ],
  [
    'directives',
    'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n]',
    'r=e[s+n],o||=r!==this._$AH[n]',
  ],
  ['directives', 't=M(this,t,i),a(t)?', 'a(t)?'],
  ['directives', 't!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  ['other documents', '(t?.creationScope??l).importNode', 'l.importNode'],
  [
    'values that are a whole tag',
    '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=2===r.type?new k(h,h.nextSibling,this,t):new r.ctor(h,r.name,r.strings,this,t)',
  ],
  ['nodes as values', ':void 0!==t.nodeType?this.T(t):d(t)', ':d(t)'],
  [
    'compiled templates',
    'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'e=this._$AC(t);',
  ],
  ['parts that learn of leaving', 'this._$AP?.(!1,!0,s);', ';'],
  [
    'parts that learn of leaving',
    'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    '',
  ],
  ['parts that learn of leaving', 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['parts that learn of leaving', ',this._$Cv=e?.isConnected??!0', ''],
  [
    'parts that learn of leaving',
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(',
    'u(',
  ],
  [
    'parts that learn of leaving',
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  [
    'what only directives ask',
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  [
    'listeners with options',
    'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}',
    '_$AI(t){this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t}handleEvent(t){this._$AH(t)}',
  ],
  [
    'the legacy',
    'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
    'D=',
  ],
  [
    'a place to render before',
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    '(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)',
  ],
]

const PROPERTIES: readonly Cut[] = [
  [
    'values that are not text',
    'u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}}',
    'u=0',
  ],
  [
    'values that are not text',
    ',c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport',
    '',
  ],
  ['decorators', 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [
    'decorators',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ],
  ['initializers', 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  ['initializers', ',void 0!==t.l&&(this.l=[...t.l])', ''],
  ['initializers', ',this.constructor.l?.forEach(t=>t(this))', ''],
  [
    'controllers',
    'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
    '',
  ],
  ['controllers', ',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
  ['controllers', 'this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
  ['controllers', ',this._$EO?.forEach(t=>t.hostUpdate?.())', ''],
  ['controllers', 'this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
  [
    'accessors of one’s own that are reactive too',
    'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    '',
  ],
  [
    'accessors of one’s own that are reactive too',
    'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},',
    'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)},',
  ],
  [
    'accessors of one’s own that are reactive too',
    ',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)',
    '',
  ],
  [
    'accessors of one’s own that are reactive too',
    'h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)',
    'h=this.getPropertyDescriptor(t,i,s);e(this.prototype,t,h)',
  ],
  ['state that is no attribute', 's.state&&(s.attribute=!1),', ''],
  ['properties named by symbols', '[...r(t),...o(t)]', 'r(t)'],
  ['properties named by symbols', ',getOwnPropertySymbols:o', ''],
  [
    'attributes with names of their own',
    '{const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
    '{return t}',
  ],
  ['attributes with names of their own', 'void 0!==i&&this._$Eh.set(i,t)', 'this._$Eh.set(i,t)'],
  [
    'lists of styles',
    'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    'return[s]',
  ],
  [
    'values that are not text',
    'void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h)',
    'i.reflect){this._$Em=t,null==s?this.removeAttribute(e):this.setAttribute(e,s)',
  ],
  [
    'values that are not text',
    'const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r',
    'this._$Em=e,this[e]=s',
  ],
  [
    'values by default',
    'const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;',
    'if(!f(this[t],s))return;',
  ],
  [
    'properties without a declaration',
    'b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}',
    'b=0',
  ],
  [
    'properties without a declaration',
    'static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
    '',
  ],
  [
    'updates that are refused or put off',
    't=this.shouldUpdate(s),t?(this.willUpdate(s),',
    '(t=!0,this.willUpdate(s),',
  ],
  [
    'updates that are refused or put off',
    'this.update(s)):this._$EM()}catch',
    'this.update(s))}catch',
  ],
  [
    'updates that are refused or put off',
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
    'this.performUpdate();return!this.isUpdatePending}',
  ],
  [
    'updates that are refused or put off',
    'get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}',
    'get updateComplete(){return this._$ES}',
  ],
  [
    'a first update of its own',
    '(this.hasUpdated=!0,this.firstUpdated(t))',
    '(this.hasUpdated=!0)',
  ],
  ['a first update of its own', 'firstUpdated(t){}', ''],
  [
    'values by default',
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s,{reflect:e}){this._$AL.has(t)||this._$AL.set(t,s),e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
  ],
  ['the legacy', ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
]

const FILES: readonly [file: RegExp, cuts: readonly Cut[]][] = [
  [/[/\\]lit-html[/\\]lit-html\.js$/, TEMPLATES],
  [/[/\\]reactive-element[/\\]reactive-element\.js$/, PROPERTIES],
]

/** Cuts where Lit is read, and refuses a Lit in which a cut does not fit exactly once. */
export const cutLit: Plugin = {
  name: 'lit-cuts',
  setup(esbuild) {
    for (const [filter, cuts] of FILES) {
      esbuild.onLoad({ filter }, async ({ path }) => {
        let contents = await readFile(path, 'utf8')
        for (const [what, from, to] of cuts) {
          const parts = contents.split(from)
          if (parts.length !== 2)
            throw new Error(`${path} holds ${parts.length - 1} times “${from}” (${what}).`)
          contents = parts.join(to)
        }
        return { contents, loader: 'js' }
      })
    }
  },
}
