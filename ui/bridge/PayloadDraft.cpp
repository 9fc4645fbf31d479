#include "ui/bridge/PayloadDraft.h"

#include <boost/json.hpp>

namespace opsdesk::ui {

namespace {

std::string textOf(const boost::json::value& value) {
    return value.is_string() ? std::string(value.get_string()) : boost::json::serialize(value);
}

std::vector<std::string> texts(const boost::json::array& list) {
    std::vector<std::string> texts;
    for (const boost::json::value& element : list)
        texts.push_back(textOf(element));
    return texts;
}

} // namespace

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

std::optional<std::int64_t> PayloadDraft::take(std::string_view field) {
    const boost::json::string_view name(field.data(), field.size());
    const boost::json::value* found = m_object->json.if_contains(name);
    if (!found || !found->is_int64())
        return {};
    const std::int64_t number = found->get_int64();
    m_object->json.erase(name);
    return number;
}

std::string PayloadDraft::listOf(const std::vector<std::string>& texts) {
    return boost::json::serialize(boost::json::array(texts.begin(), texts.end()));
}

void PayloadDraft::merge(const PayloadDraft& other) {
    for (const auto& field : other.m_object->json)
        m_object->json[field.key()] = field.value();
}

std::string PayloadDraft::json() const {
    return boost::json::serialize(m_object->json);
}

std::vector<std::string> PayloadDraft::valuesIn(const std::string& json, std::string_view field) {
    boost::system::error_code wrong;
    const boost::json::value object = boost::json::parse(json, wrong);
    const auto* found = object.is_object()
                            ? object.get_object().if_contains(boost::json::string_view(field.data(), field.size()))
                            : nullptr;
    if (!found || found->is_null())
        return {};
    return found->is_array() ? texts(found->get_array()) : std::vector<std::string>{textOf(*found)};
}

std::vector<std::string> PayloadDraft::elementsOf(const std::string& json) {
    boost::system::error_code wrong;
    const boost::json::value list = boost::json::parse(json, wrong);
    return list.is_array() ? texts(list.get_array()) : std::vector<std::string>();
}

} // namespace opsdesk::ui
