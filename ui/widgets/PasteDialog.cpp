#include "ui/widgets/PasteDialog.h"

#include "ui/models/CellText.h"
#include "ui/shell/Look.h"
#include "ui/widgets/RecordGrid.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int letters = 190;
constexpr int rowsInSight = 16;

using Effect = PastedLine::Effect;

const char* codeOf(const PastedLine& line) {
    return line.isRefused()                 ? "refused"
           : line.effect == Effect::Adds    ? "new"
           : line.effect == Effect::Changes ? "changed"
                                            : "unchanged";
}

QString valueText(const PasteColumn& column, const Value& value, const std::string& currency) {
    switch (column.kind) {
    case PasteColumn::Kind::Quantity:
        return quantityText(Quantity::thousandths(asInteger(value)));
    case PasteColumn::Kind::Money:
        return moneyText(Minor(asInteger(value)), currency);
    case PasteColumn::Kind::Day:
        return dateText(std::get<Date>(value));
    default:
        return QString::fromStdString(asText(value));
    }
}

/// "24 → 48", or "48" where nothing stood.
QString changeText(const PastedLine& line, const PasteColumn& column, const std::string& currency) {
    const Value* value = line.value(column.key);
    if (!value)
        return {};
    const QString now = valueText(column, *value, currency);
    const auto before = line.before.find(column.key);
    return before == line.before.end() || before->second.isEmpty() || before->second == now
               ? now
               : before->second + u" → "_s + now;
}

std::shared_ptr<const View> viewOf(const PasteTarget& target) {
    auto view = std::make_shared<View>();
    view->columns = {{"row", "", ColumnType::Integer, ""},
                     {"state", "", ColumnType::Code, ""},
                     {"sku", "", ColumnType::Code, ""},
                     {"name", "", ColumnType::Text, ""}};
    for (const PasteColumn& column : target.columns)
        if (column.kind != PasteColumn::Kind::Item)
            view->columns.push_back({column.key, column.title.toStdString(), ColumnType::Text, ""});
    view->columns.push_back({"word", "", ColumnType::Text, ""});
    view->columns.push_back({"id", "", ColumnType::Integer, ""});
    return view;
}

} // namespace

PasteDialog::PasteDialog(const Desk& desk, PasteTarget target, const QString& text, QWidget* parent)
    : Dialog(parent), m_target(std::move(target)), m_plan(readPaste(text, m_target.columns, m_target.currency)),
      m_items(desk, m_target.supplier), m_view(viewOf(m_target)), m_columns(new QLabel(this)), m_grid(makeGrid()),
      m_word(new QLabel(this)), m_summary(new QLabel(tr("Looking for the items…"), this)), m_problem(new QLabel(this)),
      m_agree(new QPushButton(this)) {
    setObjectName(u"pasteDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_target.title);
    setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    auto* heading = new QLabel(m_target.title, this);
    heading->setProperty("heading", u"details"_s);
    m_columns->setObjectName(u"pasteColumns"_s);
    m_columns->setProperty("muted", true);
    m_columns->setText(understood());
    m_word->setObjectName(u"pasteWord"_s);
    m_summary->setObjectName(u"pasteSummary"_s);
    m_problem->setObjectName(u"pasteProblem"_s);
    m_problem->setProperty("tone", u"danger"_s);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_agree, QDialogButtonBox::AcceptRole);
    m_agree->setObjectName(u"pasteAgree"_s);
    m_agree->setText(tr("Take them"));
    m_agree->setDefault(true);
    m_agree->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::agree);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    for (QLabel* label : {m_columns, m_word, m_summary, m_problem})
        label->setWordWrap(true);
    for (QWidget* part :
         std::initializer_list<QWidget*>{heading, m_columns, m_grid, m_word, m_summary, m_problem, buttons})
        layout->addWidget(part);
    connect(&m_items, &PasteItems::found, this, &PasteDialog::showLines);
    connect(&m_items, &PasteItems::failed, this, &PasteDialog::showProblem);
    if (m_plan.problem.isEmpty())
        m_items.find(m_plan.lines);
    else
        showProblem(m_plan.problem);
}

RecordGrid* PasteDialog::makeGrid() {
    std::vector<RecordGrid::Column> columns{{"row", QT_TRANSLATE_NOOP("Details", "Row")},
                                            {"state", QT_TRANSLATE_NOOP("Details", "What it does")},
                                            {"sku", QT_TRANSLATE_NOOP("Details", "Item")},
                                            {"name", QT_TRANSLATE_NOOP("Details", "Name"), true}};
    for (const PasteColumn& column : m_target.columns)
        if (column.kind != PasteColumn::Kind::Item)
            columns.push_back({column.key});
    columns.push_back({"word", QT_TRANSLATE_NOOP("Details", "To be looked at"), true});
    auto* grid = new RecordGrid(
        std::move(columns), {{"state", CellStyle::Pill}, {"sku", CellStyle::Strong}, {"name", CellStyle::Name}}, this);
    grid->setObjectName(u"pasteRows"_s);
    grid->setAccessibleName(tr("What pasting would do, row by row"));
    grid->rowsShownAtMost = rowsInSight;
    grid->hide();
    connect(grid, &RecordGrid::opened, this, &PasteDialog::agree);
    return grid;
}

QString PasteDialog::understood() const {
    QStringList parts;
    for (const auto& [name, title] : m_plan.understood)
        parts << (name == title ? title : tr("%1 as %2").arg(name, title));
    if (parts.isEmpty())
        return {};
    const QString how = m_plan.byHeading ? tr("By their headings: %1.") : tr("By the order of the columns: %1.");
    const QString rest = m_plan.leftOut.isEmpty() ? QString() : tr("Left out: %1.").arg(m_plan.leftOut.join(u", "_s));
    return (how.arg(parts.join(u", "_s)) + u' ' + rest).trimmed();
}

void PasteDialog::showLines(std::vector<PastedLine> lines) {
    m_target.judge(lines);
    m_plan.lines = std::move(lines);
    std::vector<Record> rows;
    for (const PastedLine& line : m_plan.lines)
        rows.push_back(rowOf(line));
    m_grid->setRecords(std::move(rows));
    m_grid->show();
    const auto count = [&](auto is) { return static_cast<int>(std::ranges::count_if(m_plan.lines, is)); };
    const int refused = count(&PastedLine::isRefused), taken = static_cast<int>(m_plan.lines.size()) - refused;
    const int warned = count([](const PastedLine& line) { return !line.isRefused() && !line.warning.isEmpty(); });
    QStringList sentences{tr("%n rows are taken.", nullptr, taken)};
    if (refused > 0)
        sentences << tr("%n are refused: mend them in the spreadsheet and paste them again.", nullptr, refused);
    if (warned > 0)
        sentences << tr("%n may be objected to by the supplier.", nullptr, warned);
    m_summary->setText(sentences.join(u' '));
    m_agree->setText(tr("Take %n rows", nullptr, taken));
    m_agree->setEnabled(taken > 0);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { showWord(now.row()); });
    m_grid->setFocus();
    m_grid->setCurrentIndex(m_grid->model()->index(0, 0));
    adjustSize();
}

/// The column of the table may be too narrow for all of it.
void PasteDialog::showWord(int row) {
    if (row < 0)
        return m_word->clear();
    const PastedLine& line = m_plan.lines[static_cast<std::size_t>(row)];
    setLook(*m_word, "tone", line.isRefused() ? u"danger"_s : u"warning"_s);
    m_word->setText(line.isRefused() ? line.problem : line.warning);
}

void PasteDialog::showProblem(const QString& text) {
    m_summary->hide();
    m_problem->setText(text);
    m_problem->show();
}

Record PasteDialog::rowOf(const PastedLine& line) const {
    ViewRow row{static_cast<std::int64_t>(line.number), std::string(codeOf(line)),
                line.item.isNull() ? line.named.join(u", "_s).toStdString() : line.item.plain("sku"),
                line.item.isNull() ? std::string() : line.item.plain("name")};
    for (const PasteColumn& column : m_target.columns)
        if (column.kind != PasteColumn::Kind::Item)
            row.emplace_back(changeText(line, column, m_target.currency).toStdString());
    row.emplace_back((line.isRefused() ? line.problem : line.warning).toStdString());
    row.emplace_back(static_cast<std::int64_t>(line.number));
    return Record(m_view, std::move(row));
}

void PasteDialog::agree() {
    if (!m_agree->isEnabled())
        return;
    m_target.take(m_plan.lines);
    accept();
}

} // namespace opsdesk::ui
