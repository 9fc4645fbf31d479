#pragma once

#include "core/store/Row.h"

#include <initializer_list>

namespace opsdesk::store {

/// Makes kinds of row from described structs; included only by the sources that define rows.
namespace define {

template <class T>
Value toCell(const T& member) {
    if constexpr (json::IsOptional<T>::value)
        return member ? toCell(*member) : Value();
    else if constexpr (std::is_same_v<T, std::int64_t> || std::is_same_v<T, double> || std::is_same_v<T, std::string> ||
                       std::is_same_v<T, Bytes> || std::is_same_v<T, Date>)
        return member;
    else if constexpr (std::is_same_v<T, bool>)
        return std::int64_t(member);
    else if constexpr (std::is_same_v<T, Uuid>)
        return member.toString();
    else if constexpr (std::is_same_v<T, Currency>)
        return std::string(member.code());
    else if constexpr (std::is_same_v<T, Minor>)
        return member.units();
    else if constexpr (std::is_same_v<T, Quantity>)
        return member.count();
    else if constexpr (std::is_same_v<T, Timestamp>)
        return member.micros();
    else if constexpr (std::is_same_v<T, JsonText>)
        return member.text;
    else
        return boost::json::serialize(json::writeValue(member));
}

/// @throws StoreError Corrupt when the cell does not hold what the column's type says.
Uuid readUuid(const Statement& statement, int column);
[[noreturn]] void corruptCell(const Statement& statement, int column);

template <class T>
void fromCell(const Statement& statement, int column, T& member) {
    if constexpr (json::IsOptional<T>::value) {
        if (statement.isNull(column))
            member.reset();
        else
            fromCell(statement, column, member.emplace());
    } else if constexpr (std::is_same_v<T, std::int64_t>)
        member = statement.integer(column);
    else if constexpr (std::is_same_v<T, bool>)
        member = statement.integer(column) != 0;
    else if constexpr (std::is_same_v<T, double>)
        member = statement.real(column);
    else if constexpr (std::is_same_v<T, std::string>)
        member = statement.text(column);
    else if constexpr (std::is_same_v<T, Bytes>)
        member = statement.bytes(column);
    else if constexpr (std::is_same_v<T, Date>)
        member = Date(static_cast<std::int32_t>(statement.integer(column)));
    else if constexpr (std::is_same_v<T, Uuid>)
        member = readUuid(statement, column);
    else if constexpr (std::is_same_v<T, Currency>)
        member = Currency(statement.text(column));
    else if constexpr (std::is_same_v<T, Minor>)
        member = Minor(statement.integer(column));
    else if constexpr (std::is_same_v<T, Quantity>)
        member = Quantity::thousandths(statement.integer(column));
    else if constexpr (std::is_same_v<T, Timestamp>)
        member = Timestamp(statement.integer(column));
    else if constexpr (std::is_same_v<T, JsonText>)
        member.text = statement.text(column);
    else {
        const auto text = statement.text(column);
        boost::json::error_code error;
        const auto value = boost::json::parse(boost::json::string_view(text.data(), text.size()), error);
        T parsed{};
        if (error || !json::readField(value, parsed, "cell"))
            corruptCell(statement, column);
        member = std::move(parsed);
    }
}

void encodeNull(std::string& out);
void encodeInteger(std::string& out, std::int64_t value);
void encodeReal(std::string& out, double value);
void encodeText(std::string& out, std::string_view value);

template <class T>
void encodeCell(const T& member, std::string& out) {
    if constexpr (json::IsOptional<T>::value) {
        if (member)
            encodeCell(*member, out);
        else
            encodeNull(out);
    } else if constexpr (std::is_same_v<T, std::int64_t> || std::is_same_v<T, bool>)
        encodeInteger(out, member);
    else if constexpr (std::is_same_v<T, double>)
        encodeReal(out, member);
    else if constexpr (std::is_same_v<T, std::string>)
        encodeText(out, member);
    else if constexpr (std::is_same_v<T, Bytes>)
        encodeText(out, {reinterpret_cast<const char*>(member.data()), member.size()});
    else if constexpr (std::is_same_v<T, Date>)
        encodeInteger(out, member.days());
    else if constexpr (std::is_same_v<T, Minor>)
        encodeInteger(out, member.units());
    else if constexpr (std::is_same_v<T, Quantity>)
        encodeInteger(out, member.count());
    else if constexpr (std::is_same_v<T, Timestamp>)
        encodeInteger(out, member.micros());
    else if constexpr (std::is_same_v<T, Uuid>)
        encodeText(out, {reinterpret_cast<const char*>(member.bytes().data()), member.bytes().size()});
    else if constexpr (std::is_same_v<T, Currency>)
        encodeText(out, member.code());
    else
        encodeText(out, std::get<std::string>(toCell(member)));
}

template <class T>
constexpr ColumnType columnType() {
    if constexpr (json::IsOptional<T>::value)
        return columnType<typename T::value_type>();
    else if constexpr (std::is_same_v<T, JsonText> || json::IsList<T>::value || json::isDescribed<T>)
        return ColumnType::Json;
    else
        return json::TypeOf<T>::value;
}

void complete(RowType& type, std::initializer_list<std::string_view> keys,
              std::initializer_list<std::string_view> lookups);

template <class T>
RowType make(std::string table, std::initializer_list<std::string_view> keys,
             std::initializer_list<std::string_view> lookups) {
    RowType type;
    type.table = std::move(table);
    boost::mp11::mp_for_each<json::Members<T>>([&](auto descriptor) {
        using D = decltype(descriptor);
        using Member = std::remove_cvref_t<decltype(std::declval<T&>().*D::pointer)>;
        RowColumn column;
        column.name = D::name;
        column.type = columnType<Member>();
        column.nullable = json::IsOptional<Member>::value;
        column.get = [](const void* row) { return toCell(static_cast<const T*>(row)->*D::pointer); };
        column.set = [](void* row, const Statement& statement, int index) {
            fromCell(statement, index, static_cast<T*>(row)->*D::pointer);
        };
        column.same = [](const void* one, const void* other) {
            return static_cast<const T*>(one)->*D::pointer == static_cast<const T*>(other)->*D::pointer;
        };
        column.encode = [](const void* row, std::string& out) {
            encodeCell(static_cast<const T*>(row)->*D::pointer, out);
        };
        type.columns.push_back(std::move(column));
    });
    type.make = []() -> std::shared_ptr<void> { return std::make_shared<T>(); };
    type.copy = [](const void* row) -> std::shared_ptr<void> {
        return std::make_shared<T>(*static_cast<const T*>(row));
    };
    type.revisionOf = [](void* row) -> std::int64_t& { return static_cast<T*>(row)->rev; };
    complete(type, keys, lookups);
    return type;
}

} // namespace define
} // namespace opsdesk::store

/// In a source, in namespace opsdesk: OPSDESK_DEFINE_ROW(PurchaseOrder, "purchase_order", ("entity", "id"), ("state"))
#define OPSDESK_UNWRAP(...)                                                                                            \
    { __VA_ARGS__ }
#define OPSDESK_DEFINE_ROW(Type, table, keys, lookups)                                                                 \
    namespace store {                                                                                                  \
    template <>                                                                                                        \
    const RowType& rowType<Type>() {                                                                                   \
        static const RowType type = define::make<Type>(table, OPSDESK_UNWRAP keys, OPSDESK_UNWRAP lookups);            \
        return type;                                                                                                   \
    }                                                                                                                  \
    }
