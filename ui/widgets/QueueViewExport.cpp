// The part of QueueView by which rows leave it: copies, files, paper.
#include "core/base/Error.h"
#include "ui/bridge/Session.h"
#include "ui/models/FilterWords.h"
#include "ui/models/RecordTableModel.h"
#include "ui/models/TablePrinter.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/ConditionRow.h"
#include "ui/widgets/ExportDialog.h"
#include "ui/widgets/PrintPreview.h"
#include "ui/widgets/QueueView.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/WorkBar.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRows = 300, previewed = 3, sampleRows = 5;

/// Rows on the pages of a printer.
class PrinterSheet final : public TableSheet {
public:
    PrinterSheet(std::shared_ptr<QPrinter> printer, SheetContent content)
        : m_printer(std::move(printer)), m_pages(pagesOf(*m_printer)), m_rows(*m_pages, std::move(content)) {}

    void row(const ViewRow& row) override {
        if (!m_rows.row(row))
            throw Error("The printer took no further page.");
    }
    void close() override { m_rows.finish(); }

private:
    std::shared_ptr<QPrinter> m_printer;
    std::unique_ptr<PageTarget> m_pages;
    TablePrinter m_rows;
};

} // namespace

void QueueView::copy(bool headings) {
    QApplication::clipboard()->setText(m_table->asTsv(headings));
    const int rows = std::max<int>(1, static_cast<int>(m_model->marked().size()));
    m_banner->say(tr("%n rows copied.", nullptr, rows), false);
}

TableExport QueueView::exportNow() const {
    TableExport table{m_model->query(), m_table->shownColumns(), {}, {}};
    table.query.limit.reset();
    table.query.group_by.clear();
    // Money means little without its currency.
    if (m_model->columnOf("currency") >= 0 &&
        std::find(table.columns.begin(), table.columns.end(), "currency") == table.columns.end())
        table.columns.emplace_back("currency");
    for (const std::string& column : table.columns)
        table.titles.push_back(
            m_model->headerData(m_model->columnOf(column), Qt::Horizontal, Qt::DisplayRole).toString());
    table.title = QCoreApplication::translate("Queue", m_spec.title);
    QStringList about{m_desk.session.entityName,
                      QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)};
    about << m_filterBar->inWords();
    table.subtitle = about.join(u"  \u00B7  "_s);
    return table;
}

void QueueView::chooseExportFile() {
    if (!m_model->view())
        return;
    const TableExport table = exportNow();
    std::vector<ViewRow> sample;
    for (int row = 0; row < m_model->rowCount() && static_cast<int>(sample.size()) < sampleRows; ++row)
        if (const Record record = m_model->record(row); !record.isNull())
            sample.push_back(record.row());
    auto* dialog = new ExportDialog(table.content(*m_model->view()), std::move(sample), *m_desk.session.settings, this);
    connect(dialog, &ExportDialog::agreed, this, &QueueView::askExportFile);
    dialog->open();
}

void QueueView::askExportFile(const QString& suffix, const CsvProfile& profile) {
    auto* dialog = new QFileDialog(this, tr("Export"), {}, u"*.%1"_s.arg(suffix));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QLatin1StringView(m_spec.view));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, profile](const QString& file) { exportTo(file, profile); });
    dialog->open();
}

void QueueView::exportTo(const QString& file, const CsvProfile& profile) {
    TableExport table = exportNow();
    table.file = file;
    table.csv = profile;
    runExport(tr("Exporting…"), tr("Exported to %1.").arg(file),
              [table](ViewReader& reader, const TableExport::Progress& progress, const std::stop_token& stop) {
                  return table.write(reader, progress, stop);
              });
}

void QueueView::runExport(
    const QString& what, const QString& done,
    std::function<std::optional<std::int64_t>(ViewReader&, const TableExport::Progress&, const std::stop_token&)>
        write) {
    if (m_workBar->isBusy())
        return m_banner->say(tr("One export at a time: wait for the other, or cancel it."), true);
    m_exportDone = done;
    const QString stopped = tr("The export was cancelled; nothing of it was kept.");
    m_workBar->start(what, [write = std::move(write), make = m_desk.reader.factory(),
                            stopped](const TableExport::Progress& progress, const std::stop_token& stop) {
        try {
            const auto reader = make();
            return write(*reader, progress, stop) ? QString() : stopped;
        } catch (const std::exception& error) {
            return QString::fromUtf8(error.what());
        }
    });
}

QString QueueView::underWay() const {
    return m_workBar->isBusy() ? tr("Rows are being exported; nothing of the file is kept if that is broken off.")
                               : QString();
}

void QueueView::previewPrint() {
    if (!m_model->view())
        return;
    const TableExport table = exportNow();
    ReadRequest request{ReadRequest::Kind::Work, table.query, {}, {}};
    request.query.limit = previewRows;
    m_preview = std::make_shared<std::vector<QImage>>();
    const int width = std::max(600, this->width() * 3 / 5) * static_cast<int>(std::ceil(devicePixelRatioF()));
    request.work = [pages = m_preview, table, query = request.query, width](ViewReader& reader) {
        SheetContent content = table.content(reader.view(query.view));
        content.rows = reader.summary(table.query).rows;
        *pages = previewPages(content, reader.rows(query), width, previewed);
    };
    m_previewLane.ask(std::move(request));
}

void QueueView::showPreview(const ReadAnswer& answer) {
    if (!answer.ok())
        return m_banner->say(answer.errorText, true);
    auto* dialog = new PrintPreview(this);
    connect(dialog, &PrintPreview::pdfWanted, this, [this] { askExportFile(u"pdf"_s, {}); });
    connect(dialog, &PrintPreview::printWanted, this, &QueueView::print);
    dialog->show(std::move(*m_preview));
}

void QueueView::print() {
    auto printer = std::make_shared<QPrinter>();
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        runExport(tr("Printing…"), tr("Sent to the printer."),
                  [table = exportNow(), printer](ViewReader& reader, const TableExport::Progress& progress,
                                                 const std::stop_token& stop) {
                      return table.write(
                          reader,
                          [printer](SheetContent content) -> std::unique_ptr<TableSheet> {
                              return std::make_unique<PrinterSheet>(printer, std::move(content));
                          },
                          progress, stop);
                  });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the dialog looks at it to its end
    dialog->open();
}

} // namespace opsdesk::ui
