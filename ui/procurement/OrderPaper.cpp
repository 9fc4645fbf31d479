#include "ui/procurement/OrderPaper.h"

#include "ui/documents/DocumentPrint.h"
#include "ui/shell/Language.h"

#include <QBuffer>
#include <QPdfWriter>

#include <fmt/format.h>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Those of mail and workbook, so that an order says the same in whatever form it leaves.
const OrderWords& wordsOf(const OutgoingOrder& order) {
    return orderWords(order.language.empty() ? spokenLanguage() : order.language);
}

QString plainText(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString escaped(std::string_view text) {
    return plainText(text).toHtmlEscaped();
}

QString paperCell(const char* tag, std::string_view text, bool number = false) {
    return u"<%1 align=\"%2\">%3</%1>"_s.arg(QLatin1StringView(tag), number ? u"right"_s : u"left"_s, escaped(text));
}

QString headOf(const OutgoingOrder& order, const OrderWords& words) {
    QString address = escaped(order.company_address);
    address.replace(u";"_s, u"<br/>"_s);
    const QString html =
        u"<table width=\"100%\"><tr><td><b>%1</b><br/>%2</td><td align=\"right\"><h2>%3 %4</h2></td></tr>"
        "</table>"_s.arg(escaped(order.company), address, escaped(words.order), escaped(order.number));
    return html + u"<p>%1<br/><b>%2</b><br/>%3</p>"_s.arg(escaped(words.to), escaped(order.supplier),
                                                          escaped(order.supplier_email));
}

QString termsOf(const OutgoingOrder& order, const OrderWords& words) {
    QString rows;
    const auto row = [&](std::string_view name, std::string_view text) {
        if (!text.empty())
            rows += u"<tr><td style=\"color:#555\">%1</td><td>%2</td></tr>"_s.arg(escaped(name), escaped(text));
    };
    row(words.ordered, dayIn(words, order.ordered_on));
    row(words.deliverTo, order.node_name.empty() ? order.node : fmt::format("{} ({})", order.node_name, order.node));
    row(words.incoterm, order.incoterm);
    if (order.payment_days > 0)
        row(words.payment, paymentIn(words, order.payment_days));
    return u"<table cellpadding=\"3\">"_s + rows + u"</table><br/>"_s;
}

QString titlesOf(const OrderWords& words) {
    const std::pair<std::string_view, bool> titles[] = {
        {words.line, true},      {words.yourNumber, false}, {words.ourNumber, false}, {words.item, false},
        {words.delivery, false}, {words.quantity, true},    {words.price, true},      {words.amount, true}};
    QString html = u"<thead><tr bgcolor=\"#eeeeee\">"_s;
    for (const auto& [title, number] : titles)
        html += paperCell("th", title, number);
    return html + u"</tr></thead>"_s;
}

QString sumOf(std::string_view name, const std::string& decimal, const OutgoingOrder& order, const OrderWords& words) {
    return escaped(fmt::format("{} {} {}", name, decimalIn(words, decimal), order.currency));
}

QString lineRows(const OutgoingOrder& order, const OrderWords& words) {
    QString html = u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\">"_s + titlesOf(words);
    const auto text = [](std::string_view fact) { return paperCell("td", fact); };
    const auto number = [&](const std::string& decimal) { return paperCell("td", decimalIn(words, decimal), true); };
    for (const auto& line : order.lines)
        html += u"<tr>"_s + number(std::to_string(line.line_no)) + text(line.supplier_sku) + text(line.sku) +
                text(line.name) + text(dayIn(words, line.expected_on)) + number(line.quantity.toString()) +
                number(line.unit_cost) + number(line.amount) + u"</tr>"_s;
    html += u"</table>"_s;
    if (!order.charges.empty())
        html += u"<p align=\"right\">%1</p>"_s.arg(sumOf(words.charges, order.charges, order, words));
    return html + u"<p align=\"right\"><b>%1</b></p>"_s.arg(sumOf(words.total, order.amount, order, words));
}

} // namespace

QString orderHtml(const OutgoingOrder& order) {
    const OrderWords& words = wordsOf(order);
    return headOf(order, words) + termsOf(order, words) + lineRows(order, words) +
           u"<p>%1</p>"_s.arg(escaped(words.please));
}

QByteArray orderPdf(const OutgoingOrder& order) {
    const OrderWords& words = wordsOf(order);
    const QString number = plainText(order.number);
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pages);
        setUpPaper(writer, plainText(words.order) + u' ' + number);
        paintHtml(orderHtml(order), number, plainText(fmt::format(fmt::runtime(words.page), "%1", "%2")), writer);
    }
    return pages.data();
}

} // namespace opsdesk::ui
