#include "ui/widgets/ConditionDialog.h"

#include "core/workflow/FilterText.h"
#include "core/workflow/ViewGroups.h"
#include "ui/models/CellText.h"
#include "ui/models/FilterWords.h"

#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <span>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t offeredAtMost = 200;
constexpr const char* spansOffered[] = {"today",       "next 7 days",  "next 14 days", "next 30 days",
                                        "last 7 days", "last 30 days", "this week",    "next week",
                                        "this month",  "next month",   "last month",   "this year"};
constexpr const char* daysOffered[] = {"today",      "tomorrow",  "yesterday", "today + 7",
                                       "today + 30", "today - 7", "today - 30"};

bool needsNoValue(FilterOperator op) {
    return op == FilterOperator::IsNull || op == FilterOperator::IsNotNull;
}
bool isOfDays(ColumnType type) {
    return type == ColumnType::Date || type == ColumnType::Time;
}

} // namespace

ConditionDialog::ConditionDialog(const Desk& desk, ViewQuery scope, std::shared_ptr<const View> view,
                                 const Filter& start, QWidget* parent)
    : Dialog(parent), m_scope(std::move(scope)), m_view(std::move(view)), m_lane(desk.reader),
      m_column(new QComboBox(this)), m_operator(new QComboBox(this)), m_value(new QComboBox(this)),
      m_text(new QLabel(this)), m_problem(new QLabel(this)) {
    setObjectName(u"conditionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(start.column.empty() ? tr("Add a condition") : tr("Change the condition"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(fontMetrics().height() / 2);
    const std::pair<QString, QComboBox*> rows[] = {
        {tr("Column"), m_column}, {tr("Must be"), m_operator}, {tr("Value"), m_value}};
    for (const auto& [title, box] : rows) {
        box->setAccessibleName(title);
        box->setMaxVisibleItems(18);
        form->addRow(title, box);
    }
    m_column->setObjectName(u"conditionColumn"_s);
    m_operator->setObjectName(u"conditionOperator"_s);
    m_value->setObjectName(u"conditionValue"_s);
    m_value->setEditable(true);
    m_value->lineEdit()->setAccessibleName(m_value->accessibleName());
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->completer()->setFilterMode(Qt::MatchContains);
    m_value->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_text->setProperty("muted", true);
    m_text->setWordWrap(true);
    m_text->setToolTip(tr("The same as it can be typed into the search line"));
    m_problem->setObjectName(u"conditionProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_agree = buttons->addButton(start.column.empty() ? tr("Add") : tr("Change"), QDialogButtonBox::AcceptRole);
    m_agree->setObjectName(u"conditionAgree"_s);
    m_agree->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConditionDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addLayout(form);
    layout->addWidget(m_text);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    fillColumns(start);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ConditionDialog::columnChosen);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &ConditionDialog::operatorChosen);
    connect(m_value, &QComboBox::editTextChanged, this, &ConditionDialog::check);
    connect(m_value, &QComboBox::activated, this, &ConditionDialog::valueChosen);
    connect(&m_lane, &ReadLane::answered, this, &ConditionDialog::takeValues);
    columnChosen();
    if (!start.column.empty())
        showStart(start);
    check();
}

/// The condition as it was, to be changed.
void ConditionDialog::showStart(const Filter& start) {
    m_operator->setCurrentIndex(m_operator->findData(static_cast<int>(start.op)));
    QStringList words;
    const auto parts = start.op == FilterOperator::In ? QString::fromStdString(start.value).split(u',')
                                                      : QStringList{QString::fromStdString(start.value)};
    for (const QString& part : parts)
        words << valueWords(part.trimmed().toStdString(), column());
    m_value->setProperty("listed", words);
    m_value->setEditText(words.join(u", "_s));
    m_value->setFocus();
}

/// Those that are shown at first come first; ids and counters people do not know come not at all.
void ConditionDialog::fillColumns(const Filter& start) {
    for (const bool shown : {true, false})
        for (const ViewColumn& one : m_view->columns)
            if (one.shown == shown && one.type != ColumnType::Uuid && one.type != ColumnType::Bytes && one.key != "rev")
                m_column->addItem(columnTitle(*m_view, one.key), QString::fromStdString(one.key));
    if (!start.column.empty())
        m_column->setCurrentIndex(m_column->findData(QString::fromStdString(start.column)));
}

const ViewColumn& ConditionDialog::column() const {
    const ViewColumn* found = m_view->find(m_column->currentData().toString().toStdString());
    return found ? *found : m_view->columns.front();
}

FilterOperator ConditionDialog::chosenOperator() const {
    return static_cast<FilterOperator>(m_operator->currentData().toInt());
}

void ConditionDialog::columnChosen() {
    const QSignalBlocker quiet(m_operator);
    m_operator->clear();
    for (const FilterOperator op : operatorsOf(column().type))
        m_operator->addItem(operatorTitle(op, column().type), static_cast<int>(op));
    m_value->clearEditText();
    m_lane.cancel();
    m_asked.reset();
    m_found.reset();
    m_value->setProperty("listed", {});
    operatorChosen();
}

void ConditionDialog::operatorChosen() {
    m_value->setEnabled(!needsNoValue(chosenOperator()));
    const QString typed = m_value->currentText();
    fillValues();
    m_value->setEditText(typed);
    check();
}

void ConditionDialog::offer(const QString& words, const QString& value) {
    m_value->addItem(words, value);
}

void ConditionDialog::fillValues() {
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    if (isOfDays(column().type)) {
        const auto offered = chosenOperator() == FilterOperator::Within ? std::span<const char* const>(spansOffered)
                                                                        : std::span<const char* const>(daysOffered);
        for (const char* span : offered)
            offer(spanWords(span), QLatin1StringView(span));
    } else if (column().type == ColumnType::Boolean) {
        for (const char* value : {"true", "false"})
            offer(valueWords(value, column()), QLatin1StringView(value));
    } else if (m_found) {
        for (const ViewGroup& group : *m_found)
            if (const std::string value = toText(group.values.front(), column().type); !value.empty())
                offer(valueWords(value, column()), QString::fromStdString(value));
    } else if (!m_asked && groupsBy(column()) && column().type != ColumnType::Integer) {
        m_asked = std::make_shared<std::vector<ViewGroup>>(); // the reading thread's until it answers
        ReadRequest request{ReadRequest::Kind::Work, m_scope, {}, {}};
        request.query.group_by = {column().key};
        request.query.sort = {{column().key, false}};
        request.work = [found = m_asked, query = request.query](ViewReader& reader) {
            *found = reader.groups(query);
            if (found->size() > offeredAtMost)
                found->resize(offeredAtMost);
        };
        m_lane.ask(std::move(request));
    }
}

void ConditionDialog::takeValues(const ReadAnswer& answer) {
    if (!answer.ok())
        return; // there is nothing to choose from; typing still works
    m_found = std::move(m_asked);
    const QString typed = m_value->currentText();
    fillValues();
    m_value->setEditText(typed);
}

/// Of a list, what is chosen comes behind what is there.
void ConditionDialog::valueChosen(int index) {
    if (chosenOperator() != FilterOperator::In)
        return;
    const QVariant before = m_value->property("listed");
    const QStringList there = before.toStringList() << m_value->itemText(index);
    m_value->setProperty("listed", there);
    m_value->setEditText(there.join(u", "_s));
}

std::string ConditionDialog::valueOf(const QString& typed) const {
    const QString text = typed.trimmed();
    for (int i = 0; i < m_value->count(); ++i)
        if (m_value->itemText(i).compare(text, Qt::CaseInsensitive) == 0)
            return m_value->itemData(i).toString().toStdString();
    const ColumnType type = column().type;
    if (isOfDays(type)) {
        QDate day = QLocale().toDate(text, dateFormat());
        for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
            if (!day.isValid())
                day = QLocale().toDate(text, format);
        return day.isValid() ? day.toString(Qt::ISODate).toStdString() : text.toStdString();
    }
    return isNumeric(type) ? plainNumber(text) : text.toStdString();
}

Filter ConditionDialog::filter() const {
    Filter filter{column().key, chosenOperator(), ""};
    if (needsNoValue(filter.op))
        return filter;
    if (filter.op != FilterOperator::In) {
        filter.value = valueOf(m_value->currentText());
        return filter;
    }
    for (const QString& part : m_value->currentText().split(u',', Qt::SkipEmptyParts))
        filter.value += (filter.value.empty() ? "" : ", ") + valueOf(part);
    return filter;
}

void ConditionDialog::check() {
    if (chosenOperator() != FilterOperator::In || m_value->currentText().isEmpty())
        m_value->setProperty("listed", m_value->currentText().split(u", "_s, Qt::SkipEmptyParts));
    const Filter made = filter();
    const bool empty = !needsNoValue(made.op) && made.value.empty();
    const std::string text = filterText(made);
    QString problem;
    try {
        if (!empty)
            parseFilter(text, m_view.get());
    } catch (const FilterError& error) {
        problem = QString::fromUtf8(error.what());
    }
    m_text->setText(empty ? tr("Choose or type a value.") : QString::fromStdString(text));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_agree->setEnabled(!empty && problem.isEmpty());
}

void ConditionDialog::agree() {
    Q_EMIT agreed(filter());
    accept();
}

} // namespace opsdesk::ui
