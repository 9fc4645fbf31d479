#include "ui/help/AboutDialog.h"

#include "ui/bridge/Session.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSysInfo>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const Session& session, QWidget* parent) : Dialog(parent) {
    setObjectName(u"aboutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Opsdesk"));
    const QString version = QApplication::applicationVersion();
    m_facts = {
        {tr("Version"), version.isEmpty() ? tr("made for a test") : version},
        {tr("Licence"), tr("GNU General Public License, version 3 or later")},
        {tr("Built on"), u"Qt %1, SQLite, PostgreSQL, Boost, fmt, spdlog, CLI11, libxlsxwriter, QtKeychain"_s.arg(
                             QLatin1StringView(qVersion()))},
        {tr("System"), QSysInfo::prettyProductName()},
        {session.colleagues.empty() ? tr("Centre") : tr("Workspace"), QDir::toNativeSeparators(session.place)},
        {tr("Person"), tr("%1: %2").arg(session.userName, session.roleText())},
        {tr("Legal entity"), QString::number(session.entity)},
        {tr("Settings"), session.settings ? QDir::toNativeSeparators(session.settings->fileName()) : QString()}};
    auto* product = new QLabel(tr("Opsdesk"), this);
    product->setProperty("heading", u"figure"_s);
    auto* what = new QLabel(tr("The operations console for the people who run the back of an online shop."), this);
    what->setProperty("muted", true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(fontMetrics().height());
    for (const auto& [name, value] : m_facts) {
        auto* label = new QLabel(value, this);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
        form->addRow(name, label);
    }
    auto* copy = new QPushButton(tr("Copy as text"), this);
    copy->setObjectName(u"aboutCopy"_s);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch(1);
    buttons->addWidget(close);
    const int gap = fontMetrics().height();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap * 2, gap * 3 / 2, gap * 2, gap * 3 / 2);
    layout->setSpacing(gap / 2);
    layout->addWidget(product);
    layout->addWidget(what);
    layout->addSpacing(gap / 2);
    layout->addLayout(form);
    layout->addSpacing(gap / 2);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QString AboutDialog::text() const {
    QStringList lines;
    for (const auto& [name, value] : m_facts)
        lines << name + u": "_s + value;
    return lines.join(u'\n');
}

} // namespace opsdesk::ui
