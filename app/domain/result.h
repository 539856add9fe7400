// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <utility>

namespace imprimatur
{

/// Why something did not succeed. `kind` is for code, `message` is for the person: what happened and what to do.
struct Error
{
    enum class Kind {
        Usage, ///< the caller asked for something that does not exist or makes no sense
        Input, ///< a file, package or other bytes from outside were refused
        Gate, ///< a rule of the workflow refused the act; nothing is broken
        Identity, ///< unknown person, wrong key, wrong passphrase
        Integrity, ///< stored or signed bytes are not what they were
        Store, ///< the store cannot be opened, read or written
        Network,
    };

    Kind kind = Kind::Store;
    QString message;
    /// The place concerned: a JSON pointer for a package, a path for a file, "version 3" for a stored record. May be empty.
    QString where = {};
};

/// A value or an Error. A class and not an alias, so that the compiler warns when a failure is dropped.
template<typename T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using Value = T;
    using tl::expected<T, Error>::expected;
    Result(tl::expected<T, Error> other)
        : tl::expected<T, Error>(std::move(other))
    {
    }
};

/// `return failure(Error::Kind::Input, tr("…"), u"/body/2"_qs);` works in every function that returns a Result.
inline tl::unexpected<Error> failure(Error::Kind kind, QString message, QString where = {})
{
    return tl::unexpected<Error>(Error {kind, std::move(message), std::move(where)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace imprimatur
