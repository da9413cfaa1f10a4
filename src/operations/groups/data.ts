// What clusters hold: snapshots, indexes, logs and alerts.
export { checkAlerts } from '../checks/check-alerts.ts'
export { checkBackup } from '../checks/check-backup.ts'
export { checkSearchIndexes } from '../checks/check-search-indexes.ts'
export { takeSnapshot } from '../backup/take-snapshot.ts'
export { restoreSnapshot } from '../backup/restore-snapshot.ts'
export { applySearchIndexes } from '../indexes/apply-search-indexes.ts'
export { applyIndexes } from '../indexes/apply-indexes.ts'
export { downloadLogs } from '../logs/download-logs.ts'
