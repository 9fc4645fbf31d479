#include "core/integration/Areas.h"
#include "core/integration/demo/DemoWorkspace.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/JournalExport.h"
#include "core/ledger/SubLedgers.h"
#include "core/workflow/Workspace.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"
#include "tests/support/TemporaryFolder.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

#include <map>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// Account, without its kind, to what stands on it as hledger writes it, without separators of thousands.
using Balances = std::map<QString, QString>;

QByteArray hledger(const QString& file, const QStringList& arguments) {
    QProcess process;
    process.start("hledger", QStringList{"-f", file} + arguments);
    if (!process.waitForFinished(300'000) || process.exitCode() != 0)
        return "FAILED " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

Balances balancesIn(const QString& file) {
    Balances balances;
    for (const auto& line : hledger(file, {"balance", "-N", "-E", "--flat", "-O", "csv"}).split('\n').mid(1)) {
        const auto cells = line.trimmed().split('"');
        if (cells.size() == 5)
            balances[QString::fromUtf8(cells[1]).section(':', 1)] = QString::fromUtf8(cells[3]).remove(',');
    }
    return balances;
}

Balances balancesOf(ViewReader& reader) {
    ViewQuery query;
    query.view = "trial-balance";
    const auto& view = reader.view(query.view);
    const auto at = [&](const ViewRow& row, const char* column) {
        return row.at(static_cast<std::size_t>(view.index(column)));
    };
    Balances balances;
    for (const auto& row : reader.rows(query)) {
        const Currency currency(asText(at(row, "currency")));
        const Minor amount(asInteger(at(row, "amount")));
        balances[QString::fromStdString(asText(at(row, "account")) + " " + asText(at(row, "name")))] =
            amount == Minor()
                ? "0"
                : QString::fromStdString(toDecimal(amount, currency.decimals()) + " " + std::string(currency.code()));
    }
    return balances;
}

QString exported(store::Connection& connection, const TemporaryFolder& folder, const char* name) {
    std::string text;
    exportJournal(connection, {1, JournalFormat::Ledger, {}, {}}, [&](std::string_view piece) { text += piece; });
    folder.write(name, text);
    return QString::fromStdString(folder.file(name));
}

} // namespace

/// What another program makes of our books.
class HledgerTest : public QObject {
    Q_OBJECT

    TemporaryFolder m_folder;
    Catalog m_catalog;

private Q_SLOTS:
    void initTestCase() {
        if (QStandardPaths::findExecutable("hledger").isEmpty())
            QSKIP("hledger is not installed: packaging/install.sh test");
        addAllAreas(m_catalog);
    }

    void agreesWithEveryBalanceOfTheDemo() {
        const auto file = m_folder.file("demo.opsdesk");
        makeDemoWorkspace(file, m_catalog, demoBegin + 60);
        const auto connection = store::openSqlite(file, store::OpenMode::ReadOnly);
        const auto journal = exported(*connection, m_folder, "demo.journal");
        const auto reader = openReader(file, m_catalog);
        const auto expected = balancesOf(*reader);
        QVERIFY(expected.size() > 5);
        const auto found = balancesIn(journal);
        for (const auto& [account, amount] : expected)
            QVERIFY2(found.contains(account) && found.at(account) == amount,
                     qPrintable(account + ": " + amount + " is in the books"));
        QCOMPARE(found.size(), expected.size());
        QCOMPARE(hledger(journal, {"check", "accounts", "commodities"}), QByteArray());
        const auto agreed = checkSubLedgers(*connection);
        QVERIFY2(agreed.ok() && agreed.examined > 0, agreed.faults.empty() ? "" : agreed.faults.front().what.c_str());
    }

    void readsWhateverPeopleWrite() {
        const TestStore database("sqlite");
        BuyingWorkspace desk(database);
        std::int64_t number = 0;
        for (const auto& [currency, amount] :
             {std::pair("JPY", 123456), std::pair("KWD", 1234567), std::pair("GBP", -5)})
            for (const char* text : {"plain", "two  blanks; comment", "a\n2011-13-45 * (x) y", "date: [2011-02-31]",
                                     "=1+1 | @ {3 GBP} \"q", "\xE3\x80\x80wide\xC2\xA0\xC2\xA0", ") (", "~ % ! *"}) {
                const JournalPosting posting{"receipt",
                                             std::nullopt,
                                             fmt::format("{}) {}", text, ++number),
                                             Date::of(2011, 11, 30),
                                             Currency(currency),
                                             text,
                                             {{Minor(amount), 1}}};
                QVERIFY(desk.run(1,
                                 [&](Context& context) -> Outcome {
                                     const auto entry = postJournal(context, posting);
                                     return entry ? Outcome() : tl::unexpected(entry.error());
                                 })
                            .applied());
            }
        desk.connection().execute("UPDATE account SET name = 'Stock:  in; hand ' WHERE code = '1200'");
        desk.connection().execute("UPDATE item SET sku = 'A: [2011-02-31], ; B' WHERE item_id = 1");
        const auto journal = exported(desk.connection(), m_folder, "words.journal");
        const auto found = hledger(journal, {"balance", "-N", "--flat", "Assets"});
        QVERIFY2(found.contains("987,648 JPY") && found.contains("9,876.536 KWD") && found.contains("-0.40 GBP") &&
                     found.contains("Assets:1200 Stock- in, hand"),
                 found.constData());
        QCOMPARE(hledger(journal, {"stats"}).contains(": 24 ("), true);
    }
};

QTEST_GUILESS_MAIN(HledgerTest)
#include "HledgerTest.moc"
