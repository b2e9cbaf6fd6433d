#!/usr/bin/env bash
# scorm-again 3.4.3, SCORM 1.2: after LMSFinish, LMSSetValue and LMSCommit say “true” and LMSGetLastError “0”, and the value is
# taken; the standard has error 301, “Not initialized”. Its SCORM 2004 refuses (133). Of suspend_data 1.2 takes 64,000
# characters, where the standard lets a platform keep 4,096.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts scorm-again@3.4.3
cat > look.mjs <<'END'
import assert from 'node:assert/strict';
globalThis.window = globalThis;
const { Scorm12API } = await import('scorm-again/scorm12');
const { Scorm2004API } = await import('scorm-again/scorm2004');
const silent = { autocommit: false, logLevel: 5 };
const old = new Scorm12API(silent);
old.LMSInitialize('');
const long = old.LMSSetValue('cmi.suspend_data', 'x'.repeat(64_000));
old.LMSFinish('');
const later = [old.LMSSetValue('cmi.core.lesson_location', 'x'), old.LMSGetLastError(), old.LMSCommit('')];
const young = new Scorm2004API(silent);
young.Initialize('');
young.Terminate('');
const refused = [young.SetValue('cmi.location', 'x'), young.GetLastError()];
console.log({ long, later, refused });
assert.deepEqual(
  { long, later: later.map(String), refused: refused.map(String) },
  { long: 'true', later: ['true', '0', 'true'], refused: ['false', '133'] },
);
END
node look.mjs
