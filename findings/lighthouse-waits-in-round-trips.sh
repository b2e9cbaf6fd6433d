#!/usr/bin/env bash
# Lighthouse 13.5.0 (its model of the network, @paulirish/trace_engine 0.0.65): in the mobile score's simulated connection (150 ms
# a round trip, 1.6 Mbit/s) time passes in whole round trips. A document of 43,801 bytes takes as long as one of 74,460, and the
# 74,461st byte costs 150 ms, thirty thousand times what 1.6 Mbit/s would need for it; the largest paint of a page moves by that
# step. One expects the time of a download at a limited rate to grow with its size.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @paulirish/trace_engine@0.0.65
cat > look.mjs <<'END'
import { TCPConnection } from '@paulirish/trace_engine/models/trace/lantern/simulation/TCPConnection.js';
const [roundTrip, bitsPerSecond] = [150, 1.6 * 1024 * 1024];
for (const bytes of [30_000, 43_800, 43_801, 60_000, 74_460, 74_461, 105_120, 105_121]) {
  const connection = new TCPConnection(roundTrip, bitsPerSecond, 0, false);
  const { timeElapsed } = connection.simulateDownloadUntil(bytes);
  console.log(`${bytes} bytes: ${timeElapsed} ms`);
}
END
node look.mjs | tee seen
diff seen - <<'END'
30000 bytes: 450 ms
43800 bytes: 450 ms
43801 bytes: 600 ms
60000 bytes: 600 ms
74460 bytes: 600 ms
74461 bytes: 750 ms
105120 bytes: 750 ms
105121 bytes: 900 ms
END
