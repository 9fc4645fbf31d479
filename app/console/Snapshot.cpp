#include "app/console/Snapshot.h"

#include "ui/documents/DocumentPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/widgets/Page.h"

#include <QCoreApplication>
#include <QPixmap>

#include <cstdio>

namespace opsdesk {

Snapshot::Snapshot(ui::MainWindow& window, QString file, QObject* parent)
    : Snapshot(static_cast<QWidget&>(window), std::move(file), parent) {
    m_isSettled = [&window] { return window.isSettled(); };
    m_problem = [&window] { return window.page() ? window.page()->problem() : QString(); };
    m_save = [&window](const QString& name) {
        const ui::DocumentPage* page = window.document();
        return page && name.endsWith(QStringLiteral(".pdf")) ? page->writePdf(name).isEmpty()
                                                             : window.grab().save(name, "PNG");
    };
}

Snapshot::Snapshot(QWidget& window, QString file, QObject* parent)
    : QObject(parent), m_isSettled([] { return true; }), m_problem([] { return QString(); }),
      m_save([&window](const QString& name) { return window.grab().save(name, "PNG"); }), m_file(std::move(file)) {
    connect(&m_settling, &Settling::ended, this, &Snapshot::write);
    m_settling.wait([this] { return m_isSettled(); }); // which the other constructor says later
}

void Snapshot::write(bool settled) {
    if (!settled) {
        std::fputs("opsdesk: the view was not read within a minute.\n", stderr);
        QCoreApplication::exit(3);
        return;
    }
    const QString problem = m_problem();
    if (!problem.isEmpty())
        std::fprintf(stderr, "opsdesk: %s\n", qUtf8Printable(problem));
    const bool written = m_save(m_file);
    if (!written)
        std::fprintf(stderr, "opsdesk: %s cannot be written; name a file in a folder that exists.\n",
                     qUtf8Printable(m_file));
    QCoreApplication::exit(written && problem.isEmpty() ? 0 : 3);
}

} // namespace opsdesk
