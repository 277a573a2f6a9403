/** Sample clients by the secrets they have. */

/** Has two secrets. */
export const TERRAFORM = 'Terraform tenant provisioning'
/** Has five. */
export const FULL = 'Qualitätsprüfung für Größen & Übermaße'
/** Has none. */
export const EMPTY = 'Observability exporter'
