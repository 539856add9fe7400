// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/span.h"

#include <QTest>

using imprimatur::Span;

class SpanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neighboursDoNotOverlap()
    {
        QVERIFY(!(Span {0, 3}.overlaps(Span {3, 5})));
        QVERIFY((Span {0, 4}.overlaps(Span {3, 5})));
        QVERIFY((Span {2, 2}.isEmpty()));
    }
};

QTEST_GUILESS_MAIN(SpanTest)
#include "tst_span.moc"
