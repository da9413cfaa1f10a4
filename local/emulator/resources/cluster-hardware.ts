// What hardware is like that a request leaves open.
import type { JsonObject } from '../request-body.ts'

/** The disks of each tier, in gigabytes (Atlas documentation: cluster tiers). */
const DISK_GB: Readonly<Record<string, number>> = {
  M0: 0.5,
  M2: 2,
  M5: 5,
  M10: 10,
  M20: 20,
  M30: 40,
  M40: 80,
  M50: 160,
  M60: 320,
  M80: 750,
  M140: 1000,
  M200: 1500,
  M300: 2000,
  M40_NVME: 380,
  M50_NVME: 760,
  M60_NVME: 1600,
  M80_NVME: 1600,
  M200_NVME: 3100,
  M400_NVME: 4000
}

/** Tiers that share their hardware. */
const SHARED = ['M0', 'M2', 'M5']

/** Whether clusters of a tier share their hardware. */
export function isSharedTier(instanceSize: unknown): boolean {
  return SHARED.includes(String(instanceSize))
}

/** The disk of a tier, in gigabytes. */
export function diskOf(instanceSize: string): number {
  return DISK_GB[instanceSize] ?? DISK_GB[instanceSize.replace(/^R/, 'M')] ?? 40
}

/** A node of a provider, as recorded responses show one; NVMe disks are part of the machine. */
export function hardwareOf(providerName: unknown, instanceSize: string): JsonObject {
  const disk = { instanceSize, diskSizeGB: diskOf(instanceSize) }
  if (providerName === 'GCP') return disk
  if (providerName === 'AZURE') return { ...disk, diskIOPS: 3500, diskThroughput: 125 }
  return { ...disk, diskIOPS: 3000, ebsVolumeType: instanceSize.includes('_NVME') ? 'PROVISIONED' : 'STANDARD' }
}
