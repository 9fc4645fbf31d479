#include "core/store/PostgresStatement.h"

#include "core/base/Hex.h"
#include "core/store/StorableText.h"

#include <libpq-fe.h>

#include <charconv>

namespace opsdesk::store {

namespace {

enum Oid : unsigned {
    Boolean = 16,
    ByteArray = 17,
    BigInt = 20,
    SmallInt = 21,
    Int = 23,
    Float = 700,
    Double = 701,
    Day = 1082,
    Numeric = 1700
};

template <class Number>
Number parse(std::string_view text) {
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc())
        throw Error(fmt::format("“{}” is not a number, or too large.", text));
    return number;
}

std::int64_t parseInteger(std::string_view text, unsigned type) {
    if (type == Boolean)
        return text == "t" ? 1 : 0;
    if (type == Day) {
        const std::optional<Date> date = Date::parse(text);
        return date ? date->days() : throw Error(fmt::format("“{}” is not a date this program knows.", text));
    }
    return parse<std::int64_t>(text);
}

std::int64_t rowsChanged(pg_result& result) {
    const bool selected = std::string_view(PQcmdStatus(&result)).starts_with("SELECT");
    const std::string_view changed = selected ? "" : PQcmdTuples(&result);
    return changed.empty() ? 0 : parse<std::int64_t>(changed);
}

} // namespace

PostgresStatement::PostgresStatement(std::shared_ptr<PostgresSession> session, const std::string& sql)
    : m_session(std::move(session)) {
    const NumberedSql numbered = numberParameters(sql);
    m_statement = m_session->prepare(numbered.text);
    m_parameters.resize(static_cast<std::size_t>(numbered.parameters));
}

PostgresParameter& PostgresStatement::parameterAt(int parameter) {
    if (parameter < 0 || static_cast<std::size_t>(parameter) >= m_parameters.size())
        throw StoreError(StoreError::Kind::Constraint, fmt::format("A statement has no parameter {}.", parameter));
    return m_parameters[static_cast<std::size_t>(parameter)];
}

void PostgresStatement::bind(int parameter, const Value& value) {
    PostgresParameter& bound = parameterAt(parameter);
    bound.null = opsdesk::isNull(value);
    bound.binary = false;
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        bound.data = std::to_string(*number);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        requireStorable(*text);
        bound.data = *text;
    } else if (const auto* date = std::get_if<Date>(&value)) {
        bound.data = date->toString();
    } else if (const auto* real = std::get_if<double>(&value)) {
        bound.data = fmt::format("{}", *real);
    } else if (const auto* bytes = std::get_if<Bytes>(&value)) {
        bound.data.assign(reinterpret_cast<const char*>(bytes->data()), bytes->size());
        bound.binary = true;
    }
}

void PostgresStatement::bindBinary(int parameter, std::string data) {
    parameterAt(parameter) = {std::move(data), false, true};
}

void PostgresStatement::query() {
    m_result = m_session->query(m_statement, m_parameters);
    m_row = -1;
}

bool PostgresStatement::step() {
    if (!m_result)
        query();
    if (++m_row < PQntuples(m_result.get()))
        return true;
    reset();
    return false;
}

std::int64_t PostgresStatement::run() {
    query();
    const auto count = rowsChanged(*m_result);
    reset();
    return count;
}

void PostgresStatement::runLater(std::function<void(std::int64_t)> changed) {
    m_session->send(m_statement, m_parameters, [changed = std::move(changed)](const PostgresResult& result) {
        if (changed)
            changed(rowsChanged(*result));
    });
}

void PostgresStatement::readLater(std::function<void(Statement&)> row) {
    m_session->send(m_statement, m_parameters, [this, row = std::move(row)](PostgresResult result) {
        m_result = std::move(result);
        m_row = -1;
        while (step())
            row(*this);
    });
}

void PostgresStatement::reset() {
    m_result.reset();
    m_row = -1;
}

const pg_result* PostgresStatement::shape() const {
    if (m_result)
        return m_result.get();
    if (!m_description)
        m_session->settle();
    if (!m_description)
        m_description = m_session->checked(PQdescribePrepared(m_session->handle(), m_statement.c_str()));
    return m_description.get();
}

int PostgresStatement::columnCount() const {
    return PQnfields(shape());
}

std::string PostgresStatement::columnName(int column) const {
    return PQfname(shape(), column);
}

Value PostgresStatement::column(int column) const {
    if (isNull(column))
        return {};
    const std::string_view characters = text(column);
    switch (PQftype(m_result.get(), column)) {
    case Boolean:
    case SmallInt:
    case Int:
    case BigInt:
    case Day:
        return integer(column);
    case Float:
    case Double:
        return real(column);
    case Numeric:
        if (characters.find('.') == std::string_view::npos && characters != "NaN")
            return integer(column);
        return real(column);
    case ByteArray:
        return bytes(column);
    default:
        return std::string(characters);
    }
}

bool PostgresStatement::isNull(int column) const {
    return PQgetisnull(m_result.get(), m_row, column) == 1;
}

std::int64_t PostgresStatement::integer(int column) const {
    return isNull(column) ? 0 : parseInteger(text(column), PQftype(m_result.get(), column));
}

double PostgresStatement::real(int column) const {
    return isNull(column) ? 0 : parse<double>(text(column));
}

std::string_view PostgresStatement::text(int column) const {
    return {PQgetvalue(m_result.get(), m_row, column),
            static_cast<std::size_t>(PQgetlength(m_result.get(), m_row, column))};
}

Bytes PostgresStatement::bytes(int column) const {
    std::string_view characters = text(column);
    if (!characters.starts_with("\\x")) {
        const auto* first = reinterpret_cast<const std::byte*>(characters.data());
        return {first, first + characters.size()};
    }
    characters.remove_prefix(2);
    Bytes bytes(characters.size() / 2);
    fromHex(characters, {reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return bytes;
}

} // namespace opsdesk::store
