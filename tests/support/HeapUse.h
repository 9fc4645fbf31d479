#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace opsdesk::test {

/// What this program holds at one moment. Made twice, and compared, it tells what was not given back.
struct HeapUse {
    std::int64_t bytes = 0;          ///< asked of the heap and not given back, by whomever
    std::int64_t databases = 0;      ///< of them SQLite's: caches of pages, which grow to their limit
    std::int64_t objects = 0;        ///< of Qt, of any class
    QMap<QString, int> byClass = {}; ///< how many there are of each

    /// Now. Objects are counted that were made after watch(); while no other thread makes or deletes any.
    static HeapUse now();
    /// To be called before there is anything to count.
    static void watch();

    /// Classes of which there are more than in @p before, with how many more.
    QStringList moreThan(const HeapUse& before) const;
    std::int64_t withoutDatabases() const { return bytes - databases; }
};

} // namespace opsdesk::test
