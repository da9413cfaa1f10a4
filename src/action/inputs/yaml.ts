// Reads YAML into nodes that know where they are, and refuses what would not arrive as it was written.
import { COLLECTION_STYLE, EVENT_ID, getScalarValue, SCALAR_STYLE } from 'js-yaml'
import type { AliasEvent, Event, MappingEvent, ScalarEvent, SequenceEvent } from 'js-yaml'
import { InputProblem } from './input-problem.ts'
import { problemAt } from './place.ts'
import { parseEvents } from './yaml-events.ts'
import { MAX_VALUES, type List, type Mapping, type Scalar, type YamlDocument, type YamlNode } from './yaml-node.ts'
import { findKeyProblem, findPlainProblem, findTagProblem, PLACEHOLDER } from './yaml-problems.ts'

type NodeEvent = ScalarEvent | SequenceEvent | MappingEvent

/** An anchor: `&name`. Its node is undefined while it is read. */
interface Anchor {
  node: YamlNode | undefined
  used: boolean
  readonly offset: number
  readonly key: string | undefined
}

interface Reader {
  readonly source: string
  readonly events: readonly Event[]
  next: number
  readonly anchors: Anchor[]
  readonly named: Map<string, Anchor>
  mergedKeys: number
  hasPlainFlowKeys: boolean
}

/** What a node is in. */
interface Within {
  /** The key whose value it is, or is in. */
  readonly key: string | undefined
  /** Whether it is in a collection in brackets. */
  readonly flow: boolean
  /** Where a value that is not there is missing. */
  readonly offset: number
}

/**
 * Reads one document.
 *
 * Refused are, besides what is not YAML: texts that a comment or a line break would cut or change, anchors that nothing
 * refers to, tags, keys that are not texts or come twice, keys in `{ }` that are no names or have no value, and parts that
 * contain themselves.
 *
 * @throws InputProblem with line, column and key, and nothing of the values
 */
export function readYaml(source: string): YamlDocument {
  const events = parseEvents(source)
  const anchors: Anchor[] = []
  const state = { next: 1, mergedKeys: 0, hasPlainFlowKeys: false }
  const reader: Reader = { source, events, anchors, named: new Map(), ...state }
  const root = readNode(reader, { key: undefined, flow: false, offset: 0 })
  const unused = anchors.find(({ used }) => !used)
  if (unused !== undefined) {
    throw problemAt(
      source,
      unused.offset,
      unused.key,
      'write this text in quotes: YAML drops a word after & as a name.'
    )
  }
  return { root, hasPlainFlowKeys: reader.hasPlainFlowKeys }
}

function readNode(reader: Reader, within: Within): YamlNode {
  const event = nextNode(reader)
  reader.next++
  switch (event.type) {
    case EVENT_ID.ALIAS:
      return readAlias(reader, event, within)
    case EVENT_ID.SCALAR:
      return readAnchored(reader, event, within, () => readScalar(reader, event, within))
    case EVENT_ID.SEQUENCE:
      return readAnchored(reader, event, within, () => readList(reader, event, within))
    case EVENT_ID.MAPPING:
      return readAnchored(reader, event, within, () => readMapping(reader, event, within))
  }
}

/** The event with which the next node begins. */
function nextNode({ events, next }: Reader): NodeEvent | AliasEvent {
  const event = events[next]
  if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) {
    throw new Error('The YAML library gave its events in an unknown order.')
  }
  return event
}

/** Reads a node that may have a tag and an anchor. */
function readAnchored(
  { source, anchors, named }: Reader,
  { tagStart, tagEnd, anchorStart, anchorEnd }: NodeEvent,
  { key }: Within,
  read: () => YamlNode
): YamlNode {
  const problem = tagStart < 0 ? undefined : findTagProblem(source.slice(tagStart, tagEnd))
  if (problem !== undefined) throw problemAt(source, tagStart, key, problem)
  if (anchorStart < 0) return read()
  const anchor: Anchor = { node: undefined, used: false, offset: anchorStart - 1, key }
  anchors.push(anchor)
  named.set(source.slice(anchorStart, anchorEnd), anchor)
  anchor.node = read()
  return anchor.node
}

function readAlias({ source, named }: Reader, event: AliasEvent, { key }: Within): YamlNode {
  const anchor = named.get(source.slice(event.anchorStart, event.anchorEnd))
  const offset = event.anchorStart - 1
  if (anchor === undefined) {
    throw problemAt(source, offset, key, 'write this text in quotes: after * YAML expects the name of an anchor.')
  }
  if (anchor.node === undefined) throw problemAt(source, offset, key, 'this alias contains itself.')
  anchor.used = true
  return anchor.node
}

function readScalar(reader: Reader, event: ScalarEvent, { key, flow, offset: outside }: Within): Scalar {
  const { source } = reader
  const { valueStart, tagStart } = event
  const isPlain = event.style === SCALAR_STYLE.PLAIN
  const offset = valueStart < 0 ? outside : valueStart
  const problem = isPlain ? findPlainProblem(source, event, flow) : undefined
  if (problem !== undefined) throw problemAt(source, offset, key, problem)
  return { kind: 'scalar', text: getScalarValue(source, event), plain: isPlain && tagStart < 0, offset }
}

function readList(reader: Reader, { start: offset, style }: SequenceEvent, { key }: Within): List {
  const items: YamlNode[] = []
  const within = { key, flow: style === COLLECTION_STYLE.FLOW, offset }
  while (!atEnd(reader)) items.push(readNode(reader, within))
  return { kind: 'list', items, offset }
}

function readMapping(reader: Reader, { start: offset, style }: MappingEvent, { key: outer }: Within): Mapping {
  const { source } = reader
  const flow = style === COLLECTION_STYLE.FLOW
  if (flow && source[offset] !== '{') throw problemAt(source, offset, outer, 'write { } around this key and its value.')
  const entries = new Map<string, YamlNode>()
  const merged = new Set<string>()
  while (!atEnd(reader)) {
    const { text: key, plain, offset: keyOffset } = readKey(reader, { key: outer, flow, offset })
    const value = readNode(reader, { key, flow, offset: keyOffset })
    if (plain && key === '<<') {
      for (const [name, item] of entriesToMerge(reader, value, outer)) {
        if (entries.has(name)) continue
        entries.set(name, item)
        merged.add(name)
      }
      continue
    }
    if (entries.has(key) && !merged.delete(key)) {
      throw problemAt(source, keyOffset, key, 'remove this key: the mapping has it already.')
    }
    entries.set(key, value)
  }
  return { kind: 'mapping', entries, offset }
}

/** Whether a collection ends here. */
function atEnd(reader: Reader): boolean {
  const ends = reader.events[reader.next]?.type === EVENT_ID.POP
  if (ends) reader.next++
  return ends
}

function readKey(reader: Reader, within: Within): Scalar {
  const { source, events } = reader
  const { key: outer, flow } = within
  const event = nextNode(reader)
  if (event.type !== EVENT_ID.SCALAR) {
    const offset = event.type === EVENT_ID.ALIAS ? event.anchorStart - 1 : event.start
    const message = source.startsWith('{', offset) ? PLACEHOLDER : 'a key must be a text.'
    throw problemAt(source, offset, outer, message)
  }
  const key = readNode(reader, within) as Scalar
  const value = events[reader.next]
  const hasValue = value?.type !== EVENT_ID.SCALAR || value.valueStart >= 0 || value.tagStart >= 0
  const problem = key.plain ? findKeyProblem(key.text, { flow, hasValue }) : undefined
  if (problem !== undefined) throw problemAt(source, key.offset, outer, problem)
  if (key.plain && flow) reader.hasPlainFlowKeys = true
  return key
}

/** What `<<` adds to a mapping: the entries of a mapping, or of each in a list. */
function entriesToMerge(reader: Reader, value: YamlNode, key: string | undefined): [string, YamlNode][] {
  const mappings = value.kind === 'list' ? value.items : [value]
  return mappings.flatMap((mapping) => {
    if (mapping.kind !== 'mapping') {
      throw problemAt(reader.source, value.offset, key, 'write << in quotes, or give it a mapping to merge.')
    }
    reader.mergedKeys += mapping.entries.size
    if (reader.mergedKeys > MAX_VALUES) throw new InputProblem('is too large when its mappings are merged.')
    return [...mapping.entries]
  })
}
