#include "ui/shell/PseudoTranslator.h"

#include <QRegularExpression>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double longer = 0.4;
constexpr QStringView plain = u"AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz";
constexpr QStringView accented = u"ÀàÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž";
static_assert(plain.size() == accented.size());

QChar withAccent(QChar letter) {
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : accented[at];
}

/// A text in two parts: what is said, and the key behind three spaces ("Undo   U"), which keyboards have as it is.
qsizetype endOfWords(const QString& text) {
    const qsizetype key = text.lastIndexOf(u"   "_s);
    return key < 0 ? text.size() : key;
}

} // namespace

QString pseudoText(const QString& text) {
    static const QRegularExpression kept(u"%L?\\d+|%n|<[^>]*>|&\\w+;|\\t.*|\\(\\*\\.\\w+\\)"_s);
    const qsizetype end = endOfWords(text);
    QString words = text.left(end);
    if (words.trimmed().isEmpty() || !words.contains(QRegularExpression(u"[A-Za-z]{2}"_s)))
        return text;
    QString said;
    qsizetype at = 0, letters = 0;
    const auto say = [&](qsizetype until) {
        for (; at < until; ++at) {
            letters += words[at].isLetter() ? 1 : 0;
            said += withAccent(words[at]);
        }
    };
    for (auto found = kept.globalMatch(words); found.hasNext();) {
        const QRegularExpressionMatch part = found.next();
        say(part.capturedStart());
        said += part.captured();
        at = part.capturedEnd();
    }
    say(words.size());
    const auto more = static_cast<qsizetype>(static_cast<double>(letters) * longer);
    return u'[' + said + u' ' + QString(more, u'·') + u']' + text.mid(end);
}

PseudoTranslator::PseudoTranslator(QObject* parent) : QTranslator(parent) {
    if (!m_english.load(u":/i18n/opsdesk_en.qm"_s))
        qWarning("the catalogue of English is missing");
}

QString PseudoTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const {
    const QLatin1StringView area(context);
    const bool format = area == "CellText"_L1 || QLatin1StringView(disambiguation).contains("on the axis"_L1);
    const bool ofQt = area.startsWith("Q"_L1) && area != "Queue"_L1;
    if (format || ofQt)
        return {};
    const QString english = n >= 0 ? m_english.translate(context, source, disambiguation, n) : QString();
    return pseudoText(english.isEmpty() ? QString::fromUtf8(source) : english);
}

} // namespace opsdesk::ui
