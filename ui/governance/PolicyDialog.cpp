#include "ui/governance/PolicyDialog.h"

#include "ui/models/Codes.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Who can be asked; `limit`: whoever's own limit covers the document.
constexpr std::array<const char*, 4> roles{"limit", "buyer", "buyer-lead", "finance-lead"};

QComboBox* makeRoles(const QString& chosen, bool optional, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setMinimumWidth(combo->fontMetrics().averageCharWidth() * 22);
    if (optional)
        combo->addItem(QString(), QString());
    for (const char* role : roles)
        if (!optional || std::string_view(role) != "limit")
            combo->addItem(codeTitle(role), QString::fromLatin1(role));
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    return combo;
}

constexpr auto nameField = "name"_L1, roleField = "role"_L1, escalatesField = "escalates_to"_L1;

QString named(const QJsonObject& object, QLatin1StringView field) {
    return object[field].toString();
}

/// What is no number goes as it stands: the engine says so.
QJsonValue numberIn(const QString& text) {
    bool sound = false;
    const int number = text.toInt(&sound);
    return sound ? QJsonValue(number) : QJsonValue(text);
}

/// Conditions as people write them, one beside the other.
QStringList conditions(const QString& text) {
    QStringList list;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts))
        if (const QString condition = part.simplified(); !condition.isEmpty())
            list << condition;
    return list;
}

} // namespace

PolicyDialog::PolicyDialog(const Desk& desk, const Record& policy, QWidget* parent)
    : DraftDialog(desk, {"approval_policy", "policy"_L1},
                  policy.isNull() ? tr("New approval policy") : tr("Rules of %1").arg(policy.name()), policy, parent),
      m_name(new QLineEdit(this)), m_table(makeTable()) {
    setMinimumWidth(fontMetrics().averageCharWidth() * 170);
    m_name->setObjectName(u"policyName"_s);
    m_name->setPlaceholderText(tr("Name: what tells it from the policy before"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setText(policy.isNull() ? QString() : policy.text("name"));
    body().addWidget(m_name);
    body().addWidget(m_table);
    auto* help = new QLabel(
        tr("Conditions, with ; between them: amount > 5000.00; category in Toys,Garden; supplier_risk = high; "
           "price_variance > 5; budget_left < 0.00. None: always. Approvals of one level are asked for at once, "
           "levels follow one another. Hours: until it is overdue, 0 for never."),
        this);
    help->setWordWrap(true);
    help->setProperty("muted", true);
    body().addWidget(help);
    QDialogButtonBox& buttons = addButtons();
    auto* add = buttons.addButton(tr("Add a row"), QDialogButtonBox::ActionRole);
    add->setObjectName(u"policyAddRow"_s);
    auto* remove = buttons.addButton(tr("Take the row away"), QDialogButtonBox::ActionRole);
    connect(add, &QPushButton::clicked, this, [this] { addRow({}); });
    connect(remove, &QPushButton::clicked, this, [this] { m_table->removeRow(m_table->currentRow()); });
    showRules(policy.isNull() ? std::string() : policy.plain("rules"));
}

QTableWidget* PolicyDialog::makeTable() {
    auto* table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(u"policyRules"_s);
    table->setAccessibleName(tr("Rules"));
    table->setHorizontalHeaderLabels(
        {tr("Rule: why, in words"), tr("When"), tr("Level"), tr("Who"), tr("Hours"), tr("Then also")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(When, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(Rule, QHeaderView::Stretch);
    table->setMinimumHeight(fontMetrics().height() * 14);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    table->setTabKeyNavigation(false);
    return table;
}

void PolicyDialog::addRow(const QStringList& cells) {
    const int row = m_table->rowCount();
    const auto text = [&](Column column) { return cells.value(column); };
    m_table->insertRow(row);
    for (const Column column : {Rule, When, Level, Hours}) {
        const QString usual = column == Level ? u"1"_s : column == Hours ? u"0"_s : QString();
        auto* item = new QTableWidgetItem(text(column).isEmpty() ? usual : text(column));
        if (column == Level || column == Hours)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    m_table->setCellWidget(row, Role, makeRoles(text(Role), false, m_table));
    m_table->setCellWidget(row, EscalatesTo, makeRoles(text(EscalatesTo), true, m_table));
    m_table->setCurrentCell(row, Rule);
}

void PolicyDialog::showRules(const std::string& json) {
    for (const QJsonValue& value : QJsonDocument::fromJson(QByteArray::fromStdString(json)).array()) {
        const QJsonObject rule = value.toObject();
        QStringList when;
        for (const QJsonValue& condition : rule[u"when"_s].toArray())
            when << condition.toString();
        bool first = true;
        for (const QJsonValue& one : rule[u"steps"_s].toArray()) {
            const QJsonObject step = one.toObject();
            QStringList cells{first ? named(rule, nameField) : QString(), first ? when.join(u"; "_s) : QString()};
            cells << QString::number(step[u"level"_s].toInteger()) << named(step, roleField)
                  << QString::number(step[u"hours"_s].toInteger()) << named(step, escalatesField);
            addRow(cells);
            first = false;
        }
    }
    if (m_table->rowCount() == 0)
        addRow({});
}

QString PolicyDialog::cell(int row, Column column) const {
    if (const auto* combo = qobject_cast<const QComboBox*>(m_table->cellWidget(row, column)))
        return combo->currentData().toString();
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

std::string PolicyDialog::rules() const {
    QJsonArray rules;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (rules.isEmpty() || !cell(row, Rule).isEmpty())
            rules << QJsonObject{{u"name"_s, cell(row, Rule)},
                                 {u"when"_s, QJsonArray::fromStringList(conditions(cell(row, When)))},
                                 {u"steps"_s, QJsonArray()}};
        QJsonObject rule = rules.last().toObject();
        QJsonArray steps = rule[u"steps"_s].toArray();
        steps << QJsonObject{{u"level"_s, numberIn(cell(row, Level))},
                             {u"role"_s, cell(row, Role)},
                             {u"hours"_s, numberIn(cell(row, Hours))},
                             {u"escalates_to"_s, cell(row, EscalatesTo)}};
        rule[u"steps"_s] = steps;
        rules[rules.size() - 1] = rule;
    }
    return QJsonDocument(rules).toJson(QJsonDocument::Compact).toStdString();
}

QString PolicyDialog::fill(PayloadDraft& payload) {
    m_table->setFocus(); // a cell that is open is taken, not lost
    if (const QString name = m_name->text().trimmed(); !name.isEmpty())
        payload.set("name", name.toStdString(), ColumnType::Text);
    payload.set("rules", rules(), ColumnType::Json);
    return {};
}

} // namespace opsdesk::ui
