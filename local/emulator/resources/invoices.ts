import { atlasError } from '../answers.ts'
import { pageOf } from '../paging.ts'
import type { InvoiceLineItem, InvoiceRecord } from '../records.ts'
import { listOf, objectWith, readObject } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'

const ONE = '/api/atlas/v2/orgs/{orgId}/invoices/{invoiceId}'
const VIEWERS = ['ORG_BILLING_READ_ONLY', 'ORG_BILLING_ADMIN', 'ORG_READ_ONLY']

/** Invoices as CSV, and the search of their line items: the one GET of the API that needs a body (fact). */
export const invoiceRoutes: readonly Route[] = [
  {
    operationId: 'getOrgInvoiceCsv',
    method: 'GET',
    path: `${ONE}/csv`,
    versions: [{ version: '2023-01-01', formats: ['csv'] }],
    set: 'invoices',
    roles: VIEWERS,
    handle: (call) => ({ status: 200, bytes: Buffer.from(csvOf(invoiceOf(call))) })
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

function invoiceOf(call: Call): InvoiceRecord {
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

/** Of the filters, projects are modelled; of the orders, that by price. */
function search(call: Call): Reply {
  const invoice = invoiceOf(call)
  const body = readObject(call.request)
  const groupIds = listOf(objectWith(body.filters ?? {}), 'groupIds')
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
