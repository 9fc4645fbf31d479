#include "ui/procurement/OrderPaper.h"

#include "ui/documents/DocumentPrint.h"
#include "ui/models/CellText.h"
#include "ui/shell/Language.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QTranslator>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// What stands on the paper in the supplier's language, whatever the console speaks.
class PaperWords {
public:
    explicit PaperWords(const std::string& language) {
        const QString code = QString::fromStdString(language);
        if (language.empty() || language == spokenLanguage() || !m_texts.load(u":/i18n/opsdesk_%1.qm"_s.arg(code)))
            return;
        m_isForeign = true;
        m_locale = language == "en" ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(code);
    }

    /// Called as QCoreApplication's, so that the texts are found for translating.
    QString translate(const char* context, const char* text, const char* comment = nullptr, int n = -1) const {
        if (!m_isForeign)
            return QCoreApplication::translate(context, text, comment, n);
        QString said = m_texts.translate(context, text, comment, n);
        if (said.isEmpty())
            said = QString::fromUtf8(text); // the English catalogue has plurals alone
        return n < 0 ? said : said.replace(u"%n"_s, m_locale.toString(n));
    }
    QString day(Date date) const { return m_locale.toString(editedDay(date), translate("CellText", "d MMM yyyy")); }
    /// A decimal of the core, with thousands.
    QString number(const std::string& decimal) const {
        QString plain = QString::fromStdString(decimal);
        const QString sign = plain.startsWith(u'-') ? u"\u2212"_s : QString();
        plain.remove(u'-');
        const QString rest = plain.section(u'.', 1);
        return sign + m_locale.toString(plain.section(u'.', 0, 0).toLongLong()) +
               (rest.isEmpty() ? QString() : m_locale.decimalPoint() + rest);
    }

private:
    QTranslator m_texts;
    QLocale m_locale;
    bool m_isForeign = false;
};

QString escapedFact(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString paperCell(const char* tag, const QString& text, bool number = false) {
    return u"<%1 align=\"%2\">%3</%1>"_s.arg(QLatin1StringView(tag), number ? u"right"_s : u"left"_s,
                                             text.toHtmlEscaped());
}

QString headOf(const OutgoingOrder& order, const PaperWords& words) {
    QString address = escapedFact(order.company_address);
    address.replace(u";"_s, u"<br/>"_s);
    QString html =
        u"<table width=\"100%\"><tr><td><b>%1</b><br/>%2</td><td align=\"right\"><h2>%3 %4</h2></td></tr>"
        "</table>"_s.arg(escapedFact(order.company), address,
                         words.translate("OrderPaper", "Purchase order").toHtmlEscaped(), escapedFact(order.number));
    return html + u"<p>%1<br/><b>%2</b><br/>%3</p>"_s.arg(words.translate("OrderPaper", "To").toHtmlEscaped(),
                                                          escapedFact(order.supplier),
                                                          escapedFact(order.supplier_email));
}

QString termsOf(const OutgoingOrder& order, const PaperWords& words) {
    QString rows;
    const auto row = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            rows += u"<tr><td style=\"color:#555\">%1</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(),
                                                                                  text.toHtmlEscaped());
    };
    row(words.translate("OrderPaper", "Ordered"), words.day(order.ordered_on));
    row(words.translate("OrderPaper", "Deliver to"),
        QString::fromStdString(order.node_name.empty() ? order.node : order.node_name + " (" + order.node + ")"));
    row(words.translate("OrderPaper", "Incoterm"), QString::fromStdString(order.incoterm));
    if (const auto days = static_cast<int>(order.payment_days); days > 0)
        row(words.translate("OrderPaper", "Payment"),
            words.translate("OrderPaper", "within %n days of the invoice", nullptr, days));
    return u"<table cellpadding=\"3\">"_s + rows + u"</table><br/>"_s;
}

QString titlesOf(const PaperWords& words) {
    const std::pair<QString, bool> titles[] = {
        {words.translate("OrderPaper", "Line"), true},        {words.translate("OrderPaper", "Your number"), false},
        {words.translate("OrderPaper", "Our number"), false}, {words.translate("OrderPaper", "Item"), false},
        {words.translate("OrderPaper", "Delivery"), false},   {words.translate("OrderPaper", "Quantity"), true},
        {words.translate("OrderPaper", "Price"), true},       {words.translate("OrderPaper", "Amount"), true}};
    QString html = u"<thead><tr bgcolor=\"#eeeeee\">"_s;
    for (const auto& [title, number] : titles)
        html += paperCell("th", title, number);
    return html + u"</tr></thead>"_s;
}

QString lineRows(const OutgoingOrder& order, const PaperWords& words) {
    QString html = u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\">"_s + titlesOf(words);
    const auto text = [](const std::string& fact) { return paperCell("td", QString::fromStdString(fact)); };
    const auto number = [&](const std::string& decimal) { return paperCell("td", words.number(decimal), true); };
    for (const auto& line : order.lines)
        html += u"<tr>"_s + number(std::to_string(line.line_no)) + text(line.supplier_sku) + text(line.sku) +
                text(line.name) + paperCell("td", words.day(line.expected_on)) + number(line.quantity.toString()) +
                number(line.unit_cost) + number(line.amount) + u"</tr>"_s;
    html += u"</table>"_s;
    if (!order.charges.empty())
        html += u"<p align=\"right\">%1 %2 %3</p>"_s.arg(words.translate("OrderPaper", "Charges").toHtmlEscaped(),
                                                         words.number(order.charges), escapedFact(order.currency));
    return html +
           u"<p align=\"right\"><b>%1 %2 %3</b></p>"_s.arg(words.translate("OrderPaper", "Total").toHtmlEscaped(),
                                                           words.number(order.amount), escapedFact(order.currency));
}

QString htmlIn(const OutgoingOrder& order, const PaperWords& words) {
    return headOf(order, words) + termsOf(order, words) + lineRows(order, words) +
           u"<p>%1</p>"_s.arg(words
                                  .translate("OrderPaper", "Please confirm quantities, prices and dates, and name our "
                                                           "order number on delivery note and invoice.")
                                  .toHtmlEscaped());
}

} // namespace

QString orderHtml(const OutgoingOrder& order) {
    return htmlIn(order, PaperWords(order.language));
}

QByteArray orderPdf(const OutgoingOrder& order) {
    const PaperWords words(order.language);
    const QString number = QString::fromStdString(order.number);
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pages);
        setUpPaper(writer, words.translate("OrderPaper", "Purchase order") + u' ' + number);
        paintHtml(htmlIn(order, words), number, words.translate("DocumentPrint", "Page %1 of %2"), writer);
    }
    return pages.data();
}

} // namespace opsdesk::ui
