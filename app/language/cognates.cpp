// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/cognates.h"

#include <QStringView>

#include <algorithm>
#include <array>

namespace imprimatur
{

namespace
{

struct Respelling
{
    QStringView swedish;
    QStringView norwegian;
    QStringView kind = {}; ///< of these words only; empty = of all
};

/// In this order, each wherever it stands.
constexpr std::array<Respelling, 10> inside {{{u"ssion", u"sjon"},
                                              {u"tion", u"sjon"},
                                              {u"sion", u"sjon"},
                                              {u"ttisk", u"tisk"},
                                              {u"ck", u"kk"},
                                              {u"x", u"ks"},
                                              {u"för", u"for"},
                                              {u"är", u"ær"},
                                              {u"ä", u"e"},
                                              {u"ö", u"ø"}}};

/// The first that fits, once.
constexpr std::array<Respelling, 6> atEnd {{{u"era", u"ere", u"v"},
                                            {u"are", u"er", u"n"},
                                            {u"ism", u"isme", u"n"},
                                            {u"ande", u"ende"},
                                            {u"a", u"e", u"v"},
                                            {u"a", u"e", u"n"}}};

} // namespace

QString norwegianSpelling(const QString &swedish, const QString &kind)
{
    QString word = swedish;
    const auto end = std::ranges::find_if(atEnd, [&](const Respelling &one) {
        return word.endsWith(one.swedish) && (one.kind.isEmpty() || one.kind == kind);
    });
    if (end != atEnd.end()) {
        word.chop(end->swedish.size());
        word.append(end->norwegian);
    }
    for (const Respelling &one : inside) {
        word.replace(one.swedish.toString(), one.norwegian.toString());
    }
    return word;
}

} // namespace imprimatur
