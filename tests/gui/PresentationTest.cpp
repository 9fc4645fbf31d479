#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/models/CellText.h"
#include "ui/models/KeyList.h"
#include "ui/models/TableExport.h"
#include "ui/shell/Colors.h"

#include <array>
#include <cmath>

using namespace opsdesk;
using namespace opsdesk::ui;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// What eyes that lack one kind of cone make of linear red, green and blue: G. M. Machado, M. M. Oliveira,
/// L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE Transactions on
/// Visualization and Computer Graphics 15(6), 2009, table of severity 1.0.
const std::array<std::pair<const char*, Matrix>, 4> eyes{{
    {"all cones", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

Triple times(const Matrix& matrix, const Triple& vector) {
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    return result;
}

/// CIE L*a*b* of an sRGB colour as @p eye sees it, under D65.
Triple seenBy(const Matrix& eye, const QColor& color) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    Triple rgb = times(eye, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double& c : rgb)
        c = std::clamp(c, 0.0, 1.0);
    constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple white{0.95047, 1, 1.08883};
    Triple f = times(toXyz, rgb);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / white[i], edge = 6.0 / 29;
        f[i] = t > edge * edge * edge ? std::cbrt(t) : t / (3 * edge * edge) + 4.0 / 29;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double distance(const Triple& a, const Triple& b) {
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

} // namespace

/// What people read: colours they can tell from the ground, numbers as they write them, text that no spreadsheet runs.
class PresentationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void hasContrast_data() {
        QTest::addColumn<const Colors*>("colors");
        QTest::addColumn<double>("text");
        QTest::addColumn<double>("graphics");
        // WCAG 2.1: 1.4.3 and 1.4.11 at AA; for high contrast 1.4.6, AAA
        QTest::newRow("light") << &lightColors() << 4.5 << 3.0;
        QTest::newRow("dark") << &darkColors() << 4.5 << 3.0;
        QTest::newRow("high contrast") << &highContrastColors() << 7.0 << 4.5;
    }

    void hasContrast() {
        QFETCH(const Colors*, colors);
        QFETCH(double, text);
        QFETCH(double, graphics);
        for (const ColorPair& pair : colorPairs(*colors)) {
            const double needed = pair.isText ? text : graphics;
            QVERIFY2(contrast(pair.text, pair.ground) >= needed,
                     qPrintable(QStringLiteral("%1: %2 on %3 is only %4")
                                    .arg(QString::fromLatin1(pair.what), pair.text.name(), pair.ground.name())
                                    .arg(contrast(pair.text, pair.ground))));
        }
    }

    void knowsContrast() {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.478) < 1e-3);
    }

    /// Lines of a chart are told apart by whoever looks, before sign and pattern help.
    void linesStayApartForEveryEye_data() {
        QTest::addColumn<const Colors*>("colors");
        QTest::newRow("light") << &lightColors();
        QTest::newRow("dark") << &darkColors();
        QTest::newRow("high contrast") << &highContrastColors();
    }

    void linesStayApartForEveryEye() {
        QFETCH(const Colors*, colors);
        constexpr double least = 15; // of CIE76; 2.3 are just seen beside one another
        const std::array lines{colors->chartWith, colors->chartWithout, colors->chartSafety, colors->chartReorder,
                               colors->chartReceipt};
        for (const auto& [name, eye] : eyes)
            for (std::size_t a = 0; a < lines.size(); ++a)
                for (std::size_t b = 0; b < a; ++b) {
                    const double apart = distance(seenBy(eye, lines[a]), seenBy(eye, lines[b]));
                    QVERIFY2(apart >= least,
                             qPrintable(QStringLiteral("%1: %2 and %3 are only %4 apart")
                                            .arg(QLatin1StringView(name), lines[a].name(), lines[b].name())
                                            .arg(apart)));
                }
    }

    /// Against published figures: sRGB red is L* 53.24, a* 80.09, b* 67.20.
    void knowsHowFarColoursAreApart() {
        QVERIFY(distance(seenBy(eyes[0].second, QColor(255, 0, 0)), {53.24, 80.09, 67.20}) < 0.02);
        QVERIFY(distance(seenBy(eyes[1].second, QColor(0xB3, 0x26, 0x1E)),
                         seenBy(eyes[1].second, QColor(0x1B, 0x7A, 0x47))) <
                distance(seenBy(eyes[0].second, QColor(0xB3, 0x26, 0x1E)),
                         seenBy(eyes[0].second, QColor(0x1B, 0x7A, 0x47))) /
                    4);
    }

    void writesNumbers_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const QString minus(QChar(0x2212));
        QTest::newRow("pounds") << moneyText(Minor(123456789), "GBP") << QStringLiteral("£1,234,567.89");
        QTest::newRow("negative") << moneyText(Minor(-5), "EUR") << minus + QStringLiteral("€0.05");
        QTest::newRow("yen has no decimals") << moneyText(Minor(1500), "JPY") << QStringLiteral("¥1,500");
        QTest::newRow("code") << moneyText(Minor(100), "CHF") << QStringLiteral("CHF\u00A01.00");
        QTest::newRow("smallest") << moneyText(Minor(INT64_MIN), "GBP")
                                  << minus + QStringLiteral("£92,233,720,368,547,758.08");
        QTest::newRow("whole") << quantityText(Quantity::units(1200)) << QStringLiteral("1,200");
        QTest::newRow("zeros cut") << quantityText(Quantity::thousandths(-12500)) << minus + QStringLiteral("12.5");
        QTest::newRow("date") << dateText(Date::of(2011, 11, 30)) << QStringLiteral("30 Nov 2011");
        QTest::newRow("real") << realText(-0.50) << minus + QStringLiteral("0.50");
        QTest::newRow("formula") << guardedText(QStringLiteral("=1+1")) << QStringLiteral("'=1+1");
        QTest::newRow("at") << guardedText(QStringLiteral("@x")) << QStringLiteral("'@x");
        QTest::newRow("tab") << guardedText(QStringLiteral("\tx")) << QStringLiteral("'\tx");
        QTest::newRow("plain") << guardedText(QStringLiteral("x=1")) << QStringLiteral("x=1");
    }

    void writesNumbers() {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(written, expected);
    }

    void writesCells_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto real = [](const char* key, double value) {
            return cellText(value, {key, "", ColumnType::Real, "", true}, {});
        };
        const std::string digest(64, 'a');
        const ViewColumn hash{"hash", "", ColumnType::Digest, "", true},
            json{"details", "", ColumnType::Json, "", true};
        QTest::newRow("days") << real("lead_time_days", 46.62) << QStringLiteral("46.6");
        QTest::newRow("percent") << real("on_time_percent", 96) << QStringLiteral("96.0\u00A0%");
        QTest::newRow("figure") << real("forecast_error", 6.2) << QStringLiteral("6.20");
        QTest::newRow("rounding") << cellText(std::string("63 → 72, minimum, price_break"),
                                              {"rounding", "", ColumnType::Text, "", true}, {})
                                  << QStringLiteral("63 → 72, Minimum, Price break");
        QTest::newRow("digest") << cellText(digest, hash, {}) << QStringLiteral("aaaaaaaa…aaaaaaaa");
        QTest::newRow("words of a digest's length stay") << digestText(QString(40, u'x')) << QString(40, u'x');
        QTest::newRow("object") << cellText(std::string("{\"unit_cost\":1.5,\"note\":\"\"}"), json, {})
                                << QStringLiteral("unit cost: 1.5");
        QTest::newRow("lines are counted")
            << cellText(std::string("{\"lines\":[{\"sku\":\"a\"},{\"sku\":\"b\"}]}"), json, {})
            << QStringLiteral("lines: 2");
        QTest::newRow("changes of tables")
            << cellText(std::string("[{\"table\":\"stock_entry\",\"written\":1200}]"), json, {})
            << QStringLiteral("stock entry 1,200");
    }

    void writesCells() {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(written, expected);
    }

    /// Estimates are rounded where everything counted is whole, and only there.
    void roundsEstimatesToWholeUnits_data() {
        QTest::addColumn<qint64>("onHand");
        QTest::addColumn<qint64>("lowest");
        QTest::addColumn<QString>("expected");
        QTest::newRow("down") << qint64(3000) << qint64(2'036'499) << QStringLiteral("2,036");
        QTest::newRow("up") << qint64(3000) << qint64(2'036'608) << QStringLiteral("2,037");
        QTest::newRow("below zero") << qint64(0) << qint64(-500) << QStringLiteral("\u22121");
        QTest::newRow("sold by length") << qint64(2500) << qint64(36'608) << QStringLiteral("36.608");
    }

    void roundsEstimatesToWholeUnits() {
        QFETCH(qint64, onHand);
        QFETCH(qint64, lowest);
        QFETCH(QString, expected);
        auto view = std::make_shared<View>();
        view->columns = {{"on_hand", "", ColumnType::Quantity, "", true},
                         {"projected_minimum", "", ColumnType::Quantity, "", true}};
        const Record record(view, {std::int64_t(onHand), std::int64_t(lowest)});
        QCOMPARE(record.text("projected_minimum"), expected);
    }

    void findsDifferences_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        for (const char* text :
             {"abc|abc", "|abc", "abc|", "abcdef|acf", "acf|abcdef", "abc|cab", "abcd|xcyaz", "ab|ba"}) {
            const QStringList parts = QString::fromLatin1(text).split(u'|');
            QTest::newRow(text) << parts[0] << parts[1];
        }
    }

    /// Doing step by step what the change says must give the new list.
    void findsDifferences() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto list = [](const QString& letters) {
            std::vector<std::string> ids;
            for (const QChar letter : letters)
                ids.push_back(QString(letter).toStdString());
            return std::make_shared<KeyList>(ids);
        };
        const auto lettersOf = [](const KeyList& keys, std::vector<int> order, int count) {
            QString letters;
            for (int row = 0; row < count; ++row) {
                const auto key = keys.at(order.empty() ? row : order[static_cast<std::size_t>(row)]);
                letters += QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            }
            return letters;
        };
        const KeyChange change = changeOf(list(before), list(after));
        QCOMPARE(change.isEmpty(), before == after);
        if (change.isEmpty())
            return;
        const QString left = lettersOf(*change.before, change.leaving, change.before->size());
        const QString stayed = left.left(change.staying());
        QCOMPARE(left.size() - stayed.size(), change.removed);
        const QString arrived = lettersOf(*change.after, change.arriving, change.after->size());
        QCOMPARE(arrived.left(change.staying()), stayed);
        QCOMPARE(arrived.size() - stayed.size(), change.inserted);
        for (const QChar letter : after)
            QCOMPARE(change.after->find(QString(letter).toStdString()), static_cast<int>(after.indexOf(letter)));
        QCOMPARE(change.after->find("Z"), -1);
    }
};

OPSDESK_WINDOW_TEST(PresentationTest)
#include "PresentationTest.moc"
