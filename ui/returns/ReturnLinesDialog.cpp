#include "ui/returns/ReturnLinesDialog.h"

#include "core/base/Quantity.h"
#include "ui/bridge/Session.h"
#include "ui/models/Codes.h"
#include "ui/models/Sentences.h"

#include <QComboBox>
#include <QCoreApplication>
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

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString asked(const char* label) {
    return QCoreApplication::translate("ReturnLines", label);
}

/// As JSON has a quantity: a number; what is none goes as it stands, and the engine says so.
QJsonValue quantityIn(const QString& text) {
    const auto quantity = Quantity::parse(text.toStdString());
    if (!quantity)
        return text;
    return QJsonDocument::fromJson('[' + QByteArray::fromStdString(quantity->toString()) + ']').array().first();
}

} // namespace

ReturnLinesDialog::ReturnLinesDialog(const Desk& desk, LinesForm form, QWidget* parent)
    : Dialog(parent), m_desk(desk), m_form(std::move(form)), m_lane(new ReadLane(desk.reader, this)),
      m_table(new QTableWidget(this)), m_problem(new QLabel(this)) {
    setObjectName(u"returnLines"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_form.title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 150);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    auto* heading = new QLabel(m_form.title, this);
    heading->setProperty("heading", u"details"_s);
    layout->addWidget(heading);
    if (m_form.document.isNull()) {
        m_order = new QLineEdit(this);
        m_order->setObjectName(u"returnOrder"_s);
        m_order->setPlaceholderText(tr("Number of the order that the goods were bought with, then Enter"));
        m_order->setAccessibleName(tr("Order"));
        connect(m_order, &QLineEdit::editingFinished, this, &ReturnLinesDialog::ask);
        // Lines of one order are never sent with the number of another.
        connect(m_order, &QLineEdit::textEdited, this, [this] {
            m_table->setRowCount(0);
            m_agree->setEnabled(false);
        });
        layout->addWidget(m_order);
    }
    m_table->setObjectName(u"returnLinesTable"_s);
    m_table->setAccessibleName(tr("Lines"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 2);
    m_table->setMinimumHeight(fontMetrics().height() * 12);
    layout->addWidget(m_table);
    m_problem->setObjectName(u"returnLinesProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_agree = buttons->addButton(m_form.agree, QDialogButtonBox::AcceptRole);
    m_agree->setObjectName(u"returnLinesAgree"_s);
    m_agree->setAutoDefault(false);
    m_agree->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReturnLinesDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_lane, &ReadLane::answered, this, [this](const ReadAnswer& answer) {
        if (answer.ok())
            show(*m_found);
        else
            complain(answer.problem());
    });
    connect(&desk.bus, &Bus::finished, this, &ReturnLinesDialog::finish);
    if (!m_order)
        ask();
}

void ReturnLinesDialog::ask() {
    const std::string key = m_order ? m_order->text().trimmed().toStdString() : m_form.document.id();
    if (key.empty())
        return;
    ViewQuery lines{m_form.view, m_desk.session.entity, {}, "", {}, 1000};
    lines.filters.push_back({m_form.of, FilterOperator::Equal, key});
    if (!m_form.when.empty())
        lines.filters.push_back(Filter::parse(m_form.when));
    ViewQuery reasons{"reason-codes", m_desk.session.entity, {}, "", {}, {}};
    reasons.filters.push_back({"used_for", FilterOperator::Equal, m_form.command});
    m_found = std::make_shared<Found>();
    ReadRequest request;
    request.kind = ReadRequest::Kind::Work;
    request.work = [into = m_found, lines, reasons](ViewReader& reader) {
        into->view = std::make_shared<const View>(reader.view(lines.view));
        into->rows = reader.rows(lines);
        const View& known = reader.view(reasons.view);
        const auto code = static_cast<std::size_t>(known.index("code"));
        const auto title = static_cast<std::size_t>(known.index("title"));
        for (const ViewRow& row : reader.rows(reasons))
            into->reasons.emplace_back(asText(row[code]), asText(row[title]));
    };
    m_lane->ask(std::move(request));
}

void ReturnLinesDialog::show(const Found& found) {
    QStringList titles;
    for (const std::string& column : m_form.shown)
        titles << QCoreApplication::translate("ViewColumn", found.view->find(column)->title.c_str());
    for (const LineField& field : m_form.fields)
        titles << asked(field.label);
    m_table->clear();
    m_lines.clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const ViewRow& row : found.rows)
        addRow(Record(found.view, row), found);
    m_agree->setEnabled(!m_lines.empty());
    m_problem->setVisible(m_lines.empty());
    if (m_lines.empty())
        complain(tr("There is nothing here that this can be done with."));
    else
        m_table->setCurrentCell(0, static_cast<int>(m_form.shown.size()));
}

void ReturnLinesDialog::addRow(const Record& line, const Found& found) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    int column = 0;
    for (const std::string& shown : m_form.shown) {
        auto* item = new QTableWidgetItem(line.text(shown));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (column == 0) {
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
        m_table->setItem(row, column++, item);
    }
    for (const LineField& field : m_form.fields) {
        if (QWidget* choice = makeChoice(field, line, found))
            m_table->setCellWidget(row, column, choice);
        else
            m_table->setItem(row, column, new QTableWidgetItem(proposal(field, line)));
        ++column;
    }
    m_lines.push_back(line);
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
    if (field.kind != LineField::Kind::Quantity)
        return line.text(field.column);
    const auto count = [&](std::string_view column) {
        const Value& value = line.value(column);
        return std::holds_alternative<std::int64_t>(value) ? std::get<std::int64_t>(value) : std::int64_t(0);
    };
    const std::int64_t left = count(field.column) - (line.has(field.less) ? count(field.less) : 0);
    return QString::fromStdString(Quantity::thousandths(std::max<std::int64_t>(left, 0)).toString());
}

QString ReturnLinesDialog::cell(int row, int column) const {
    if (const auto* combo = qobject_cast<const QComboBox*>(m_table->cellWidget(row, column)))
        return combo->currentData().toString();
    const QTableWidgetItem* item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

std::string ReturnLinesDialog::lines() const {
    QJsonArray lines;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, 0)->checkState() != Qt::Checked)
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
        lines << line;
    }
    return QJsonDocument(lines).toJson(QJsonDocument::Compact).toStdString();
}

void ReturnLinesDialog::send() {
    if (!m_sent.isNil())
        return;
    m_table->setFocus(); // a cell that is open is taken, not lost
    Decision decision{m_form.command,
                      m_order ? std::string() : m_form.document.id(),
                      m_order ? Expected() : m_form.document.expected(),
                      std::nullopt,
                      {}};
    if (m_order)
        decision.payload.set("order", m_order->text().trimmed().toStdString(), ColumnType::Text);
    decision.payload.set("lines", lines(), ColumnType::Json);
    m_sent = m_desk.bus.send(decision);
    m_agree->setEnabled(false);
}

void ReturnLinesDialog::finish(const CommandResult& result) {
    if (m_sent.isNil() || result.id != m_sent)
        return;
    m_sent = {};
    m_agree->setEnabled(true);
    if (result.applied())
        return accept();
    complain(sentence(result.rejection.text));
}

void ReturnLinesDialog::complain(const QString& text) {
    m_problem->setText(text);
    m_problem->show();
}

} // namespace opsdesk::ui
