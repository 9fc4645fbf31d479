#include "core/base/Value.h"
#include "core/base/Base64.h"
#include "core/base/Error.h"

#include <boost/json.hpp>

#include <QtTest>

using namespace opsdesk;
using Int = std::int64_t;
using Type = ColumnType;

namespace {

Bytes bytesOf(std::string_view text) {
    Bytes bytes;
    for (const char c : text)
        bytes.push_back(static_cast<std::byte>(c));
    return bytes;
}

} // namespace

class ValueTest : public QObject {
    Q_OBJECT
private slots:
    void everyTypeHasItsText_data() {
        QTest::addColumn<Type>("type");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<Value>("value");
        QTest::addColumn<std::string>("json");
        const auto row = [](Type type, const char* text, const Value& value, const char* json) {
            QTest::addRow("%s %s", std::string(toString(type)).c_str(), text)
                << type << std::string(text) << value << std::string(json);
        };
        row(Type::Integer, "-42", Int{-42}, "-42");
        row(Type::Boolean, "true", Int{1}, "true");
        row(Type::Boolean, "false", Int{0}, "false");
        row(Type::Real, "0.25", 0.25, "2.5E-1");
        row(Type::Text, "“a”, b", std::string("“a”, b"), "\"“a”, b\"");
        row(Type::Code, "0012", std::string("0012"), "\"0012\"");
        row(Type::Uuid, "017f22e2-79b0-7cc3-98c4-dc0c0c07398f", std::string("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"),
            "\"017f22e2-79b0-7cc3-98c4-dc0c0c07398f\"");
        row(Type::Currency, "GBP", std::string("GBP"), "\"GBP\"");
        row(Type::Money, "1234.56", Int{123456}, "123456");
        row(Type::Money, "-0.05", Int{-5}, "-5");
        row(Type::Quantity, "12", Int{12000}, "12");
        row(Type::Quantity, "-0.5", Int{-500}, "-5E-1");
        row(Type::Date, "2011-11-30", Date::of(2011, 11, 30), "\"2011-11-30\"");
        row(Type::Time, "2011-11-30T08:26:00Z", Int{1322641560000000}, "\"2011-11-30T08:26:00Z\"");
        row(Type::Digest, "00ff", std::string("00ff"), "\"00ff\"");
        row(Type::Json, R"({"a":[1,null]})", std::string(R"({"a":[1,null]})"), R"({"a":[1,null]})");
        row(Type::Bytes, "AP8B", bytesOf({"\x00\xff\x01", 3}), "\"AP8B\"");
    }
    void everyTypeHasItsText() {
        QFETCH(Type, type);
        QFETCH(std::string, text);
        QFETCH(Value, value);
        QFETCH(std::string, json);
        QCOMPARE(parseValue(text, type), value);
        QCOMPARE(toText(value, type), text);
        QCOMPARE(boost::json::serialize(toJson(value, type)), json);
    }

    void nullIsNullInEveryType() {
        for (int type = 0; type <= static_cast<int>(Type::Bytes); ++type) {
            QVERIFY(toJson(Value(), static_cast<Type>(type)).is_null());
            QCOMPARE(toText(Value(), static_cast<Type>(type)), std::string());
        }
        QCOMPARE(asInteger(Value()), Int{0});
        QCOMPARE(asReal(Value()), 0.0);
        QVERIFY(asText(Value()).empty());
        QVERIFY(asBytes(Value()).empty());
    }

    void peopleMayWriteOtherwise() {
        QCOMPARE(parseValue("yes", Type::Boolean), Value(Int{1}));
        QCOMPARE(parseValue("0", Type::Boolean), Value(Int{0}));
        QCOMPARE(parseValue("12", Type::Money), Value(Int{1200}));
        QCOMPARE(parseValue("1.5", Type::Money), Value(Int{150}));
        QCOMPARE(parseValue("1970-01-02", Type::Time), Value(Int{86'400'000'000}));
        QCOMPARE(parseValue("017F22E2-79B0-7CC3-98C4-DC0C0C07398F", Type::Uuid),
                 Value("017f22e2-79b0-7cc3-98c4-dc0c0c07398f"));
        QCOMPARE(parseValue("00FF", Type::Digest), Value("00ff"));
        QCOMPARE(parseValue("", Type::Text), Value(""));
    }

    void wrongTextIsNamed_data() {
        QTest::addColumn<Type>("type");
        QTest::addColumn<std::string>("text");
        const auto row = [](Type type, const char* text) {
            QTest::addRow("%s %s", std::string(toString(type)).c_str(), text) << type << std::string(text);
        };
        row(Type::Integer, "1.0");
        row(Type::Integer, "9223372036854775808");
        row(Type::Integer, "");
        row(Type::Boolean, "TRUE!");
        row(Type::Real, "nan");
        row(Type::Real, "1,5");
        row(Type::Uuid, "42");
        row(Type::Currency, "gbp");
        row(Type::Currency, "");
        row(Type::Money, "1.234");
        row(Type::Money, "£1");
        row(Type::Quantity, "1.2345");
        row(Type::Date, "30/11/2011");
        row(Type::Time, "noon");
        row(Type::Digest, "0g");
        row(Type::Digest, "abc");
        row(Type::Json, "{");
        row(Type::Bytes, "AP8");
    }
    void wrongTextIsNamed() {
        QFETCH(Type, type);
        QFETCH(std::string, text);
        try {
            parseValue(text, type);
            QFAIL("It was accepted.");
        } catch (const UsageError& error) {
            QVERIFY(std::string_view(error.what()).find("“" + text + "”") == 0);
        }
    }

    void cellsAreNotTakenForSomethingElse() {
        QVERIFY_EXCEPTION_THROWN(asInteger(Value("1")), Error);
        QVERIFY_EXCEPTION_THROWN(asInteger(Value(1.0)), Error);
        QVERIFY_EXCEPTION_THROWN(asReal(Value("1")), Error);
        QVERIFY_EXCEPTION_THROWN(asText(Value(Int{1})), Error);
        QVERIFY_EXCEPTION_THROWN(asBytes(Value("1")), Error);
        QVERIFY_EXCEPTION_THROWN(toJson(Value("{"), Type::Json), Error);
        QCOMPARE(asInteger(Value(Date(7))), Int{7});
        QCOMPARE(asReal(Value(Int{7})), 7.0);
        // What stores read back of a date.
        QCOMPARE(toText(Value(Int{15308}), Type::Date), std::string("2011-11-30"));
        QCOMPARE(toText(Value(Int{1234}), Type::Money, 0), std::string("1234"));
        QCOMPARE(toText(Value(Int{1234}), Type::Money, 3), std::string("1.234"));
    }

    void base64MatchesTheStandard() {
        // RFC 4648, section 10.
        const std::pair<const char*, const char*> cases[] = {{"", ""},
                                                             {"f", "Zg=="},
                                                             {"fo", "Zm8="},
                                                             {"foo", "Zm9v"},
                                                             {"foob", "Zm9vYg=="},
                                                             {"fooba", "Zm9vYmE="},
                                                             {"foobar", "Zm9vYmFy"}};
        for (const auto& [plain, coded] : cases) {
            QCOMPARE(toBase64(bytesOf(plain)), std::string(coded));
            QVERIFY(fromBase64(coded) == bytesOf(plain));
        }
        for (const char* wrong :
             {"Z", "Zg", "Zg=", "Zh==", "Zm9=", "====", "Zg==Zg==", "Zm9v\n", "Zm-v", "Z=g=", "=Zg="})
            QVERIFY2(!fromBase64(wrong), wrong);
    }
};

QTEST_GUILESS_MAIN(ValueTest)
#include "ValueTest.moc"
