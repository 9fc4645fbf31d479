#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk::ui {

/// Ids in order, each once, however many: packed, found by id at once, and never changed once made, so that threads
/// share it. Takes about 50 bytes for a UUID.
class KeyList {
public:
    KeyList() = default;
    /// @p ends: of each id in @p text.
    KeyList(std::string text, std::vector<std::uint32_t> ends);
    explicit KeyList(const std::vector<std::string>& ids);

    int size() const { return static_cast<int>(m_ends.size()); }
    std::string_view at(int row) const;
    /// -1 when it is not among them.
    int find(std::string_view id) const;
    bool contains(std::string_view id) const { return find(id) >= 0; }
    bool operator==(const KeyList& other) const { return m_ends == other.m_ends && m_text == other.m_text; }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;  ///< of each id in the text
    std::vector<std::uint32_t> m_slots; ///< hash table of rows plus one; its size is a power of two
};

using KeyListPtr = std::shared_ptr<const KeyList>;

/// Makes one of ids as they come.
class KeyListMaker {
public:
    void add(std::string_view id) {
        m_text += id;
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    KeyListPtr make() { return std::make_shared<KeyList>(std::move(m_text), std::move(m_ends)); }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

/// How a table goes from one list to another so that whatever holds on to a row keeps it: what goes is moved to the end
/// and taken away, what is new comes to the end and is moved to its place. Four steps at most, however much changes.
struct KeyChange {
    KeyListPtr before, after;
    /// Rows of `before`: those that stay, in the order of `after`, then those that go. Empty: nothing moves.
    std::vector<int> leaving;
    int removed = 0;
    int inserted = 0;
    /// Rows of `after`: those that stayed, then those that are new. Empty: they are where they belong already.
    std::vector<int> arriving;

    int staying() const { return after->size() - inserted; }
    bool isEmpty() const { return removed == 0 && inserted == 0 && leaving.empty() && arriving.empty(); }
};

KeyChange changeOf(KeyListPtr before, KeyListPtr after);

} // namespace opsdesk::ui
