#include "ui/finance/ManualJournalDialog.h"

#include "core/base/Decimal.h"
#include "core/base/Money.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtFirst = 4;

QString decimalOf(std::int64_t minor, int decimals) {
    return minor == 0 ? QString() : typedNumber(toDecimal(Minor(minor), decimals));
}

} // namespace

ManualJournalDialog::ManualJournalDialog(const Desk& desk, const Record& journal, QWidget* parent)
    : DraftDialog(desk, {"manual_journal", "journal"_L1},
                  journal.isNull() ? tr("New manual journal") : tr("Lines of %1").arg(journal.name()), journal, parent),
      m_lane(desk.reader), m_day(new QDateEdit(this)), m_kind(new QComboBox(this)), m_description(new QLineEdit(this)),
      m_table(makeTable()), m_balance(new QLabel(this)) {
    setMinimumWidth(fontMetrics().averageCharWidth() * 130);
    body().addWidget(makeHead());
    body().addWidget(m_table);
    m_balance->setObjectName(u"journalBalance"_s);
    m_balance->setProperty("muted", true);
    body().addWidget(m_balance);
    addLineButtons(addButtons());
    connect(m_table, &QTableWidget::cellChanged, this, &ManualJournalDialog::sumUp);
    readLines();
}

QWidget* ManualJournalDialog::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins({});
    m_day->setObjectName(u"journalDay"_s);
    m_day->setAccessibleName(tr("Day that it is of"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dateFormat());
    const auto day = draft().isNull() ? std::nullopt : Date::parse(draft().plain("journal_on"));
    m_day->setDate(editedDay(day.value_or(desk().session.today())));
    row->addWidget(m_day);
    m_kind->setObjectName(u"journalKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    for (const char* kind : {"manual", "opening"})
        m_kind->addItem(codeTitle(kind), QString::fromLatin1(kind));
    if (!draft().isNull())
        m_kind->setCurrentIndex(m_kind->findData(QString::fromStdString(draft().plain("kind"))));
    m_kind->setEnabled(draft().isNull());
    row->addWidget(m_kind);
    m_description->setObjectName(u"journalDescription"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(tr("What it is for, such as rent of November"));
    m_description->setText(draft().isNull() ? QString() : draft().text("description"));
    row->addWidget(m_description, 1);
    return head;
}

QTableWidget* ManualJournalDialog::makeTable() {
    auto* table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(u"journalLines"_s);
    table->setAccessibleName(tr("Lines"));
    table->setHorizontalHeaderLabels({tr("Account"), tr("Debit"), tr("Credit"), tr("Text"), tr("SKU, if any")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(Text, QHeaderView::Stretch);
    table->setMinimumHeight(fontMetrics().height() * 14);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    table->setTabKeyNavigation(false);
    return table;
}

void ManualJournalDialog::addLineButtons(QDialogButtonBox& buttons) {
    auto* add = buttons.addButton(tr("Add a line"), QDialogButtonBox::ActionRole);
    add->setObjectName(u"journalAddLine"_s);
    auto* remove = buttons.addButton(tr("Take the line away"), QDialogButtonBox::ActionRole);
    connect(add, &QPushButton::clicked, this, [this] { addRow({}); });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        sumUp();
    });
}

/// A new one begins with empty rows; of a draft its lines are read first, and nothing can be saved before they are
/// here.
void ManualJournalDialog::readLines() {
    if (draft().isNull()) {
        for (int row = 0; row < rowsAtFirst; ++row)
            addRow({});
        m_table->setCurrentCell(0, Account);
        return;
    }
    setReady(false);
    connect(&m_lane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        for (const ViewRow& row : answer.rows) {
            const Record line(answer.view, row);
            const auto typed = [&](const char* column) { return QString::fromStdString(line.plain(column)); };
            addRow({typed("account"), decimalOf(asInteger(line.value("debit")), decimals()),
                    decimalOf(asInteger(line.value("credit")), decimals()), typed("text"), typed("sku")});
        }
        setReady(answer.ok());
        if (!answer.ok())
            complain(answer.problem());
    });
    ReadRequest request;
    request.query.view = "manual-journal-lines";
    request.query.entity = desk().session.entity;
    request.query.filters.push_back({"journal_id", FilterOperator::Equal, draft().id()});
    m_lane.ask(std::move(request));
}

void ManualJournalDialog::addRow(const QStringList& cells) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(cells.value(column));
        if (column == Debit || column == Credit)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    m_table->setCurrentCell(row, Account);
}

int ManualJournalDialog::decimals() const {
    return Currency(desk().session.currency).decimals();
}

QString ManualJournalDialog::cell(int row, Column column) const {
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

std::optional<std::int64_t> ManualJournalDialog::money(int row, Column column) const {
    const QString typed = cell(row, column);
    return typed.isEmpty() ? std::nullopt : parseDecimal(plainNumber(typed), decimals());
}

void ManualJournalDialog::sumUp() {
    std::int64_t balance = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        balance += money(row, Debit).value_or(0) - money(row, Credit).value_or(0);
    if (balance == 0)
        m_balance->setText(tr("Debits and credits are the same."));
    else
        m_balance->setText((balance > 0 ? tr("Still to be credited: %1") : tr("Still to be debited: %1"))
                               .arg(decimalOf(std::abs(balance), decimals())));
}

QString ManualJournalDialog::fill(PayloadDraft& payload) {
    m_table->setFocus(); // a cell that is open is taken, not lost
    if (draft().isNull())
        payload.set("kind", m_kind->currentData().toString().toStdString(), ColumnType::Text);
    payload.set("journal_on", dayOf(m_day->date()), ColumnType::Date);
    payload.set("description", m_description->text().trimmed().toStdString(), ColumnType::Text);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        PayloadDraft line;
        if (cell(row, Account).isEmpty() && cell(row, Debit).isEmpty() && cell(row, Credit).isEmpty())
            continue;
        line.set("account", cell(row, Account).toStdString(), ColumnType::Text);
        for (const auto& [column, field] : {std::pair(Debit, "debit"), std::pair(Credit, "credit")}) {
            const auto amount = money(row, column);
            if (!amount && !cell(row, column).isEmpty())
                return tr("“%1” is no amount.").arg(cell(row, column));
            if (amount)
                line.set(field, *amount, ColumnType::Money);
        }
        for (const auto& [column, field] : {std::pair(Text, "text"), std::pair(Sku, "sku")})
            if (const QString given = cell(row, column); !given.isEmpty())
                line.set(field, given.toStdString(), ColumnType::Text);
        payload.append("lines", line);
    }
    return {};
}

} // namespace opsdesk::ui
