#include "ui/returns/ClaimEvidence.h"

#include "core/workflow/ViewCells.h"
#include "ui/bridge/PayloadDraft.h"
#include "ui/models/CellText.h"
#include "ui/models/Codes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureWidth = 900; ///< pixels, of those that are kept
constexpr int shownWidth = 320;   ///< as pages are measured

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(ClaimEvidence)
};

QString heading(const QString& text) {
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString sideOf(const ViewColumn& column) {
    return cellAlignment(column.type) & Qt::AlignRight ? u"right"_s : u"left"_s;
}

/// Rows of a view as a table of the columns @p keys; nothing without rows.
QString table(ViewReader& reader, const QString& title, const char* name, const std::vector<ViewRow>& rows,
              const std::vector<const char*>& keys) {
    if (rows.empty())
        return {};
    const View& view = reader.view(name);
    QString html = heading(title) + u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\"><thead><tr "
                                    u"bgcolor=\"#eeeeee\">"_s;
    for (const char* key : keys)
        html += u"<th align=\"%1\">%2</th>"_s.arg(
            sideOf(*view.find(key)),
            QCoreApplication::translate("ViewColumn", view.find(key)->title.c_str()).toHtmlEscaped());
    html += u"</tr></thead>"_s;
    for (const ViewRow& row : rows) {
        html += u"<tr>"_s;
        for (const char* key : keys) {
            const auto at = static_cast<std::size_t>(view.index(key));
            const std::string currency = view.currencyOf(key, row);
            html += u"<td align=\"%1\">%2</td>"_s.arg(
                sideOf(view.columns.at(at)), cellText(row.at(at), view.columns.at(at), currency).toHtmlEscaped());
        }
        html += u"</tr>"_s;
    }
    return html + u"</table><br/>"_s;
}

/// Each look at the goods: grade, note, and the checklist's questions with their answers.
QString inspections(ViewReader& reader, const std::vector<ViewRow>& rows) {
    if (rows.empty())
        return {};
    const View& view = reader.view("vendor-claim-inspections");
    QString html = heading(EvidenceWords::tr("Inspections"));
    for (const ViewRow& row : rows) {
        const ViewCells cells(view, row);
        html += u"<p><b>%1 \u00B7 %2</b><br/>%3</p>"_s.arg(QString::fromStdString(cells.text("sku")).toHtmlEscaped(),
                                                           codeTitle(cells.text("grade")).toHtmlEscaped(),
                                                           EvidenceWords::tr("Inspected by %1, %2")
                                                               .arg(QString::fromStdString(cells.text("inspected_by")),
                                                                    timeText(Timestamp(cells.number("inspected_at"))))
                                                               .toHtmlEscaped());
        html += u"<table cellpadding=\"3\">"_s;
        for (const std::string& answer : PayloadDraft::elementsOf(cells.text("answers"))) {
            const auto question = PayloadDraft::valuesIn(answer, "question");
            const auto said = PayloadDraft::valuesIn(answer, "answer");
            if (!question.empty() && !said.empty())
                html += u"<tr><td style=\"color:#555\">%1</td><td>%2</td></tr>"_s.arg(
                    QString::fromStdString(question.front()).toHtmlEscaped(),
                    QString::fromStdString(said.front()).toHtmlEscaped());
        }
        html += u"</table>"_s;
        if (const std::string note = cells.text("note"); !note.empty())
            html += u"<p>%1</p>"_s.arg(QString::fromStdString(note).toHtmlEscaped());
    }
    return html;
}

/// Small enough for a page, as a picture within the text; nothing for what is none.
QString picture(const QByteArray& bytes) {
    QImage image = QImage::fromData(bytes);
    if (image.isNull())
        return {};
    if (image.width() > pictureWidth)
        image = image.scaledToWidth(pictureWidth, Qt::SmoothTransformation);
    QByteArray jpeg;
    QBuffer buffer(&jpeg);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", 85);
    return u"<img width=\"%1\" src=\"data:image/jpeg;base64,%2\"/>"_s.arg(shownWidth)
        .arg(QString::fromLatin1(jpeg.toBase64()));
}

QByteArray bytesOf(ViewReader& reader, std::int64_t entity, const std::string& attachment) {
    QByteArray bytes;
    const View& view = reader.view("attachment-parts");
    for (const ViewRow& row : rowsWhere(reader, entity, "attachment-parts", "attachment_id", attachment)) {
        const Bytes& part = asBytes(ViewCells(view, row)["content"]);
        bytes.append(reinterpret_cast<const char*>(part.data()), static_cast<qsizetype>(part.size()));
    }
    return bytes;
}

/// Files of a document: pictures are shown, others are named with what they are known by.
QString files(ViewReader& reader, std::int64_t entity, const std::string& document) {
    QString html;
    const View& view = reader.view("attachments");
    for (const ViewRow& row : rowsWhere(reader, entity, "attachments", "document", document)) {
        const ViewCells cells(view, row);
        if (cells.text("state") != "here")
            continue;
        const QString shown = cells.text("media_type").starts_with("image/")
                                  ? picture(bytesOf(reader, entity, cells.text("id")))
                                  : QString();
        html += u"<p>%1<br/><span style=\"color:#555\">%2 \u00B7 %3 \u00B7 %4 \u00B7 SHA-256 %5</span></p>"_s.arg(
            shown, QString::fromStdString(cells.text("name")).toHtmlEscaped(),
            QString::fromStdString(cells.text("added_by")).toHtmlEscaped(),
            timeText(Timestamp(cells.number("added_at"))).toHtmlEscaped(),
            QString::fromStdString(cells.text("sha256")));
    }
    return html;
}

QString correspondence(ViewReader& reader, std::int64_t entity, const std::string& document) {
    QString html;
    const View& view = reader.view("comments");
    for (const ViewRow& row : rowsWhere(reader, entity, "comments", "document", document)) {
        const ViewCells cells(view, row);
        if (cells.text("state") == "withdrawn")
            continue;
        html += u"<p><span style=\"color:#555\">%1 \u00B7 %2</span><br/>%3</p>"_s.arg(
            QString::fromStdString(cells.text("author")).toHtmlEscaped(),
            timeText(Timestamp(cells.number("created_at"))).toHtmlEscaped(),
            QString::fromStdString(cells.text("text")).toHtmlEscaped());
    }
    return html;
}

/// The claim and what it is about: whose files and comments belong to it.
std::vector<std::string> documentsOf(ViewReader& reader, std::int64_t entity, const std::string& claim) {
    std::vector<std::string> documents{claim};
    const View& view = reader.view("vendor-claim-lines");
    for (const ViewRow& row : rowsWhere(reader, entity, "vendor-claim-lines", "claim_id", claim))
        for (const char* key : {"write_off_id", "return_id"})
            if (const std::string id = ViewCells(view, row).text(key);
                !id.empty() && !std::ranges::count(documents, id))
                documents.push_back(id);
    return documents;
}

} // namespace

QString claimEvidence(ViewReader& reader, std::int64_t entity, const std::string& claim) {
    const auto rows = [&](const char* view) { return rowsWhere(reader, entity, view, "claim_id", claim); };
    QString html = table(reader, EvidenceWords::tr("Deliveries of these goods"), "vendor-claim-receipts",
                         rows("vendor-claim-receipts"),
                         {"sku", "order_number", "receipt_number", "received_on", "quantity", "unit_cost"});
    html += inspections(reader, rows("vendor-claim-inspections"));
    html += table(reader, EvidenceWords::tr("What came of it"), "vendor-claim-events", rows("vendor-claim-events"),
                  {"happened_on", "kind", "amount", "reference"});
    QString said, shown;
    for (const std::string& document : documentsOf(reader, entity, claim)) {
        said += correspondence(reader, entity, document);
        shown += files(reader, entity, document);
    }
    if (!said.isEmpty())
        html += heading(EvidenceWords::tr("What was said")) + said;
    if (!shown.isEmpty())
        html += heading(EvidenceWords::tr("Pictures and files")) + shown;
    return html;
}

} // namespace opsdesk::ui
