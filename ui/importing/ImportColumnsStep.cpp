#include "ui/importing/ImportSteps.h"
#include "ui/models/Record.h"
#include "ui/widgets/RecordGrid.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Feeds, Type, From, Samples, ColumnCount };

QString samplesOf(const ImportLook& look, int place) {
    constexpr int most = 4;
    QStringList samples;
    for (const QStringList& row : look.samples)
        if (place >= 0 && place < row.size() && !row[place].isEmpty() && !samples.contains(row[place]) &&
            samples.size() < most)
            samples << row[place];
    return samples.join(u"  ·  "_s);
}

QTableWidgetItem* makeItem(const QString& text, const QString& tip = {}) {
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(tip.isEmpty() ? text : tip);
    return item;
}

} // namespace

ImportColumnsStep::ImportColumnsStep(ImportDraft& draft, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_files(new QListWidget(this)),
      m_columns(new QTableWidget(0, ColumnCount, this)), m_lacks(new QLabel(this)), m_previewPlace(new QWidget(this)),
      m_keep(makeKeep()) {
    const int gap = fontMetrics().height();
    m_files->setObjectName(u"importFileList"_s);
    m_files->setAccessibleName(tr("Files"));
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("Which column feeds what"));
    m_columns->setHorizontalHeaderLabels({tr("Feeds"), tr("Is"), tr("Column of the file"), tr("Such as")});
    m_columns->verticalHeader()->hide();
    m_columns->verticalHeader()->setDefaultSectionSize(gap * 9 / 4);
    m_columns->setSelectionMode(QAbstractItemView::NoSelection);
    m_columns->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_columns->setFocusPolicy(Qt::NoFocus);
    m_columns->setShowGrid(false);
    m_columns->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setColumnWidth(Feeds, fontMetrics().averageCharWidth() * 28);
    m_columns->setColumnWidth(Type, fontMetrics().averageCharWidth() * 16);
    m_columns->setColumnWidth(From, fontMetrics().averageCharWidth() * 34);
    m_lacks->setObjectName(u"importLacks"_s);
    m_lacks->setWordWrap(true);
    m_lacks->setProperty("tone", u"danger"_s);
    new QVBoxLayout(m_previewPlace);
    m_previewPlace->layout()->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QLabel(tr("The first rows as they will be read"), this);
    heading->setProperty("heading", u"section"_s);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns, 3);
    column->addWidget(m_keep);
    column->addWidget(m_lacks);
    column->addWidget(heading);
    column->addWidget(m_previewPlace, 2);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    m_files->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    layout->addWidget(m_files);
    layout->addWidget(right, 1);
    connect(m_files, &QListWidget::currentRowChanged, this, &ImportColumnsStep::showFile);
    connect(&m_draft, &ImportDraft::changed, this, &ImportColumnsStep::showFile);
}

QWidget* ImportColumnsStep::makeKeep() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Keep this for files of the same kind, as profile"), row);
    m_name = new QLineEdit(row);
    m_name->setObjectName(u"importKeepName"_s);
    m_name->setAccessibleName(label->text());
    auto* button = new QPushButton(tr("Keep"), row);
    button->setObjectName(u"importKeep"_s);
    connect(button, &QPushButton::clicked, this, &ImportColumnsStep::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &ImportColumnsStep::keep);
    layout->addWidget(label);
    layout->addWidget(m_name, 1);
    layout->addWidget(button);
    return row;
}

std::size_t ImportColumnsStep::file() const {
    return static_cast<std::size_t>(std::max(0, m_files->currentRow()));
}

void ImportColumnsStep::takeKeys() {
    if (m_draft.files().size() > 1)
        m_files->setFocus();
    else if (auto* first = m_columns->cellWidget(0, From))
        first->setFocus();
}

void ImportColumnsStep::showFile() {
    const auto& files = m_draft.files();
    if (m_files->count() != static_cast<int>(files.size())) {
        const QSignalBlocker quiet(m_files);
        m_files->clear();
        for (const ImportFile& one : files)
            m_files->addItem(QFileInfo(one.plan.file).fileName());
        m_files->setCurrentRow(files.empty() ? -1 : 0);
    }
    m_files->setVisible(files.size() > 1);
    if (files.empty() || files[file()].reading)
        return;
    showColumns();
    showPreview();
    const ImportFile& shown = files[file()];
    m_lacks->setText(shown.look.problem.isEmpty() ? shown.look.lacks : shown.look.problem);
    m_lacks->setVisible(!m_lacks->text().isEmpty());
    m_keep->setVisible(!shown.plan.mapping.empty() && shown.isReady());
}

void ImportColumnsStep::showColumns() {
    const ImportFile& shown = m_draft.files()[file()];
    const QString key = shown.plan.file + u'\n' + shown.plan.profile + u'\n' + shown.look.header.join(u'\t');
    const int rows = static_cast<int>(shown.look.columns.size());
    const bool anew = std::exchange(m_shown, key) != key || m_columns->rowCount() != rows;
    m_columns->setRowCount(rows);
    for (int row = 0; row < rows; ++row) {
        const ImportColumn& column = shown.look.columns[static_cast<std::size_t>(row)];
        const QString name = column.field.isEmpty() ? QString::fromStdString(column.name) : column.field;
        auto* feeds = makeItem(column.required ? tr("%1 *").arg(name) : name, column.meaning);
        if (column.required) {
            QFont strong = font();
            strong.setBold(true);
            feeds->setFont(strong);
            feeds->setToolTip(tr("%1 Must be there.").arg(column.meaning));
        }
        m_columns->setItem(row, Feeds, feeds);
        m_columns->setItem(row, Type, makeItem(column.type));
        m_columns->setItem(row, Samples, makeItem(samplesOf(shown.look, column.place)));
        if (anew)
            m_columns->setCellWidget(row, From, makeColumns(static_cast<std::size_t>(row)));
        else // the one with the keys stays
            static_cast<QComboBox*>(m_columns->cellWidget(row, From))->setCurrentIndex(column.place + 1);
    }
}

QComboBox* ImportColumnsStep::makeColumns(std::size_t row) {
    const ImportLook& look = m_draft.files()[file()].look;
    const ImportColumn& column = look.columns[row];
    auto* choice = new QComboBox(m_columns);
    choice->setObjectName(u"importColumn-"_s + QString::fromStdString(column.name).replace(u' ', u'_'));
    choice->setAccessibleName(tr("Column that feeds %1").arg(QString::fromStdString(column.name)));
    choice->addItem(tr("none"));
    choice->addItems(look.header);
    choice->setCurrentIndex(column.place + 1);
    connect(choice, &QComboBox::activated, this,
            [this, name = column.name](int chosen) { m_draft.map(file(), name, chosen - 1); });
    return choice;
}

void ImportColumnsStep::showPreview() {
    delete m_preview;
    m_preview = nullptr;
    const ImportLook& look = m_draft.files()[file()].look;
    if (!look.view)
        return;
    std::vector<RecordGrid::Column> columns;
    for (const ViewColumn& column : look.view->columns) {
        RecordGrid::Column shown;
        shown.key = column.key;
        shown.title = column.key == "line"    ? QT_TRANSLATE_NOOP("Details", "Line")
                      : column.key == "class" ? QT_TRANSLATE_NOOP("Details", "Is a")
                      : column.key == "fault" ? QT_TRANSLATE_NOOP("Details", "Why it would not be taken")
                                              : nullptr;
        columns.push_back(std::move(shown));
    }
    m_preview = new RecordGrid(std::move(columns), {{"class", CellStyle::Muted}}, m_previewPlace);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setAccessibleName(tr("The first rows as they will be read"));
    std::vector<Record> records;
    for (const ViewRow& row : look.rows)
        records.emplace_back(look.view, row);
    m_preview->setRecords(std::move(records));
    m_previewPlace->layout()->addWidget(m_preview);
}

void ImportColumnsStep::keep() {
    const QString problem = m_draft.keep(file(), m_name->text());
    m_lacks->setText(problem);
    m_lacks->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        m_name->clear();
}

} // namespace opsdesk::ui
