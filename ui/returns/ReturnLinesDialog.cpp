#include "ui/returns/ReturnLinesDialog.h"

#include "core/base/Quantity.h"
#include "core/workflow/ViewCells.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"
#include "ui/models/Sentences.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString asked(const char* label) {
    return QCoreApplication::translate("ReturnLines", label);
}

constexpr int typedRows = 4;     ///< that stand empty at first
constexpr int typedLetters = 20; ///< a column of theirs has room for so many

/// What is proposed of a quantity: what is left of it.
std::optional<std::int64_t> leftOf(const LineField& field, const Record& line) {
    if (field.kind != LineField::Kind::Quantity || !line.has(field.column))
        return std::nullopt;
    const auto count = [&](std::string_view column) {
        const Value& value = line.value(column);
        return isNull(value) ? std::int64_t(0) : asInteger(value);
    };
    return std::max<std::int64_t>(count(field.column) - (line.has(field.less) ? count(field.less) : 0), 0);
}

/// As JSON has a quantity: a number; what is none goes as it stands, and the engine says so.
QJsonValue quantityIn(const QString& text) {
    const auto quantity = Quantity::parse(plainNumber(text));
    if (!quantity)
        return text;
    return QJsonDocument::fromJson('[' + QByteArray::fromStdString(quantity->toString()) + ']').array().first();
}

} // namespace

ReturnLinesDialog::ReturnLinesDialog(const Desk& desk, LinesForm form, QWidget* parent)
    : DraftDialog(desk, {form.command, "returnLines"_L1}, form.title, form.document, parent), m_form(std::move(form)),
      m_lane(new ReadLane(desk.reader, this)), m_table(makeTable()) {
    setMinimumWidth(fontMetrics().averageCharWidth() * 150);
    makeHead();
    body().addWidget(m_table);
    agree().setText(m_form.agree);
    agree().setAutoDefault(false); // Enter ends the number of the order, or a cell
    agree().setDefault(false);
    addButtons();
    setReady(false);
    connect(m_lane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        if (answer.ok())
            show(*m_found);
        else
            complain(answer.problem());
    });
    if (areTyped())
        connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
            if (row == m_table->rowCount() - 1 && !cell(row, column).isEmpty())
                addTypedRow();
        });
    if (!m_order)
        ask();
}

QTableWidget* ReturnLinesDialog::makeTable() {
    auto* table = new QTableWidget(this);
    table->setObjectName(u"returnLinesTable"_s);
    table->setAccessibleName(tr("Lines"));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    table->setMinimumHeight(fontMetrics().height() * 12);
    return table;
}

void ReturnLinesDialog::makeHead() {
    if (m_form.document.isNull() && !areTyped()) {
        m_order = new QLineEdit(this);
        m_order->setObjectName(u"returnOrder"_s);
        m_order->setPlaceholderText(tr("Number of the order that the goods were bought with, then Enter"));
        m_order->setAccessibleName(tr("Order"));
        connect(m_order, &QLineEdit::editingFinished, this, &ReturnLinesDialog::ask);
        // Lines of one order are never sent with the number of another.
        connect(m_order, &QLineEdit::textEdited, this, [this] {
            m_table->setRowCount(0);
            setReady(false);
        });
        body().addWidget(m_order);
    }
    auto* beside = new QHBoxLayout;
    for (const auto& [field, hint] : m_form.beside) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(u"returnLines-"_s + QLatin1StringView(field));
        edit->setPlaceholderText(hint);
        edit->setAccessibleName(hint);
        edit->setMinimumWidth(fontMetrics().horizontalAdvance(hint) + fontMetrics().height() * 2); // it is read in full
        beside->addWidget(edit);
        m_beside.push_back(edit);
    }
    body().addLayout(beside);
}

void ReturnLinesDialog::ask() {
    const std::string key = m_order ? m_order->text().trimmed().toStdString() : m_form.document.id();
    if (key.empty() && !areTyped())
        return;
    ViewQuery lines{m_form.view, desk().session.entity, {}, "", {}, 1000};
    lines.filters.push_back({m_form.of, FilterOperator::Equal, key});
    if (!m_form.when.empty())
        lines.filters.push_back(Filter::parse(m_form.when));
    ViewQuery reasons{"reason-codes", desk().session.entity, {}, "", {}, {}};
    reasons.filters.push_back({"used_for", FilterOperator::Equal, m_form.command});
    m_found = std::make_shared<Found>();
    ReadRequest request;
    request.kind = ReadRequest::Kind::Work;
    request.work = [into = m_found, lines, reasons, checklist = m_form.checklist,
                    policy = m_form.checklist ? m_form.document.plain("policy") : std::string()](ViewReader& reader) {
        if (!lines.view.empty()) {
            into->view = std::make_shared<const View>(reader.view(lines.view));
            into->rows = reader.rows(lines);
        }
        const View& known = reader.view(reasons.view);
        const auto code = static_cast<std::size_t>(known.index("code"));
        const auto title = static_cast<std::size_t>(known.index("title"));
        for (const ViewRow& row : reader.rows(reasons))
            into->reasons.emplace_back(asText(row[code]), asText(row[title]));
        if (checklist)
            readChecklists(reader, lines.entity, policy, *into);
    };
    m_lane->ask(std::move(request));
}

/// Of the policy that the return was authorised by, else of the one in force: as the engine takes them.
void ReturnLinesDialog::readChecklists(ViewReader& reader, std::int64_t entity, std::string policy, Found& into) {
    if (policy.empty())
        policy = cellWhere(reader, entity, "return-policies", "state", "active", "number");
    const View& asked = reader.view("return-checklists");
    for (const ViewRow& row : rowsWhere(reader, entity, asked.name, "policy", policy)) {
        const ViewCells cells(asked, row);
        Question question{cells.text("checklist"), cells.text("return_class"), cells.text("question"), {}};
        for (const QString& answer : QString::fromStdString(cells.text("answers")).split(u", "_s))
            question.answers.push_back(answer.toStdString());
        into.questions.push_back(std::move(question));
    }
    const View& rules = reader.view("return-rules");
    for (const ViewRow& row : rowsWhere(reader, entity, rules.name, "policy", policy))
        if (const ViewCells cells(rules, row); !cells.text("checklist").empty())
            into.checklists[cells.text("name")] = cells.text("checklist");
}

std::vector<ReturnLinesDialog::Question> ReturnLinesDialog::questionsOf(const Record& line, const Found& found) {
    const auto those = [&](const auto& holds) {
        std::vector<Question> some;
        std::ranges::copy_if(found.questions, std::back_inserter(some), holds);
        return some;
    };
    if (const auto named = found.checklists.find(line.plain("rule")); named != found.checklists.end())
        return those([&](const Question& one) { return one.checklist == named->second; });
    const std::string returnClass = line.plain("return_class");
    auto own = those([&](const Question& one) { return one.returnClass == returnClass; });
    return own.empty() ? those([](const Question& one) { return one.returnClass.empty(); }) : own;
}

void ReturnLinesDialog::show(const Found& found) {
    QStringList titles;
    for (const std::string& column : m_form.shown)
        titles << QCoreApplication::translate("ViewColumn", found.view->find(column)->title.c_str());
    for (const LineField& field : m_form.fields)
        titles << asked(field.label);
    m_questions.clear();
    if (m_form.checklist)
        for (const ViewRow& row : found.rows)
            for (const Question& question : questionsOf(Record(found.view, row), found))
                if (!std::ranges::count(m_questions, question.text))
                    m_questions.push_back(question.text);
    for (const std::string& question : m_questions)
        titles << sentence(question);
    m_table->clear();
    m_lines.clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    for (const ViewRow& row : found.rows)
        addRow(Record(found.view, row), found);
    for (int row = 0; areTyped() && row < typedRows; ++row)
        addTypedRow();
    setReady(!m_lines.empty());
    complain(m_lines.empty() ? tr("There is nothing here that this can be done with.") : QString());
    if (!m_lines.empty())
        m_table->setCurrentCell(0, static_cast<int>(m_form.shown.size()));
    fitColumns();
}

/// Titles and what is chosen are read in full: the dialog grows as far as its window goes, and the table scrolls
/// beyond.
void ReturnLinesDialog::fitColumns() {
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(areTyped() ? QHeaderView::Interactive : QHeaderView::ResizeToContents);
    m_table->resizeColumnsToContents();
    for (int column = 0; areTyped() && column < header->count(); ++column)
        header->resizeSection(column,
                              std::max(header->sectionSize(column), fontMetrics().averageCharWidth() * typedLetters));
    const int wanted = header->length() + width() - m_table->viewport()->width();
    const int room = parentWidget() ? std::max(parentWidget()->window()->width(), width()) : wanted;
    if (wanted > width())
        resize(std::min(wanted, room), height());
    header->setStretchLastSection(wanted <= room);
}

void ReturnLinesDialog::addRow(const Record& line, const Found& found) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    int column = 0;
    const bool nothingLeft = std::ranges::any_of(m_form.fields, [&](const LineField& field) {
        return *field.less && leftOf(field, line) == std::optional<std::int64_t>(0);
    });
    for (const std::string& shown : m_form.shown) {
        auto* item = new QTableWidgetItem(line.text(shown));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setTextAlignment(cellAlignment(line.type(shown)));
        if (column == 0) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(nothingLeft ? Qt::Unchecked : Qt::Checked);
        }
        m_table->setItem(row, column++, item);
    }
    for (const LineField& field : m_form.fields) {
        if (QWidget* choice = makeChoice(field, line, found))
            m_table->setCellWidget(row, column, choice);
        else {
            auto* item = new QTableWidgetItem(proposal(field, line));
            if (field.kind == LineField::Kind::Quantity)
                item->setTextAlignment(cellAlignment(ColumnType::Quantity));
            m_table->setItem(row, column, item);
        }
        ++column;
    }
    addAnswers(row, line, found);
    m_lines.push_back(line);
}

void ReturnLinesDialog::addTypedRow() {
    addRow(Record(), *m_found);
}

/// An answer each for the questions that are asked of such goods; of others there is none to give.
void ReturnLinesDialog::addAnswers(int row, const Record& line, const Found& found) {
    const auto asking = m_questions.empty() ? std::vector<Question>() : questionsOf(line, found);
    int column = static_cast<int>(m_form.shown.size() + m_form.fields.size());
    for (const std::string& text : m_questions) {
        const auto question = std::ranges::find(asking, text, &Question::text);
        if (question == asking.end()) {
            auto* none = new QTableWidgetItem;
            none->setFlags(Qt::NoItemFlags);
            m_table->setItem(row, column++, none);
            continue;
        }
        auto* combo = new QComboBox(m_table);
        combo->setAccessibleName(sentence(text));
        combo->addItem(QString(), QString());
        for (const std::string& answer : question->answers)
            combo->addItem(codeTitle(answer), QString::fromStdString(answer));
        m_table->setCellWidget(row, column++, combo);
    }
}

QJsonArray ReturnLinesDialog::answers(int row) const {
    QJsonArray answers;
    int column = static_cast<int>(m_form.shown.size() + m_form.fields.size());
    for (const std::string& question : m_questions)
        if (const QString answer = cell(row, column++); !answer.isEmpty())
            answers << QJsonObject{{u"question"_s, QString::fromStdString(question)}, {u"answer"_s, answer}};
    return answers;
}

QWidget* ReturnLinesDialog::makeChoice(const LineField& field, const Record& line, const Found& found) {
    if (field.kind != LineField::Kind::Choice && field.kind != LineField::Kind::Reason)
        return nullptr;
    auto* combo = new QComboBox(m_table);
    combo->setAccessibleName(asked(field.label));
    if (field.optional)
        combo->addItem(QString(), QString());
    for (const std::string& code : field.choices)
        combo->addItem(codeTitle(code), QString::fromStdString(code));
    if (field.kind == LineField::Kind::Reason)
        for (const auto& [code, title] : found.reasons)
            combo->addItem(sentence(title), QString::fromStdString(code));
    const int proposed = combo->findData(QString::fromStdString(line.plain(field.column)));
    combo->setCurrentIndex(std::max(0, proposed));
    return combo;
}

QString ReturnLinesDialog::proposal(const LineField& field, const Record& line) const {
    if (!line.has(field.column))
        return {};
    const auto left = leftOf(field, line);
    return left ? typedNumber(Quantity::thousandths(*left).toString())
                : QString::fromStdString(line.plain(field.column));
}

QString ReturnLinesDialog::cell(int row, int column) const {
    if (const auto* combo = qobject_cast<const QComboBox*>(m_table->cellWidget(row, column)))
        return combo->currentData().toString();
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QJsonArray ReturnLinesDialog::lines() const {
    QJsonArray lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!areTyped() && m_table->item(row, 0)->checkState() != Qt::Checked)
            continue;
        const Record& record = m_lines[static_cast<std::size_t>(row)];
        QJsonObject line;
        for (const auto& [field, column] : m_form.keys)
            line[QString::fromStdString(field)] = QString::fromStdString(record.plain(column)).toLongLong();
        int column = static_cast<int>(m_form.shown.size());
        for (const LineField& field : m_form.fields)
            if (const QString text = cell(row, column++); !text.isEmpty())
                line[QString::fromLatin1(field.field)] =
                    field.kind == LineField::Kind::Quantity ? quantityIn(text) : QJsonValue(text);
        if (const QJsonArray given = answers(row); !given.isEmpty())
            line[u"answers"_s] = given;
        if (!line.isEmpty())
            lines << line;
    }
    return lines;
}

QString ReturnLinesDialog::fill(PayloadDraft& payload) {
    m_table->setFocus(); // a cell that is open is taken, not lost
    const QJsonArray said = lines();
    if (said.isEmpty()) // to some commands that would mean all of them
        return areTyped() ? tr("No line is filled in.") : tr("No line is marked.");
    if (m_order)
        payload.set("order", m_order->text().trimmed().toStdString(), ColumnType::Text);
    for (std::size_t i = 0; i < m_beside.size(); ++i)
        payload.setText(m_form.beside[i].field, m_beside[i]->text().trimmed().toStdString());
    payload.set("lines", QJsonDocument(said).toJson(QJsonDocument::Compact).toStdString(), ColumnType::Json);
    return {};
}

} // namespace opsdesk::ui
