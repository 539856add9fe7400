#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The program's own benchmarks on the sample article, one JSON object a line.
set -euo pipefail
for part in check content-hash fragment diff; do
    "$CHECK_BUILD/app/imprimatur-cli" bench "$part" --format json
done
