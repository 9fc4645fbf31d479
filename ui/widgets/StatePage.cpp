#include "ui/widgets/StatePage.h"

#include "ui/shell/Icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

StatePage::StatePage(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_action(new QPushButton(this)) {
    setObjectName(u"statePage"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    for (QLabel* label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_action, 0, Qt::AlignCenter);
    layout->addStretch(3);
    m_title->setObjectName(u"stateTitle"_s);
    m_title->setProperty("heading", u"details"_s);
    m_text->setProperty("muted", true);
    m_text->setWordWrap(true);
    connect(m_action, &QPushButton::clicked, this, &StatePage::actionTriggered);
}

void StatePage::show(QLatin1StringView iconName, const QString& title, const QString& text, const QString& action) {
    const int side = fontMetrics().height() * 3;
    m_icon->setPixmap(icon(iconName, IconTint::Muted).pixmap(QSize(side, side), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

QString StatePage::title() const {
    return m_title->text();
}

} // namespace opsdesk::ui
