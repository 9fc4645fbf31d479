#include "ui/documents/DocumentPrint.h"

#include "ui/models/CellText.h"
#include "ui/models/Codes.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 300; ///< dots per inch
constexpr qreal marginMillimetres = 15;
constexpr qreal pointSize = 9;

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(DocumentPrint)
};

QString cell(const char* tag, const QString& text, bool number) {
    return u"<%1 align=\"%2\">%3</%1>"_s.arg(QLatin1StringView(tag), number ? u"right"_s : u"left"_s,
                                             text.toHtmlEscaped());
}

QString joined(const Record& record, const std::vector<const char*>& columns, const QString& between) {
    QStringList parts;
    for (const char* column : columns)
        if (const QString text = record.text(column).simplified(); !text.isEmpty())
            parts << text.toHtmlEscaped();
    return parts.join(between);
}

/// Names and values, two pairs beside each other.
QString facts(const Record& record, const std::vector<FactsSection::Fact>& declared) {
    QStringList cells;
    for (const FactsSection::Fact& fact : declared)
        if (const QString text = FactsSection::textOf(record, fact); !text.isEmpty())
            cells << u"<td style=\"color:#555\">%1</td><td>%2</td>"_s.arg(
                FactsSection::labelOf(record, fact).toHtmlEscaped(), text.toHtmlEscaped());
    QString rows;
    for (qsizetype i = 0; i < cells.size(); i += 2)
        rows += u"<tr>"_s + cells[i] + (i + 1 < cells.size() ? cells[i + 1] : QString()) + u"</tr>"_s;
    return rows.isEmpty() ? QString() : u"<table width=\"100%\" cellpadding=\"3\">"_s + rows + u"</table><br/>"_s;
}

/// The declared columns that say something of at least one line.
std::vector<const RecordGrid::Column*> columnsOf(const PrintedDocument& document) {
    std::vector<const RecordGrid::Column*> columns;
    for (const RecordGrid::Column& column : document.kind.lines.columns)
        if (std::ranges::any_of(document.lines, [&](const Record& line) { return !line.text(column.key).isEmpty(); }))
            columns.push_back(&column);
    return columns;
}

QString titleOf(const Record& line, const RecordGrid::Column& column) {
    if (column.title)
        return QCoreApplication::translate("Details", column.title);
    const ViewColumn* declared = line.view().find(column.key);
    return QCoreApplication::translate("ViewColumn", declared ? declared->title.c_str() : "");
}

QString lines(const PrintedDocument& document) {
    if (document.lines.empty())
        return {};
    const auto columns = columnsOf(document);
    const Record& first = document.lines.front();
    QString html =
        u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\" border=\"0\"><thead><tr bgcolor=\"#eeeeee\">"_s;
    for (const RecordGrid::Column* column : columns)
        html += cell("th", titleOf(first, *column), isNumeric(first.type(column->key)));
    html += u"</tr></thead>"_s;
    Minor sum;
    for (const Record& line : document.lines) {
        html += u"<tr>"_s;
        for (const RecordGrid::Column* column : columns)
            html += cell("td", line.text(column->key), isNumeric(line.type(column->key)));
        html += u"</tr>"_s;
        sum += line.amount().value_or(Minor());
    }
    return html + u"</table><p align=\"right\"><b>%1 %2</b></p>"_s.arg(
                      PrintWords::tr("Total"), moneyText(sum, first.currency()).toHtmlEscaped());
}

QString htmlOf(const PrintedDocument& document) {
    const RecordHeading::Parts& parts = document.kind.heading;
    QString html = u"<p style=\"color:#555\">%1</p>"_s.arg(document.entity.toHtmlEscaped());
    html += u"<h2>%1 %2</h2>"_s.arg(QCoreApplication::translate("Document", document.kind.title).toHtmlEscaped(),
                                    joined(document.record, parts.title, u" \u00B7 "_s));
    QStringList line{codeTitle(document.record.plain(parts.pill)).toHtmlEscaped(),
                     joined(document.record, parts.subtitle, u" \u00B7 "_s)};
    line.removeAll(QString());
    html += u"<p>%1</p>"_s.arg(line.join(u" \u00B7 "_s));
    html += facts(document.record, document.kind.facts);
    html += facts(document.money.isNull() ? document.record : document.money, document.kind.money);
    return html + lines(document) + document.more;
}

} // namespace

void paintHtml(const QString& html, const QString& name, const QString& pageOf, QPagedPaintDevice& device) {
    QPainter painter(&device);
    QFont font;
    font.setPointSizeF(pointSize);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const qreal line = QFontMetricsF(font, &device).height();
    const QSizeF page(painter.viewport().width(), painter.viewport().height() - 2 * line);
    QTextDocument text;
    text.documentLayout()->setPaintDevice(&device);
    text.setDocumentMargin(0);
    text.setDefaultFont(font);
    text.setHtml(html);
    text.setPageSize(page);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    for (int number = 0; number < text.pageCount(); ++number) {
        if (number > 0)
            device.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        context.clip = QRectF(0, number * page.height(), page.width(), page.height());
        painter.setClipRect(context.clip);
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.drawText(QRectF(0, page.height() + line, page.width(), line), Qt::AlignRight | Qt::AlignVCenter,
                         pageOf.arg(number + 1).arg(text.pageCount()));
        painter.drawText(QRectF(0, page.height() + line, page.width(), line), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void paint(const PrintedDocument& document, QPagedPaintDevice& device) {
    paintHtml(htmlOf(document), document.record.name(), PrintWords::tr("Page %1 of %2"), device);
}

void setUpPaper(QPdfWriter& writer, const QString& title) {
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                          QPageLayout::Millimeter);
    writer.setTitle(title);
    writer.setCreator(u"Opsdesk"_s);
}

QString writePdf(const PrintedDocument& document, const QString& file) {
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return PrintWords::tr("“%1” cannot be written: %2.").arg(file, target.errorString());
    {
        QPdfWriter writer(&target);
        setUpPaper(writer, document.record.name());
        paint(document, writer);
    }
    return target.commit() ? QString() : PrintWords::tr("“%1” cannot be written: %2.").arg(file, target.errorString());
}

} // namespace opsdesk::ui
