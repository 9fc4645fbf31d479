#pragma once

#include "core/base/Value.h"

#include <QtTest>

#include <string>

// How QCOMPARE shows our types when a test fails.

namespace QTest {

template <>
inline char* toString(const std::string& text) {
    return qstrdup(text.c_str());
}
template <>
inline char* toString(const std::string_view& text) {
    return qstrdup(std::string(text).c_str());
}
template <>
inline char* toString(const opsdesk::Uuid& id) {
    return qstrdup(id.toString().c_str());
}
template <>
inline char* toString(const opsdesk::Date& date) {
    return qstrdup(date.toString().c_str());
}
template <>
inline char* toString(const opsdesk::Timestamp& time) {
    return qstrdup(time.toString().c_str());
}
template <>
inline char* toString(const opsdesk::Quantity& quantity) {
    return qstrdup(quantity.toString().c_str());
}
template <>
inline char* toString(const opsdesk::Minor& amount) {
    return qstrdup(std::to_string(amount.units()).c_str());
}
template <>
inline char* toString(const opsdesk::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return qstrdup(("integer " + std::to_string(*number)).c_str());
    if (const auto* number = std::get_if<double>(&value))
        return qstrdup(("real " + std::to_string(*number)).c_str());
    if (const auto* text = std::get_if<std::string>(&value))
        return qstrdup(("text “" + *text + "”").c_str());
    if (const auto* bytes = std::get_if<opsdesk::Bytes>(&value))
        return qstrdup((std::to_string(bytes->size()) + " bytes").c_str());
    if (const auto* date = std::get_if<opsdesk::Date>(&value))
        return qstrdup(("date " + date->toString()).c_str());
    return qstrdup("null");
}

} // namespace QTest
