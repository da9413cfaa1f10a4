// X.509 certificates for database users.
import { generateKeyPairSync, sign } from 'node:crypto'

const OID_COMMON_NAME = Buffer.from('0603550403', 'hex')
const OID_ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex')
const OID_SUBJECT_ALT_NAME = '0603551d11'
const OID_BASIC_CONSTRAINTS = '0603551d13'
const TRUE = Buffer.from('0101ff', 'hex')
const DNS_NAME = 0x82
const IP_ADDRESS = 0x87
const INTEGER = 0x02
const BIT_STRING = 0x03
const UTF8_STRING = 0x0c
const SEQUENCE = 0x30
const SET = 0x31
const UTC_TIME = 0x17
const OCTET_STRING = 0x04
const VERSION = 0xa0
const EXTENSIONS = 0xa3

/**
 * Creates a self-signed certificate and returns it in PEM, followed by its private key. No server trusts it.
 * @param options.fromMs start of its validity, in milliseconds since the epoch; start and end must be before 2050
 */
export function createCertificate(options: {
  commonName: string
  serialNumber: bigint
  fromMs: number
  untilMs: number
  /** For a server on this machine, which clients can be told to trust. */
  server?: true
}): string {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const algorithm = der(SEQUENCE, OID_ECDSA_WITH_SHA256)
  const content = der(
    SEQUENCE,
    ...(options.server === true ? [der(VERSION, integer(2n))] : []),
    integer(options.serialNumber),
    algorithm,
    distinguishedName('Local emulator of MongoDB Atlas'),
    der(SEQUENCE, time(options.fromMs), time(options.untilMs)),
    distinguishedName(options.commonName),
    publicKey.export({ type: 'spki', format: 'der' }),
    ...(options.server === true ? [der(EXTENSIONS, der(SEQUENCE, ...serverExtensions()))] : [])
  )
  const signature = der(BIT_STRING, Buffer.from([0]), sign('sha256', content, privateKey))
  const certificate = pem('CERTIFICATE', der(SEQUENCE, content, algorithm, signature))
  return `${certificate}${String(privateKey.export({ type: 'pkcs8', format: 'pem' }))}`
}

/** It is its own authority, for this machine's names and addresses (RFC 5280, sections 4.2.1.6 and 4.2.1.9). */
function serverExtensions(): Buffer[] {
  const extension = (oid: string, critical: boolean, value: Buffer) =>
    der(SEQUENCE, Buffer.from(oid, 'hex'), ...(critical ? [TRUE] : []), der(OCTET_STRING, value))
  const names = der(
    SEQUENCE,
    der(DNS_NAME, Buffer.from('localhost')),
    der(IP_ADDRESS, Buffer.from([127, 0, 0, 1])),
    der(IP_ADDRESS, Buffer.from([...new Array<number>(15).fill(0), 1]))
  )
  return [extension(OID_SUBJECT_ALT_NAME, false, names), extension(OID_BASIC_CONSTRAINTS, true, der(SEQUENCE, TRUE))]
}

function distinguishedName(commonName: string): Buffer {
  return der(SEQUENCE, der(SET, der(SEQUENCE, OID_COMMON_NAME, der(UTF8_STRING, Buffer.from(commonName)))))
}

/** A leading zero byte keeps the number positive. */
function integer(value: bigint): Buffer {
  const digits = value.toString(16)
  const bytes = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex')
  return der(INTEGER, (bytes[0] ?? 0) < 0x80 ? bytes : Buffer.concat([Buffer.from([0]), bytes]))
}

function time(epochMs: number): Buffer {
  const digits = new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z').replace(/[-:T]/g, '').slice(2) // prettier-ignore
  return der(UTC_TIME, Buffer.from(digits))
}

/** One ASN.1 element in the Distinguished Encoding Rules. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const short = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...(length < 0x80 ? [length] : short)]), content])
}

function pem(label: string, bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
