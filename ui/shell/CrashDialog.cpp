#include "ui/shell/CrashDialog.h"

#include "ui/bridge/WholeFile.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QString read(const QString& file) {
    QFile source(file);
    constexpr qint64 enough = 256 * 1024;
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.read(enough)) : QString();
}

} // namespace

QString CrashDialog::newest(const QString& folder) {
    // Their names begin with the time.
    const QStringList reports = QDir(folder).entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    return reports.isEmpty() ? QString() : QDir(folder).filePath(reports.front());
}

CrashDialog::CrashDialog(QString file, QWidget* parent)
    : Dialog(parent), m_file(std::move(file)), m_text(new QPlainTextEdit(read(m_file), this)) {
    setObjectName(u"crashDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Opsdesk ended unexpectedly"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() * 3 / 4);
    auto* words = new QLabel(
        tr("The last time, Opsdesk ended unexpectedly. Decisions that were sent are kept, and what "
           "you were entering is put back when you open it again.\n\nThis report says what "
           "happened. What failed may be named in it: read it before you send it. Nothing is sent by itself."),
        this);
    words->setWordWrap(true);
    layout->addWidget(words);
    m_text->setObjectName(u"crashReport"_s);
    m_text->setAccessibleName(tr("Report"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 16);
    layout->addWidget(m_text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString& title, const QString& name, void (CrashDialog::*run)()) {
        QPushButton* button = buttons->addButton(title, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(tr("Copy"), u"crashCopy"_s, &CrashDialog::copy);
    add(tr("Save as…"), u"crashSave"_s, &CrashDialog::save);
    add(tr("Write a mail…"), u"crashMail"_s, &CrashDialog::mail);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void CrashDialog::done(int result) {
    const QFileInfo report(m_file);
    QDir folder = report.dir();
    folder.mkpath(u"seen"_s);
    if (!folder.rename(report.fileName(), u"seen/"_s + report.fileName()))
        folder.remove(report.fileName()); // else it would come again each time
    Dialog::done(result);
}

void CrashDialog::copy() {
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

void CrashDialog::save() {
    auto* chooser = new QFileDialog(this, tr("Save the report"), QFileInfo(m_file).fileName(), u"*.txt"_s);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        const QString problem = writeWholeFile(chosen, m_text->toPlainText().toUtf8());
        if (!problem.isEmpty())
            m_text->appendPlainText(tr("This could not be saved as %1: %2").arg(chosen, problem));
    });
    chooser->open();
}

void CrashDialog::mail() {
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, tr("Opsdesk ended unexpectedly"));
    query.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_text->toPlainText())));
    QUrl url(u"mailto:"_s);
    url.setQuery(query);
    QDesktopServices::openUrl(url);
}

} // namespace opsdesk::ui
