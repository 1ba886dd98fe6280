// What a page's heap holds, by Chrome's heap snapshot: https://developer.chrome.com/docs/devtools/memory-problems/heap-snapshots
import type { CDPSession } from 'playwright'

export interface HeapNode {
  type: string
  name: string
  isDetached: boolean
}

/** All that is reachable now, after a garbage collection. */
export async function readHeap(session: CDPSession): Promise<HeapNode[]> {
  const chunks: string[] = []
  const onChunk = ({ chunk }: { chunk: string }) => chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', onChunk)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', onChunk)
  const { snapshot, nodes, strings } = JSON.parse(chunks.join('')) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }
    nodes: number[]
    strings: string[]
  }
  const { node_fields: fields, node_types: types } = snapshot.meta
  const at = (field: string) => fields.indexOf(field)
  const [type, name, detachedness] = [at('type'), at('name'), at('detachedness')]
  const read: HeapNode[] = []
  for (let i = 0; i < nodes.length; i += fields.length) {
    read.push({
      type: types[0][nodes[i + type] as number] ?? '',
      name: strings[nodes[i + name] as number] ?? '',
      isDetached: nodes[i + detachedness] === 2,
    })
  }
  return read
}
