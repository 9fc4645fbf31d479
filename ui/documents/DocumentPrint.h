#pragma once

#include "ui/documents/DocumentKind.h"

class QPagedPaintDevice;
class QPdfWriter;

namespace opsdesk::ui {

/// A document on paper: the heading, facts and money of its kind, its lines with their sum, what the kind adds, and on
/// each page which of how many it is.
struct PrintedDocument {
    const DocumentKind& kind;
    Record record;
    Record money; ///< the row that the kind's money stands in; null for the document's own
    std::vector<Record> lines = {};
    QString entity;    ///< whose document it is
    QString more = {}; ///< what follows, as HTML
};

/// Text as pages, in black on white; on each @p name and which of how many it is, in the words of @p pageOf: "Page %1
/// of %2".
void paintHtml(const QString& html, const QString& name, const QString& pageOf, QPagedPaintDevice& device);
/// A4, with margins.
void setUpPaper(QPdfWriter& writer, const QString& title);

/// Painted in black on white, whatever the console looks like.
void paint(const PrintedDocument& document, QPagedPaintDevice& device);
/// As a PDF file; what went wrong in a sentence, empty when nothing did.
QString writePdf(const PrintedDocument& document, const QString& file);

} // namespace opsdesk::ui
