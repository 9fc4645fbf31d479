#include "ui/models/Sentences.h"

#include "ui/models/Codes.h"

#include <QCache>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <vector>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "Sentence";
constexpr int mostKept = 2000; ///< sentences taken apart that are kept

/// Those that SQL composes, and names that a new workspace begins with.
constexpr const char* others[] = {
    QT_TRANSLATE_NOOP("Sentence", "In a foreign currency without a rate, which no limit covers"),
    QT_TRANSLATE_NOOP("Sentence", "Every order is approved by someone else; this one is within the buyer's limit"),
    QT_TRANSLATE_NOOP("Sentence", "Every order is approved by someone else"),
    QT_TRANSLATE_NOOP("Sentence", "Over the buyer's limit"),
    QT_TRANSLATE_NOOP("Sentence", "Over the lead buyer's limit"),
    QT_TRANSLATE_NOOP("Sentence", "Goods are there"),
    QT_TRANSLATE_NOOP("Sentence", "Other proposals for them"),
    QT_TRANSLATE_NOOP("Sentence", "Value since proposed"),
    QT_TRANSLATE_NOOP("Sentence", "Linked purchase"),
    QT_TRANSLATE_NOOP("Sentence", "Earlier write-offs of the item"),
    QT_TRANSLATE_NOOP("Sentence", "Before the cut-over: only the quantity is booked."),
    QT_TRANSLATE_NOOP("Sentence", "%1 available at %2 now."),
    QT_TRANSLATE_NOOP("Sentence", "%1 damaged at %2 now."),
    QT_TRANSLATE_NOOP("Sentence", "%1 returned at %2 now."),
    QT_TRANSLATE_NOOP("Sentence", "%1 more of the same stock wait for a decision."),
    QT_TRANSLATE_NOOP("Sentence", "History has no book value."),
    QT_TRANSLATE_NOOP("Sentence", "%1 then, %2 now."),
    QT_TRANSLATE_NOOP("Sentence", "It did not come back from a customer."),
    QT_TRANSLATE_NOOP("Sentence", "The customer bought it here."),
    QT_TRANSLATE_NOOP("Sentence", "The customer bought only a part of it here."),
    QT_TRANSLATE_NOOP("Sentence", "No earlier purchase by the customer is known."),
    QT_TRANSLATE_NOOP("Sentence", "%1 approved, %2 units."),
    QT_TRANSLATE_NOOP("Sentence", "Vendor takes a claim"),
    QT_TRANSLATE_NOOP("Sentence", "Nobody is known who could be claimed from."),
    QT_TRANSLATE_NOOP("Sentence", "%1 days are left to claim."),
    QT_TRANSLATE_NOOP("Sentence", "The time for a claim has passed."),
    QT_TRANSLATE_NOOP("Sentence", "Inspected as it came"),
    QT_TRANSLATE_NOOP("Sentence", "Somebody is to look at it again."),
    QT_TRANSLATE_NOOP("Sentence", "No inspection is recorded."),
    QT_TRANSLATE_NOOP("Sentence", "Found %1."),
    QT_TRANSLATE_NOOP("Sentence", "Inventory"),
    QT_TRANSLATE_NOOP("Sentence", "Vendor claims receivable"),
    QT_TRANSLATE_NOOP("Sentence", "Liquidation clearing"),
    QT_TRANSLATE_NOOP("Sentence", "Goods received not invoiced"),
    QT_TRANSLATE_NOOP("Sentence", "Opening equity"),
    QT_TRANSLATE_NOOP("Sentence", "Cost of goods sold"),
    QT_TRANSLATE_NOOP("Sentence", "Inventory variance"),
    QT_TRANSLATE_NOOP("Sentence", "Stock written off"),
    QT_TRANSLATE_NOOP("Sentence", "Payments clearing"),
    QT_TRANSLATE_NOOP("Sentence", "Channel receivable"),
    QT_TRANSLATE_NOOP("Sentence", "Input tax"),
    QT_TRANSLATE_NOOP("Sentence", "Accounts payable"),
    QT_TRANSLATE_NOOP("Sentence", "Landed costs accrued"),
    QT_TRANSLATE_NOOP("Sentence", "Services accrued"),
    QT_TRANSLATE_NOOP("Sentence", "Refund liability"),
    QT_TRANSLATE_NOOP("Sentence", "Store credit"),
    QT_TRANSLATE_NOOP("Sentence", "Output tax"),
    QT_TRANSLATE_NOOP("Sentence", "Sales"),
    QT_TRANSLATE_NOOP("Sentence", "Discounts given"),
    QT_TRANSLATE_NOOP("Sentence", "Shipping charged"),
    QT_TRANSLATE_NOOP("Sentence", "Restocking fees"),
    QT_TRANSLATE_NOOP("Sentence", "Sales returned"),
    QT_TRANSLATE_NOOP("Sentence", "Landed costs of goods sold"),
    QT_TRANSLATE_NOOP("Sentence", "Purchase price variance"),
    QT_TRANSLATE_NOOP("Sentence", "Exchange differences"),
    QT_TRANSLATE_NOOP("Sentence", "Liquidation losses"),
    QT_TRANSLATE_NOOP("Sentence", "Donations"),
    QT_TRANSLATE_NOOP("Sentence", "Return shipping"),
    QT_TRANSLATE_NOOP("Sentence", "Refurbishment"),
    QT_TRANSLATE_NOOP("Sentence", "Channel fees"),
    QT_TRANSLATE_NOOP("Sentence", "Payment differences"),
    QT_TRANSLATE_NOOP("Sentence", "How many of the rises of returns that are told may be chance"),
    QT_TRANSLATE_NOOP("Sentence", "Fewer return lines in four weeks are never told as a rise"),
    QT_TRANSLATE_NOOP("Sentence",
                      "How much of what came back must be defective at least before the rest is taken out of sale"),
    QT_TRANSLATE_NOOP("Sentence", "What returns take off the demand that plans go by: none, unwanted, linked or all"),
    QT_TRANSLATE_NOOP("Sentence",
                      "Reasons of returns whose goods were wanted and stay demand, with commas between them"),
    QT_TRANSLATE_NOOP("Sentence", "How many days after a defect came to light suppliers take a claim for it"),
    QT_TRANSLATE_NOOP("Sentence", "How many days suppliers have to answer a claim"),
    QT_TRANSLATE_NOOP("Sentence", "Is everything there?"),
    QT_TRANSLATE_NOOP("Sentence", "Is the packaging unopened?"),
    QT_TRANSLATE_NOOP("Sentence", "Are there signs of use?"),
    QT_TRANSLATE_NOOP("Sentence", "Is it broken?"),
    QT_TRANSLATE_NOOP("Sentence", "Is the seal whole?"),
    QT_TRANSLATE_NOOP("Sentence", "Does it start?"),
    QT_TRANSLATE_NOOP("Sentence", "Is it free of personal data?"),
    QT_TRANSLATE_NOOP("Sentence", "How much more than ordered is received, of the quantity of a line"),
    QT_TRANSLATE_NOOP("Sentence", "When customers get back what they paid for shipping: none, when_all or outbound"),
    QT_TRANSLATE_NOOP("Sentence",
                      "Above which amount in the currency of the books a refund is held until somebody releases it"),
    QT_TRANSLATE_NOOP("Sentence", "From which score on signs of abuse hold refunds, of 100"),
    QT_TRANSLATE_NOOP("Sentence", "How many orders of a customer a rate of returns takes to say anything"),
    QT_TRANSLATE_NOOP("Sentence", "How many times everybody's rate of returns is too much"),
    QT_TRANSLATE_NOOP("Sentence", "How many times the average return of a channel is a large one"),
    QT_TRANSLATE_NOOP("Sentence", "After which share of the window goods that were used come back late, in percent"),
    QT_TRANSLATE_NOOP("Sentence", "How many days goods are usually taken back"),
    QT_TRANSLATE_NOOP("Sentence", "How many refunds without goods a year make a signal"),
    QT_TRANSLATE_NOOP("Sentence", "How many times a year goods that did not arrive make a signal"),
    QT_TRANSLATE_NOOP("Sentence",
                      "Return classes that are often worn or used once and sent back, with commas between them"),
    QT_TRANSLATE_NOOP("Sentence", "How much more than was approved an order may cost without being approved again"),
    QT_TRANSLATE_NOOP("Sentence", "How much dearer than agreed an invoice may be"),
    QT_TRANSLATE_NOOP("Sentence", "How much more than was received an invoice may ask for"),
    QT_TRANSLATE_NOOP("Sentence", "The currency by which rates of two others are found"),
    QT_TRANSLATE_NOOP("Sentence", "What suppliers and the bank know the company as"),
    QT_TRANSLATE_NOOP("Sentence", "Where the company is, on what it sends; lines apart by semicolons"),
    QT_TRANSLATE_NOOP("Sentence", "The account that suppliers are paid from: its IBAN"),
    QT_TRANSLATE_NOOP("Sentence", "The BIC of that account's bank"),
    QT_TRANSLATE_NOOP("Sentence", "What trading partners know the company as in EDI"),
};

struct Template {
    QByteArray source;
    QString beginning; ///< before the first place
    qsizetype letters = 0;
    std::vector<int> places; ///< the number of each, in the order of the text
    QRegularExpression pattern;
};

Template makeTemplate(const QByteArray& source) {
    static const QRegularExpression place(u"%(\\d)"_s);
    Template made;
    made.source = source;
    const QString text = QString::fromUtf8(source);
    QString pattern;
    qsizetype from = 0;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString between = text.mid(from, match.capturedStart() - from);
        if (made.places.empty())
            made.beginning = between;
        pattern += QRegularExpression::escape(between) + u"(.*?)"_s;
        made.letters += between.size();
        made.places.push_back(match.captured(1).toInt());
        from = match.capturedEnd();
    }
    made.letters += text.size() - from;
    pattern += QRegularExpression::escape(text.mid(from));
    made.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                      QRegularExpression::DotMatchesEverythingOption);
    return made;
}

/// A sentence that was found to be of a template, and what stands in its places.
struct Found {
    const Template* source = nullptr;
    QStringList filled; ///< by number, from %1 on
};

class Templates {
public:
    Templates() {
        for (const char* one : others)
            add(one);
        QFile list(u":/sentences.txt"_s);
        if (list.open(QIODevice::ReadOnly))
            while (!list.atEnd())
                add(QJsonDocument::fromJson('[' + list.readLine() + ']')[0].toString().toUtf8());
        // Of two that fit the one that says more itself is meant.
        std::ranges::stable_sort(m_templates, std::ranges::greater(), &Template::letters);
    }

    Found find(const QString& english) {
        if (const Found* known = m_known.object(english))
            return *known;
        auto found = std::make_unique<Found>(search(english));
        const Found answer = *found;
        m_known.insert(english, found.release());
        return answer;
    }

private:
    void add(const QByteArray& source) {
        if (source.contains('%'))
            m_templates.push_back(makeTemplate(source));
        else if (!source.isEmpty())
            m_whole.insert(QString::fromUtf8(source), makeTemplate(source));
    }

    Found search(const QString& english) const {
        if (const auto whole = m_whole.constFind(english); whole != m_whole.cend())
            return {&*whole, {}};
        for (const Template& one : m_templates) {
            if (!english.startsWith(one.beginning))
                continue;
            const auto match = one.pattern.match(english);
            if (!match.hasMatch())
                continue;
            Found found{&one, {}};
            for (std::size_t i = 0; i < one.places.size(); ++i) {
                while (found.filled.size() < one.places[i])
                    found.filled << QString();
                found.filled[one.places[i] - 1] = match.captured(static_cast<int>(i) + 1);
            }
            return found;
        }
        return {};
    }

    std::vector<Template> m_templates;
    QHash<QString, Template> m_whole;
    QCache<QString, Found> m_known{mostKept};
};

/// What fills a place may be a code, or a sentence itself.
QString filling(const QString& english) {
    const QString said = sentence(english);
    return said == english && isListedCode(english.toStdString()) ? codeTitle(english.toStdString()) : said;
}

} // namespace

QString sentence(const QString& english) {
    if (QCoreApplication::translate(context, others[0]) == QLatin1StringView(others[0]))
        return english;            // the reader's language
    if (english.contains(u'\n')) { // several, one below the other
        QStringList lines = english.split(u'\n');
        for (QString& line : lines)
            line = sentence(line);
        return lines.join(u'\n');
    }
    static Templates templates;
    const Found found = templates.find(english);
    if (!found.source)
        return english;
    const QString said = QCoreApplication::translate(context, found.source->source.constData());
    if (said == QString::fromUtf8(found.source->source)) // English, or not translated
        return english;
    QString text;
    for (qsizetype i = 0; i < said.size(); ++i) {
        const int place = said[i] == u'%' && i + 1 < said.size() ? said[i + 1].digitValue() : 0;
        if (place < 1 || place > found.filled.size()) {
            text += said[i];
            continue;
        }
        text += filling(found.filled[place - 1]);
        ++i;
    }
    return text;
}

QString sentence(const std::string& english) {
    return sentence(QString::fromStdString(english));
}

QString sentence(const char* english) {
    return sentence(QString::fromUtf8(english));
}

} // namespace opsdesk::ui
