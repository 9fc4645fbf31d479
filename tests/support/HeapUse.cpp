#include "tests/support/HeapUse.h"

#include <QObject>

#include <sqlite3.h>

#include <malloc.h>

#include <mutex>
#include <unordered_set>

// Of Qt's own tools, which learn by it of every object: a table of functions, called when there is one.
extern Q_CORE_EXPORT quintptr qtHookData[];
// There under the address sanitizer alone, which has a heap of its own.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes() __attribute__((weak));

namespace opsdesk::test {

namespace {

enum { AddObject = 3, RemoveObject = 4 }; ///< places in the table

std::mutex& mutex() {
    static std::mutex one;
    return one;
}

std::unordered_set<QObject*>& living() {
    static auto* const all = new std::unordered_set<QObject*>; // outlives what is deleted at the very end
    return *all;
}

void added(QObject* object) {
    const std::lock_guard lock(mutex());
    living().insert(object);
}

void removed(QObject* object) {
    const std::lock_guard lock(mutex());
    living().erase(object);
}

std::int64_t bytesInUse() {
    if (__sanitizer_get_current_allocated_bytes)
        return static_cast<std::int64_t>(__sanitizer_get_current_allocated_bytes());
    const struct mallinfo2 all = mallinfo2();
    return static_cast<std::int64_t>(all.uordblks + all.hblkhd);
}

} // namespace

void HeapUse::watch() {
    qtHookData[AddObject] = reinterpret_cast<quintptr>(&added);
    qtHookData[RemoveObject] = reinterpret_cast<quintptr>(&removed);
}

HeapUse HeapUse::now() {
    HeapUse use;
    use.bytes = bytesInUse(); // before anything is counted, which takes some itself
    use.databases = sqlite3_memory_used();
    const std::lock_guard lock(mutex());
    use.objects = static_cast<std::int64_t>(living().size());
    for (const QObject* object : living())
        ++use.byClass[QString::fromLatin1(object->metaObject()->className())];
    return use;
}

QStringList HeapUse::moreThan(const HeapUse& before) const {
    QStringList more;
    for (auto here = byClass.cbegin(); here != byClass.cend(); ++here)
        if (const int grown = here.value() - before.byClass.value(here.key()); grown > 0)
            more << QStringLiteral("%1 %2").arg(grown).arg(here.key());
    return more;
}

} // namespace opsdesk::test
