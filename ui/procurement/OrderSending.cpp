#include "ui/procurement/OrderSending.h"

#include "core/integration/OrderFile.h"
#include "ui/bridge/Session.h"
#include "ui/models/Record.h"
#include "ui/procurement/OrderPaper.h"
#include "ui/shell/Language.h"
#include "ui/widgets/FileOut.h"

#include <QCoreApplication>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

struct SendingWords {
    Q_DECLARE_TR_FUNCTIONS(OrderSending)
};

QByteArray written(OutgoingOrder order, const QString& file, Timestamp now) {
    if (order.language.empty())
        order.language = spokenLanguage();
    if (file.endsWith(u".csv"_s))
        return QByteArray::fromStdString(orderCsv(order));
    if (file.endsWith(u".x12"_s))
        return QByteArray::fromStdString(orderX12(order, now));
    if (file.endsWith(u".xlsx"_s))
        return QByteArray::fromStdString(orderXlsx(order));
    const QByteArray pdf = orderPdf(order);
    if (!file.endsWith(u".eml"_s))
        return pdf;
    const MailFile files[] = {{orderFileName(order, "pdf"), "application/pdf", pdf.toStdString()},
                              {orderFileName(order, "csv"), "text/csv", orderCsv(order)}};
    return QByteArray::fromStdString(orderMail(order, files));
}

void send(const Desk& desk, const Record& record, QWidget* window,
          const std::function<void(const QString& text, bool bad)>& say) {
    const std::string number = record.plain("number");
    FileOut out;
    out.title = SendingWords::tr("%1 for its supplier").arg(record.name());
    out.kinds = {{SendingWords::tr("On paper"), "pdf"},
                 {SendingWords::tr("A mail to be sent, with paper and table"), "eml"},
                 {SendingWords::tr("Excel workbook"), "xlsx"},
                 {SendingWords::tr("Table"), "csv"},
                 {SendingWords::tr("EDI, X12 850"), "x12"}};
    out.name = QString::fromStdString(number) + u".pdf"_s;
    out.content = [number, entity = desk.session.entity, now = desk.session.clock->now()](ViewReader& reader,
                                                                                          const QString& file) {
        return written(readOutgoingOrder(reader, entity, number), file, now);
    };
    writeOut(desk, std::move(out), window, say);
}

} // namespace

ActionSpec sendOrderAction() {
    ActionSpec action{"send",   QT_TRANSLATE_NOOP("Action", "Send to supplier"), "", "", QLatin1StringView("download"),
                      "Shift+S"};
    action.bulk = false;
    action.only = {"state", {"released", "acknowledged", "partly_received", "received", "closed"}};
    action.local = send;
    return action;
}

} // namespace opsdesk::ui
