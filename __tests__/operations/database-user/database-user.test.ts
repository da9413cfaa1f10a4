// Roles and connection strings of database users.
import { describe, expect, it } from '@jest/globals'
import {
  buildConnectionString,
  parseRole,
  type CreatedUser
} from '../../../src/operations/database-user/database-user.ts'

describe('parseRole', () => {
  it.each([
    ['readWrite@app', { roleName: 'readWrite', databaseName: 'app' }],
    ['readAnyDatabase', { roleName: 'readAnyDatabase', databaseName: 'admin' }],
    ['read@app.orders', { roleName: 'read', databaseName: 'app', collectionName: 'orders' }],
    ['read@app.orders.2026', { roleName: 'read', databaseName: 'app', collectionName: 'orders.2026' }],
    ['read@my-db.a b@c', { roleName: 'read', databaseName: 'my-db', collectionName: 'a b@c' }],
    ['shop_reader-2@admin', { roleName: 'shop_reader-2', databaseName: 'admin' }]
  ])('reads %s', (text, role) => {
    expect(parseRole(text)).toStrictEqual(role)
  })

  it.each([
    '',
    '@app',
    'read@',
    'read@.orders',
    'read@app.',
    'read@a@b',
    'read app',
    'read@a b',
    'read@a/b',
    'read@$x'
  ])('refuses "%s"', (text) => {
    expect(parseRole(text)).toBeUndefined()
  })
})

describe('buildConnectionString', () => {
  const srv = 'mongodb+srv://prod.000002.mongodb.test'
  const password: CreatedUser = { auth: 'password', username: 'app', databaseName: 'admin', password: 'a-b_C9' }
  const x509: CreatedUser = {
    auth: 'x509',
    username: 'CN=ci',
    databaseName: '$external',
    certificatePath: '/tmp/a b/ci&x=1.pem'
  }
  const oidc: CreatedUser = { auth: 'oidc', username: '64ab/repo:a', databaseName: '$external' }
  const X509 = 'authSource=%24external&authMechanism=MONGODB-X509&tlsCertificateKeyFile=%2Ftmp%2Fa%20b%2Fci%26x%3D1.pem'
  const OIDC = 'authSource=%24external&authMechanism=MONGODB-OIDC'

  it.each([
    ['a password', srv, password, 'mongodb+srv://app:a-b_C9@prod.000002.mongodb.test'],
    ['a certificate', srv, x509, `${srv}/?${X509}`],
    ['a token', srv, oidc, `${srv}/?${OIDC}`],
    [
      'the existing options',
      `${srv}/?retryWrites=true&w=majority`,
      password,
      'mongodb+srv://app:a-b_C9@prod.000002.mongodb.test/?retryWrites=true&w=majority'
    ],
    [
      'the existing database',
      `${srv}/app?w=majority`,
      password,
      'mongodb+srv://app:a-b_C9@prod.000002.mongodb.test/app?w=majority'
    ],
    [
      'admin instead of another authentication source',
      `${srv}/?AuthSource=%24external&authMechanism=MONGODB-X509&w=1`,
      password,
      'mongodb+srv://app:a-b_C9@prod.000002.mongodb.test/?w=1&authSource=admin'
    ],
    ['$external instead of another authentication source', `${srv}/?authSource=admin&w=1`, oidc, `${srv}/?w=1&${OIDC}`],
    [
      'several hosts',
      'mongodb://a.example:27017,b.example:27017/?ssl=true&replicaSet=x',
      password,
      'mongodb://app:a-b_C9@a.example:27017,b.example:27017/?ssl=true&replicaSet=x'
    ],
    [
      'the new user instead of a placeholder',
      'mongodb+srv://<user>:<password>@prod.000002.mongodb.test/',
      password,
      'mongodb+srv://app:a-b_C9@prod.000002.mongodb.test/'
    ]
  ] as const)('has %s', (_what, address, user, text) => {
    expect(buildConnectionString(address, user)).toBe(text)
  })

  it('escapes reserved characters in name and password', () => {
    const text = buildConnectionString(srv, { ...password, username: 'a@b:c/d?e', password: 'p@:/?#%' })
    expect(text).toBe('mongodb+srv://a%40b%3Ac%2Fd%3Fe:p%40%3A%2F%3F%23%25@prod.000002.mongodb.test')
    const url = new URL(text)
    expect([url.username, url.password].map(decodeURIComponent)).toEqual(['a@b:c/d?e', 'p@:/?#%'])
  })

  it('throws for anything else', () => {
    expect(() => buildConnectionString('prod.000002.mongodb.test', password)).toThrow('is not a connection string')
  })
})
