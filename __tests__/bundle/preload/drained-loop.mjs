// Loaded before the bundle: nothing holds the event loop, so that it runs dry while an answer is still awaited.
import net from 'node:net'

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...rest) {
  const socket = connect.apply(this, rest)
  this.unref()
  return socket
}
// The agent would hold the loop again with a connection that it uses once more.
net.Socket.prototype.ref = function () {
  return this
}
const later = globalThis.setTimeout
globalThis.setTimeout = (...rest) => later(...rest).unref()
