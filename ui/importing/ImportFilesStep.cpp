#include "ui/bridge/Importing.h"
#include "ui/importing/ImportSteps.h"
#include "ui/models/CellText.h"
#include "ui/shell/Icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

enum FileColumn { File, Profile, Says, FileColumnCount };

QString saying(const ImportFile& file) {
    if (file.reading)
        return ImportFilesStep::tr("Reading…");
    if (!file.look.problem.isEmpty())
        return file.look.problem;
    if (!file.look.lacks.isEmpty())
        return file.look.lacks;
    return file.plan.mapping.empty() ? ImportFilesStep::tr("Fits.")
                                     : ImportFilesStep::tr("Fits with columns called otherwise.");
}

} // namespace

ImportFilesStep::ImportFilesStep(ImportDraft& draft, Date today, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_table(new QTableWidget(0, FileColumnCount, this)), m_hint(new QLabel(this)),
      m_cutOverRow(makeCutOver(today)) {
    setAcceptDrops(true);
    const int gap = fontMetrics().height();
    m_table->setObjectName(u"importFiles"_s);
    m_table->setAccessibleName(tr("Files to bring in"));
    m_table->setHorizontalHeaderLabels({tr("File"), tr("Is read as"), tr("What it says")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(gap * 5 / 2);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(File, fontMetrics().averageCharWidth() * 36);
    m_table->setColumnWidth(Profile, fontMetrics().averageCharWidth() * 30);
    auto* add = new QPushButton(icon("plus"_L1), tr("Add files…   Ctrl+O"), this);
    add->setObjectName(u"importAdd"_s);
    auto* remove = new QPushButton(tr("Take off the list   Delete"), this);
    remove->setObjectName(u"importRemove"_s);
    connect(add, &QPushButton::clicked, this, &ImportFilesStep::choose);
    connect(remove, &QPushButton::clicked, this, &ImportFilesStep::removeSelected);
    connect(new QShortcut(QKeySequence(u"Ctrl+O"_s), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &ImportFilesStep::choose);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &ImportFilesStep::removeSelected);
    m_hint->setText(
        tr("Files of separated text (CSV), gzip-compressed or not. Drop them here, or add them. Each is read "
           "as the profile says that fits its header; nothing is changed before you have seen what would "
           "become of it."));
    m_hint->setWordWrap(true);
    m_hint->setProperty("muted", true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_hint);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_cutOverRow);
    connect(&m_draft, &ImportDraft::changed, this, &ImportFilesStep::showFiles);
    showFiles();
}

QWidget* ImportFilesStep::makeCutOver(Date today) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_hasCutOver = new QCheckBox(tr("Trade moves stock and is posted from this day on; before it is history:"), row);
    m_hasCutOver->setObjectName(u"importHasCutOver"_s);
    m_cutOver = new QDateEdit(editedDay(today), row);
    m_cutOver->setObjectName(u"importCutOver"_s);
    m_cutOver->setAccessibleName(tr("Cut-over date"));
    m_cutOver->setEnabled(false);
    connect(m_hasCutOver, &QCheckBox::toggled, m_cutOver, &QWidget::setEnabled);
    layout->addWidget(m_hasCutOver);
    layout->addWidget(m_cutOver);
    layout->addStretch(1);
    return row;
}

std::optional<Date> ImportFilesStep::cutOver() const {
    if (!m_draft.needsCutOver() || !m_hasCutOver->isChecked())
        return std::nullopt;
    return dayOf(m_cutOver->date());
}

void ImportFilesStep::takeKeys() {
    if (m_draft.files().empty())
        findChild<QPushButton*>(u"importAdd"_s)->setFocus();
    else
        m_table->setFocus();
}

void ImportFilesStep::choose() {
    auto* dialog = new QFileDialog(this, tr("Files to bring in"), {},
                                   tr("Separated text (*.csv *.tsv *.txt *.csv.gz *.gz);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &m_draft, &ImportDraft::add);
    dialog->open();
}

void ImportFilesStep::removeSelected() {
    if (m_table->currentRow() >= 0)
        m_draft.remove(static_cast<std::size_t>(m_table->currentRow()));
}

void ImportFilesStep::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportFilesStep::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    m_draft.add(files);
}

void ImportFilesStep::showFiles() {
    const int before = m_table->currentRow();
    const int count = static_cast<int>(m_draft.files().size());
    m_table->setRowCount(count);
    for (int row = 0; row < count; ++row)
        showRow(row);
    if (count > 0)
        m_table->selectRow(std::clamp(before, 0, count - 1));
    m_cutOverRow->setVisible(m_draft.needsCutOver());
}

void ImportFilesStep::showRow(int row) {
    const ImportFile& file = m_draft.files()[static_cast<std::size_t>(row)];
    auto* name = new QTableWidgetItem(QFileInfo(file.plan.file).fileName());
    name->setToolTip(file.plan.file);
    m_table->setItem(row, File, name);
    const bool good = file.isReady() || file.reading;
    auto* says = new QTableWidgetItem(icon(good ? "check"_L1 : "alert"_L1, good ? IconTint::Muted : IconTint::Danger),
                                      saying(file));
    says->setToolTip(saying(file));
    m_table->setItem(row, Says, says);
    m_table->setCellWidget(row, Profile, makeProfiles(static_cast<std::size_t>(row)));
}

QComboBox* ImportFilesStep::makeProfiles(std::size_t index) {
    const ImportFile& file = m_draft.files()[index];
    auto* profiles = new QComboBox(m_table);
    profiles->setObjectName(u"importProfile-"_s + QString::number(index));
    profiles->setAccessibleName(tr("How %1 is read").arg(QFileInfo(file.plan.file).fileName()));
    for (const QString& name : m_draft.profiles())
        profiles->addItem(file.look.fitting.contains(name) ? tr("%1 (fits)").arg(QFileInfo(name).completeBaseName())
                                                           : QFileInfo(name).completeBaseName(),
                          name);
    profiles->setCurrentIndex(profiles->findData(file.plan.profile));
    profiles->setEnabled(!file.reading && file.look.problem.isEmpty());
    connect(profiles, &QComboBox::activated, this, [this, profiles, index] {
        const QString chosen = profiles->currentData().toString();
        QMetaObject::invokeMethod( // the list goes with what it changes
            this, [this, index, chosen] { m_draft.chooseProfile(index, chosen); }, Qt::QueuedConnection);
    });
    return profiles;
}

} // namespace opsdesk::ui
