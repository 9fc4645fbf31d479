#include "ui/returns/ReturnPolicyDialog.h"

#include "core/workflow/ViewCells.h"
#include "core/workflow/ViewGroups.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/models/Sentences.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QJsonArray listIn(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
}

void addCode(ReturnRuleChoices::Codes& codes, const QString& code, const QString& title) {
    const auto known = [&](const auto& one) { return one.first == code.toStdString(); };
    if (!code.isEmpty() && !std::ranges::any_of(codes, known))
        codes.emplace_back(code.toStdString(), title);
}

/// What rules and checklists speak of is what others are likely to be about.
void addNamed(const std::string& rules, const std::string& checklists, ReturnRuleChoices& choices) {
    const auto addClass = [&](const QJsonObject& of) {
        const QString code = of[u"return_class"_s].toString();
        addCode(choices.classes, code, codeTitle(code.toStdString()));
    };
    for (const QJsonValue& value : listIn(checklists)) {
        const QJsonObject list = value.toObject();
        addClass(list);
        addCode(choices.checklists, list[u"name"_s].toString(), list[u"name"_s].toString());
    }
    for (const QJsonValue& value : listIn(rules)) {
        const QJsonObject rule = value.toObject();
        addClass(rule);
        addCode(choices.channels, rule[u"channel"_s].toString(), rule[u"channel"_s].toString());
        addCode(choices.segments, rule[u"segment"_s].toString(), rule[u"segment"_s].toString());
    }
}

} // namespace

ReturnPolicyDialog::ReturnPolicyDialog(const Desk& desk, const Record& draft, const Record& before, QWidget* parent)
    : DraftDialog(desk, {"return_policy", "returnPolicy"_L1},
                  draft.isNull() ? tr("New return policy") : tr("Rules of %1").arg(draft.name()), draft, parent),
      m_lane(desk.reader), m_before(new QLabel(this)), m_name(new QLineEdit(this)), m_note(new QLineEdit(this)),
      m_table(makeTable()), m_form(new ReturnRuleForm(desk.session.currency, this)) {
    setMinimumWidth(fontMetrics().averageCharWidth() * 150);
    makeHead();
    resize(minimumWidth(), fontMetrics().height() * 44);
    body().addWidget(makeRules(), 1);
    body().addWidget(m_form);
    addButtons();
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int chosen) { choose(chosen); });
    connect(m_form, &ReturnRuleForm::edited, this, [this] {
        m_rules[static_cast<std::size_t>(row())] = m_form->rule();
        showRow(row());
    });
    m_form->setEnabled(false);
    setReady(false);
    read(draft.isNull() ? before : draft);
}

void ReturnPolicyDialog::makeHead() {
    m_before->setObjectName(u"returnPolicyBefore"_s);
    m_before->setProperty("muted", true);
    m_before->setVisible(draft().isNull());
    body().addWidget(m_before);
    auto* head = new QFormLayout;
    head->setSpacing(fontMetrics().height() / 2);
    head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setObjectName(u"returnPolicyName"_s);
    m_name->setPlaceholderText(tr("What tells it from the policy before"));
    m_note->setObjectName(u"returnPolicyNote"_s);
    for (const auto& [label, edit] :
         {std::pair(ReturnRuleForm::title("Name"), m_name), std::pair(ReturnRuleForm::title("Note"), m_note)}) {
        edit->setAccessibleName(label);
        head->addRow(label, edit);
    }
    if (!draft().isNull()) {
        m_name->setText(draft().text("name"));
        m_note->setText(draft().text("note"));
    }
    body().addLayout(head);
}

QTableWidget* ReturnPolicyDialog::makeTable() {
    auto* table = new QTableWidget(0, ColumnCount, this);
    table->setObjectName(u"returnPolicyRules"_s);
    table->setAccessibleName(tr("Rules"));
    QStringList titles;
    for (const char* title : {"No.", "Rule", "When", "Days", "Fee %"})
        titles << ReturnRuleForm::title(title);
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setMinimumHeight(fontMetrics().height() * 8);
    return table;
}

QWidget* ReturnPolicyDialog::makeRules() {
    auto* rules = new QWidget(this);
    auto* layout = new QHBoxLayout(rules);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    auto* buttons = new QVBoxLayout;
    layout->addLayout(buttons);
    buttons->addWidget(
        makeButton(*m_table, tr("Add a rule"), Qt::Key_Insert, "returnPolicyAdd", [this] { addRule(); }));
    buttons->addWidget(
        makeButton(*m_table, tr("Take the rule away"), Qt::Key_Delete, "returnPolicyRemove", [this] { removeRule(); }));
    buttons->addWidget(
        makeButton(*m_table, tr("Move up"), Qt::ALT | Qt::Key_Up, "returnPolicyUp", [this] { move(-1); }));
    buttons->addWidget(
        makeButton(*m_table, tr("Move down"), Qt::ALT | Qt::Key_Down, "returnPolicyDown", [this] { move(1); }));
    auto* help = new QLabel(tr("The first rule that holds counts."), rules);
    help->setProperty("muted", true);
    help->setWordWrap(true);
    buttons->addWidget(help);
    buttons->addStretch();
    return rules;
}

void ReturnPolicyDialog::read(const Record& from) {
    m_found = std::make_shared<Found>();
    if (!from.isNull()) {
        m_found->before = from.name();
        m_found->rules = from.plain("rules");
        m_found->checklists = from.plain("checklists");
    }
    connect(&m_lane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        if (answer.ok())
            begin();
        else
            complain(answer.problem());
    });
    ReadRequest request;
    request.kind = ReadRequest::Kind::Work;
    request.work = [into = m_found, entity = desk().session.entity, channels = desk().session.mayRead("listings")](
                       ViewReader& reader) { read(reader, entity, channels, *into); };
    m_lane.ask(std::move(request));
}

/// The policy in force, where no other was given, and what rules can be about.
void ReturnPolicyDialog::read(ViewReader& reader, std::int64_t entity, bool channels, Found& into) {
    if (into.rules.empty())
        for (const ViewRow& row : rowsWhere(reader, entity, "return-policies", "state", "active")) {
            const ViewCells cells(reader.view("return-policies"), row);
            into.before = QString::fromStdString(cells.text("number"));
            into.rules = cells.text("rules");
            into.checklists = cells.text("checklists");
        }
    const View& reasons = reader.view("reason-codes");
    for (const ViewRow& row : rowsWhere(reader, entity, reasons.name, "used_for", "return.authorize")) {
        const ViewCells cells(reasons, row);
        into.choices.reasons.emplace_back(cells.text("code"), sentence(cells.text("title")));
    }
    if (channels)
        for (const ViewGroup& group : reader.groups({"listings", entity, {}, "", {}, {}, {"channel"}}))
            addCode(into.choices.channels, QString::fromStdString(asText(group.values.front())),
                    QString::fromStdString(asText(group.values.front())));
}

void ReturnPolicyDialog::begin() {
    addNamed(m_found->rules, m_found->checklists, m_found->choices);
    for (const QJsonValue& rule : listIn(m_found->rules))
        m_rules.push_back(rule.toObject());
    m_form->offer(m_found->choices);
    if (!m_found->before.isEmpty())
        m_before->setText(tr("Begins with the rules and checklists of %1.").arg(m_found->before));
    showRules(0);
    setReady(true);
}

QString ReturnPolicyDialog::fill(PayloadDraft& payload) {
    QJsonArray rules;
    for (const QJsonObject& rule : m_rules) {
        if (const QStringList wrong = ReturnRuleForm::wrongNumbers(rule); !wrong.isEmpty()) {
            m_table->setCurrentCell(static_cast<int>(rules.size()), Name);
            m_form->goTo(wrong.front());
            return tr("“%1” is not a number that can stand here.").arg(rule[wrong.front()].toString());
        }
        rules << rule;
    }
    payload.set("name", m_name->text().trimmed().toStdString(), ColumnType::Text);
    payload.set("note", m_note->text().trimmed().toStdString(), ColumnType::Text);
    payload.set("rules", QJsonDocument(rules).toJson(QJsonDocument::Compact).toStdString(), ColumnType::Json);
    if (draft().isNull() && !m_found->checklists.empty())
        payload.set("checklists", m_found->checklists, ColumnType::Json);
    return {};
}

int ReturnPolicyDialog::row() const {
    return m_table->currentRow();
}

void ReturnPolicyDialog::addRule() {
    const int at = row() < 0 ? static_cast<int>(m_rules.size()) : row(); // before what is for everything else
    m_rules.insert(m_rules.begin() + at, ReturnRuleForm::usualRule());
    showRules(at);
    m_form->goTo(u"name"_s);
}

void ReturnPolicyDialog::removeRule() {
    if (row() < 0)
        return;
    m_rules.erase(m_rules.begin() + row());
    showRules(std::min(row(), static_cast<int>(m_rules.size()) - 1));
}

void ReturnPolicyDialog::move(int by) {
    const int from = row(), to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_rules.size()))
        return;
    std::swap(m_rules[static_cast<std::size_t>(from)], m_rules[static_cast<std::size_t>(to)]);
    showRules(to);
}

void ReturnPolicyDialog::showRules(int row) {
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(m_rules.size()));
        for (int each = 0; each < m_table->rowCount(); ++each)
            showRow(each);
        m_table->setCurrentCell(row, Name);
    }
    choose(row);
}

void ReturnPolicyDialog::showRow(int row) {
    const QJsonObject& rule = m_rules[static_cast<std::size_t>(row)];
    const auto number = [](const QJsonValue& value) {
        return value.isString() ? value.toString() : integerText(value.toInteger());
    };
    const QStringList texts{integerText(row + 1), rule[u"name"_s].toString(), when(rule),
                            number(rule[u"window_days"_s]), number(rule[u"fee_percent"_s])};
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            item->setTextAlignment(
                cellAlignment(column == Name || column == When ? ColumnType::Text : ColumnType::Integer));
            m_table->setItem(row, column, item);
        }
        item->setText(texts[column]);
    }
}

void ReturnPolicyDialog::choose(int row) {
    m_form->setEnabled(row >= 0);
    if (row >= 0)
        m_form->show(m_rules[static_cast<std::size_t>(row)]);
}

QString ReturnPolicyDialog::when(const QJsonObject& rule) const {
    QStringList words;
    const auto code = [&](QLatin1StringView field) { return rule[field].toString().toStdString(); };
    if (!code("reason"_L1).empty())
        words << m_found->choices.reasonTitle(code("reason"_L1));
    for (const QLatin1StringView field : {"condition"_L1, "return_class"_L1})
        if (!code(field).empty())
            words << codeTitle(code(field));
    for (const QLatin1StringView field : {"channel"_L1, "segment"_L1})
        if (!code(field).empty())
            words << rule[field].toString();
    return words.join(u" \u00B7 "_s);
}

} // namespace opsdesk::ui
