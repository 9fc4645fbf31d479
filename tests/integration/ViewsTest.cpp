#include "core/integration/Areas.h"
#include "core/workflow/ComputedRows.h"
#include "core/workflow/Workspace.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

/// Every view of the program, asked on both stores as consoles ask: its SQL must be one that each understands.
class ViewsTest : public QObject {
    Q_OBJECT

    static void fill(Catalog& catalog) { addAllAreas(catalog); }

    /// What a person may type as a filter on a column of @p type.
    static std::string example(ColumnType type) {
        switch (type) {
        case ColumnType::Boolean:
            return "true";
        case ColumnType::Uuid:
            return "00000000-0000-8000-8000-000000000001";
        case ColumnType::Currency:
            return "GBP";
        case ColumnType::Digest:
            return "00ff";
        case ColumnType::Date:
            return "2011-11-30";
        case ColumnType::Time:
            return "2011-11-30T08:00:00Z";
        case ColumnType::Integer:
        case ColumnType::Real:
        case ColumnType::Money:
        case ColumnType::Quantity:
            return "7";
        default:
            return "seven";
        }
    }
    static bool filters(ColumnType type) { return type != ColumnType::Json && type != ColumnType::Bytes; }

private slots:
    void everyViewAnswersEveryQuestion_data() { TestStore::addRows(); }
    void everyViewAnswersEveryQuestion() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), fill);
        const auto reader = makeViewReader(database.connect(), engine.catalog());
        QVERIFY(reader->viewNames().size() > 20);
        for (const auto& name : reader->viewNames()) {
            const auto& view = reader->view(name);
            try {
                const auto plain = reader->rows({name, 1, {}, "", {}, 3});
                const auto keys = reader->keys({name, 1, {}, "two words", {}, {}});
                QVERIFY2(keys.empty() || view.search.empty(), name.c_str());
                reader->summary({name, 1, {}, "", {}, {}});
                for (const auto& column : view.columns) {
                    reader->rows({name, 1, {{column.key, FilterOperator::IsNotNull, ""}}, "", {{column.key, true}}, 1});
                    if (filters(column.type))
                        reader->rows({name, 1, {{column.key, FilterOperator::Equal, example(column.type)}}, "", {}, 1});
                }
                const auto id = static_cast<std::size_t>(view.index("id"));
                for (const auto& row : plain) {
                    const auto key = toText(row[id], view.columns[id].type);
                    QVERIFY2(reader->rowsById(name, 1, {key}) == std::vector<ViewRow>{row}, name.c_str());
                }
            } catch (const std::exception& error) {
                QFAIL((name + ": " + error.what()).c_str());
            }
        }
    }

    /// A view that forgets a table it reads would not be asked again when that changes.
    void viewsNameTheTablesTheyRead() {
        const TestStore database("sqlite");
        TestEngine engine(database.connect(), fill);
        for (const auto& [name, view] : engine.catalog().views()) {
            if (view.sql == computedSql || view.sql == chosenSql)
                continue;
            std::set<std::string> read;
            static const QRegularExpression source(QStringLiteral("\\b(?:FROM|JOIN)\\s+([a-z_]+)\\b"));
            auto match = source.globalMatch(QString::fromStdString(view.sql));
            while (match.hasNext())
                if (const auto table = match.next().captured(1).toStdString(); engine.connection().tableExists(table))
                    read.insert(table);
            for (const auto& table : read)
                QVERIFY2(std::find(view.tables.begin(), view.tables.end(), table) != view.tables.end(),
                         (name + " reads " + table).c_str());
            for (const auto& table : view.tables)
                QVERIFY2(read.contains(table), (name + " does not read " + table).c_str());
            for (const auto& key : view.search)
                QVERIFY2(view.find(key), (name + " has no column " + key).c_str());
            for (const auto& key : view.order)
                QVERIFY2(view.find(key.column), (name + " has no column " + key.column).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "ViewsTest.moc"
