#include "ui/widgets/Pill.h"

#include "ui/shell/Colors.h"
#include "ui/widgets/RecordDelegate.h"

#include <QPainter>

namespace opsdesk::ui {

Pill::Pill(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setCode(const std::string& code) {
    m_text = code.empty() ? QString() : codeTitle(code);
    m_tone = codeTone(code);
    setAccessibleName(m_text);
    setVisible(!m_text.isEmpty());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const {
    return {pillWidth(fontMetrics(), m_text), fontMetrics().height() + 2};
}

void Pill::paintEvent(QPaintEvent*) {
    const Colors& colors = currentColors();
    QPainter painter(this);
    drawPill(&painter, rect(), m_text, colors.tone(m_tone), colors.toneGround(m_tone));
}

} // namespace opsdesk::ui
