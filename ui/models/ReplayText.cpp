#include "ui/models/ReplayText.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What `opsdeskd backtest` writes, %1 and %2 for numbers and names within.
constexpr const char* phrases[] = {
    QT_TRANSLATE_NOOP("Replay", "review %1 days"),
    QT_TRANSLATE_NOOP("Replay", "warm-up %1 %"),
    QT_TRANSLATE_NOOP("Replay", "customers wait"),
    QT_TRANSLATE_NOOP("Replay", "lost sales"),
    QT_TRANSLATE_NOOP("Replay", "seed %1"),
    QT_TRANSLATE_NOOP("Replay", "worth units"),
    QT_TRANSLATE_NOOP("Replay", "worth price"),
    QT_TRANSLATE_NOOP("Replay", "worth margin"),
    QT_TRANSLATE_NOOP("Replay", "observed lead times"),
    QT_TRANSLATE_NOOP("Replay", "lead time %1 ± %2 days"),
};

QString partInWords(const QString& part) {
    for (const char* phrase : phrases) {
        QString pattern = QRegularExpression::escape(QString::fromUtf8(phrase));
        pattern.replace(QRegularExpression(u"\\\\%[12]"_s), u"(\\S+)"_s);
        const auto found = QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(part);
        if (!found.hasMatch())
            continue;
        QString said = QCoreApplication::translate("Replay", phrase);
        for (int i = 1; i <= found.lastCapturedIndex(); ++i)
            said = said.arg(found.captured(i));
        return said;
    }
    return part;
}

} // namespace

QString replayText(const std::string& english) {
    QStringList parts = QString::fromStdString(english).split(u", "_s, Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = partInWords(part);
    return parts.join(u", "_s);
}

} // namespace opsdesk::ui
