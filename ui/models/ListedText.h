#pragma once

#include "core/workflow/View.h"
#include "ui/models/KeyList.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk::ui {

/// What a quick filter looks into, of all rows of a list, folded and packed: words are found in a million rows while
/// they are typed, without asking the store. Never changed once made, so that threads share it. Takes about as many
/// bytes as the texts have.
class ListedText {
public:
    static constexpr std::size_t mostBytes = 128U << 20U; ///< of text; longer lists are searched by the store

    /// All ids that @p query asks for without its words, in order; with the text, unless there is too much or none.
    static std::shared_ptr<const ListedText> read(ViewReader& reader, const ViewQuery& query);
    /// @p query without words and limit: what such a list is of.
    static ViewQuery without(ViewQuery query);

    const ViewQuery& query() const { return m_query; }
    const KeyListPtr& keys() const { return m_keys; }
    bool hasText() const { return !m_ends.empty(); }
    /// The ids of the first @p most rows that hold all words of @p search, as the store would find them: in any of the
    /// view's search columns, ASCII letters folded.
    std::vector<std::string> find(const std::string& search, std::size_t most) const;

private:
    std::string_view rowText(std::size_t row) const;

    ViewQuery m_query;
    KeyListPtr m_keys;
    std::string m_text;
    std::vector<std::uint32_t> m_ends; ///< of each row in the text; empty: there is none
};

using ListedTextPtr = std::shared_ptr<const ListedText>;

} // namespace opsdesk::ui
