#include "ui/home/MeasureSection.h"

#include "ui/home/MeasureText.h"
#include "ui/home/MeasureTile.h"

#include <QLabel>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

MeasureSection::MeasureSection(const Desk& desk, QWidget* parent)
    : DetailSection({}, parent), m_desk(desk), m_definition(addWords(tr("What it is"))),
      m_formula(addWords(tr("How it is worked out"))) {}

QLabel* MeasureSection::addWords(const QString& title) {
    auto* heading = new QLabel(title, this);
    heading->setProperty("heading", u"section"_s);
    auto* words = new QLabel(this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addSpacing(fontMetrics().height() / 2);
    body()->addWidget(heading);
    body()->addWidget(words);
    return words;
}

void MeasureSection::setRecord(const Record& measure) {
    if (!m_tile || m_tile->code() != measure.plain("code")) {
        delete m_tile;
        m_tile = new MeasureTile(m_desk, measure.plain("code"), this);
        connect(m_tile, &MeasureTile::rowsRequested, this, &MeasureSection::rowsRequested);
        body()->insertWidget(1, m_tile); // under a title that it has itself
    }
    m_tile->ask();
    m_definition->setText(measureWords(measure.plain("definition")));
    m_formula->setText(measureWords(measure.plain("formula")));
    show();
}

} // namespace opsdesk::ui
