#pragma once

#include <stdexcept>
#include <string>

namespace opsdesk {

/// Something broke that no person asked for: a file, a disk, a server. Carries one sentence for people.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The program was called wrongly: unknown profile, view, field or option. `opsdeskd` exits with 2.
class UsageError : public Error {
public:
    using Error::Error;
};

/// A database could not be opened, read or written.
class StoreError : public Error {
public:
    enum class Kind {
        Other,
        NotADatabase, ///< the file exists but is no workspace
        Newer,        ///< made by a newer program
        Locked,       ///< another process holds it
        ReadOnly,
        DiskFull,
        Missing,    ///< no such file
        Corrupt,    ///< the file is damaged
        Constraint, ///< a row broke a constraint of its table
        Lost,       ///< the connection to the server went away
    };
    StoreError(Kind kind, const std::string& text) : Error(text), m_kind(kind) {}
    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

} // namespace opsdesk
