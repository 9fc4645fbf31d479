#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace opsdesk {

/// What the makers of computed rows worked out, who keep nothing themselves: several views tell of one plan. A reader
/// has one and forgets it whenever something was committed since. Of one thread.
class ReadMemo {
public:
    static constexpr std::size_t most = 256; ///< then what was made first is forgotten

    /// While it lives, makers on this thread keep what they make in @p memo.
    class Use {
    public:
        explicit Use(ReadMemo& memo) : m_before(std::exchange(current, &memo)) {}
        ~Use() { current = m_before; }
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;

    private:
        ReadMemo* m_before;
    };

    /// What is kept under @p key, which one type alone goes by, or else what @p make makes.
    template <class T>
    static std::shared_ptr<const T> of(const std::string& key, const std::function<T()>& make) {
        return of(key, make, false);
    }
    /// The same under a key that names the revision of all that it is made of: commits elsewhere leave it true.
    template <class T>
    static std::shared_ptr<const T> ofRevision(const std::string& key, const std::function<T()>& make) {
        return of(key, make, true);
    }

    /// But for what revisions go with.
    void forget() {
        std::erase_if(m_kept, [](const Kept& one) { return !one.lasts; });
    }

private:
    struct Kept {
        std::string key;
        std::shared_ptr<const void> made;
        bool lasts;
    };

    template <class T>
    static std::shared_ptr<const T> of(const std::string& key, const std::function<T()>& make, bool lasts) {
        if (current)
            for (const auto& kept : current->m_kept)
                if (kept.key == key)
                    return std::static_pointer_cast<const T>(kept.made);
        auto made = std::make_shared<const T>(make());
        if (current)
            current->keep({key, made, lasts});
        return made;
    }

    void keep(Kept one) {
        if (m_kept.size() >= most)
            m_kept.erase(m_kept.begin());
        m_kept.push_back(std::move(one));
    }

    static inline thread_local ReadMemo* current = nullptr;
    std::vector<Kept> m_kept;
};

} // namespace opsdesk
