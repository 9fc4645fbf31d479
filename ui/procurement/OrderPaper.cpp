#include "ui/procurement/OrderPaper.h"

#include "ui/documents/DocumentPrint.h"
#include "ui/models/CellText.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrderPaper)
};

QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

QString cell(const char* tag, const QString& text, bool number = false) {
    return u"<%1 align=\"%2\">%3</%1>"_s.arg(QLatin1StringView(tag), number ? u"right"_s : u"left"_s, text);
}

QString headOf(const OutgoingOrder& order) {
    QString address = escaped(order.company_address);
    address.replace(u";"_s, u"<br/>"_s);
    QString html = u"<table width=\"100%\"><tr><td><b>%1</b><br/>%2</td><td align=\"right\"><h2>%3 %4</h2></td></tr>"
                   "</table>"_s.arg(escaped(order.company), address, Words::tr("Purchase order").toHtmlEscaped(),
                                    escaped(order.number));
    return html + u"<p>%1<br/><b>%2</b><br/>%3</p>"_s.arg(Words::tr("To").toHtmlEscaped(), escaped(order.supplier),
                                                          escaped(order.supplier_email));
}

QString termsOf(const OutgoingOrder& order) {
    QString rows;
    const auto row = [&](const QString& name, const QString& text) {
        if (!text.isEmpty())
            rows += u"<tr><td style=\"color:#555\">%1</td><td>%2</td></tr>"_s.arg(name.toHtmlEscaped(),
                                                                                  text.toHtmlEscaped());
    };
    row(Words::tr("Ordered"), dateText(order.ordered_on));
    row(Words::tr("Deliver to"),
        QString::fromStdString(order.node_name.empty() ? order.node : order.node_name + " (" + order.node + ")"));
    row(Words::tr("Incoterm"), QString::fromStdString(order.incoterm));
    if (order.payment_days > 0)
        row(Words::tr("Payment"),
            Words::tr("within %n days of the invoice", nullptr, static_cast<int>(order.payment_days)));
    return u"<table cellpadding=\"3\">"_s + rows + u"</table><br/>"_s;
}

QString linesOf(const OutgoingOrder& order) {
    QString html = u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\"><thead><tr bgcolor=\"#eeeeee\">"_s;
    for (const auto& [title, number] : {std::pair(Words::tr("Line"), true), std::pair(Words::tr("Your number"), false),
                                        std::pair(Words::tr("Our number"), false), std::pair(Words::tr("Item"), false),
                                        std::pair(Words::tr("Delivery"), false), std::pair(Words::tr("Quantity"), true),
                                        std::pair(Words::tr("Price"), true), std::pair(Words::tr("Amount"), true)})
        html += cell("th", title.toHtmlEscaped(), number);
    html += u"</tr></thead>"_s;
    for (const auto& line : order.lines)
        html += u"<tr>"_s + cell("td", QString::number(line.line_no), true) + cell("td", escaped(line.supplier_sku)) +
                cell("td", escaped(line.sku)) + cell("td", escaped(line.name)) +
                cell("td", dateText(line.expected_on)) + cell("td", quantityText(line.quantity), true) +
                cell("td", escaped(line.unit_cost), true) + cell("td", escaped(line.amount), true) + u"</tr>"_s;
    html += u"</table>"_s;
    if (!order.charges.empty())
        html += u"<p align=\"right\">%1 %2 %3</p>"_s.arg(Words::tr("Charges").toHtmlEscaped(), escaped(order.charges),
                                                         escaped(order.currency));
    return html + u"<p align=\"right\"><b>%1 %2 %3</b></p>"_s.arg(Words::tr("Total").toHtmlEscaped(),
                                                                  escaped(order.amount), escaped(order.currency));
}

} // namespace

QByteArray orderPdf(const OutgoingOrder& order) {
    const QString number = QString::fromStdString(order.number);
    QBuffer pages;
    pages.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pages);
        setUpPaper(writer, number);
        paintHtml(headOf(order) + termsOf(order) + linesOf(order) +
                      u"<p>%1</p>"_s.arg(Words::tr("Please confirm quantities, prices and dates, and name our order "
                                                   "number on delivery note and invoice.")
                                             .toHtmlEscaped()),
                  number, writer);
    }
    return pages.data();
}

} // namespace opsdesk::ui
