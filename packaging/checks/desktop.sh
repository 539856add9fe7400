#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the desktop reads of us, installed as a package would install it.
set -euo pipefail
share=$CHECK_FOLDER/usr/share
cmake --install "$CHECK_BUILD" --prefix "$CHECK_FOLDER/usr" >/dev/null
desktop-file-validate "$share/applications/imprimatur.desktop"
appstreamcli validate --no-net "$share/metainfo/imprimatur.metainfo.xml"
python3 -c 'import sys, xml.dom.minidom as xml; [xml.parse(name) for name in sys.argv[1:]]' \
    "$share/mime/packages/imprimatur.xml" "$share/icons/hicolor/scalable/apps/imprimatur.svg"
test -x "$CHECK_FOLDER/usr/bin/imprimatur"
test -x "$CHECK_FOLDER/usr/bin/imprimatur-cli"
