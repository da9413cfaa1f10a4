// Loaded before the bundle: nothing keeps the event loop alive, so it runs dry while a response is still pending.
import net from 'node:net'

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...rest) {
  const socket = connect.apply(this, rest)
  this.unref()
  return socket
}
// The agent would keep the loop alive again with a connection that it reuses.
net.Socket.prototype.ref = function () {
  return this
}
const later = globalThis.setTimeout
globalThis.setTimeout = (...rest) => later(...rest).unref()
