#include "ui/shell/LanguageButton.h"

#include "ui/shell/Icons.h"
#include "ui/shell/Language.h"

#include <QMenu>
#include <QSettings>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {
const auto setting = u"window/language"_s;
}

LanguageButton::LanguageButton(QSettings& settings, QWidget* parent) : QToolButton(parent), m_settings(settings) {
    setObjectName(u"language"_s);
    setIcon(ui::icon("globe"_L1, IconTint::Rail));
    setToolTip(tr("Language"));
    setAccessibleName(tr("Language"));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &LanguageButton::fill);
}

QString LanguageButton::chosenIn(const QSettings& settings) {
    return settings.value(setting).toString();
}

void LanguageButton::fill() {
    menu()->clear();
    add({}, tr("As the system"));
    menu()->addSeparator();
    for (const Language& language : languages())
        add(QString::fromLatin1(language.code), QString::fromUtf16(language.name));
}

void LanguageButton::add(const QString& code, const QString& name) {
    QAction* action = menu()->addAction(name);
    action->setCheckable(true);
    action->setChecked(chosenIn(m_settings) == code);
    connect(action, &QAction::triggered, this, [this, code, name] {
        m_settings.setValue(setting, code);
        Q_EMIT chosen(tr("Language: %1, when Opsdesk opens next.").arg(name));
    });
}

} // namespace opsdesk::ui
