import type { Tenant } from '../../../shared/model/tenant'
import { formatDate, formatDateTime, formatRelative } from '../../format'
import { t } from '../../i18n'
import { countryName } from '../../places'
import { codes, exact, numbers, texts, timeMs } from '../grid/column-values'
import { type ListColumn, NAME_COLUMN } from '../grid/list-definition'
import { licenceState, type ListedTenant, reachState } from './listed-tenant'
import { regionText } from './tenant-facts'
import { tenantStatusText } from './tenant-status'

type Column = ListColumn<ListedTenant>
type TimeField = 'licenseStartsAt' | 'licenseEndsAt' | 'deletionStartsAt' | 'createdAt'

/** How a column shows one of the tenant's times: its day, and the exact time on hover. */
function day(field: TimeField): Pick<Column, 'sortValues' | 'text' | 'title' | 'muted'> {
  return {
    sortValues: numbers(({ tenant }) => timeMs(tenant[field])),
    text: ({ tenant }) => dayText(tenant[field]),
    title: ({ tenant }, nowMs) => exactAndRelative(tenant[field], nowMs),
    muted: ({ tenant }) => tenant[field] === undefined,
  }
}

function dayText(time: string | undefined): string {
  return time === undefined ? t('tenants.unknown') : formatDate(time)
}

function exactAndRelative(time: string | undefined, nowMs: number): string {
  const parsed = timeMs(time)
  if (time === undefined || parsed === undefined) return exact(time)
  return [formatDateTime(time), formatRelative(parsed, nowMs)].join('\n')
}

/** A license that has ended, or soon does, says how far away that is. */
function licenceEndText(tenant: Tenant, nowMs: number): string {
  const { licenseEndsAt } = tenant
  const state = licenceState(tenant, nowMs)
  const endsMs = timeMs(licenseEndsAt)
  if (endsMs === undefined || state === 'later') return dayText(licenseEndsAt)
  const when = formatRelative(endsMs, nowMs)
  return state === 'ended' ? t('tenantsView.licenceEnded', { when }) : when
}

/** The columns of the tenants' list, in their first order. */
export const tenantColumns: readonly Column[] = [
  {
    id: NAME_COLUMN,
    label: 'tenants.columns.name',
    widthPx: 136,
    sortValues: texts(({ label }) => label),
    text: ({ label }) => label,
    title: ({ label }) => label,
  },
  {
    id: 'host',
    label: 'tenantsView.hostnames',
    widthPx: 144,
    sortValues: codes(({ tenant }) => tenant.hostnames[0]),
    text: ({ tenant }) => tenant.hostnames.join(', ') || t('tenants.unknown'),
    title: ({ tenant }) => tenant.hostnames.join('\n'),
    muted: ({ tenant }) => tenant.hostnames.length === 0,
  },
  {
    id: 'region',
    label: 'tenants.columns.region',
    widthPx: 170,
    sortValues: texts(({ tenant }) => regionText(tenant.regionCode)),
    text: ({ tenant }) => regionText(tenant.regionCode),
    title: ({ tenant }) => regionText(tenant.regionCode),
  },
  {
    id: 'country',
    label: 'tenants.columns.country',
    widthPx: 120,
    optional: true,
    sortValues: texts(({ tenant }) => countryName(tenant.countryCode)),
    text: ({ tenant }) => countryName(tenant.countryCode),
    title: ({ tenant }) => tenant.countryCode,
  },
  {
    id: 'status',
    label: 'tenants.columns.status',
    widthPx: 122,
    sortValues: texts(({ tenant }) => tenantStatusText(tenant.status)),
    text: ({ tenant }) => tenantStatusText(tenant.status),
    title: ({ tenant }) => tenantStatusText(tenant.status),
  },
  {
    id: 'subscription',
    label: 'tenants.columns.subscription',
    widthPx: 138,
    optional: true,
    sortValues: codes(({ tenant }) => tenant.subscriptionId),
    text: ({ tenant }) => tenant.subscriptionId ?? t('tenants.unknown'),
    title: ({ tenant }) => tenant.subscriptionId ?? '',
    muted: ({ tenant }) => tenant.subscriptionId === undefined,
  },
  {
    id: 'licenceStarts',
    label: 'tenants.columns.licenceStarts',
    widthPx: 130,
    optional: true,
    ...day('licenseStartsAt'),
  },
  {
    id: 'licenceEnds',
    label: 'tenants.columns.licenceEnds',
    widthPx: 150,
    ...day('licenseEndsAt'),
    text: ({ tenant }, nowMs) => licenceEndText(tenant, nowMs),
  },
  {
    id: 'deletion',
    label: 'tenantsView.deletion',
    widthPx: 132,
    ...day('deletionStartsAt'),
  },
  {
    id: 'created',
    label: 'tenants.columns.created',
    widthPx: 120,
    optional: true,
    ...day('createdAt'),
  },
  {
    id: 'reached',
    label: 'tenantsView.reached',
    widthPx: 138,
    sortValues: texts((row) => t(`tenantsView.reach.${reachState(row)}`)),
    text: (row) => t(`tenantsView.reach.${reachState(row)}`),
    title: (row) => t(`tenantsView.reachHelp.${reachState(row)}`),
    muted: ({ reach }) => reach === undefined,
  },
  {
    id: 'tenantId',
    label: 'tenants.columns.tenantId',
    widthPx: 230,
    optional: true,
    sortValues: codes(({ tenant }) => tenant.id),
    text: ({ tenant }) => tenant.id,
    title: ({ tenant }) => tenant.id,
  },
]
