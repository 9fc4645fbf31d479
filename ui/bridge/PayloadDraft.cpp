#include "ui/bridge/PayloadDraft.h"

#include <boost/json.hpp>

namespace opsdesk::ui {

struct PayloadDraft::Object {
    boost::json::object json;
};

PayloadDraft::PayloadDraft() : m_object(std::make_unique<Object>()) {}
PayloadDraft::PayloadDraft(const PayloadDraft& other) : m_object(std::make_unique<Object>(*other.m_object)) {}
PayloadDraft::PayloadDraft(PayloadDraft&& other) noexcept = default;
PayloadDraft::~PayloadDraft() = default;

PayloadDraft& PayloadDraft::operator=(PayloadDraft other) noexcept {
    m_object.swap(other.m_object);
    return *this;
}

void PayloadDraft::set(std::string_view field, const Value& value, ColumnType type) {
    if (!isNull(value))
        m_object->json[boost::json::string_view(field.data(), field.size())] = toJson(value, type);
}

void PayloadDraft::setText(std::string_view field, const std::string& text) {
    if (!text.empty())
        set(field, text, ColumnType::Text);
}

void PayloadDraft::append(std::string_view field, const PayloadDraft& object) {
    boost::json::value& list = m_object->json[boost::json::string_view(field.data(), field.size())];
    if (!list.is_array())
        list.emplace_array();
    list.get_array().push_back(object.m_object->json);
}

void PayloadDraft::merge(const PayloadDraft& other) {
    for (const auto& field : other.m_object->json)
        m_object->json[field.key()] = field.value();
}

std::string PayloadDraft::json() const {
    return boost::json::serialize(m_object->json);
}

} // namespace opsdesk::ui
