// What single things are like that nobody has changed (recorded responses).
import type { JsonObject } from './shapes.ts'

const INITIAL: readonly (readonly [path: RegExp, body: JsonObject])[] = [
  [
    /\bgroups\/[^/]+\/settings$/,
    {
      isAtlasHomePageAiAssistantEnabled: true,
      isClusterAiAssistantEnabled: true,
      isCollectDatabaseSpecificsStatisticsEnabled: true,
      isDataExplorerEnabled: true,
      isDataExplorerGenAIFeaturesEnabled: true,
      isDataExplorerGenAISampleDocumentPassingEnabled: false,
      isDataValidationEnabled: true,
      isExtendedStorageSizesEnabled: false,
      isNativeRerankingEnabled: false,
      isPerformanceAdvisorEnabled: true,
      isRealtimePerformancePanelEnabled: true,
      isSchemaAdvisorEnabled: true
    }
  ],
  [
    /\/processArgs$/,
    {
      changeStreamOptionsPreAndPostImagesExpireAfterSeconds: null,
      chunkMigrationConcurrency: null,
      customOpensslCipherConfigTls12: [],
      customOpensslCipherConfigTls13: [],
      defaultMaxTimeMS: null,
      defaultReadConcern: null,
      defaultWriteConcern: 'majority',
      failIndexKeyTooLong: null,
      javascriptEnabled: true,
      minimumEnabledTlsProtocol: 'TLS1_2',
      noTableScan: false,
      oplogMinRetentionHours: null,
      oplogSizeMB: null,
      queryStatsLogVerbosity: null,
      sampleRefreshIntervalBIConnector: null,
      sampleSizeBIConnector: null,
      tlsCipherConfigMode: 'DEFAULT',
      transactionLifetimeLimitSeconds: null
    }
  ],
  [
    /\bgroups\/[^/]+\/maintenanceWindow$/,
    {
      autoDeferOnceEnabled: false,
      dayOfWeek: 1,
      hourOfDay: 1,
      numberOfDeferrals: 0,
      startASAP: false,
      timeZoneId: 'UTC'
    }
  ],
  [
    /\/backup\/schedule$/,
    {
      autoExportEnabled: false,
      copyPolicyItemsEnabled: false,
      copySettings: [],
      referenceHourOfDay: 3,
      referenceMinuteOfHour: 16,
      restoreWindowDays: 7,
      useOrgAndGroupNamesInExportPrefix: true
    }
  ]
]

/** The attributes that the single thing at a path, or at its template, has from the start. */
export function initialBody(path: string): JsonObject {
  return INITIAL.find(([pattern]) => pattern.test(path))?.[1] ?? {}
}
