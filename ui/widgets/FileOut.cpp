#include "ui/widgets/FileOut.h"

#include "core/base/Error.h"
#include "ui/bridge/Reader.h"
#include "ui/bridge/WholeFile.h"
#include "ui/models/Sentences.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileOut)
};

/// The ending that the chosen kind of file has: "PDF (*.pdf)".
QString endingOf(const QString& filter) {
    static const QRegularExpression ending(u"\\*\\.(\\w+)"_s);
    return ending.match(filter).captured(1);
}

} // namespace

void writeOut(const Desk& desk, FileOut out, QWidget* window,
              const std::function<void(const QString& text, bool bad)>& say) {
    auto* dialog = new QFileDialog(window, out.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const FileOut::Kind& kind : out.kinds)
        filters << u"%1 (*.%2)"_s.arg(kind.words, QLatin1StringView(kind.ending));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endingOf(filters.front()));
    dialog->selectFile(out.name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    auto* lane = new ReadLane(desk.reader, window);
    QObject::connect(dialog, &QDialog::rejected, lane, &QObject::deleteLater);
    QObject::connect(dialog, &QFileDialog::fileSelected, lane, [lane, say, content = out.content](const QString& file) {
        QObject::connect(lane, &ReadLane::answered, lane, [lane, say, file](const ReadAnswer& answer) {
            say(answer.ok() ? Words::tr("Saved as %1.").arg(file) : sentence(answer.errorText), !answer.ok());
            lane->deleteLater();
        });
        ReadRequest request;
        request.kind = ReadRequest::Kind::Work;
        request.work = [content, file](ViewReader& reader) {
            const QString problem = writeWholeFile(file, content(reader, file));
            if (!problem.isEmpty())
                throw UsageError(Words::tr("“%1” cannot be written: %2.").arg(file, problem).toStdString());
        };
        lane->ask(std::move(request));
    });
    dialog->open();
}

} // namespace opsdesk::ui
