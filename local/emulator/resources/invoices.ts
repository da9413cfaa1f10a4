// Invoices.
import { atlasError } from '../atlas-error.ts'
import { atlasDate } from '../dates.ts'
import { pageOf } from '../paging.ts'
import { listOf, readObject, toObject } from '../request-body.ts'
import { insert, type Resource, type Seed } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'

const ONE = '/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}'
const VIEWERS = ['ORG_BILLING_READ_ONLY', 'ORG_BILLING_ADMIN', 'ORG_READ_ONLY']

export interface InvoiceLineItem {
  groupId: string
  clusterName: string
  sku: string
  quantity: number
  unitPriceDollars: number
  totalPriceCents: number
  usageDate: string
}

export interface InvoiceRecord {
  id: string
  orgId: string
  created: string
  lineItems: InvoiceLineItem[]
}

interface InvoiceStore {
  readonly invoices: Map<string, InvoiceRecord>
  addInvoice(seed: Seed<InvoiceRecord, 'orgId'>): InvoiceRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'getOrgInvoiceCsv',
    method: 'GET',
    path: `${ONE}/csv`,
    versions: [{ version: '2023-01-01', formats: ['csv'] }],
    set: 'invoices',
    roles: VIEWERS,
    handle: (call) => ({ status: 200, bytes: Buffer.from(csvOf(findInvoice(call))) })
  },
  {
    operationId: 'searchOrgInvoiceLineItems',
    method: 'GET',
    path: `${ONE}/lineItems:search`,
    versions: [{ version: '2024-08-05' }],
    set: 'invoices',
    roles: VIEWERS,
    handle: search
  }
]

export const invoices: Resource<InvoiceStore> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const invoices = createTable<InvoiceRecord>()
    return {
      invoices,
      addInvoice: (seed) => insert(invoices, { id: newId(), created: atlasDate(nowMs()), lineItems: [], ...seed })
    }
  }
}

function findInvoice(call: Call): InvoiceRecord {
  const { orgId = '', invoiceId = '' } = call.params
  const invoice = call.world.invoices.get(invoiceId)
  if (!invoice || invoice.orgId !== orgId) throw atlasError('INVOICE_NOT_FOUND', invoiceId, orgId)
  return invoice
}

function csvOf(invoice: InvoiceRecord): string {
  const header = ['Usage Date', 'Project', 'Cluster', 'SKU', 'Unit Price', 'Quantity', 'Amount']
  const rows = invoice.lineItems.map((item) => [
    item.usageDate,
    item.groupId,
    item.clusterName,
    item.sku,
    item.unitPriceDollars.toFixed(6),
    String(item.quantity),
    (item.totalPriceCents / 100).toFixed(2)
  ])
  return [header, ...rows].map((row) => `${row.join(',')}\n`).join('')
}

/**
 * Searches line items, with a body though it is a GET (specification). The emulator knows one filter, by project, and
 * one order, by price.
 */
function search(call: Call): Reply {
  const invoice = findInvoice(call)
  const body = readObject(call.request)
  const groupIds = listOf(toObject(body.filters ?? {}), 'groupIds')
  const found = invoice.lineItems.filter(({ groupId }) => groupIds === undefined || groupIds.includes(groupId))
  if (body.sortField === 'TOTAL_PRICE_CENTS') {
    const sign = body.sortOrder === 'DESCENDING' ? -1 : 1
    found.sort((one, other) => sign * (one.totalPriceCents - other.totalPriceCents))
  }
  return { status: 200, body: pageOf(call.request, found, show) }
}

function show(item: InvoiceLineItem): unknown {
  return {
    billDate: item.usageDate,
    cloudProvider: 'AWS',
    clusterName: item.clusterName,
    description: item.sku,
    groupId: item.groupId,
    quantity: item.quantity,
    totalPriceCents: item.totalPriceCents,
    unitPriceDollars: item.unitPriceDollars,
    usageDate: item.usageDate
  }
}
