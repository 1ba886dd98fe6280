// Everything that is remembered, as typed items with defaults. What comes back from storage is not trusted.
import { storage } from 'wxt/utils/storage'

/** Site keys (see site-key.ts) where Backgrounder is switched off. */
export const offSites = storage.defineItem<string[]>('local:offSites', { fallback: [], version: 1 })
