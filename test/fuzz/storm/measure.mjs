// Loaded into the server by `node --expose-gc --import`: tells its parent how much memory is in use once garbage is gone.
process.on('message', async (message) => {
  if (message !== 'measure') return
  // Finalizers free further objects.
  for (let i = 0; i < 3; i++) {
    globalThis.gc()
    await new Promise((resolve) => setImmediate(resolve))
  }
  process.send?.(process.memoryUsage())
})
process.channel?.unref()
