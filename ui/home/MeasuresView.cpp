#include "ui/home/MeasuresView.h"

#include "ui/home/MeasureRowsView.h"
#include "ui/home/MeasureSection.h"
#include "ui/home/MeasureText.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"

#include <QCoreApplication>

namespace opsdesk::ui {

namespace {

QString titleText(const Record& measure) {
    return measureWords(measure.plain("title"));
}

QString definitionText(const Record& measure) {
    return measureWords(measure.plain("definition"));
}

QString formulaText(const Record& measure) {
    return measureWords(measure.plain("formula"));
}

/// The code is that of a role, too.
QString areaText(const Record& measure) {
    return measure.plain("area") == "returns" ? QCoreApplication::translate("Area", "Returns") : measure.text("area");
}

/// Figures in money have a column of their own.
QString figureText(const Record& measure, std::string_view column) {
    const auto number = measureNumber(measure, column, {});
    return number ? measureFull(*number, measure.plain("unit"), measure.currency()) : QString();
}

QueueSpec declareMeasures() {
    QueueSpec spec{"measures", QT_TRANSLATE_NOOP("Queue", "Measures"), ""};
    spec.sumColumn = ""; // nobody adds them up
    spec.styles = {{"amount", CellStyle::Strong}, {"value", CellStyle::Strong}, {"state", CellStyle::Pill}};
    spec.texts = {{"title", titleText},
                  {"area", areaText},
                  {"definition", definitionText},
                  {"formula", formulaText},
                  {"value", [](const Record& measure) { return figureText(measure, "value"); }},
                  {"before", [](const Record& measure) { return figureText(measure, "before"); }},
                  {"year_before", [](const Record& measure) { return figureText(measure, "year_before"); }},
                  {"target", [](const Record& measure) { return figureText(measure, "target"); }}};
    return spec;
}

DetailsPane* makeMeasureDetails(const Desk& desk) {
    auto* details = new DetailsPane({{}, {"area"}, ""});
    details->add(new MeasureSection(desk));
    details->add(new FactsSection({}, {{{"first_day"}}, {{"last_day"}}, {{"facts"}}, {{"kind"}}, {{"better"}}}));
    return details;
}

} // namespace

MeasuresView::MeasuresView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareMeasures(), makeMeasureDetails(desk), parent) {
    connect(details().findChild<MeasureSection*>(), &MeasureSection::rowsRequested, this,
            [this](const QStringList& filters) { Q_EMIT spotRequested(MeasureRowsView::spotOf(filters)); });
}

} // namespace opsdesk::ui
