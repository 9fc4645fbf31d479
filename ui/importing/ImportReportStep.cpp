#include "ui/importing/ImportReportStep.h"

#include "ui/models/CellText.h"
#include "ui/models/Record.h"
#include "ui/models/Sentences.h"
#include "ui/models/TableSheet.h"
#include "ui/widgets/RecordGrid.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What was rejected, in the form in which lists show rows.
std::shared_ptr<const View> rejectedView() {
    View view;
    view.name = "import-rejected";
    view.columns = {{"file", "", ColumnType::Text, "Where it stands."},
                    {"line", "", ColumnType::Integer, "Of the file; the header is line 1."},
                    {"value", "", ColumnType::Text, "What stands there."},
                    {"text", "", ColumnType::Text, "Why it is not taken, and how to mend it."}};
    return std::make_shared<const View>(std::move(view));
}

ViewRow rejectedRow(const ImportEnd::Row& row) {
    return {Value(row.file.toStdString()), row.line > 0 ? Value(row.line) : Value(), Value(row.value.toStdString()),
            Value(sentence(row.reason).toStdString())};
}

} // namespace

ImportReportStep::ImportReportStep(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_classes(new QLabel(this)),
      m_told(new QLabel(this)), m_progress(new QProgressBar(this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_export(new QPushButton(tr("Export what was rejected…"), this)),
      m_rows(new RecordGrid({{"file", QT_TRANSLATE_NOOP("Details", "File")},
                             {"line", QT_TRANSLATE_NOOP("Details", "Line")},
                             {"value", QT_TRANSLATE_NOOP("Details", "Stands there")},
                             {"text", QT_TRANSLATE_NOOP("Details", "Why it is not taken"), true}},
                            {}, this)),
      m_links(new QWidget(this)), m_view(rejectedView()) {
    const int gap = fontMetrics().height();
    m_title->setProperty("heading", u"details"_s);
    m_text->setObjectName(u"importResult"_s);
    for (QLabel* label : {m_text, m_classes, m_told})
        label->setWordWrap(true);
    m_classes->setProperty("muted", true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the import is"));
    m_cancel->setObjectName(u"importCancel"_s);
    m_export->setObjectName(u"importExport"_s);
    m_rows->setObjectName(u"importRejected"_s);
    m_rows->setAccessibleName(tr("Rows that are not taken"));
    m_rows->rowsShownAtMost = 10'000;
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_progress, 1);
    bar->addWidget(m_cancel);
    auto* under = new QHBoxLayout;
    under->addWidget(m_export);
    under->addWidget(m_told, 1);
    new QHBoxLayout(m_links);
    m_links->layout()->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap / 2);
    layout->addWidget(m_title);
    layout->addLayout(bar);
    layout->addWidget(m_text);
    layout->addWidget(m_classes);
    layout->addWidget(m_links);
    layout->addWidget(m_rows, 1);
    layout->addLayout(under);
    layout->addStretch(0);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    connect(m_export, &QPushButton::clicked, this, &ImportReportStep::chooseFile);
}

void ImportReportStep::begin(bool trial) {
    m_title->setText(trial ? tr("Trying it on a copy…") : tr("Bringing it in…"));
    m_end = {};
    for (QWidget* later : std::initializer_list<QWidget*>{m_text, m_classes, m_told, m_rows, m_export, m_links})
        later->hide();
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_cancel->setFocus();
}

void ImportReportStep::setProgress(int percent) {
    m_progress->setValue(percent);
}

QString ImportReportStep::sentence(bool trial) const {
    if (!m_end.problem.isEmpty())
        return m_end.problem;
    const auto count = [](std::int64_t rows) { return integerText(rows); };
    return (trial ? tr("Of %1 rows %2 would be taken, %3 left out and %4 rejected. Nothing was changed yet.")
                  : tr("Of %1 rows %2 were taken, %3 left out and %4 rejected."))
        .arg(count(m_end.read), count(m_end.applied), count(m_end.skipped), count(m_end.rejected));
}

void ImportReportStep::finish(bool trial, ImportEnd end) {
    m_end = std::move(end);
    const bool failed = !m_end.problem.isEmpty();
    m_title->setText(failed  ? (m_end.cancelled ? tr("Cancelled") : tr("It did not go through"))
                     : trial ? tr("What would become of it")
                             : tr("What became of it"));
    m_progress->hide();
    m_cancel->hide();
    m_text->setText(sentence(trial));
    m_text->show();
    QStringList classes;
    for (const auto& [name, rows] : m_end.classes)
        classes << tr("%1: %2").arg(name, integerText(rows));
    m_classes->setText(classes.join(u"  ·  "_s));
    m_classes->setVisible(!classes.isEmpty());
    m_told->clear();
    m_told->show();
    showRejected();
    showLinks();
    m_links->setVisible(!trial && !failed && !m_end.opened.empty());
}

void ImportReportStep::showRejected() {
    std::vector<Record> records;
    for (const ImportEnd::Row& row : m_end.rows)
        records.emplace_back(m_view, rejectedRow(row));
    m_rows->setVisible(!records.empty());
    m_export->setVisible(!records.empty());
    m_rows->setRecords(std::move(records));
}

void ImportReportStep::showLinks() {
    qDeleteAll(m_links->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    auto* row = static_cast<QHBoxLayout*>(m_links->layout());
    while (QLayoutItem* item = row->takeAt(0))
        delete item;
    for (const auto& [title, view] : m_end.opened) {
        auto* link = new QPushButton(tr("Open %1").arg(title), m_links);
        link->setObjectName(u"importOpen-"_s + QString::fromStdString(view));
        connect(link, &QPushButton::clicked, this,
                [this, name = QString::fromStdString(view)] { Q_EMIT viewRequested(name); });
        row->addWidget(link);
    }
    row->addStretch(1);
}

void ImportReportStep::takeKeys() {
    if (m_rows->isVisible()) {
        m_rows->selectRow(0);
        m_rows->setFocus();
    }
}

void ImportReportStep::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Export what was rejected"), {}, tr("CSV, UTF-8 (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"rejected"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportReportStep::exportTo);
    dialog->open();
}

void ImportReportStep::exportTo(const QString& file) {
    try {
        SheetContent content{m_view.get()};
        for (int column = 0; column < m_rows->model()->columnCount(); ++column) {
            content.columns.push_back(static_cast<std::size_t>(column));
            content.titles.push_back(m_rows->model()->headerData(column, Qt::Horizontal).toString());
        }
        content.rows = static_cast<std::int64_t>(m_end.rows.size());
        const auto sheet = makeSheet(file, std::move(content), CsvProfile());
        for (const ImportEnd::Row& row : m_end.rows)
            sheet->row(rejectedRow(row));
        sheet->close();
        m_told->setText(tr("Exported to %1.").arg(file));
    } catch (const std::exception& problem) {
        m_told->setText(sentence(problem.what()));
    }
}

} // namespace opsdesk::ui
