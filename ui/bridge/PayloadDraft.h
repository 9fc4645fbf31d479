#pragma once

#include "core/base/Value.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk::ui {

/// A payload being put together: fields in the JSON forms of the type table. A value.
class PayloadDraft {
public:
    PayloadDraft();
    PayloadDraft(const PayloadDraft& other);
    PayloadDraft(PayloadDraft&& other) noexcept;
    PayloadDraft& operator=(PayloadDraft other) noexcept;
    ~PayloadDraft();

    /// Null values are left out: optional fields of a payload are absent, not null.
    void set(std::string_view field, const Value& value, ColumnType type);
    /// Left out when empty.
    void setText(std::string_view field, const std::string& text);
    /// Adds an object to the list @p field.
    void append(std::string_view field, const PayloadDraft& object);
    /// Takes the whole number @p field out of it; nothing when there is none.
    std::optional<std::int64_t> take(std::string_view field);
    /// Takes over all fields of @p other.
    void merge(const PayloadDraft& other);
    std::string json() const;

    /// What the field @p field of the object @p json holds, as text: of a list each element. None where it is absent.
    static std::vector<std::string> valuesIn(const std::string& json, std::string_view field);
    /// @p texts as a list in JSON.
    static std::string listOf(const std::vector<std::string>& texts);
    /// The elements of the list @p json as text; none where it is no list.
    static std::vector<std::string> elementsOf(const std::string& json);

private:
    struct Object;
    std::unique_ptr<Object> m_object;
};

} // namespace opsdesk::ui
