#include "ui/widgets/DecisionDialog.h"

#include "ui/bridge/Reader.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/shell/Look.h"
#include "ui/widgets/FormDraft.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QShortcut>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString actionWords(const char* text) {
    return QCoreApplication::translate("Action", text);
}

/// One document by its key, several as such: what was entered for many is not meant for one of them.
QString keyOf(const std::string& commandType, const ActionSpec& action, const std::vector<Record>& records) {
    const std::string about = records.size() > 1 ? "several" : records.front().isNull() ? "" : records.front().id();
    return QString::fromStdString(commandType + "/" + about + "/" + action.fixed.json());
}

} // namespace

DecisionDialog::DecisionDialog(const Desk& desk, std::string commandType, const ActionSpec& action,
                               std::vector<Record> records, QWidget* parent)
    : Dialog(parent), m_desk(desk), m_commandType(std::move(commandType)), m_records(std::move(records)),
      m_form(new QFormLayout), m_problem(new QLabel(this)) {
    setObjectName(u"decisionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(actionWords(action.title));
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    const QString what =
        m_records.size() == 1 ? m_records.front().name() : tr("%n rows", nullptr, static_cast<int>(m_records.size()));
    auto* heading =
        new QLabel(action.fresh ? actionWords(action.title) : tr("%1: %2").arg(actionWords(action.title), what), this);
    heading->setProperty("heading", u"details"_s);
    layout->addWidget(heading);
    m_draft = new FormDraft(desk.session, keyOf(m_commandType, action, m_records), heading->text(), this);
    layout->addWidget(m_draft);
    m_form->setSpacing(fontMetrics().height() / 2);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const AskField& ask : action.asks)
        addField(ask);
    layout->addLayout(m_form);
    m_problem->setObjectName(u"decisionProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // What may be wrong with an entry has its room from the start, so that nothing moves under a person's hands.
    if (std::ranges::any_of(action.asks, [](const AskField& ask) { return ask.problem != nullptr; }))
        m_problem->setMinimumHeight(m_problem->fontMetrics().lineSpacing() * 2);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_agree = buttons->addButton(actionWords(action.title), QDialogButtonBox::AcceptRole);
    m_agree->setObjectName(u"decisionAgree"_s);
    m_agree->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const QKeyCombination key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(key), this), &QShortcut::activated, m_agree, &QPushButton::click);
    layout->addWidget(buttons);
    m_draft->begin();
    if (!m_entries.empty())
        m_entries.front().editor->setFocus();
    check();
}

const QString& DecisionDialog::draftKey() const {
    return m_draft->key();
}

void DecisionDialog::addField(const AskField& ask) {
    using Make = Entry (DecisionDialog::*)(const AskField&);
    // In the order of AskField::Kind.
    static constexpr Make makers[] = {
        &DecisionDialog::reasonEntry, &DecisionDialog::noteEntry,    &DecisionDialog::quantityEntry,
        &DecisionDialog::dateEntry,   &DecisionDialog::choiceEntry,  &DecisionDialog::textEntry,
        &DecisionDialog::codesEntry,  &DecisionDialog::numbersEntry, &DecisionDialog::oneOfRowEntry,
        &DecisionDialog::userEntry,   &DecisionDialog::moneyEntry,   &DecisionDialog::momentEntry};
    Entry entry = (this->*makers[static_cast<std::size_t>(ask.kind)])(ask);
    entry.editor->setObjectName(QLatin1StringView(ask.field));
    entry.editor->setAccessibleName(actionWords(ask.label));
    m_form->addRow(actionWords(ask.label), entry.editor);
    m_entries.push_back(std::move(entry));
}

DecisionDialog::Entry DecisionDialog::reasonEntry(const AskField& ask) {
    auto* combo = new QComboBox(this);
    combo->setPlaceholderText(tr("Choose a reason"));
    connect(combo, &QComboBox::currentIndexChanged, this, &DecisionDialog::check);
    m_reasonLane = new ReadLane(m_desk.reader, this);
    connect(m_reasonLane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        if (!answer.ok()) {
            m_lasting = answer.errorText;
            return check();
        }
        std::vector<Record> codes;
        for (const ViewRow& row : answer.rows)
            codes.emplace_back(answer.view, row);
        fillReasons(codes);
    });
    ReadRequest request;
    request.query.view = "reason-codes";
    request.query.entity = m_desk.session.entity;
    request.query.filters.push_back({"used_for", FilterOperator::Equal, m_commandType});
    m_reasonLane->ask(std::move(request));
    return {ask, combo, [combo] {
                const QString code = combo->currentData().toString();
                return code.isEmpty() ? Value() : Value(code.toStdString());
            }};
}

void DecisionDialog::fillReasons(const std::vector<Record>& codes) {
    for (const Entry& entry : m_entries) {
        auto* combo = qobject_cast<QComboBox*>(entry.editor);
        if (entry.ask.kind != AskField::Kind::ReasonCode || !combo)
            continue;
        for (const Record& code : codes)
            combo->addItem(code.text("title"), QString::fromStdString(code.plain("code")));
        combo->setCurrentIndex(-1);
        if (!codes.empty())
            continue;
        combo->setEnabled(false);
        combo->setPlaceholderText(tr("There are none"));
        if (entry.ask.required)
            m_lasting = tr("This takes a standard reason, and this workspace has none for it. Whoever keeps its master "
                           "data can add them.");
    }
    check();
}

bool DecisionDialog::isNonsense(const Entry& entry, const Value& value, QString& problem) const {
    using Kind = AskField::Kind;
    if (isNull(value))
        return entry.ask.kind == Kind::Quantity || entry.ask.kind == Kind::Numbers || entry.ask.kind == Kind::Money;
    const QString wrong = entry.ask.problem ? entry.ask.problem(value) : QString();
    if (problem.isEmpty())
        problem = wrong;
    return !wrong.isEmpty();
}

void DecisionDialog::check() {
    bool complete = true;
    QString problem = m_lasting;
    for (const Entry& entry : m_entries) {
        const Value value = entry.value();
        const bool nonsense = isNonsense(entry, value, problem);
        complete &= !nonsense && (!isNull(value) || !entry.ask.required);
        setLook(*entry.editor, "invalid", nonsense);
    }
    if (m_agree)
        m_agree->setEnabled(complete);
    showProblem(problem);
}

void DecisionDialog::showProblem(const QString& text) {
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty() || m_problem->minimumHeight() > 0);
}

PayloadDraft DecisionDialog::payload() const {
    // In the order of AskField::Kind.
    static constexpr ColumnType types[] = {ColumnType::Code, ColumnType::Text, ColumnType::Quantity, ColumnType::Date,
                                           ColumnType::Code, ColumnType::Text, ColumnType::Json,     ColumnType::Json,
                                           ColumnType::Code, ColumnType::Text, ColumnType::Money,    ColumnType::Time};
    PayloadDraft payload;
    for (const Entry& entry : m_entries)
        payload.set(entry.ask.field, entry.value(), types[static_cast<std::size_t>(entry.ask.kind)]);
    return payload;
}

} // namespace opsdesk::ui
