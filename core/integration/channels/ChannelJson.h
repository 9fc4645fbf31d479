#pragma once

#include "core/integration/channels/ChannelRecords.h"

#include <boost/json.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// The first thing that was found wrong while a message is read.
class ChannelFaults {
public:
    void note(std::string where, std::string reason) {
        if (!m_first)
            m_first = ChannelFault{std::move(where), std::move(reason)};
    }
    const std::optional<ChannelFault>& first() const { return m_first; }

private:
    std::optional<ChannelFault> m_first;
};

/// A value of a JSON text that knows the path to itself. What is not there, or null, reads as nothing; what is not as
/// it must be is noted as a fault, and reading goes on.
class JsonPlace {
public:
    JsonPlace(const boost::json::value* value, std::string path, ChannelFaults& faults)
        : m_value(value), m_path(std::move(path)), m_faults(&faults) {}

    bool isThere() const { return m_value && !m_value->is_null(); }
    bool isList() const { return isThere() && m_value->is_array(); }
    const std::string& path() const { return m_path; }
    JsonPlace at(std::string_view key) const;
    std::vector<JsonPlace> items() const;

    /// Text, a number as it stands there, or true or false; empty when it is not there.
    std::string text() const;
    bool isTrue() const { return text() == "true"; }
    /// Zero when it is not there.
    Minor money(Currency currency) const;
    std::int64_t count() const;
    std::optional<Timestamp> moment() const;
    /// Notes that it must be there when it is not.
    const JsonPlace& needed() const;
    void fault(std::string reason) const { m_faults->note(m_path, std::move(reason)); }

private:
    const boost::json::value* m_value;
    std::string m_path;
    ChannelFaults* m_faults;
};

/// Parses @p content, with numbers kept as the digits they are written with.
ChannelRead<boost::json::value> readChannelJson(std::string_view content);

/// The raw text of each element of the list that @p path of keys leads to, or of the one object there; empty without.
/// @p content is sound JSON.
std::vector<std::string> jsonSlices(std::string_view content, const std::vector<std::string_view>& path);

} // namespace opsdesk
