#include "app/console/Snapshot.h"

#include "ui/documents/DocumentPage.h"
#include "ui/models/RecordTableModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/QueueView.h"

#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

namespace opsdesk {

namespace {
constexpr int lookMilliseconds = 20;
constexpr int calmLooks = 8;      ///< details are asked after the selection moves: one calm look is not enough
constexpr int looksAtMost = 3000; ///< a minute
} // namespace

Snapshot::Snapshot(ui::MainWindow& window, QString file, QObject* parent)
    : QObject(parent), m_window(window), m_file(std::move(file)) {
    connect(&m_timer, &QTimer::timeout, this, &Snapshot::look);
    m_timer.start(lookMilliseconds);
}

void Snapshot::look() {
    m_calm = m_window.isSettled() ? m_calm + 1 : 0;
    if (m_calm < calmLooks && ++m_looks < looksAtMost)
        return;
    m_timer.stop();
    write();
}

void Snapshot::write() {
    const ui::DocumentPage* page = m_window.document();
    const ui::QueueView* view = m_window.current();
    if ((!page && !view) || m_calm < calmLooks) {
        std::fputs("opsdesk: the view was not read within a minute.\n", stderr);
        QCoreApplication::exit(3);
        return;
    }
    const QString problem = page ? page->errorText() : view->failed() ? view->errorText() : QString();
    const bool failed = !problem.isEmpty();
    if (failed)
        std::fprintf(stderr, "opsdesk: %s\n", qUtf8Printable(problem));
    const bool pdf = page && m_file.endsWith(QStringLiteral(".pdf"));
    const bool written = pdf ? page->writePdf(m_file).isEmpty() : m_window.grab().save(m_file, "PNG");
    if (!written)
        std::fprintf(stderr, "opsdesk: %s cannot be written; name a file in a folder that exists.\n",
                     qUtf8Printable(m_file));
    QCoreApplication::exit(written && !failed ? 0 : 3);
}

} // namespace opsdesk
